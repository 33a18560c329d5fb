"""Targets based on science, in Portuguese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "ciência",
        "científic",
    ),
    expression=(
        r"\b(?:objetivos?|metas?)(?: \w{1,15}){0,3}? "
        r"(?:basead[oa]s? (?:na|em) ciência|de base científica|com base científica|com base na ciência)\b"
    ),
    kind=Kind.SCIENCE_BASED,
)
