"""Energy use cut by a share, in Portuguese."""

from pledgetrack.extract.patterns.pt._words import CUT, USE
from pledgetrack.extract.patterns.shapes import cut_by
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "energ",
        "elétric",
        "eletricidade",
        "electricidade",
        "calor",
    ),
    expression=cut_by(CUT, USE),
    kind=Kind.OTHER,
    measured=True,
)
