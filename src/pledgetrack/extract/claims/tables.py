"""Where the cells of a table stand, what its first row calls them, and the lines over it."""

from pledgetrack.extract.claims.elsewhere import cell_starts
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.scene import Scene
from pledgetrack.extract.expression import Expression

# So many passages above a table its caption stands at the furthest.
ABOVE = 2
_CAPTION = 140
SHARE = Expression(r"\d ?(?:%|p)")  # a sentence with a share of its own


def head_row(passage: Passage, scene: Scene) -> Passage | None:
    """The row that names the columns of a row: the first of its table; ``None`` for that row itself."""
    number = scene.tables.get(passage.number, passage.number)
    return scene.passages[number] if number < passage.number else None


def only_heads(passage: Passage, scene: Scene) -> bool:
    """Whether a row only names the columns of those below it, and no city."""
    first = scene.tables.get(passage.number + 1) == passage.number
    return first and not any(holder.city is not None for holder in scene.holders(passage))


def caption_of(header: Passage, scene: Scene) -> str:
    """The short lines right above a table."""
    lines = []
    for above in reversed(scene.passages[max(0, header.number - ABOVE) : header.number]):
        if above.row or above.item or len(above.text) > _CAPTION or SHARE.search(above.low):
            break
        lines.append(above.low)
    return " ".join(reversed(lines))


def spans(text: str) -> list[tuple[int, int]]:
    """From where to where each cell of a row reaches."""
    starts = cell_starts(text)
    return list(zip(starts, [*starts[1:], len(text)], strict=True))


def heads_of(header: Passage) -> list[str]:
    """What each cell of a table's first row says."""
    return [header.low[slice(*head)].strip(" |") for head in spans(header.text)]
