"""A share of energy from renewable sources, in Spanish."""

from pledgetrack.extract.patterns.shapes import share_of
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_GREEN = (
    r"(?:"
    r"con energía solar|(?:sol|energía solar) y (?:el |la )?(?:viento|eólica)|renovables?"
    r"|(?:energías?|electricidad|fuentes) (?:limpias?|verdes?)"
    r")"
)

_APART = r"(?:y|e) (?:(?:el|la|al) )?(?:impuls|foment|promo|potenci|apost|favore|desarroll|cubr|abastec|alcanz|lleg|logr|tendr|obtend|utiliz|usar)"

PATTERN = Pattern(
    literals=(
        "viento",
        "energía solar",
        "eólic",
        "renovable",
        "limpia",
        "verde",
        "solar",
        "del sol",
        "del viento",
    ),
    expression=(
        rf"{share_of(_GREEN, apart=_APART)}"
        r"|\b(?:energía|electricidad) {amount} (?:limpia|verde)\b"
        rf"|\b(?:cuota|participación|porcentaje|proporción) de (?:\w+ ){{0,2}}{_GREEN}\b{{gap}}{{0,95}}?{{amount}}"
        r"|{amount} de (?:la|su|toda la|nuestra) (?:electricidad|energía)\b{gap}{0,25}? "
        r"(?:sea|será|es|fuese) (?:verde|limpia)\b"
        r"|{amount} de (?:la|su|toda la|nuestra) (?:electricidad|energía)\b{gap}{0,30}? "
        r"(?:sea|será|provenga|provendrá|venga|vendrá|proceda|procederá) (?:de origen (?:solar|eólico)|del (?:sol|viento)|de (?:paneles|placas|energía) solar\w{0,2})\b"
    ),
    kind=Kind.RENEWABLE_ENERGY,
    measured=True,
)
