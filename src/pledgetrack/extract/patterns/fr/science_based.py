"""Targets based on science, in French."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "science",
        "scientifique",
    ),
    expression=(
        r"\b(?:objectifs?|cibles?)(?: \w{1,15}){0,3}? (?:"
        r"fondée?s? sur (?:la|les) sciences?|basée?s? sur la science|à base scientifique"
        r"|scientifiquement fondée?s?"
        r")\b"
    ),
    kind=Kind.SCIENCE_BASED,
)
