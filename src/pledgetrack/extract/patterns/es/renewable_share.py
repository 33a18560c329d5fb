"""A share of energy from renewable sources, in Spanish."""

from pledgetrack.extract.patterns.shapes import share_of
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_GREEN = r"(?:con energía solar|(?:sol|energía solar) y (?:el |la )?(?:viento|eólica)|renovables?|(?:energías?|electricidad|fuentes) (?:limpias?|verdes?))"

PATTERN = Pattern(
    literals=(
        "viento",
        "eólic",
        "renovable",
        "limpia",
        "verde",
    ),
    expression=rf"{share_of(_GREEN)}|\b(?:cuota|participación|porcentaje|proporción) de (?:\w+ ){{0,2}}{_GREEN}\b{{gap}}{{0,95}}?{{amount}}|{{amount}} de (?:la|su|toda la|nuestra) (?:electricidad|energía)\b{{gap}}{{0,25}}? (?:sea|será|es|fuese) (?:verde|limpia)\b",
    kind=Kind.RENEWABLE_ENERGY,
    measured=True,
)
