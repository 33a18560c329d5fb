"""A share of energy from renewable sources, in German."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_GREEN = r"(?:erneuerbar\w*|ökostrom|grünstrom|regenerativ\w*)"

PATTERN = Pattern(
    literals=("erneuerbar", "ökostrom", "grünstrom", "regenerativ"),
    expression=rf"{{amount}}{{gap}}{{0,60}}?\b{_GREEN}|\b{_GREEN}{{gap}}{{0,40}}?{{amount}}",
    kind=Kind.RENEWABLE_ENERGY,
    measured=True,
)
