"""An end to fossil fuels, in Portuguese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("fóss", "carvão"),
    expression=(
        r"\blivres? de combustíveis fósseis\b|\bsem combustíveis fósseis\b"
        r"|\b(?:abandonar|eliminar|deixar(?:á)? de (?:usar|queimar)|fim d[oe]s?|banir) (?:os |o uso de "
        r"|o )?(?:combustíveis fósseis|carvão)\b"
    ),
    kind=Kind.FOSSIL_FREE,
)
