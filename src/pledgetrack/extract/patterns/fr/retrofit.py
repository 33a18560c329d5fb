"""Homes and buildings renovated by a share, in French."""

from pledgetrack.extract.patterns.shapes import share_of
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

_HOMES = r"(?:logements|bâtiments|maisons|immeubles|écoles|collèges|crèches|équipements|parc (?:bâti|immobilier))"
_DONE = r"(?:rénov\w{1,6}|isol(?:er\w{0,3}|és?|ées?|ation)|réhabilit\w{1,6})"

PATTERN = Pattern(
    literals=(
        "rénov",
        "isol",
        "réhabilit",
    ),
    expression=(
        rf"{share_of(_HOMES, done=_DONE)}"
        rf"|(?P<whole>\b{_DONE}(?:, [^.,;¤]{{2,25}},)? (?:énergétique )?(?:de )?(?:(?:de )?(?:la totalité|l'ensemble|l'intégralité) (?:des?|du|de (?:ses|leurs|nos|son))|tou(?:tes|s) (?:les|ses|leurs|nos)) "
        rf"(?:\w+ )?{_HOMES}\b|\btou(?:tes|s) (?:les|ses|leurs|nos) (?:\w+ )?{_HOMES}\b[^.;,¤]{{0,30}}? {_DONE}\b)"
    ),
    kind=Kind.OTHER,
    measured=True,
    scope=Scope.BUILDINGS,
)
