"""A target measured by the 1.5 °C goal."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("1.5",),
    expression=r"\b(?:consistent|compatible|aligned|in line|in keeping) with {gap}{0,40}?\b1[.,]5[ -]?(?:°|degree)",
    kind=Kind.ONE_AND_A_HALF_DEGREES,
)
