"""Emissions that peak, in Portuguese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("pico", "máximo"),
    expression=(
        r"\b(?:pico|máximo) (?:de|das|das suas|de suas) (?:suas )?emissões\b|\bemissões\b{gap}{0,40}?\b(?:o pico"
        r"|o seu máximo|o máximo)"
    ),
    kind=Kind.EMISSIONS_PEAK,
)
