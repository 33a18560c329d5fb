"""Energy use cut by a share, in Chinese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.extract.patterns.zh._words import CUT, GAP
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "能耗",
        "能源消费",
        "煤炭消费",
        "用电",
        "能源消耗",
        "节能",
        "节电",
    ),
    expression=(
        rf"(?<!gdp)(?<!生产总值)(?<!产值)(?:能源消费|能耗|能源消耗|用电|煤炭消费)(?:总)?(?:量)?{GAP}{{0,25}}?{CUT}{GAP}{{0,8}}?{{amount}}|节[能电](?:约|至少|逾)?{{amount}}|(?:减少|降低|节省|削减)(?:全市|整体|总)?(?:能源消耗|能耗|用电)(?:总)?(?:量)?(?:约|至少)?{{amount}}"
    ),
    kind=Kind.OTHER,
    measured=True,
)
