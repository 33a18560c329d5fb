"""A share of energy from renewable sources, in Spanish."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("renovable", "energía limpia"),
    expression=(
        r"{amount}{gap}{0,60}?\b(?:renovables?|energías? limpias?)\b"
        r"|\b(?:renovables?|energías? limpias?)\b{gap}{0,40}?{amount}"
    ),
    kind=Kind.RENEWABLE_ENERGY,
    measured=True,
)
