"""How Portuguese says when an aim is to be reached, and against which year it is measured."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.pt._words import MONTHS

WORDS: Mapping[str, object] = {
    "before_target": (
        r"\b(?:"
          r"de|(?:n?o )?(?:início|começo|final|fim) de|(?:em )?meados de|respetivamente|respectivamente|compromet\w{1,5}(?:-se)? com|até(?: (?:a|ao|o|à))?|em(?= ?$)"
          r"|em (?=torno)|antes d[eo]|no mais tardar em|o mais tardar até|não mais tarde d(?:o que|e)(?: em)?|no máximo até|por volta de|em torno de|para"
          r"|a partir de|desde|ao longo de|continua a ser|continua sendo|segue sendo|no horizonte(?: de)?|horizonte"
          r"|(?:data|prazo|ano),|metas?|objetivos?|compromissos?|entre (?:19|20)\d\d e|de (?:19|20)\d\d (?:a|até)"
        r")(?:"
          r" (?:"
            rf"o ano de|ano de|ano|fim de|final de|ao fim de|ao final de|{MONTHS} de|o fim de|o final de|o ano"
            r"|o horizonte de"
          r")"
        r")* ?"
    ),
    "before_weak": r"(?:\b(?:em|de|ano|meta|objetivo|plano|visão|agenda) |[(:,|] ?|  +|- )",
    "before_base": (
        r"\b(?:"
          r"em relação (?:a|à|ao|aos|às)|face (?:a|ao|aos|às)|comparad[oa]s? (?:com|a|ao|aos)"
          r"|(?:em|na|por) (?:comparação|referência) (?:com|a|ao|aos)|comparando com|comparativamente (?:a|com)|relativamente (?:a|ao|aos)"
          r"|frente a|sobre|(?<!vigente )(?<!vigor )(?<!membro )desde|de|dos níveis de|abaixo d[eo]s?|ante|(?:tendo|tomando)(?: como (?:base|referência|ponto de partida))?|com base em|ao (?:registad|registrad|verificad)o em|entre|do que em"
          r"|que (?:[a-zà-ÿ]{2,12}(?:ava|ia|ou|iu) )em|(?:menos|menor\w{0,2}|inferior\w{0,2}|baix[oa]s?|metade|terço)\b[^.;§]{0,40} que em|ano[- ]base:?|ano de referência:?|base|a partir de"
        r")(?:"
          r" (?:"
            r"o|os|as|ao|aos|ano|níveis|nível|(?<=níveis de )emissões|(?<=nível de )emissões|(?<=as )emissões"
            r"|(?<=às )emissões|(?<= a )emissões|registadas|de|do|em|valores|ano-base|ano base|por|base"
          r")"
        r")* ?"
    ),
    "before_date": (
        r"\b(?:\d{1,2}º? de )?(?:"
          rf"{MONTHS}|desde"
          r"|(?:aprovad|adotad|assinad|propost|assumid|firmad|anunciad|fixad|abandonad|apresentad)[oa]s?,? em"
          r"|(?:comprometeu|aprovou|adotou|assinou|anunciou)(?:-se)?,? em|em vigor desde"
          r"|(?:plano|lei|estratégia|assembleia|cimeira|cúpula|acordo|conferência|declaração|deliberação|resolução|cop ?\d{0,2}|pacto|orçamento|eleições"
          r"|primavera|verão|outono|inverno|documento|contrato|programa)(?: [a-zà-ÿ]{4,12})? d[eo](?: ano)?(?: de)?"
        r") (?:de )?"
    ),
    "after_base": r",? (?:como (?:ano[- ](?:de )?)?(?:base|referência))",
    "after_target": r",? (?:(?:é|será|continua a ser) (?:o|a|sua|a sua) (?:ano|data|horizonte|prazo)\b(?! base)|como horizonte|climaticamente neutr|neutr[oa])",
    "relative": (
        ("mid-century", r"\b(?:(?:até|a|em|para) )?(?:meados|metade|a metade|o meio) d(?:o|este) século\b"),
        ("decade", r"\b(?:(?:até )?(?:ao |o |no )?)?(?:fim|final) d(?:a|esta|a atual) década\b(?! de 20)"),
        ("within", (
            r"\b(?:em|dentro de|nos próximos|daqui a|no prazo de) "
            r"(?P<n>\d{1,2}|cinco|dez|quinze|vinte|vinte e cinco|trinta) anos\b"
            r"(?! (?:a meta|o prazo|o objetivo|antes|mais cedo))"
        )),
    ),
    "whole": {"uma década": 10, "dois": 2, "três": 3, "quatro": 4, "cinco": 5, "dez": 10, "quinze": 15, "vinte": 20, "vinte e cinco": 25, "trinta": 30},
    "decade": (
        r"\b(?:em|para|antes d[eao]s?|durante|até|a|na|no|nos)(?: o| a| ao)? ?"
        r"(?:(?:(?P<early>início|começo)|(?P<mid>meados)|(?P<end>fim|final|finais)) d[aeo]s? )?(?:a )?"
        r"(?:década de|anos) (?P<decade>20\d0)\b"
    ),
    "named_for": r"(?:,? (?:é|será|foi)?,? ?(?:o|a|sua) (?:ano|data|horizonte|prazo)(?: (?!base\b)[\wà-ÿ]+){0,9} (?:para|de|em que)(?: alcançar| atingir| ser| será| se tornar| tornar-se)? ?(?:a |o |uma cidade )?| como (?:horizonte|data|meta|objetivo|prazo)(?: [a-zà-ÿ]+){0,2} (?:para|de|da)(?: alcançar| atingir)?(?: a| o)? ?)",
    "was": r"\b(?:era[m]?|foi|foram|provinha[m]?|provi?eram|veio|vinha|representou|representava[m]?|atingia[m]?)\b",
    "then": (
        r"\b(?:(?:até|antes d[aeo]|para) |(?=(?:nesse|naquele) (?:mesmo )?ano\b|nessa (?:mesma )?data\b))"
        r"(?P<year>lá|ness[ae] (?:mesm[oa] )?(?:ano|data)|naquele (?:mesmo )?ano|(?:ess|aquel)[ae] (?:data|ano|prazo)|então|àquel[ae] (?:data|ano)|a mesma data)\b"
        r"|\b(?:alcançá-l[ao]|atingi-l[ao]|fazê-lo|consegui-lo|chegar lá) "
        r"(?P<n>uma década|duas décadas|\d{1,2}(?= anos)|[a-z]{2,12}(?= anos))(?: anos)? "
        r"(?:antes|mais cedo|(?P<later>depois|mais tarde))\b(?! d[eo]| que)"
    ),
    "held_on": (
        r"\b(?:é|são|está|estão|tem sido|funcionam?)"
        r"(?: (?:já|certificad[ao]|oficialmente|totalmente|completamente|uma|um|cidade|município|com|a)){0,4} $"
    ),
    "held_with": (
        r"\b(?:é|são|funcionam?|usam?|utilizam?|consomem?|compram?|abastecid[oa]s?)"
        r"(?: (?!para\b|até\b)[\w-]+){0,8} $"
    ),
    "since_when": (
        r"(?:,? (?!(?:e|mas|ou|em|até|antes)\b)[a-zà-ÿ]+){0,3} desde (?:"
          r"o ano de "
          r"|(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro) de "
          r"|(?:o início|o final|meados) de "
        r")?"
    ),
    "since": r"\bdesde (?:o ano de )?$",
    "since_then": r",? (?:[^,;.§¤]{1,30} )?(?:é|são|está|funciona)(?: (?:já|uma|cidade|totalmente|oficialmente)){0,3} |,? ",
    "plainly_in": "em",
}  # fmt: skip
