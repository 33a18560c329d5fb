"""Emissions divided by two, in French."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "par deux",
        "par 2",
        "deux fois moins",
        "moitié moins",
    ),
    expression=(
        r"\bdivis\w{1,6}{gap}{0,40}? par (?:deux|2\b){gap}{0,40}?\b"
        r"(?:émissions?|rejets|empreinte carbone|gaz à effet de serre)\b"
        r"|\bdivis\w{1,6}{gap}{0,80}?\b(?:émissions?|rejets|empreinte carbone|gaz à effet de serre)\b{gap}{0,60}? "
        r"par (?:deux|2\b)"
        r"|\b(?:émissions?|rejets|empreinte carbone|gaz à effet de serre)\b{gap}{0,60}?\bdivis\w{1,6}{gap}{0,15}? "
        r"par (?:deux|2\b)"
        r"|\b(?:émett\w{1,5}|rejet\w{2,5}) (?:deux fois|moitié) moins (?:de |d')"
        r"(?:co2|gaz à effet de serre|ges|carbone|émissions)\b"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    percent=50,
    measured=True,
)
