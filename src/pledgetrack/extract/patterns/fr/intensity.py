"""Emissions per head or unit of output cut by a share, in French."""

from pledgetrack.extract.patterns.fr._words import CUT, PER_HEAD
from pledgetrack.extract.patterns.shapes import cut_by
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_GAS = r"(?:émissions|co2|gaz à effet de serre|ges|empreinte carbone)"
_INTENSITY = (
    r"(?:"
    rf"{_GAS}(?: de (?:co2|gaz à effet de serre|ges|carbone))? (?:{PER_HEAD}|par unité de pib)"
    r"|intensité (?:carbone|énergétique|des émissions)"
    r")"
)

PATTERN = Pattern(
    literals=(
        "par habitant",
        "par tête",
        "par personne",
        "par unité",
        "intensité",
    ),
    expression=cut_by(CUT, _INTENSITY),
    kind=Kind.INTENSITY_REDUCTION,
    measured=True,
)
