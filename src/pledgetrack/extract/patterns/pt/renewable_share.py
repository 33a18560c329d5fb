"""A share of energy from renewable sources, in Portuguese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("renováve", "energia limpa"),
    expression=(
        r"{amount}{gap}{0,60}?\b(?:renováve(?:l|is)|energias? limpas?)\b"
        r"|\b(?:renováve(?:l|is)|energias? limpas?)\b{gap}{0,40}?{amount}"
    ),
    kind=Kind.RENEWABLE_ENERGY,
    measured=True,
)
