"""Tables whose columns are cities: "Year | Norby | Vesta" over "2030 | -60% | -40%"."""

from typing import NamedTuple

from pledgetrack.extract.claims.cell import Cell, read_cell
from pledgetrack.extract.claims.draft import Draft
from pledgetrack.extract.claims.elsewhere import COLUMN
from pledgetrack.extract.claims.figures import TO_COME
from pledgetrack.extract.claims.held import Held
from pledgetrack.extract.claims.listed import beside_its_year
from pledgetrack.extract.claims.names import Holder, Who
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.reading import Reading
from pledgetrack.extract.claims.scene import Scene
from pledgetrack.extract.claims.tables import ABOVE, cells_of, guessed, head_row, spans
from pledgetrack.extract.claims.years import Use, Year
from pledgetrack.extract.patterns import fitting, tongue
from pledgetrack.extract.patterns.wording import compiled
from pledgetrack.prepared import pattern

# So many rows of a table are looked at for the year that its others are by, or against.
_ROWS = 12
_YEAR = pattern(r"(?:19|20)\d\d")
_SHARE = r"[-−–~≈]?\s?(\d{{1,3}}(?:[.,]\d{{1,2}})?)\s?({percent})?"


class Columns(NamedTuple):
    """The cities that head the columns of a table, by the place of the column, and how many columns there are."""

    cities: dict[int, Holder]
    many: int
    header: Passage


def city_columns(passage: Passage, scene: Scene) -> Columns | None:
    """The cities that head the columns of a row's table, where two or more do and none is told of in the row itself."""
    header = head_row(passage, scene) if passage.row else None
    if header is None or any(one.city is not None for one in scene.holders(passage)):
        return None
    found: dict[int, Holder] = {}
    # Over the first column stands nothing where a blank began the line.
    shift = int(len(spans(passage.text)) == len(spans(header.text)) + 1)
    for place, (start, end) in enumerate(spans(header.text), shift):
        cell = header.text[start:end].strip(" |\t\n*_")
        named = (h for h in scene.holders(header) if h.who is Who.CITY and start <= h.start and h.end <= end)
        holder = next(
            (h for h in named if cell.casefold() == h.name.casefold() or cell == header.text[h.start : h.end]), None
        )
        if holder is not None and place:
            found[place] = holder
    return Columns(found, len(spans(header.text)) + shift, header) if len(found) > 1 else None


def in_city_columns(passage: Passage, columns: Columns, reading: Reading) -> list[tuple[Draft, Held]]:
    """A draft with its city for each cell of a row that says by its first cell what it is of, or by when."""
    words, texts, own = reading.scene.grammar, cells_of(passage), spans(passage.text)
    header = columns.header
    first = max(0, header.number - ABOVE)
    about = " ".join(one.low for one in reading.scene.passages[first : header.number])
    told = f"{about} {header.low} {texts[0]}"
    if len(texts) != columns.many or guessed(told, words):
        return []
    rows = [cells_of(one) for one in _rows(header, reading.scene)]
    found: list[tuple[Draft, Held]] = []
    for place, holder in columns.cities.items():
        cell = _cell(texts[0], texts[place], own[place], told, reading)
        if cell is None:
            continue
        due = cell.year or _of_row(rows, place, words.due_col)
        draft = read_cell(cell._replace(year=due), about, header.low, told, reading) if due and due >= TO_COME else None
        base = _of_row(rows, place, words.base_col) if draft is not None else None
        if draft is not None and base and draft.base is None and draft.amount is not None:
            draft = draft._replace(base=Year(start=-1, end=-1, value=base, use=Use.BASE, how=COLUMN))
        if draft is not None:
            found.append((draft, beside_its_year(holder)))
    return found


def _rows(header: Passage, scene: Scene) -> list[Passage]:
    following = scene.passages[header.number + 1 : header.number + 1 + _ROWS]
    return [one for one in following if scene.tables.get(one.number) == header.number]


def _of_row(rows: list[list[str]], place: int, role: str) -> int | None:
    """The year that a row of a kind holds in a column: "Base year | 1990 | 2005"."""
    found = [row[place] for row in rows if len(row) > place and compiled(role).fullmatch(row[0])]
    return int(found[0]) if len(found) == 1 and _YEAR.fullmatch(found[0]) else None


def _cell(label: str, text: str, span: tuple[int, int], told: str, reading: Reading) -> Cell | None:
    """A cell with what its row says of it: a state and its year, a share of what the label or the caption names."""
    words = reading.scene.grammar
    share = compiled(_SHARE.format(percent=tongue(reading.language).percent)).fullmatch(text)
    if _YEAR.fullmatch(text) and fitting(reading.language, label, measured=False):
        return Cell(*span, text=label, label="", year=int(text))
    if share is None or not (share[2] or "%" in label):
        return None
    year = _YEAR.search(label)
    cut = compiled(words.cut_col).fullmatch(label) or compiled(words.cuts_head).search(label)
    dated = year is not None and label.strip(" -:") == year.group() and compiled(words.cuts_head).search(told)
    if not (cut or dated) or not compiled(words.announces).search(told) or not compiled(words.climate).search(told):
        return None
    return Cell(*span, text=share[1], label=f"{words.a_cut} (%)", year=int(year.group()) if year else 0)
