"""Emissions divided by five, in French."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "par cinq",
        "par 5",
    ),
    expression=(
        r"\bdivis\w{1,6}{gap}{0,40}? par (?:cinq|5\b){gap}{0,40}?\b"
        r"(?:émissions?|rejets|empreinte carbone|gaz à effet de serre)\b"
        r"|\bdivis\w{1,6}{gap}{0,80}?\b(?:émissions?|rejets|empreinte carbone|gaz à effet de serre)\b{gap}{0,60}? "
        r"par (?:cinq|5\b)"
        r"|\b(?:émissions?|rejets|empreinte carbone|gaz à effet de serre)\b{gap}{0,60}?\bdivis\w{1,6}{gap}{0,15}? "
        r"par (?:cinq|5\b)"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    percent=80,
    measured=True,
)
