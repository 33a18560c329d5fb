"""Emissions that peak."""

from pledgetrack.extract.patterns.en._words import GHG
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_WHAT = (
    rf"(?:(?:its|our|their|the|city's|total|annual|own|overall|{GHG}|carbon(?: dioxide)?|co2|city|citywide|of) ){{0,5}}"
)

# What rises to its peak: emissions, or the gases themselves.
_GASES = rf"(?:emissions?|{GHG}|(?:carbon(?: dioxide)?|co2) (?:output|pollution)|carbon dioxide|co2)"

PATTERN = Pattern(
    literals=("peak", "top out", "topping out", "high point", "highest point", "maximum", "crest", "stop ris", "stop grow", "stop increas"),
    expression=(
        rf"\bpeak(?:s|ed|ing)?(?: in| for)? {_WHAT}(?:emissions?|(?:carbon|co2) (?:output|pollution))\b"
        rf"|\b{_GASES}\b{{gap}}{{0,40}}?\bpeak(?:s|ed|ing)?\b(?! (?:times?|hours?|demand|loads?)\b)"
        r"|(?:(?<=agreed to )|(?<=pledged to )|(?<=committed to )|(?<=promised to )|(?<=aims to )|(?<=aim to )|(?<=vowed to ))peak(?= (?:by|before|in|around|no later than) (?:the year )?{year})"
        r"|\b(?:carbon|emissions?|co2)[ -]peak(?:ing)?\b"
        r"|\bpeak[ -](?:carbon|co2|emissions?)\b"
        rf"|\bpeak(?:ing)? of (?:its |their |the )?(?:carbon|co2|{GHG})\b"
        rf"|\b(?:top(?:s|ping)? out {_WHAT}emissions?|{_GASES}\b{{gap}}{{0,40}}?\b(?:top(?:s|ped|ping)? out|crest(?:s|ed|ing)?"
          r"|(?:reach|hit)(?:es|ed|ing)? (?:its|their|a|the) (?:high(?:est)? point|maximum)|stop(?:s|ped|ping)? (?:rising|growing|increasing)))\b"
    ),
    kind=Kind.EMISSIONS_PEAK,
)  # fmt: skip
