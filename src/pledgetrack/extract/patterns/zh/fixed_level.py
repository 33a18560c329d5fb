"""Emissions held at so many tonnes, in Chinese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.extract.patterns.zh._words import GAP, TONNES
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("吨",),
    expression=(
        rf"(?<!人均)(?<!人均二氧化)(?:碳|二氧化碳|温室气体|(?<=[把将使年前内,]))排放(?:总量|量)?{GAP}{{0,20}}?(?:控制在|不超过|限制在|低于|降至|降到|减至|稳定在){GAP}{{0,4}}?{TONNES}"
    ),
    kind=Kind.FIXED_LEVEL,
)
