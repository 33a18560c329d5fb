"""Waste recycled, or avoided, by a share, in Chinese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.extract.patterns.zh._words import GAP
from pledgetrack.model.words import Kind, Scope

PATTERN = Pattern(
    literals=(
        "垃圾",
        "资源回收率",
        "废弃物",
        "废物",
    ),
    expression=(
        rf"(?:垃圾|废弃物|废物){GAP}{{0,16}}?(?:回收|利用|资源化|循环|减量|减少|填埋){GAP}{{0,16}}?{{amount}}"
        rf"|资源回收率{GAP}{{0,8}}?{{amount}}"
        rf"|(?:回收|利用|减少){GAP}{{0,6}}?{{amount}}{GAP}{{0,10}}?(?:垃圾|废弃物|废物)"
    ),
    kind=Kind.OTHER,
    measured=True,
    scope=Scope.WASTE,
)
