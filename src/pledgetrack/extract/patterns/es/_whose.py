"""How Spanish ties an aim to somebody."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.es._heads import HEADS, OPENERS
from pledgetrack.extract.patterns.es._words import VERBS

# What stands or falls with a vote, by what it may be called further, and how it was voted.
_PAPER = r"(?:plan|objetivo|meta|estrategia|moción|propuesta|hoja de ruta|iniciativa|acuerdo|documento|compromiso|declaración|ordenanza)"
_ITS = (
    r"(?: (?:municipal|local|climátic[oa]|clima|de acción|por el clima|del clima|final|de emergencia climática)){0,3}"
)
_END = r"(?=[.,;:)\"]|$| (?:por|con|en|ayer|hoy|y|que|tras|durante|este|el (?:pasado |lunes|martes|miércoles|jueves|viernes))\b)"
_HOW = r"(?:(?:ayer|hoy|finalmente|también|ya|definitivamente|por unanimidad|por mayoría|este \w{5,9}|el (?:pasado )?\w{5,9}) ){0,2}"

# What somebody does: whatever ends as verbs do, and what has no such end.
_DOES = (
    r"(?:también |ya |no |sí |se )*(?:han?|van?|es|fue|sean?|no|nunca|da|dan|dio|tiene|quiere|puso|hizo|pone|toma|deja|deje|redujo|propuso|prevén?|presenta|figura|establece|contempla|obliga"
    r"|(?:aspira|busca|pretende|planea|espera|anuncia|fija|marca|impone|propone|renuncia|aplaza|retrasa|adelanta|declara|confirma|mantiene|reconoce|asume|estudia|trabaja|promete"
    r"|compromete|abandona|apuesta|apunta|activa|confía|desea|proyecta|ambiciona|persigue|incluye|cuenta|impulsa|desarrolla|dispone|prepara|suma|adhiere|plantea|reafirma|renueva|sueña"
    r"|afronta|avanza|defiende|invierte|opera|emite|está|son)"
    r"|[a-zà-ÿ]{2,18}(?:rán?|aron|ieron|[a-zà-ÿ](?:ó|[ae]n)(?<!bien)(?<!agen)(?<!orden)(?<!joven)(?<!gran)(?<!plan)))\b"
)

WORDS: Mapping[str, object] = {
    "land_label": r"\W{0,4}(?:país|estado|provincia|región)\W{1,3}$",
    "boundary": (
        r"; | a diferencia de | al contrario que |[,.!?]\" | mientras(?: que)? | aunque | pero | si bien "
        r"| en cambio "
    ),
    "oblique": (
        r"(?:"
          r"\b(?:"
            r"en|con|desde|hacia|a|contra|entre|cerca de|por|según|ante|de|como|sobre|sede en|visita a|para|tras"
            r"|al igual que|igual que|junto (?:a|con)|a diferencia de"
          r")(?: (?:la|el|los|las|ciudad de|la ciudad de|capital,?|todo|toda|campaña|iniciativa|red(?: [a-zà-ÿ]+)?(?: de ciudades)?|alianza|coalición|carrera|programa|proyecto))* ?"
        r")$"
    ),
    "linking": (
        r"(?:"
          r"\b(?:"
            r"alcalde|alcaldesa|alcaldía|ayuntamientos?|consistorio|ciudad(?:es)?|capital|gobierno|municipios?|municipalidad"
            r"|pleno|concejo|intendente|intendencia|autoridades|concejal\w*|vecinos|corporación|término municipal"
          r")(?:,? (?!asumid|adoptad|anunciad|firmad|aprobad|celebrad|presentad|reunid)[a-zà-ÿ'.-]+){0,4}?,? "
          r"(?:de|para)(?: la ciudad de| la| el)? "
          r"|\b(?:"
            r"objetivos?|metas?|compromisos?|plan|estrategia|hoja de ruta|emisiones|ordenanza|edificios|flota"
            r"|autobuses|territorio|consumo"
          r")(?:,? (?!asumid|adoptad|anunciad|firmad|aprobad|celebrad|presentad)[a-zà-ÿ'.-]+){0,4}?,? (?:de|para)"
          r"(?: la ciudad de| la| el)? "
        r")$"
    ),
    "of": r",? (?:de|en|para|del)(?: la ciudad de| la| el)? ",
    "likewise": r", (?:al igual que|igual que|lo mismo que) (?:la ciudad de )?",
    "behind": (
        r"[ ,:(]*(?:(?:§|20\d\d|en|para|antes de|,|emisiones) ?)*(?:de|para|en|a) "
        r"(?:la ciudad de |la |todo el término municipal de |todo el municipio de |el término municipal de )?"
        r"|,? (?:"
          r"prometió|anunció|aprobó|según|reconoce|reconoció|admite|informa|informó|señala|indica|asegura|explica"
        r") (?:el ayuntamiento de |la alcaldía de )?"
        r"|,? (?:se ha (?:comprometido|propuesto)|quiere|promete|prevé) "
        r"|(?: (?:en|para|antes de) §+)? (?:fue|ha sido) (?:firmad|suscrit|asumid|adoptad)[oa] por "
        r"| (?:hicieron|hizo|harán|hará) (?:la ciudad de |el ayuntamiento de )?"
        r"|,?(?: (?:en|para|antes de) (?:el )?(?:año )?20\d\d)?[,:]? (?:es|será|ese es|este es) (?:el|la|un|una) (?:gran )?(?:reto|desafío|objetivo|meta|compromiso|propósito|ambición)"
        r"(?: de (?:la ciudad de |el ayuntamiento de )?|l ayuntamiento de | que se (?:ha |había )?(?:propuesto|marcado|fijado|impuesto|marca|propone|fija|impone) (?:(?:la ciudad|el ayuntamiento|el consistorio) de )?)"
    ),
    "listing": r",? ?(?:y (?:de )?|e |o |ni |como |, )?(?:la ciudad de )?|, ",
    "beside": r"[ ,:(|-]*(?:(?:en|para|antes de|hasta|a|ya|recién|solo|sólo|en cambio|por su parte|apunta|aspira|fija|quiere|busca) )*",
    "by_share": r"(?: (?:quiere|prevé|busca|aspira a|se propone|lo hará)(?: (?:reducir|recortar|bajar)(?:las)?)?)?(?: las suyas)?,? (?:en )?(?:un |el |al menos un |casi un )(?=¤)",
    "next_in_turn": r"(?:[,;]| y| mientras(?: que)?| pero)(?: y)? (?:la ciudad de |el ayuntamiento de )?$",
    "respectively": r"\brespectivamente\b",
    "predicate": (
        r"(?:, [^,;.]{2,50},| con (?:sede|base) en [^\W\d]{3,20}(?: [^\W\d]{3,20})?)? "
        rf"{_DOES}"
    ),
    "plain_openings": (
        r"(?:"
          rf"{OPENERS}|{HEADS}|"
          r"(?:el )?(?:paces|paesc?|pacc|plac|pmcc)|la|el|los|las|un|una|según|en|para|con|por|este|esta|su|nuestra?|nuestro|si|no|ya|hoy|ayer|además"
          r"|también|más|todos|todas|toda|todo|las? emisiones|objetivo|meta|alcanzar|reducir|se|que|así|entre|tras"
          r"|desde|desde ahora|al|lo|queremos|el objetivo|la meta|después|luego|primero|finalmente|entonces"
          r"|posteriormente|mientras|tampoco|siempre|solo|sólo|aquí|allí|ni|cuando|aunque|como|donde|gracias"
          r"|durante|mediante|hace|incluso|sin|todavía|aún|pronto|cada|otro|otra|pese|junto|ahora|actualmente"
          r"|(?:el|la|este|esta|su) (?:nuev[oa] )?"
          r"(?:plan|estrategia|hoja de ruta|programa|acuerdo|contrato|ordenanza)\b.{0,60}"
          rf"|nuev[oa]|mañana|renovables|emisiones|carbono|co2|neutralidad|antes|hasta|{VERBS}"
        r")"
    ),
    "ratifies": (
        r"\bas[ií] lo (?:aprobó|acordó|decidió|ratificó|ha (?:aprobado|acordado|decidido))\b"
        r"|\b(?:aprobó|aprobaron|ha aprobado|han aprobado|adoptó|ratificó|respaldó|validó)"
        rf" {_HOW}(?:el|la|este|esta|dicho|dicha) {_PAPER}{_ITS}{_END}"
        rf"|\b(?:dio|dieron|da|ha dado|han dado) (?:su |el )?(?:luz verde|visto bueno) (?:al|a la|a este|a esta) {_PAPER}{_ITS}{_END}"
        rf"|\b(?:el|la|este|esta|dicho|dicha) {_PAPER}{_ITS} (?:fue|ha sido|quedó|resultó|había sido) {_HOW}"
        r"(?:aprobad|adoptad|ratificad|respaldad|validad|sancionad)[oa]\b"
        rf"|\b(?:el|la|este|esta|dicho|dicha) {_PAPER}{_ITS}(?:, (?:ya )?{_HOW}(?:aprobad|adoptad|sancionad)[oa]\b"
        r"| (?:cuenta|contó) con (?:el visto bueno|la luz verde|la aprobación)\b| (?:salió|ha salido) adelante\b"
        r"| (?:recibió|obtuvo|ha recibido|tiene ya) (?:el visto bueno|(?:la )?luz verde|la aprobación)\b)"
    ),
    # "Grelco, en colaboración con el Ayuntamiento de Zaragoza, quiere": who only helps.
    "town_by": r"\b(?:colaboración|coordinación|alianza|conjunto|apoyo|mano|junto) (?:con|del?|al?)(?: (?:el|la))?(?: (?:ayuntamiento|alcaldía|ciudad|consistorio)(?: de)?)? ",
    # "Firmó un acuerdo con Velmo, que quiere", but "el Plan de Acción por el Clima, que prevé".
    "unlisted": (
        r"\b(?:[Dd]e|[Cc]on|[Jj]unto a|[Aa]|[Pp]or|[Pp]ara) "
        r"(?P<name>(?!Acción|Clim|Transici|Neutral|Energ|Movil|Sosten|Desarroll|Adapta|Mitiga|Cambio|Resid|Ciudad|Gobierno|Ayunta|Descarbon|Rehabil|Emisi|Carbono|Agenda|Municip|Calidad|Naci|Emergencia|Alcald|Eficiencia|Medio|Estado|Uni[óo]n)[A-ZÀ-Þ][\w&.-]{1,30}(?: (?!Acción|Clim|Transici|Neutral|Energ|Movil|Sosten|Desarroll|Adapta|Mitiga|Cambio|Resid|Ciudad|Gobierno|Ayunta|Descarbon|Rehabil|Emisi|Carbono|Agenda|Municip|Calidad|Naci|Emergencia|Alcald|Eficiencia|Medio|Estado|Uni[óo]n)[A-ZÀ-Þ][\w&.-]{1,30})?)"
        r", (?:que|cuy[oa]s?) "
    ),
    "stranger": (
        r"\W{0,3}(?:l[ao]s (?=(?:hotel(?:es|eros)|taxistas|comerciantes|agricultores|cementeras|eléctricas|aerolíneas|bancos|empresarios|supermercados|sindicatos|universidades|hospitales|jóvenes)\b)"
        # "El museo se compromete a", but "la alcaldesa se compromete a"
        r"|(?:el|la|l[ao]s|un[oa]?s?) (?=[a-zà-ÿ-]{4,25}(?:(?:,? [\w'’()-]{1,20}){0,7}?,? (?:se (?:ha[n]? |había[n]? )?(?:compromet|propuest|propon|fijad|marcad|impuest|impon))|(?: [a-zà-ÿ]{2,14}(?:al|ales|ivo|iva|ico|ica|ano|ana))?(?: del?(?: la)? [\w-]{3,20}){0,2} $)))"
        r"(?P<head>[a-zà-ÿ-]{4,25})\b"
    ),
    # "La estrategia de Velmo busca": whose plan it is, if no list knows the name.
    "office_of": (
        r"^\W{0,3}(?:La|El|Esta|Este) (?:nuev[oa] )?(?:estrategia|plan|hoja de ruta|programa)(?: [a-zà-ÿ]{4,12})? de(?:l| la)? "
        r"(?!Acción|Clim|Transici|Neutral|Energ|Movil|Sosten|Desarrollo|Adapta|Mitiga|Cambio|Resid|Ciudad|Gobierno|Ayunta|Descarbon|Rehabil|Emisi|Carbono|Acci|Agenda|Municip|Calidad|Infra|Salud|Economía|Biodiv|Arbol|Reducci|Inversi|Mandato|Choque|Estado)"
        r"([A-ZÀ-Þ][\w&.-]{1,25}(?: [A-ZÀ-Þ][\w&.-]{1,25}){0,2})(?= (?:busca|prevé|quiere|aspira|pretende|se compromete|fija|contempla|apunta|incluye|establece|será|pasa por)\b)"
    ),
    "capital_of": r"\bla capital de(?:l| la| los| las)? $",
    "relative_clause": r", (?:que|la cual|el cual) ",
    "in_aside": (
        r", (?:que|cuy[oa]s?|la cual|el cual) [^,;.]{1,120},"
        r"(?= (?:también |ya |no |se |quiere|prevé|será|aspira|ha |busca|pretende|promete|espera|planea))"
    ),
    "aside": (
        r", (?:"
          r"que|cuy[oa]s?|si|siempre que|con (?:sede|capital)|donde|en la que|capital|sede|situad[oa]|ubicad[oa]"
          r"|vecin[oa]"
        r") [^;.,]{2,100},(?= [a-zà-ü])"
    ),
    "one_of": (
        r"\b(?:una de|uno de|entre|como|al igual que|junto (?:a|con)|parte de|red de|grupo de|lista de) "
        r"(?:las |los |otras |otros |las demás )?(?:[\w-]+ ){0,2}$"
    ),
    "belonging": (
        r"(?:\b(?:el|la|los|las) (?:(?:nuev[oa]s?|primer[oa]?|propi[oa]) )?|^\W{0,3}(?=[a-zà-ÿ-]{3,20} (?:de|del) ))(?P<head>(?![a-zà-ÿ]+ por cien)[a-zà-ÿ-]{3,20})"
        r"(?: [a-zà-ÿ]{3,15}){0,2}(?: (?:del?|de la|de los|y|para) [a-zà-ÿ]{3,20}(?: [a-zà-ÿ]{3,15})?)? (?:de|del|en) $"
    ),
    # "Los vecinos quieren que la acería reduzca": whoever is told of.
    "told_that": (
        r"\bque (?P<name>(?:la|el|los|las|su) (?!(?:nuev|viej|antigu|demás|propi)[a-zà-ÿ]*\b)(?P<head>[a-zà-ÿ-]{4,30})(?: [\w'-]{2,30}){0,2}?) "
        r"(?:(?:también |ya )?(?:reduzca|alcance|logre|llegue|sea|recorte)n?\b|$)"
    ),
    "partners": r"\b(?:socios|firmantes|empresas|entidades|organizaciones|instituciones|participantes|partes interesadas)\b",
    "apart": r"\ba\b",
    "shifted": (
        r"\b(?:adelant|aplaz|retras|pospon|demor)\w{1,5} (?:en )?(?P<n>diez|veinte|cinco|quince|una década|\d{1,2})"
        r"(?: años)?,? (?:[^.;§]{0,60}?,? )?(?:a|al|hasta|para) (?=§)"
    ),
    "shifted_back": r"\b(?:aplaz|retras|pospon|demor)",
    "formerly": (
        r"\b(?:(?:objetivo|meta|compromiso|fecha|plazo) (?:anterior|inicial|original|previ[oa])|(?:anterior|antigu[oa]) (?:objetivo|meta|compromiso|fecha|plazo))"
        r"\b[^.;,§¤]{0,40}? (?=§)"
        r"|\b(?:hasta ahora|hasta entonces|anteriormente|previamente|inicialmente|originalmente|en un principio|antes(?! de))\b"
        r"(?=[^.;]{0,110}\b(?:objetivo|meta|plazo|fecha|previst[oa]|fijad[oa]|apuntaba|aspiraba|preveía)\b)[^.;§¤]{0,70}? (?=§)"
    ),
    "than_before": (
        r"\b(?P<n>una década|\d{1,2}(?= años)|[a-z]{3,12}(?= años))(?: años)? (?:antes|(?P<later>después|más tarde)) (?:"
        r"de lo (?:(?:inicialmente|anteriormente) )?(?:previsto|fijado|planeado|anunciado|prometido|comprometido)\b(?! (?:por|a nivel|en la (?:ley|ue)))"
        r"|(?:que|de) (?:(?:el|la|su) |l )?(?:objetivo|meta|plan|fecha|compromiso) (?:anterior|inicial|original|previ[oa])\b"
        r"|del (?:objetivo|plan|compromiso) (?:anterior|inicial|original|previo)\b)"
    ),
}  # fmt: skip
