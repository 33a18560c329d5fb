"""Where the cells of a table stand, what its first row calls them, and the lines over it."""

from pledgetrack.extract.claims.elsewhere import cell_starts
from pledgetrack.extract.claims.names import Holder
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.scene import QUALIFIED, Scene
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import possible

# So many passages above a table its caption stands at the furthest.
ABOVE = 2
_CAPTION = 140
# So many rows beside it, and so many of regions among them, tell that a name is a region's.
_BLOCK, _SEVERAL = 4, 2
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


def cells_of(row: Passage) -> list[str]:
    """What each cell of a row says, without the lines and marks around it."""
    return [row.low[slice(*cell)].strip(" |\t\n*_") for cell in spans(row.text)]


def guessed(told: str, grammar: Grammar) -> bool:
    """Whether a table is one of forecasts or of what might be."""
    return any(name in {"forecast", "potential"} and one.search(told) for name, one in possible(grammar.refusals, told))


def among_regions(passage: Passage, scene: Scene) -> bool:
    """Whether a row begins with a city that bears its region's name, in a table of regions: "Kanagawa", "Kyoto", "Shiga"."""
    header = scene.tables.get(passage.number)
    own = first_of(passage, scene)
    if header is None or own is None or own.city is None or own.city.admin1 != own.city.name:
        return False
    rows = (one for one in scene.passages[max(header, passage.number - _BLOCK) : passage.number + _BLOCK] if one.row)
    firsts = [first for one in rows if scene.tables.get(one.number) == header and (first := first_of(one, scene))]
    cities = [first for first in firsts if first.city is not None and first.city.admin1 != first.city.name]
    return not cities and sum(first.city is None for first in firsts) >= _SEVERAL


def fills_a_cell(row: Passage, scene: Scene) -> bool:
    """Whether a city fills a cell of a row, alone or with where it lies: "3 | Graz (Styria) | -40%"."""
    for start, end in spans(row.text):
        cell = row.text[start:end].rstrip(" |\t\n*_")
        begin = start + len(cell) - len(cell.lstrip(" |*_"))
        for one in scene.holders(row):
            if (
                one.city is not None
                and one.start == begin
                and QUALIFIED.fullmatch(row.text, one.end, start + len(cell))
            ):
                return True
    return False


def first_of(row: Passage, scene: Scene) -> Holder | None:
    """Whoever fills the first cell of a row."""
    start, end = spans(row.text)[0]
    cell = row.text[start:end].strip(" |\t\n*_")
    found = (one for one in scene.holders(row) if one.start < end)
    return next((one for one in found if row.text[one.start : one.end] == cell), None)
