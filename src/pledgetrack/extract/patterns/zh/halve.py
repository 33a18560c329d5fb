"""Emissions halved, in Chinese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.extract.patterns.zh._words import EMISSIONS, GAP
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("减半", "砍半"),
    expression=(rf"{EMISSIONS}{GAP}{{0,30}}?(?:减半|砍半)|减半{GAP}{{0,6}}?{EMISSIONS}"),
    kind=Kind.EMISSIONS_REDUCTION,
    percent=50,
    measured=True,
)
