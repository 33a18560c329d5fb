"""Emissions held at so many tonnes, in Spanish."""

from pledgetrack.extract.patterns.es._words import EMISSIONS, PER_HEAD, TONNES
from pledgetrack.extract.patterns.shapes import held_at
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_HOLD = (
    r"(?:"
    r"limit\w{1,7}|manten\w{1,7}|mantendrá|redu[cjz]\w{1,9}|baj(?:ar\w{0,5}|e|a)|superar\w{0,5}|superen?"
    r"|exceder\w{0,5}|excedan?|tope|techo|máximo|por debajo|situar\w{0,5}|quedar\w{0,5}|rebas\w{1,5}"
    r"|recort\w{1,6}"
    r")"
)

PATTERN = Pattern(
    literals=(
        "tonelada",
        " mt",
        " kt",
        " t ",
    ),
    expression=rf"{held_at(_HOLD, EMISSIONS, TONNES)}(?! {PER_HEAD})(?! al año {PER_HEAD})",
    kind=Kind.FIXED_LEVEL,
)
