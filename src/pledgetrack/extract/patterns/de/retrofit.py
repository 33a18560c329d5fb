"""Homes and buildings renovated by a share, in German."""

from pledgetrack.extract.patterns.shapes import share_of
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

_HOMES = r"(?:wohnungen|gebäude\w{0,9}|häuser|wohngebäude|schulen|wohnhäuser)"
_DONE = r"(?:(?:energetisch )?sanier\w{1,3}|gedämmt|modernisier\w{1,3}|sanierung)"

PATTERN = Pattern(
    literals=(
        "sanier",
        "dämm",
        "modernisier",
    ),
    expression=(
        rf"{share_of(_HOMES, done=_DONE)}"
        rf"|(?P<whole>\b(?:alle|sämtliche)[nr]? (?:[\w-]+ )?{_HOMES}\b(?:(?! und )[^.;,¤]){{0,40}}? {_DONE}\b)"
    ),
    kind=Kind.OTHER,
    measured=True,
    scope=Scope.BUILDINGS,
)
