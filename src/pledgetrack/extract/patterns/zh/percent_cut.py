"""Emissions cut by a share, in Chinese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_CUT = r"(?:下降|降低|减少|削减|减排|減少)"

PATTERN = Pattern(
    literals=("排放", "减排", "減排"),
    expression=(
        rf"(?<!单位)(?:碳|二氧化碳|温室气体)?(?:的)?排放(?:量|总量)?(?!强度)[^。;¤]{{0,30}}?{_CUT}[^。;¤]{{0,8}}?{{amount}}"
        rf"|(?:将|把)?[^。;¤,]{{0,10}}?(?:碳|二氧化碳|温室气体)排放(?:量|总量)?{_CUT}{{amount}}"
        rf"|{_CUT}[^。;¤]{{0,4}}?{{amount}}[^。;¤]{{0,6}}?(?:碳|二氧化碳|温室气体)排放"
        rf"|减排[^。;¤]{{0,4}}?{{amount}}"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    measured=True,
)
