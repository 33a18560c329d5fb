"""All of the energy from renewable sources, in Chinese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.extract.patterns.zh._words import CLEAN
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "能源",
        "绿电",
        "风能",
        "风电",
        "光伏",
        "太阳能",
        "绿色电力",
    ),
    expression=(
        rf"(?:全部|完全)(?:使用|采用|由|依靠|来自)[^。;,¤]{{0,6}}?{CLEAN}"
        rf"|(?:全部|所有|全市)的?(?:电力|用电|供电|能源|供热)[^。;,¤]{{0,6}}?(?:来自|由|使用|采用)[^。;,¤]{{0,6}}?{CLEAN}"
    ),
    kind=Kind.RENEWABLE_ENERGY,
    percent=100,
    measured=True,
)
