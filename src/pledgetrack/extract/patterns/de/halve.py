"""Emissions halved, in German."""

from pledgetrack.extract.patterns.de._words import EMISSIONS
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("halbier", "halb so viel"),
    expression=(
        rf"\b{EMISSIONS}\b{{gap}}{{0,80}}?\bhalbier\w{{0,5}}"
        rf"|\bhalb so viele? {EMISSIONS}\b"
        rf"|\bhalbier\w{{0,5}}{{gap}}{{0,50}}?\b{EMISSIONS}\b"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    percent=50,
    measured=True,
)
