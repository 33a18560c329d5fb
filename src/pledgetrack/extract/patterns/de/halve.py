"""Emissions halved, in German."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_EMISSIONS = r"(?:[\w-]{0,30}emissionen|[\w-]{0,30}ausstoß(?:es)?|treibhausgase?n?)"

PATTERN = Pattern(
    literals=("halbier",),
    expression=rf"\b{_EMISSIONS}\b{{gap}}{{0,80}}?\bhalbier\w*|\bhalbier\w*{{gap}}{{0,50}}?\b{_EMISSIONS}\b",
    kind=Kind.EMISSIONS_REDUCTION,
    percent=50,
    measured=True,
)
