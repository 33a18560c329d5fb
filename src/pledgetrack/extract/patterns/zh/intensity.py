"""Emissions or energy per unit of output, or per head, cut by a share, in Chinese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.extract.patterns.zh._words import CUT, GAP
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "单位",
        "强度",
        "人均",
        "万元",
    ),
    expression=(
        r"(?:"
        r"(?:单位|万元)(?:地区|国内)?(?:生产总值|gdp|产值)(?:的)?(?:二氧化碳|碳|温室气体|能源|能)?(?:排放|消耗|耗)?(?:量)?|碳强度|排放强度"
        r"|能耗强度|能源消耗强度|人均(?:碳|二氧化碳|温室气体)排放量?"
        rf"){GAP}{{0,40}}?{CUT}{GAP}{{0,8}}?{{amount}}"
    ),
    kind=Kind.INTENSITY_REDUCTION,
    measured=True,
)
