"""Targets based on science, in Chinese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "科学碳目标",
        "科学基础",
        "基于科学",
    ),
    expression=r"科学碳目标|基于科学的(?:减排|气候|碳)?目标|以科学为基础的(?:减排|气候)?目标",
    kind=Kind.SCIENCE_BASED,
)
