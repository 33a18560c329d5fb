"""So many tonnes per head, in Chinese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.extract.patterns.zh._words import GAP, TONNES
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("吨",),
    expression=rf"人均(?:二氧化碳|碳|温室气体)?(?:排放|碳排)(?:量)?{GAP}{{0,16}}?{TONNES}",
    kind=Kind.INTENSITY_REDUCTION,
)
