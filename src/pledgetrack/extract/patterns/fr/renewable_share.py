"""A share of energy from renewable sources, in French."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("renouvelable", "énergies vertes", "énergie verte", "électricité verte"),
    expression=(
        r"{amount}{gap}{0,60}?\b(?:renouvelables?|(?:énergies?|électricité) vertes?)\b"
        r"|\b(?:renouvelables?|(?:énergies?|électricité) vertes?)\b{gap}{0,40}?{amount}"
    ),
    kind=Kind.RENEWABLE_ENERGY,
    measured=True,
)
