"""Emissions that another sentence tells, brought to nothing, in German: "bis 2040 sollen sie auf null sinken"."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("auf null",),
    expression=(
        r"\b(?P<leans>(?:sie|ihn|diese) (?:{gap}{0,40}? )?auf null"
        r"(?= (?:zu )?(?:sink|senk|gesenkt|reduz|fall|zurück|verring|bring|gebracht|stell|fahren)))"
    ),
    kind=Kind.ZERO_EMISSIONS,
)
