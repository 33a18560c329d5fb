"""Homes and buildings renovated by a share, in Portuguese."""

from pledgetrack.extract.patterns.shapes import share_of
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

_HOMES = r"(?:habitações|edifícios|casas|prédios|fogos|escolas|moradias|equipamentos|edificado)"
_DONE = r"(?:reabilit\w{1,7}|renov(?!áve)\w{1,7}|reform\w{1,6}|isol(?:ar\w{0,3}|amento))"

PATTERN = Pattern(
    literals=(
        "reabilit",
        "renov",
        "reform",
        "isol",
    ),
    expression=(
        rf"{share_of(_HOMES, done=_DONE)}"
        rf"|(?P<whole>\b{_DONE} (?:energética )?(?:de )?(?:d?a totalidade d|o conjunto d|tod[oa]s )(?:[oa]s|[oa]s seus|[oa]s suas|os nossos|as nossas) (?:\w+ )?{_HOMES}\b"
        rf"|\btod[oa]s [oa]s (?:seus |suas )?{_HOMES}\b[^.;,¤]{{0,30}}? {_DONE}\b)"
    ),
    kind=Kind.OTHER,
    measured=True,
    scope=Scope.BUILDINGS,
)
