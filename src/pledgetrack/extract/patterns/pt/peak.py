"""Emissions that peak, in Portuguese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "pico",
        "teto",
        "máximo",
    ),
    expression=(
        r"\b(?:pico|ponto máximo|máximo|teto) (?:histórico )?(?:de|das|nas) (?:suas )?emissões"
        r"|\bemissões\b{gap}{0,50}?\b(?:atin[gj]\w{1,6}|cheg\w{1,6}|alcanç\w{1,6}|ter\w{1,3}){gap}{0,15}? "
        r"(?:pico|ponto máximo|máximo|teto)\b"
    ),
    kind=Kind.EMISSIONS_PEAK,
)
