"""Energy use halved, in German."""

from pledgetrack.extract.patterns.de._words import USE
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("halbier",),
    expression=(rf"\b{USE}\b{{gap}}{{0,80}}?\bhalbier\w{{0,5}}|\bhalbier\w{{0,5}}{{gap}}{{0,50}}?\b{USE}\b"),
    kind=Kind.OTHER,
    percent=50,
    measured=True,
)
