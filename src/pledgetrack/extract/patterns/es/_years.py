"""How Spanish says when an aim is to be reached, and against which year it is measured."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.es._words import MONTHS

WORDS: Mapping[str, object] = {
    "before_target": (
        r"\b(?:"
          r"de|(?:a |en )?(?:principios|comienzos|inicios|mediados) de|respectivamente|compromet\w{1,5} con|en(?= ?$)|en(?= el (?:año )?$)|en una fecha tan temprana como|tan pronto como en|para|hasta"
          r"|antes de(?:l| que (?:termine|acabe|finalice))?|a más tardar en|como máximo en|no más tarde de(?:l)?|no más allá de|como muy tarde en"
          r"|fij(?:ar|a|ó|ado|aron)(?: en)?|a partir de(?:l)?|desde|en torno a|hacia|de aquí a(?:l)?"
          r"|de cara a(?:l)?|al?|llegar a|sigue siendo|siguen siendo|continúa siendo|horizonte(?: de| a)?"
          r"|(?:fecha|plazo|año),|alrededor de|metas?|objetivos?|compromisos?|entre (?:19|20)\d\d y|desde (?:19|20)\d\d hasta"
        rf")(?: (?:el año|año|el|finales de|final de|fines de|{MONTHS} de|fin de|principios de|mediados de))* ?"
    ),
    "before_weak": r"(?:\b(?:año|de|del|en|meta|objetivo|plan|visión|agenda|estrategia) |[(:,|] ?|  +|- )",
    "before_base": (
        r"\b(?:"
          r"(?:con )?respecto (?:a|de)(?:l)?|en comparación (?:con|a)|comparad[oa]s? con|comparándol[oa]s con"
          r"|frente a(?:l)?|(?:en|con) relación (?:con|a)(?:l)?|relativo a|sobre|(?<!vigente )(?<!vigentes )(?<!vigor )(?<!fijado )(?<!miembro )desde|de|del|los niveles de|nivel de"
          r"|por debajo de(?:l)?|que (?:(?:emitía |emitió |emitían )en|las? de|l[oa]s del?)"
          r"|(?:menos|menor\w{0,2}|inferior\w{0,2}|baj[oa]s?|mitad|tercio|parte)\b[^.;§]{0,40} que en|con base en"
          r"|tomando como (?:base|referencia|año base)|tomando|en base a(?:l)?|con base (?:al?|en el)|con|entre"
          r"|(?:año|línea) (?:de )?(?:base|referencia):?|año base|base"
        r")(?:"
          r" (?:"
            r"el|los|las|la|lo|datos|ejercicio|como|línea|año|niveles|nivel|(?<=niveles de )emisiones|(?<=nivel de )emisiones"
            r"|(?<=las )emisiones|(?<=sus )emisiones|(?<= a )emisiones|valores|registrad[oa]s|emitid[oa]s?|producid[oa]s|de|del|en|que"
            r"|año base|base"
          r")"
        r")* ?"
    ),
    "before_date": (
        r"(?:"
          r"\b(?:\d{1,2} de )?(?:"
            rf"{MONTHS}|desde"
            r"|(?:aprobad|adoptad|firmad|anunciad|asumid|fijad|presentad|abandonad|suscrit)[oa]s?,? en"
            r"|(?:comprometi|aprob|adopt|firm|anunci|suscribi)ó,? en|comprometid[oa],? en|en vigor desde"
            r"|en vigor en"
          r") (?:de )?"
          r"|\b(?:plan|estrategia|ley|ordenanza|pleno|cumbre|acuerdo|conferencia|declaración|resolución|moción|cop ?\d{0,2}|pacto|presupuestos?|elecciones"
          r"|primavera|verano|otoño|invierno|documento|contrato|programa)(?: [a-zà-ÿ]{4,12})? del? (?:año )?"
        r")"
    ),
    "after_base": r",? (?:como (?:año )?(?:de )?(?:base|referencia|punto de partida))",
    "after_target": r",? (?:(?:es|será|sigue siendo) (?:el|la|su) (?:año|fecha|horizonte|plazo)\b(?! base)|como (?:fecha|horizonte)|climáticamente neutr|neutr[oa]|carbono neutral)",
    "relative": (
        ("mid-century", r"\b(?:(?:a|para|hacia|en) )?(?:mediados|la mitad|mitad) de(?:l| este|l presente)? siglo\b"),
        ("decade", (
            r"\b(?:(?:a|para|hasta|antes de(?:l)?|al) )?(?:finales|fines|final|el final|término|cierre) de "
            r"(?:la|esta|la presente|la actual) década\b(?! de)"
            r"|\bantes de que (?:termine|acabe|finalice|concluya) (?:la|esta) década\b"
            r"|\bal (?:acabar|terminar|concluir|finalizar) (?:la|esta) década\b"
        )),
        ("within", (
            r"\b(?:en|dentro de|en (?:los|el plazo de los) próximos|en un plazo de|en el plazo de) "
            r"(?P<n>\d{1,2}|cinco|diez|quince|veinte|veinticinco|treinta) años\b"
            r"(?! (?:la meta|el plazo|el objetivo|su|antes))"
        )),
    ),
    "whole": {"una década": 10, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "diez": 10, "quince": 15, "veinte": 20, "veinticinco": 25, "treinta": 30},
    "decade": (
        r"\b(?:en|para|antes de|durante|hasta|a|hacia|de) "
        r"(?:(?:(?P<early>principios|comienzos)|(?P<mid>mediados)|(?P<end>finales|fines)) de )?"
        r"(?:la década de(?: los)?(?: años)?|los años|los) (?P<decade>20\d0)\b"
    ),
    "named_for": r"(?:,? (?:es|será|sigue siendo|fue)?,? ?(?:el|la|su) (?:año|fecha|horizonte|plazo)(?: (?!base\b)[\wà-ÿ]+){0,9} (?:para|de|en que)(?: lograr| alcanzar| ser| será| convertirse en)? ?(?:la |el |su |una ciudad )?| como (?:horizonte|fecha|meta|objetivo|plazo|año)(?: [a-zà-ÿ]+){0,2} (?:para|de)(?: lograr| alcanzar)?(?: la| el| ser| su)? ?)",
    "was": r"\b(?:era[n]?|fue(?:ron)?|prov(?:enía|ino|enían|inieron)|procedía[n]?|procedió|representó|representaba[n]?|alcanzaba[n]?)\b",
    "then": (
        r"\b(?:(?:para|antes de|hasta|hacia|en|puesto|fijado|marcado|dado|también lo) |(?=ese (?:mismo )?año\b))(?P<year>"
          r"entonces|es[ae] (?:mism[ao] )?(?:fecha|año|plazo)|dich[ao] (?:fecha|año)|la misma fecha"
          r"|el mismo (?:año|plazo|horizonte)"
          r"|(?:hicieron|hizo|harán|hará)(?! (?:[a-z]+ )?(?:en|para|antes de) (?:el )?(?:año )?20\d\d)"
        r")\b"
        r"|\b(?:lograrl[oa]|conseguirl[oa]|hacerlo|alcanzarl[ao]|llegar) "
        r"(?P<n>una década|dos décadas|tres décadas|\d{1,2}(?= años)|[a-z]{2,12}(?= años))(?: años)? "
        r"(?:antes|(?P<later>después|más tarde))\b(?! (?:de|que))"
    ),
    "held_on": (
        r"\b(?:es|son|está|están|ha sido|funcionan?|se abastecen?)(?:"
          r" (?:"
            r"ya|certificad[ao]|declarad[ao]|oficialmente|totalmente|completamente|una|un|ciudad|municipio|con|de"
          r")"
        r"){0,4} $"
    ),
    "held_with": (
        r"\b(?:es|son|funcionan?|usan?|utilizan?|consumen?|compran?|contratan?|se abastecen?)"
        r"(?: (?!para\b|en\b)[\w-]+){0,8} $"
    ),
    "since_when": (
        r"(?:,? (?!(?:y|e|pero|o|en|para|antes)\b)[a-zà-ÿ]+){0,3} desde (?:"
          r"el año "
          r"|(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) de "
          r"|(?:principios|finales|mediados) de "
        r")?"
    ),
    "since": r"\bdesde (?:el año )?$",
    "since_then": (
        r",? (?:[^,;.§¤]{1,30} )?(?:es|son|está|ha sido|funciona)"
        r"(?: (?:ya|una|ciudad|totalmente|oficialmente)){0,3} |,? "
    ),
    "plainly_in": "en",
}  # fmt: skip
