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
    ),
    expression=cut_by(CUT, USE),
    kind=Kind.OTHER,
    measured=True,
)
