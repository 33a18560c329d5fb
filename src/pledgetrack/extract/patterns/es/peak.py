"""Emissions that peak, in Spanish."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "pico",
        "tope",
        "máximo",
        "cénit",
        "techo",
    ),
    expression=(
        r"\b(?:pico|tope|punto máximo|nivel máximo|máximo|cénit|techo) (?:histórico )?(?:de|en) "
        r"(?:sus |las |nuestras )?emisiones"
        r"|\bemisiones\b{gap}{0,50}?\b(?:alcan[zc]\w{1,6}|lleg\w{1,6}|to(?:c|qu)\w{1,6}|tendr\w{1,4}){gap}{0,15}? "
        r"(?:pico|tope|punto máximo|máximo|cénit|techo)\b"
    ),
    kind=Kind.EMISSIONS_PEAK,
)
