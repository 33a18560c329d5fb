"""Emissions cut by a share, in German."""

from pledgetrack.extract.patterns.de._words import CUT, EMISSIONS
from pledgetrack.extract.patterns.shapes import cut_by
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "emission",
        "ausstoß",
        "ausstoss",
        "treibhausgas",
        "co2",
        "klimagas",
    ),
    expression=cut_by(CUT, EMISSIONS),
    kind=Kind.EMISSIONS_REDUCTION,
    measured=True,
)
