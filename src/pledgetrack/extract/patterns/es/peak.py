"""Emissions that peak, in Spanish."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("pico", "máximo", "techo"),
    expression=(
        r"\b(?:pico|máximo|techo) de (?:sus |las |las )?emisiones\b|\bemisiones\b{gap}{0,40}?\b(?:tocar\w* techo"
        r"|alcanzar\w* (?:su|el) (?:pico|máximo|techo))"
    ),
    kind=Kind.EMISSIONS_PEAK,
)
