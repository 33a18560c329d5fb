"""Emissions in line with 1.5 degrees, in German."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "1,5",
        "1.5",
    ),
    expression=(
        r"\b(?:vereinbar mit|im einklang mit|kompatibel mit|am ziel von)(?:{gap}{0,40}? ?)1[.,]5[ -]?(?:°|grad)"
        r"|\b1[.,]5[ -]?grad-(?:konform|kompatibel|pfad)\w{0,2}"
        r"|\b1[.,]5-grad-(?:konform|kompatibel|pfad)\w{0,2}"
    ),
    kind=Kind.ONE_AND_A_HALF_DEGREES,
)
