"""A share of buildings, or all of them, retrofitted."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_HOMES = r"(?:homes?|houses?|housing|buildings?|dwellings|schools|flats|building stock|properties|offices)"
# Not "all new schools": they need no renovation, whatever they are built to.
_ALL = r"(?:all|every(?: single)?(?: one)?|each|(?:its|the|our|their) (?:entire|whole))(?: of)?(?! new\b)"
_DONE = r"(?:retrofit(?:s|ted|ting)?|renovat(?:es?|ed|ing|ion)|insulat(?:es?|ed|ing)|refurbish(?:es|ed|ing)?)"
_BAND = r"(?:(?:up )?to|at|with an?) (?:at least )?(?:an? )?(?:epc|(?:energy )?band)"

PATTERN = Pattern(
    literals=("retrofit", "renovat", "insulat", "refurbish", "epc", "band "),
    expression=(
        rf"\b{_DONE}\b{{gap}}{{0,20}}?{{amount}}{{gap}}{{0,40}}?\b{_HOMES}\b"
        rf"|{{amount}}{{gap}}{{0,40}}?\b{_HOMES}\b{{gap}}{{0,40}}?\b(?:{_DONE}|{_BAND})\b"
        rf"|(?P<whole>\b{_ALL} (?:[\w',-]+ ){{0,5}}?{_HOMES}\b[^.;,¤]{{0,50}}?"
        # "Each building with a boiler - 300 of them - is to be insulated".
        rf"(?: - [^.;¤-]{{1,60}} -[^.;,¤]{{0,30}}?)?\b(?:retrofitted|renovated|insulated|refurbished|{_BAND})\b"
        rf"|\b{_DONE} (?:of )?{_ALL} (?:[\w'-]+ ){{0,5}}?{_HOMES}\b)"
    ),
    kind=Kind.OTHER,
    measured=True,
)
