"""A target that is called science-based."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("science",),
    expression=r"\bscience[ -](?:based|aligned)(?: [\w-]{1,20}){0,4}? (?:targets?|goals?)\b",
    kind=Kind.SCIENCE_BASED,
    verbal=True,
)
