"""Emissions held to so many tonnes, or to a level not to be passed."""

from pledgetrack.extract.patterns.en._words import EMISSIONS, TONNES
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_TO = (
    r"(?:to|below|under|at|beneath|(?:no|not) more than|at most|(?:not|never) (?:to )?exceed(?:ing)?|limit(?:ed)? (?:to|of)"
    r"|cap(?:ped)? (?:at|of)|ceiling of|maximum of)"
)
_HOLD = (
    r"(?:limit(?:s|ed|ing)?|cap(?:s|ped|ping)?|keep(?:s|ing)?|kept|hold(?:s|ing)?|cut(?:s|ting)?|reduc(?:es?|ed|ing)"
    r"|br(?:ing|ought|inging)|lower(?:s|ed|ing)?|fall(?:s|ing)?|drop(?:s|ping)?|exceed|emit(?:s|ting)?|get(?:ting)?)"
)

PATTERN = Pattern(
    literals=("ton", "mt", "kt"),
    expression=(
        rf"\b{_HOLD}\b{{gap}}{{0,30}}?\b{EMISSIONS}{{gap}}{{0,30}}?\b{_TO}(?: (?:about|around|just|only|at most))? {TONNES}"
        rf"|\b{EMISSIONS}{{gap}}{{0,50}}?\b{_HOLD}{{gap}}{{0,20}}?(?: {_TO})?(?: (?:about|around|just|only|at most))? {TONNES}"
        rf"|\bemit(?:s|ting)? (?:no more|not more|less|fewer) than {TONNES}"
    ),
    kind=Kind.FIXED_LEVEL,
)
