"""The short form "80x50": 80 per cent by 2050."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("0x", "5x"),
    expression=r"{amount}x{year}(?! ?(?:m|cm|mm|ft|px|met(?:re|er)s?|feet|pixels)\b)",
    kind=Kind.EMISSIONS_REDUCTION,
    measured=True,
)
