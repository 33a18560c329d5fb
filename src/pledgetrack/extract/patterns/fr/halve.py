"""Emissions halved with the phrase "par deux", in French."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("par deux",),
    expression=(
        r"\bdivis\w+{gap}{0,15}? par deux{gap}{0,40}?\bémissions?\b"
        r"|\bdivis\w+{gap}{0,60}?\bémissions?\b{gap}{0,40}? par deux\b"
        r"|\bémissions?\b{gap}{0,50}?\bdivis\w+{gap}{0,15}? par deux\b"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    percent=50,
    measured=True,
)
