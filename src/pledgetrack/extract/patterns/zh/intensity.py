"""Emissions per unit of output cut by a share, in Chinese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_CUT = r"(?:下降|降低|减少)"

PATTERN = Pattern(
    literals=("单位", "强度", "人均"),
    expression=(
        rf"(?:单位(?:地区|国内)?(?:生产总值|gdp|产值)(?!能)|碳(?:排放)?强度|二氧化碳排放强度|人均)[^。;¤]{{0,40}}?{_CUT}[^。;¤]{{0,8}}?{{amount}}"
    ),
    kind=Kind.INTENSITY_REDUCTION,
    measured=True,
)
