"""Emissions per head halved, in German."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("halbier",),
    expression=(
        r"\b(?:"
        r"pro-kopf-(?:[\w-]{0,20})(?:emissionen|aussto(?:ß|ss)(?:es)?)"
        r"|(?:emissionen|aussto(?:ß|ss)) (?:pro kopf|je einwohner)"
        r"){gap}{0,60}?\bhalbier\w{0,5}"
        r"|\bhalbier\w{0,5}{gap}{0,40}?\b(?:"
        r"pro-kopf-(?:[\w-]{0,20})(?:emissionen|aussto(?:ß|ss)(?:es)?)"
        r"|(?:emissionen|aussto(?:ß|ss)) (?:pro kopf|je einwohner)"
        r")"
    ),
    kind=Kind.INTENSITY_REDUCTION,
    percent=50,
    measured=True,
)
