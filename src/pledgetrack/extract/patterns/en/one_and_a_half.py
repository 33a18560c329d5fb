"""A target measured by the 1.5 °C goal."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("1.5",),
    expression=(
        r"\b(?:(?:consistent|compatible|aligned|in line|in keeping) with|(?:stay|keep|remain)(?:s|ing)? (?:with)?in) {gap}{0,40}?"
        r"\b1[.,]5[ -]?(?:°|degree)"
    ),
    kind=Kind.ONE_AND_A_HALF_DEGREES,
)
