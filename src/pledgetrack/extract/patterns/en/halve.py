"""Emissions halved, said with the verb alone."""

from pledgetrack.extract.patterns.en._words import EMISSIONS
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("halv", "to half "),
    expression=(
        rf"\bhalv(?:es?|ed|ing)\b{{gap}}{{0,70}}?\b{EMISSIONS}\b"
        rf"|\bto half (?:(?:its|our|their|the|all|city|total) ){{0,3}}{EMISSIONS}\b"
        rf"|\b{EMISSIONS}\b{{gap}}{{0,50}}?\bhalv(?:ed|ing)\b"
        rf"|\b{EMISSIONS}\b{{gap}}{{0,30}}?\b(?:will|shall|should|would|must|to) (?:then |also |more than )?halve\b"
        r"|\b(?:to |will |and )halve (?P<leans>them|these|those)\b"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    percent=50,
    measured=True,
)
