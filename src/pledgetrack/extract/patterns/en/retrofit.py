"""A share of buildings, or all of them, retrofitted."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_HOMES = r"(?:homes?|houses|housing|buildings?|dwellings|schools|flats|building stock|properties|offices)"
_DONE = r"(?:retrofit(?:s|ted|ting)?|renovat(?:es?|ed|ing|ion)|insulat(?:es?|ed|ing)|refurbish(?:es|ed|ing)?)"

PATTERN = Pattern(
    literals=("retrofit", "renovat", "insulat", "refurbish"),
    expression=(
        rf"\b{_DONE}\b{{gap}}{{0,20}}?{{amount}}{{gap}}{{0,40}}?\b{_HOMES}\b"
        rf"|{{amount}}{{gap}}{{0,40}}?\b{_HOMES}\b{{gap}}{{0,40}}?\b{_DONE}\b"
    ),
    kind=Kind.OTHER,
    measured=True,
)
