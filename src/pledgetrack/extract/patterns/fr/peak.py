"""Emissions that peak, in French."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "pic",
        "plafon",
        "maximum",
    ),
    expression=(
        r"\bpic (?:de (?:ses |leurs |nos |l\')?|d\'|des )émissions\b"
        r"|\bplafonn\w{1,5} {gap}{0,20}?\bémissions\b(?! (?:à|de) \d)"
        r"|\bémissions\b{gap}{0,50}?\b(?:plafonner\w{0,3}(?! à \d)|leur pic|leur maximum|un pic)"
    ),
    kind=Kind.EMISSIONS_PEAK,
)
