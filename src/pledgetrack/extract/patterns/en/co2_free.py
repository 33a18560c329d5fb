"""Free of CO2: of a city, its fleet or its heat."""

from pledgetrack.extract.patterns.en._words import SEP
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("co2",),
    expression=rf"\bco2{SEP}free\b(?!{SEP}(?:energy|electricity|power|zones?|areas?)\b)",
    kind=Kind.ZERO_CARBON,
)
