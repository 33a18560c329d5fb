"""Emissions held at so many tonnes, in French."""

from pledgetrack.extract.patterns.fr._words import EMISSIONS, PER_HEAD, TONNES
from pledgetrack.extract.patterns.shapes import held_at
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_HOLD = (
    r"(?:"
    r"limit\w{1,6}|plafonn\w{1,6}|ramen\w{1,6}|maint\w{1,8}|rédui\w{1,6}|baiss\w{1,5}|dépass\w{1,6}|excéd\w{1,5}"
    r"|sous la barre|plafond|maximum|au plus|moins de|en dessous"
    r")"
)

PATTERN = Pattern(
    literals=(
        "tonne",
        " mt",
        " kt",
        " t ",
    ),
    expression=rf"{held_at(_HOLD, EMISSIONS, TONNES)}(?! (?:par an )?{PER_HEAD})",
    kind=Kind.FIXED_LEVEL,
)
