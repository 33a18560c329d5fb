"""Homes and buildings renovated by a share, in Chinese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.extract.patterns.zh._words import GAP
from pledgetrack.model.words import Kind, Scope

PATTERN = Pattern(
    literals=("改造",),
    expression=(
        rf"(?:住宅|建筑|房屋|住房){GAP}{{0,16}}?(?:节能)?改造{GAP}{{0,12}}?{{amount}}"
        r"|改造{amount}的?(?:既有)?(?:住宅|建筑|房屋|住房)"
        rf"|{{amount}}的?(?:既有)?(?:住宅|建筑|房屋|住房){GAP}{{0,10}}?改造"
    ),
    kind=Kind.OTHER,
    measured=True,
    scope=Scope.BUILDINGS,
)
