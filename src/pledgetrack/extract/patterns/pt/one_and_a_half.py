"""Emissions in line with 1.5 degrees, in Portuguese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "1,5",
        "1.5",
        "grau e meio",
    ),
    expression=(
        r"\b(?:compatíve(?:l|is)|coerentes?|alinhad[oa]s?|em linha|conformes?|em consonância) (?:com|ao?s?|à){gap}{0,40}? ?"
        r"(?:\b1[.,]5 ?(?:°|º|grau)|grau e meio)"
    ),
    kind=Kind.ONE_AND_A_HALF_DEGREES,
)
