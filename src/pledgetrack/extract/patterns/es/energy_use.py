"""Energy use cut by a share, in Spanish."""

from pledgetrack.extract.patterns.es._words import CUT, USE
from pledgetrack.extract.patterns.shapes import cut_by
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "energ",
        "eléctric",
        "electricidad",
        "calor",
        "calefacción",
        "consumo",
    ),
    expression=(
        rf"{cut_by(CUT, USE)}"
        rf"|\by (?:el|su) {USE} (?:en )?un {{amount}}"
        rf"|\by (?:en )?(?:un |el )?{{amount}} (?:el|la|los|las|su|del?) {USE}"
        r"|{amount} de ahorro (?:energético|de energía)\b|\bahorro (?:energético|de energía) del? (?:al menos )?(?:un )?{amount}"
        r"|\b(?:aument|mejor|increment|elev)\w{1,4} (?:de )?(?:la |el )?(?:ahorro y la )?(?:eficiencia|ahorro) (?:energétic[oa]|de energía)"
        r" (?:en |del? )?(?:al menos )?(?:un )?{amount}"
        r"|\b(?:aument|mejor|increment|elev)\w{1,4} (?:en )?(?:al menos )?(?:un )?{amount} (?:la |el )?(?:ahorro y la )?"
        r"(?:eficiencia|ahorro) (?:energétic[oa]|de energía)\b"
        r"|{amount} (?:menos|de menos) (?:de )?(?:energía|electricidad|calor)\b"
        r"|\bahorr\w{1,6} (?:[a-z]+ ){0,3}?{amount} (?:de|en) (?:(?:la|su|el|toda la) )?"
        r"(?:energía|electricidad|consumo)\b"
    ),
    kind=Kind.OTHER,
    measured=True,
)
