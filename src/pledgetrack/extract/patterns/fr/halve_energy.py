"""Energy use divided by two, in French."""

from pledgetrack.extract.patterns.fr._words import USE
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "par deux",
        "par 2",
    ),
    expression=(
        rf"\bdivis\w{{1,6}}{{gap}}{{0,40}}? par (?:deux|2\b){{gap}}{{0,40}}?\b{USE}\b"
        rf"|\b{USE}\b{{gap}}{{0,60}}?\bdivis\w{{1,6}}{{gap}}{{0,15}}? par (?:deux|2\b)"
    ),
    kind=Kind.OTHER,
    percent=50,
    measured=True,
)
