"""A share of energy from renewable sources, in Chinese."""

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
    expression=(rf"{CLEAN}[^。;¤]{{0,25}}?{{amount}}|{{amount}}[^。;,、¤]{{0,15}}?{CLEAN}"),
    kind=Kind.RENEWABLE_ENERGY,
    measured=True,
)
