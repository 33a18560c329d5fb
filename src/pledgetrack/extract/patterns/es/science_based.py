"""Targets based on science, in Spanish."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "ciencia",
        "científic",
    ),
    expression=(
        r"\b(?:objetivos?|metas?)(?: \w{1,15}){0,3}? "
        r"(?:basad[oa]s? en (?:la )?ciencia|de base científica|con base científica)\b"
    ),
    kind=Kind.SCIENCE_BASED,
)
