"""Targets based on science, in German."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("wissenschaft",),
    expression=r"\bwissenschafts?(?:basierte|lich (?:fundierte|begründete))[nrm]? (?:klima|emissions)?ziele?n?\b",
    kind=Kind.SCIENCE_BASED,
)
