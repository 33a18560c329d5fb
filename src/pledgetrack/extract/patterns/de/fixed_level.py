"""Emissions held at so many tonnes, in German."""

from pledgetrack.extract.patterns.de._words import EMISSIONS, PER_HEAD, TONNES
from pledgetrack.extract.patterns.shapes import held_at
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_HOLD = (
    r"(?:"
    r"begrenz\w{0,5}|deckel\w{0,4}|senk\w{0,3}|reduz\w{1,8}|verringer\w{0,3}|überschreiten|übersteigen|höchstens"
    r"|maximal|unter|drücken|sinken|beschränk\w{0,4}"
    r")"
)

PATTERN = Pattern(
    literals=(
        "tonne",
        " mt",
        " kt",
        " t ",
    ),
    expression=rf"{held_at(_HOLD, EMISSIONS, TONNES)}(?! (?:pro jahr |im jahr )?{PER_HEAD})",
    kind=Kind.FIXED_LEVEL,
)
