"""How Spanish says what is said further of an aim: in papers and lists, of results, of others' aims."""

from collections.abc import Mapping

WORDS: Mapping[str, object] = {
    # "- Transport: 40 %", "2030: -40 %": nothing but a share, with what it is of or its year.
    "bare_item": (
        r"[-*•‣▪●–·\s]{0,12}(?:(?:(?:en|para|a|al|hasta|año) )?(?P<due>20[2-9]\d) ?[:–-]? ?|(?P<of>[a-zà-ÿ][a-zà-ÿ ,&/()'-]{2,40}?) ?[:–-]? ?)?"
        r"(?P<share>[-−–]? ?\d{1,3}(?:[.,]\d)? ?(?:%|por ?ciento))"
        r"(?: (?:en|para|del?|sobre) (?:l[ao]s? |el |sector )?(?P<behind>[a-zà-ÿ][a-zà-ÿ ,&/'-]{2,40}))?[.;,]?"
    ),
    # Over a list of shares: that they are cuts of emissions.
    "cuts_head": (
        r"\b(?<!a la )(?:reducción|reducciones|recortes?|disminución|descenso|mitigación) (?:de|en) (?:las? |los |sus )?"
        r"(?:[a-zà-ÿ]+ de )?(?:emisi(?:ones|ón)|gases|gei|co2)\b"
        r"|\b(?:reducir|recortar|disminuir|bajar|reducirá|recortará|rebajar) (?:en |las |los |sus |la |[a-zà-ÿ]+ de ){0,3}(?:emisiones|gases|gei|co2)\b"
        r"|\b(?:objetivos|metas) de (?:emisiones|reducción|mitigación)\b"
    ),
    "a_cut": "reducción de las emisiones",
    "by_sector": r"\bsector",
    "column_head": r"\W{0,4}(?:(?:metas?|objetivos?|año|al|para|de) ){0,3}(20[2-9]\d)(?: \(?(?:metas?|objetivos?)\)?)?\W{0,4}",
    "fall_head": (
        r"(?P<fall>(?:(?:metas?|objetivos?) de )?(?:reducción|recorte|disminución)(?: de (?:las )?emisiones)?(?: de (?:co2|gei))?(?: (?:objetivo|\(%\)|en %)){0,2})"
        r"(?:,? (?:en |para |a |al |hasta )?(?P<year>20(?:2[5-9]|[3-9]\d)))?"
    ),
    "base_head": r"\b(?:año|línea) (?:de )?(?:base|referencia)\b[^\d|]{0,12}((?:19|20)\d\d)?|\bemisiones (?:en |de )?((?:19|20)[01]\d)\b",
    "own_paper": (
        r"\b(?:plan|estrategia|programa|hoja de ruta|contrato|acuerdo|compromisos?|objetivos?|metas?|marco|política"
        r"|paces|pacto)\b"
    ),
    "headline": (
        r" (?:quiere|se|aprueba|anuncia|presenta|será|reducirá|aspira|busca|prevé|apuesta|lanza|declara|avanza|logra|ha"
        r"|va|es|adopta|pide|recorta|reduce|tendrá|da|fija|marca|renueva|inicia|firma|refuerza|asume|alcanzará|mantiene"
        r"|aplaza|renuncia|recibe|suma|estrena|actualiza)\b"
    ),
    "becoming": (
        r"\b(?:quiere[n]?|aspira[n]? a|busca[n]?|pretende[n]?|espera[n]?|se propone[n]?|planea[n]?) "
        r"(?:ser|convertirse en|llegar a ser|alcanzar|lograr)(?: (?!en\b|para\b)[\w-]+){0,4} $"
        r"|\b(?:objetivo|meta|ambición|propósito|compromiso) (?:(?:es|sigue siendo|era) )?(?:de )?"
        r"(?:ser|convertirse en|alcanzar|lograr|la |una )(?: ?[\w-]+ ){0,3}$"
    ),
    "attained": r"\b(?:es|son) ya (?:[\w-]+ )?$|\bya (?:es|son|ha alcanzado|ha logrado) (?:la |una )?$",
    "binding": (
        r", (?:(?:que|quien|y|pero|la ciudad|el (?:ayuntamiento|consistorio|municipio)) ){1,2}"
        r"(?:quiere|aspira|busca|pretende|prevé|se (?:ha )?(?:compromet\w{1,5}|fijado|marcado|propone|propuesto)"
        r"|ha (?:aprobado|prometido|fijado))\b"
    ),
    "part_of": (
        r"\b(?:porcentaje|proporción|cuota|parte) del? (?:[\w-]+ ){0,4}$"
        r"|{amount} del?(?: (?!energ|electr|emisi|reduc|gases|co2|consumo|y\b|e\b)[\w-]+){1,8} $"
    ),
    "yearly": r" (?:al año(?! §)|anual(?:es|mente)?|cada año|por año)\b",
    "given_up_behind": (
        r"[^.;]{0,40},? (?:pero|aunque)(?: (?:luego|después|ahora|ya|nuevo|nueva|la|el|ciudad|ayuntamiento|alcaldesa|alcalde|concejo|pleno|municipio|gobierno|local|en|§{4})){0,6} (?:abandonó|abandona|ha abandonado|renunció a|renuncia a|ha renunciado a|retiró|descartó) "
        r"(?:es[ea]|est[ea]|l?a|el|dich[oa]|su) (?:meta|objetivo|compromiso|promesa|plazo|fecha)\b"
    ),
    "told_now": r"[^,;]{0,30}\b(?:hoy|actualmente|ahora|el año pasado),? (?:y|pero)\b",
    "foreseen": r"[^.;,¤]{0,40}? (?:se estima|se proyecta|sería[n]? (?:posible|viable)s?)\b",
    # Of another act than the aim before: "bis 2035 klimaneutral sein und bis 2025 alle Busse elektrifizieren".
    "another_act": r"\b(?:plant|constru|prohib|instal|rehabilit|sustitu|renov|electrific|compr|cerr|duplic)(?:ar|ará|ir|irá|yendo|ando)\b",
    "another": (
        r"\b(?:objetivos?|metas?|plazos?)(?: [\w§-]+)? (?:nacional(?:es)?|europe[oa]s?|estatal(?:es)?"
        r"|de (?:la (?:ue|unión europea)|españa)|del (?:gobierno|país|estado))\b"
    ),
    "growing": (
        r"\b(?:aument\w+|increment\w+|duplic\w+|elev\w+|porcentaje de|cuota de)\b"
        r"(?![^.;]{0,80}\b(?:redu[cz]|recort|baj|disminu))"
    ),
    "doubtful": r"\b(?:no (?:se )?(?:alcanz|cumpl|lleg|logr)\w*|incumpl\w*|improbable)\b",
    "level_head": (
        r"\b(?:nacional(?:es)?|europe[oa]s?|estatal(?:es)?|autonómic[oa]s?|regional(?:es)?|internacional(?:es)?"
        r"|mundial(?:es)?|españa|unión europea)\b"
    ),
    "some_say": (
        r"\W{0,9}(?:la mitad|un (?:tercio|cuarto|quinto)|la mayoría|much[oa]s|algun[oa]s|vari[oa]s|(?:el )?\d{1,3} ?%)"
        r"(?: del?(?: l[oa]s)? [a-zà-ÿ -]{3,40})? (?:quieren?|tienen?|prevén?|piensan?|creen?|esperan?|dicen?|asegura[n]?)\b"
    ),
    "progress": r" (?:de (?:su|nuestro|este|ese)|del) (?:objetivo|meta|compromiso)\b",
    "has_goal": (
        r"\b(?:alcanzar|cumplir|hacia|lograr|a) (?:sus?|nuestro) (?:objetivo|meta|compromiso)s? de "
        r"(?:ser |la |una |alcanzar )?$"
    ),
    "met_behind": r"[ ,)]{0,3}(?:- |: |\(|, )(?:objetivo |meta )?(?:ya )?(?:alcanzad|cumplid|lograd)[oa]s?\b",
    "event_in": (
        r"\b(?:firmad[oa]|celebrad[oa]|realizad[oa]|organizad[oa]|desarrollad[oa]|cumbres?|conferencias?|congresos?|foros?|reuni(?:ón|ones)|encuentros?|jornadas?|reunid[oa]s|cop ?\d\d|(?<!con )sede|presentad[oa])"
        r"(?: (?:el|la|este|esta|del?|celebrad[oa]|pasado|[\w-]+es|semana)){0,4} en (?:la ciudad de )?$"
    ),
    "exemplary": (
        r"(?: (?:español|europe|catalan|vasc|andaluz|mexican|argentin|colombian|chilen|peruan|brasileñ|latinoamerican)[a-z]{1,3})?,? (?:como|entre ellas|entre las que (?:figuran|están|se encuentran)|incluidas|tales como|por ejemplo) "
        r"(?:la ciudad de |las de )?"
    ),
    "enumerates": r"(?::| -| son| figuran| están| encuentran) $",
    "city_groups": r"\b(?:ciudades|ayuntamientos|municipios|localidades|capitales|firmantes|urbes|alcaldes)\b",
    "members": (
        r"\W{0,3}entre (?:las|estas|los|estos) (?:ciudades|municipios|ayuntamientos|firmantes)(?: [\w-]+){0,4} "
        r"(?:figuran|están|se encuentran|se cuentan) (?:también )?"
        r"|\W{0,3}(?:son|se trata de|(?:l[ao]s|est[ao]s)(?: \w+)? (?:ciudades|municipios|firmantes|participantes)(?: (?:participantes|firmantes|que [^.;:]{3,60}?))? (?:son|incluyen)"
        r"|entre (?:ell[ao]s|l[ao]s firmantes) (?:están|figuran|se encuentran|se cuentan)|(?:ya )?se (?:han sumado|sumaron|han adherido|adhirieron)(?: ya)?"
        r"|(?:(?:el compromiso|la declaración|la carta) )?(?:fue|ha sido) (?:firmad|suscrit)[oa] por|(?:firmantes|participantes|ciudades(?: firmantes| participantes)?)(?=: ))"
        r"(?: también)?(?: l[ao]s (?:ciudades|alcaldes) de)?\b"
    ),
    "members_behind": (
        r" (?:están|figuran|se encuentran|se cuentan) entre (?:ell[ao]s|l[ao]s firmantes)\b"
        r"| (?:han firmado|firmaron|han suscrito|suscribieron|se (?:han sumado|sumaron|han adherido|adhirieron) al?)(?: (?:el|la|este|esta) )?(?:compromiso|declaración|pacto|carta|acuerdo|iniciativa)?(?=[.;]|$)"
    ),
    "signed": r"\bfirma(?:d[oa]|ntes?|ron|n)\b|\bse (?:han )?(?:suma|adher)",
    "trading": (
        r"\b(?:accionistas?|facturación|filial(?:es)?|cadena de (?:valor|suministro)|alcance [123]|aseguradora"
        r"|consejero delegado)\b"
    ),
    "no_city": r" (?:pertenece|emplea|fabrica|vende|produce|explota|opera)\b",
}  # fmt: skip
