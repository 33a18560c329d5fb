"""The year that heads the column of a table in which an aim stands."""

from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.years import Use, Year
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns.wording import Grammar, compiled

_BETWEEN = Expression(r"\s*\|\s*|\t+| {2,}")
COLUMN = "column"
# A column of a year gone by tells what was measured.
_TO_COME = 2025


def column_year(passage: Passage, header: Passage, at: int, grammar: Grammar) -> Year | None:
    """The year over ``passage.text[at]``, if each cell of the row has a head and this one's is a year to come."""
    if not (passage.row and header.row):
        return None
    heads, cells = _cells(header.text), _cells(passage.text)
    if len(heads) != len(cells):
        return None
    place = sum(1 for start in cells if start <= at) - 1
    end = heads[place + 1] if place + 1 < len(heads) else len(header.text)
    match = compiled(grammar.column_head).fullmatch(header.low[heads[place] : end].strip(" |"))
    if match is None or int(match[1]) < _TO_COME:
        return None
    return Year(start=-1, end=-1, value=int(match[1]), use=Use.TARGET, how=COLUMN)


def _cells(text: str) -> list[int]:
    """Where each cell of a row begins."""
    return [0, *(match.end() for match in _BETWEEN.finditer(text) if match.start())]
