"""Emissions in line with 1.5 degrees, in French."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "1,5",
        "1.5",
        "degré et demi",
    ),
    expression=(
        r"\b(?:compatibles?|cohérente?s?|alignée?s?|conformes?|en phase|en ligne|en accord) (?:avec|sur|à|aux?){gap}{0,40}? ?"
        r"(?:\b1[.,]5 ?(?:°|degré)|degré et demi)"
    ),
    kind=Kind.ONE_AND_A_HALF_DEGREES,
)
