"""Homes and buildings renovated by a share, in French."""

from pledgetrack.extract.patterns.shapes import share_of
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

_HOMES = r"(?:logements|bâtiments|maisons|immeubles|écoles|parc (?:bâti|immobilier))"
_DONE = r"(?:rénov\w{1,6}|isol(?:er\w{0,3}|és?|ées?|ation)|réhabilit\w{1,6})"

PATTERN = Pattern(
    literals=(
        "rénov",
        "isol",
        "réhabilit",
    ),
    expression=share_of(_HOMES, done=_DONE),
    kind=Kind.OTHER,
    measured=True,
    scope=Scope.BUILDINGS,
)
