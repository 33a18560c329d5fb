"""Emissions that peak."""

from pledgetrack.extract.patterns.en._words import GHG
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_WHAT = (
    rf"(?:(?:its|our|their|the|city's|total|annual|own|overall|{GHG}|carbon(?: dioxide)?|co2|city|citywide|of) ){{0,5}}"
)

PATTERN = Pattern(
    literals=("peak", "top out", "topping out", "high point", "highest point"),
    expression=(
        rf"\bpeak(?:s|ed|ing)?(?: in)? {_WHAT}emissions?\b"
        r"|\bemissions?\b{gap}{0,40}?\bpeak(?:s|ed|ing)?\b"
        r"|\b(?:carbon|emissions?|co2)[ -]peak(?:ing)?\b"
        r"|\bpeak[ -](?:carbon|co2|emissions?)\b"
        rf"|\bpeak(?:ing)? of (?:its |their |the )?(?:carbon|co2|{GHG})\b"
        rf"|\b(?:top(?:s|ping)? out {_WHAT}emissions?|emissions?\b{{gap}}{{0,25}}?\b(?:top(?:s|ping)? out|reach(?:es|ing)? (?:its|their|a|the) (?:high|highest) point))\b"
    ),
    kind=Kind.EMISSIONS_PEAK,
)
