"""Emissions per head or unit of output cut by a share, in Spanish."""

from pledgetrack.extract.patterns.es._words import CUT, PER_HEAD
from pledgetrack.extract.patterns.shapes import cut_by
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_GAS = r"(?:emisiones|co2|gases de efecto invernadero|gei|huella de carbono|carbono)"
_INTENSITY = (
    r"(?:"
    rf"(?:{_GAS}(?: de (?:co2|carbono|gases de efecto invernadero|gei))?) "
    rf"(?:{PER_HEAD}|por unidad de (?:pib|producto))"
    r"|intensidad (?:de carbono|energética|de (?:las |sus )?emisiones)"
    r")"
)

PATTERN = Pattern(
    literals=(
        "per cápita",
        "por habitante",
        "por persona",
        "por cabeza",
        "por unidad",
        "intensidad",
    ),
    expression=cut_by(CUT, _INTENSITY),
    kind=Kind.INTENSITY_REDUCTION,
    measured=True,
)
