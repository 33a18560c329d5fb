"""Emissions held to so many tonnes, or to a level not to be passed."""

from pledgetrack.extract.patterns.en._words import EMISSIONS, TONNES
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_TO = (
    r"(?:"
      r"to|below|under|at|beneath|(?:no|not) more than|at most"
      r"|(?:not|never) (?:to )?exceed(?:ing)?"
      r"|limit(?:ed)? (?:to|of)|cap(?:ped)? (?:at|of)|ceiling of|maximum of"
    r")"
)  # fmt: skip
_HOLD = (
    r"(?:"
      r"limit(?:s|ed|ing)?|cap(?:s|ped|ping)?|keep(?:s|ing)?|kept|hold(?:s|ing)?|cut(?:s|ting)?"
      r"|reduc(?:es?|ed|ing)|br(?:ing|ought|inging)|lower(?:s|ed|ing)?|fall(?:s|ing)?"
      r"|drop(?:s|ping)?|(?<=to )(?:stay|remain)|exceed|emit(?:s|ting)?|get(?:ting)?"
    r")"
)  # fmt: skip

PATTERN = Pattern(
    literals=("ton", "mt", "kt"),
    expression=(
        rf"\b{_HOLD}\b{{gap}}{{0,30}}?\b{EMISSIONS}{{gap}}{{0,30}}?\b{_TO}(?: (?:about|around|just|only|at most|a maximum of|less than|roughly)){{0,2}} {TONNES}"
        rf"|\b{EMISSIONS}{{gap}}{{0,50}}?\b{_HOLD}{{gap}}{{0,20}}?(?: {_TO})?(?: (?:about|around|just|only|at most|a maximum of|less than|roughly)){{0,2}}(?<! from) {TONNES}"
        rf"|\b(?:goals?|targets?) of (?:(?:about|roughly|around|at most|no more than) )?{TONNES}(?:(?<=co2)|(?<=co2e)| of (?:co2e?|carbon dioxide)\b)"
        r"(?! (?:sav|reduc|less|cut|avoid|remov|captur|offset))"
        rf"|\bemit(?:s|ting)? (?:no more|not more|less|fewer) than {TONNES}"
    ),
    kind=Kind.FIXED_LEVEL,
)
