"""Emissions held at so many tonnes, in Portuguese."""

from pledgetrack.extract.patterns.pt._words import EMISSIONS, PER_HEAD, TONNES
from pledgetrack.extract.patterns.shapes import held_at
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_HOLD = (
    r"(?:"
    r"limit\w{1,6}|mant\w{1,6}|redu[zç]\w{0,7}|baixar\w{0,3}|ultrapass\w{1,5}|exceder\w{0,3}|teto|máximo|abaixo"
    r"|inferior(?:es)?|cortar\w{0,3}"
    r")"
)

PATTERN = Pattern(
    literals=(
        "tonelada",
        " mt",
        " kt",
        " t ",
    ),
    expression=rf"{held_at(_HOLD, EMISSIONS, TONNES)}(?! (?:por ano )?{PER_HEAD})",
    kind=Kind.FIXED_LEVEL,
)
