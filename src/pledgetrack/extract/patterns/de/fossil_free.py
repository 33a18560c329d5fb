"""An end to fossil fuels, in German."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "fossil",
        "kohle",
        "erdgas",
        "heizung",
        "heizen",
        "heizt",
        "diesel",
        "kein gas ",
        "kein öl ",
        "aus dem gas",
        "aus gas",
        "aus öl",
        "gasnetz",
        "von öl",
        "von gas",
        "vom gas",
    ),
    expression=(
        r"\bfossilfrei\w{0,3}"
        r"|\bfrei von fossil\w{1,3}(?: (?:brennstoffen|energien|energieträgern))?"
        r"|\bohne (?:fossile (?:brennstoffe|energien?|energieträger)|kohle|erdgas|(?:heiz)?öl und (?:erd)?gas|(?:erd)?gas und (?:heiz)?öl)\b"
        r"|\b(?:"
        r"kohleausstieg|erdgasausstieg|ausstieg aus (?:der |den |dem )?(?:(?:stein|braun)?kohle\w{0,12}|fossilen \w{3,16}|erdgas)"
        r"|ende (?:der|von|des) (?:fossilen \w{3,16}|kohle|(?:öl|gas)heizungen|erdgas\w{0,2})"
        r")\b"
        r"|\baus (?:(?:der )?(?:stein|braun)?kohle(?:verstromung)?|(?:den )?fossilen \w{3,16}|(?:dem )?(?:erd)?gas(?: und (?:heiz)?öl)?|(?:heiz)?öl(?: und (?:erd)?gas)?)"
        r"{gap}{0,45}? aus(?:steigen|zusteigen|steigt|gestiegen)\b"
        r"|\bsteig\w{1,3}\b{gap}{0,40}?\baus (?:der |den |dem )?(?:(?:stein|braun)?kohle\w{0,12}|(?:erd)?gas(?: und (?:heiz)?öl)?|(?:heiz)?öl(?: und (?:erd)?gas)?|fossilen \w{3,16}) aus\b"
        r"|\b(?:verabschied\w{1,3} sich {gap}{0,30}?|sich (?={gap}{0,70} (?:zu )?verabschied){gap}{0,25}?|abschied |unabhängig )von (?:der |dem |den )?(?:(?:braun|stein)?kohle|(?:erd)?gas|(?:heiz)?öl|fossilen \w{3,16})\b"
        r"|\bkein(?:e|en)? (?:(?:erd)?gas|kohle|(?:heiz)?öl|fossile[nrs]? \w{3,16}|(?:öl|gas)heizung(?:en)?)"
        r"(?: mehr)?(?: [a-zäöüß-]+){0,4}? (?:"
        r"verbrannt|verbrennen|verfeuert|verfeuern|genutzt|nutzen|eingesetzt|einsetzen|verwendet|verwenden"
        r"|verheizt|betrieben"
        r")\b"
        r"|\b(?:aus|ausstieg aus) (?:der gasversorgung|dem (?:fossilen )?(?:erd)?gas)"
        r"(?: aus(?:steigen|zusteigen|steigt))?\b"
        r"|\b(?:gasnetz(?:es|e)?|erdgasnetz(?:es)?)\b{gap}{0,40}?\b(?:stillgelegt|still(?:zu)?legen|abgeschaltet|ab(?:zu)?schalten)\b|\bstilllegung (?:des|ihres|seines) (?:erd)?gasnetzes\b"
        r"|\bauf fossile \w{3,16} (?:{gap}{0,45}? )?(?:verzicht\w{1,3}|zu verzichten)"
        r"|\bverzicht\w{0,3}\b{gap}{0,60}?\bauf (?:(?:die|den|das) )?"
        r"(?:(?:braun|stein)?kohle|erdgas|(?:heiz)?öl|gas|fossile \w{3,16})\b"
        r"|\b(?:niemand|keiner|kein haus(?:halt)?|kein gebäude|keine (?:schule|wohnung))(?: [a-zäöüß]+){0,3}? mehr"
        r"(?: [a-zäöüß]+){0,4}? mit (?:(?:heiz)?öl|(?:erd)?gas|kohle|fossilen \w{3,16})\b"
        r"|\b(?:öl|gas)(?:-? und (?:öl|gas))?heizung(?:en)?\b{gap}{0,60}?\b"
        r"(?:ersetz(?:t|en)|verschwinden|verschwunden|ausgetauscht|austauschen|abgeschaltet|abgeschafft|stillgelegt|verbannt)\b"
        r"|\b(?:schlie(?:ß|ss)\w{1,2}|leg\w{1,2})\b{gap}{0,50}?\bkohlekraftwerke?\b"
        r"|\bkohlekraftwerke?\b{gap}{0,50}?\b(?:schlie(?:ß|ss)en|geschlossen|stillgelegt|stilllegen|abgeschaltet|vom netz)\b"
        r"|\bkein (?:(?:linien|stadt)?bus|fahrzeug|auto|taxi)(?: [a-zäöüß]+){0,4}? mehr mit "
        r"(?:diesel|benzin|verbrenn\w{2,10})\b"
        r"|\b(?:letzten? )?dieselbusse?\b{gap}{0,50}?\b"
        r"(?:ausgemustert|ausmustern|abgeschafft|abschaffen|aus dem verkehr)\b"
    ),
    kind=Kind.FOSSIL_FREE,
)
