"""Emissions in line with 1.5 degrees, in Spanish."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "1,5",
        "1.5",
        "grado y medio",
    ),
    expression=(
        r"\b(?:compatibles?|coherentes?|alinead[oa]s?|acordes?|en línea|conformes?|en consonancia) (?:con|al?){gap}{0,40}? ?"
        r"(?:\b1[.,]5 ?(?:°|º|grados)|grado y medio)"
    ),
    kind=Kind.ONE_AND_A_HALF_DEGREES,
)
