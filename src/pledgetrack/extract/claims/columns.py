"""Cuts in a table whose heads say what each column holds: "Reduction target | Target year | Base year"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from pledgetrack.extract.claims.cell import Cell, read_cell
from pledgetrack.extract.claims.draft import Draft
from pledgetrack.extract.claims.elsewhere import COLUMN
from pledgetrack.extract.claims.figures import TO_COME
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.reading import Reading
from pledgetrack.extract.claims.tables import fills_a_cell, spans
from pledgetrack.extract.claims.years import Use, Year
from pledgetrack.extract.patterns import all_words, tongue
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled, last_before
from pledgetrack.prepared import pattern

# "1. -30% 2. -60%": what counts the values of a cell.
_COUNT = pattern(r"(?:^|(?<=\s))\(?\d[.)]\s+(?=\S)")
_APART = pattern(rf"\s*(?:;|,(?!\d)|/|&|\s\+\s|\b(?:{'|'.join(all_words('conjunctions'))})\b)\s*")
_SHARE = r"[-−–~≈]?\s?(?P<share>\d{{1,3}}(?:[.,]\d{{1,2}})?)\s?(?P<unit>{percent})?"
_YEAR = pattern(r"(?:19|20)\d\d")
_WORD = pattern(r"[^\W\d_]+")


class _Cut(NamedTuple):
    """A cut by a share, with the year by which and the year against which, as far as its own cell says them."""

    share: str
    due: int | None
    base: int | None


class _Row(NamedTuple):
    """A row of a table with the heads of its columns; ``due`` and ``base`` are the years in its columns of years.

    ``limits`` says which emissions it is about, where that is no city.
    """

    heads: list[str]
    texts: list[str]
    own: list[tuple[int, int]]
    due: list[int]
    base: list[int]
    limits: str


def cuts(passage: Passage, heads: list[str], about: str, reading: Reading) -> tuple[list[Draft], set[int]]:
    """A draft for each cut in a row of a table of targets, and where the cells start that are read.

    ``about`` are the lines over the table and its heads.
    """
    words, own = reading.scene.grammar, spans(passage.text)
    if len(own) != len(heads) or not compiled(words.climate).search(about):
        return [], set()
    texts = [passage.low[slice(*span)].strip(" |\n") for span in own]
    due = _years_of(heads, texts, words.due_col) or _due_above(heads, about, words)
    of_city = fills_a_cell(passage, reading.scene)
    found: list[Draft] = []
    taken: set[int] = set()
    limits = "" if of_city else next((one for one in texts if _WORD.search(one)), "")
    row = _Row(heads, texts, own, due, _years_of(heads, texts, words.base_col), limits)
    for place, head in enumerate(heads):
        match = compiled(words.cut_col).fullmatch(head)
        said = match.groupdict() if match else {}
        if match is None or ((said.get("bare") or said.get("year")) and not of_city):
            continue
        told = _cuts_in(texts[place], head, reading)
        read = list(_dated(row, place, told, about, reading))
        found += read
        if read or len(told) > 1:  # of several that have one year nobody can say whose it is
            taken.add(own[place][0])
    return found, taken


def _dated(row: _Row, place: int, told: list[_Cut], about: str, reading: Reading) -> Iterator[Draft]:
    """The cuts of a cell with their years: its own, that of its head, or those that other columns hold for it."""
    words, head = reading.scene.grammar, row.heads[place]
    match = compiled(words.cut_col).fullmatch(head)
    named = int(match["year"] or 0) if match else 0
    aimed = compiled(words.announces).search(f"{head} {_heads_of(row.heads, words.due_col)}")
    for number, cut in enumerate(told):
        year = cut.due or named or _in_turn(row.due, number, len(told))
        if year is None or (year < TO_COME and not aimed):
            continue
        cell = Cell(*row.own[place], text=cut.share, label=f"{words.a_cut} (%)", year=year, limits=row.limits)
        draft = read_cell(cell, about, "", about, reading)
        against = cut.base or _in_turn(row.base, number, len(told))
        if draft is not None:
            yield draft._replace(base=_base(against) if against else draft.base)


def of_the_caption(passage: Passage, heads: list[str], caption: str, reading: Reading) -> tuple[Draft, ...]:
    """The aim that the line over a table names for all of its cities, whose years stand in a column: "Target year"."""
    words, own = reading.scene.grammar, spans(passage.text)
    if (
        not fills_a_cell(passage, reading.scene)
        or len(own) != len(heads)
        or any(compiled(words.cut_col).fullmatch(head) for head in heads)
    ):
        return ()
    due = _years_of(heads, [passage.low[slice(*span)].strip(" |\n") for span in own], words.due_col)
    place = next((span for head, span in zip(heads, own, strict=True) if compiled(words.due_col).fullmatch(head)), None)
    if len(due) != 1 or due[0] < TO_COME or place is None or not _signed(caption, reading):
        return ()
    draft = read_cell(Cell(*place, text=caption, label="", year=due[0]), "", "", caption, reading)
    return (draft,) if draft is not None else ()


def _due_above(heads: list[str], about: str, grammar: Grammar) -> list[int]:
    """The one year to come that the lines over a table name for its cuts, where no head of a column says a year."""
    if any(_YEAR.search(head) or compiled(grammar.due_col).fullmatch(head) for head in heads):
        return []
    named = {int(year) for year in _YEAR.findall(about) if int(year) >= TO_COME}
    return list(named) if len(named) == 1 and compiled(grammar.cuts_head).search(about) else []


def _base(year: int) -> Year:
    return Year(start=-1, end=-1, value=year, use=Use.BASE, how=COLUMN)


def _heads_of(heads: list[str], role: str) -> str:
    return " ".join(head for head in heads if compiled(role).fullmatch(head))


def _years_of(heads: list[str], texts: list[str], role: str) -> list[int]:
    """The years in the one column with a head of a kind; none where a cell of it holds anything else."""
    cells = [text for head, text in zip(heads, texts, strict=True) if compiled(role).fullmatch(head)]
    found = [[piece.strip(" .") for piece in _pieces(cell)] for cell in cells]
    if len(found) != 1 or not all(_YEAR.fullmatch(piece) for piece in found[0]):
        return []
    return [int(piece) for piece in found[0]]


def _in_turn(told: list[int], number: int, many: int) -> int | None:
    """The year of one of so many cuts: its own where there are as many, else the one that is for all."""
    if len(told) == many:
        return told[number]
    return told[0] if len(told) == 1 and many == 1 else None


def _pieces(text: str) -> list[str]:
    """The values of a cell: "1. -30% 2. -60%", "-30% / -60%"."""
    parts = _COUNT.sub("; ", text) if len(_COUNT.findall(text)) > 1 else text
    return [piece.strip() for piece in _APART.split(parts) if piece.strip()]


def _signed(low: str, reading: Reading) -> bool:
    """Whether words speak of per cent."""
    return compiled(tongue(reading.language).percent).search(low) is not None


def _cuts_in(text: str, head: str, reading: Reading) -> list[_Cut]:
    """The cuts that a cell says and nothing else, each with the years that stand beside it."""
    grammar, pieces = reading.scene.grammar, _pieces(text)
    expression = compiled(_SHARE.format(percent=tongue(reading.language).percent))
    alone = [match for piece in pieces if (match := expression.fullmatch(piece))]
    if alone and len(alone) == len(pieces) and (_signed(head, reading) or all(match["unit"] for match in alone)):
        return [_Cut(match["share"], None, None) for match in alone]
    shares = [match for match in expression.finditer(text) if match["unit"]]
    if not shares or not _plain(text[: shares[0].start()], grammar):
        return []
    ends = [*(match.start() for match in shares[1:]), len(text)]
    told = [_told(match, text[match.end() : end], grammar) for match, end in zip(shares, ends, strict=True)]
    found = [cut for cut in told if cut is not None]
    if len(found) < len(told):
        return []
    bases = {cut.base for cut in found if cut.base}
    return [cut._replace(base=cut.base or (next(iter(bases)) if len(bases) == 1 else None)) for cut in found]


def _told(share: re.Match[str], behind: str, grammar: Grammar) -> _Cut | None:
    """A cut with what its cell says behind its share, if that is no more than years and words for a cut."""
    due: set[int] = set()
    base: set[int] = set()
    for year in _YEAR.finditer(behind):
        against = last_before(grammar.base_before, behind[: year.start()])
        (base if against else due).add(int(year.group()))
    if len(due) > 1 or len(base) > 1 or not _plain(_YEAR.sub("", behind), grammar):
        return None
    return _Cut(share["share"], next(iter(due), None), next(iter(base), None))


def _plain(words: str, grammar: Grammar) -> bool:
    """Whether words name nothing but a cut of emissions and what it is measured against."""
    word = compiled(grammar.cut_word)
    return not any(char.isdigit() for char in words) and all(word.fullmatch(one) for one in _WORD.findall(words))
