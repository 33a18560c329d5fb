"""Waste recycled, or avoided, by a share, in German."""

from pledgetrack.extract.patterns.shapes import share_of
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

_WASTE = r"(?:(?:haus|rest|siedlungs)?(?:abfall(?:s|es|menge)?|abfälle[n]?|müll(?:s|menge)?))"
_DONE = (
    r"(?:"
    r"recycel\w{0,3}|recycling|verwert\w{1,4}|wiederverwert\w{1,4}|kompostier\w{1,3}|verring\w{1,6}|reduz\w{1,8}"
    r"|senk\w{1,3}|vermeid\w{1,3}|weniger|vermindern"
    r")"
)

PATTERN = Pattern(
    literals=(
        "abfall",
        "abfäll",
        "müll",
        "recycling",
    ),
    expression=(
        rf"{share_of(_WASTE, done=_DONE)}"
        r"|\brecyclingquote\b{gap}{0,40}?{amount}"
    ),
    kind=Kind.OTHER,
    measured=True,
    scope=Scope.WASTE,
)
