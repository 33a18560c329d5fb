"""Energy use cut by a share, in German."""

from pledgetrack.extract.patterns.de._words import CUT, USE
from pledgetrack.extract.patterns.shapes import cut_by
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "energie",
        "strom",
        "wärme",
        "heiz",
        "verbrauch",
    ),
    expression=cut_by(CUT, USE),
    kind=Kind.OTHER,
    measured=True,
)
