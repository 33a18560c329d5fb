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
    ),
    expression=(
        r"\bfossilfrei\w{0,3}|\bfrei von fossil\w{1,3}(?: (?:brennstoffen|energien|energieträgern))?|\bohne (?:fossile (?:brennstoffe|energien?|energieträger)|kohle|erdgas)\b"
        r"|\b(?:kohleausstieg|erdgasausstieg|ausstieg aus (?:der |den |dem )?(?:kohle\w{0,12}|fossilen \w{3,16}|erdgas)|ende (?:der|von) (?:fossilen \w{3,16}|kohle))\b"
        r"|\baus (?:der kohle(?:verstromung)?|fossilen \w{3,16}|dem erdgas|den fossilen \w{3,16}|erdgas)(?: vollständig| ganz)? aus(?:steigen|zusteigen|steigt|gestiegen)\b|\bsteig\w{1,3}\b{gap}{0,40}?\baus (?:der |den |dem )?(?:kohle\w{0,12}|erdgas|fossilen \w{3,16}) aus\b|\bkein(?:e|en)? (?:(?:erd)?gas|kohle|(?:heiz)?öl|fossile[nrs]? \w{3,16}|(?:öl|gas)heizung(?:en)?)(?: mehr)?(?: [a-zäöüß-]+){0,4}? (?:verbrannt|verbrennen|verfeuert|verfeuern|genutzt|nutzen|eingesetzt|einsetzen|verwendet|verwenden|verheizt|betrieben)\b|\b(?:aus|ausstieg aus) (?:der gasversorgung|dem (?:fossilen )?(?:erd)?gas)(?: aus(?:steigen|zusteigen|steigt))?\b|\bauf fossile \w{3,16} (?:verzicht\w{1,3}|zu verzichten)"
        r"|\bverzicht\w{1,3}\b{gap}{0,60}?\bauf (?:(?:die|den|das) )?(?:(?:braun|stein)?kohle|erdgas|(?:heiz)?öl|gas|fossile \w{3,16})\b"
        r"|\b(?:niemand|keiner|kein haus(?:halt)?|kein gebäude|keine (?:schule|wohnung))(?: [a-zäöüß]+){0,3}? mehr(?: [a-zäöüß]+){0,4}? mit (?:(?:heiz)?öl|(?:erd)?gas|kohle|fossilen \w{3,16})\b"
        r"|\b(?:öl|gas)(?:-? und (?:öl|gas))?heizung(?:en)?\b{gap}{0,60}?\b(?:verschwinden|verschwunden|ausgetauscht|austauschen|abgeschaltet|abgeschafft|stillgelegt|verbannt)\b"
        r"|\bkein (?:(?:linien|stadt)?bus|fahrzeug|auto|taxi)(?: [a-zäöüß]+){0,4}? mehr mit (?:diesel|benzin|verbrenn\w{2,10})\b|\b(?:letzten? )?dieselbusse?\b{gap}{0,50}?\b(?:ausgemustert|ausmustern|abgeschafft|abschaffen|aus dem verkehr)\b"
    ),
    kind=Kind.FOSSIL_FREE,
)
