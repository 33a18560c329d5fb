"""Targets based on science, in French."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "science",
        "scientifique",
    ),
    expression=r"\b(?:objectifs?|cibles?)(?: \w{1,15}){0,3}? (?:fondée?s? sur (?:la|les) sciences?|basée?s? sur la science|à base scientifique|scientifiquement fondée?s?)\b",
    kind=Kind.SCIENCE_BASED,
)
