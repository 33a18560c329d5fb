"""Emissions that peak, in French."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("pic ", "plafon"),
    expression=(
        r"\bpic (?:de (?:ses |leurs |nos )?|d')émissions\b|\bplafonn\w+ {gap}{0,20}?\bémissions\b"
        r"|\bémissions\b{gap}{0,40}?\b(?:plafonn\w+|leur pic)"
    ),
    kind=Kind.EMISSIONS_PEAK,
)
