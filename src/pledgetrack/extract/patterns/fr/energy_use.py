"""Energy use cut by a share, in French."""

from pledgetrack.extract.patterns.fr._words import CUT, USE
from pledgetrack.extract.patterns.shapes import cut_by
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "énerg",
        "électri",
        "chaleur",
        "chauffage",
    ),
    expression=cut_by(CUT, USE),
    kind=Kind.OTHER,
    measured=True,
)
