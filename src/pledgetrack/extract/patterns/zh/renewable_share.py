"""A share of energy from renewable sources, in Chinese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_CLEAN = r"(?:可再生能源|非化石能源|清洁能源|绿电|再生能源)"

PATTERN = Pattern(
    literals=("能源", "绿电"),
    expression=rf"{_CLEAN}[^。;¤]{{0,25}}?{{amount}}|{{amount}}[^。;,、¤]{{0,15}}?{_CLEAN}",
    kind=Kind.RENEWABLE_ENERGY,
    measured=True,
)
