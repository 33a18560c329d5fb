"""The year of an aim that stands elsewhere: over the column of its cell, or in a sentence before: "by then"."""

from pledgetrack.extract.claims.figures import TO_COME
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.reading import Reading
from pledgetrack.extract.claims.years import Use, Year, years
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled, may_hold

_BETWEEN = Expression(r"\s*\|\s*|\t+| {2,}")
COLUMN = "column"
# So many sentences back it stands at the furthest.
_BACK = 2


def column_year(passage: Passage, header: Passage, at: int, grammar: Grammar) -> Year | None:
    """The year over ``passage.text[at]``, if each cell of the row has a head and this one's is a year to come."""
    if not (passage.row and header.row):
        return None
    heads, cells = cell_starts(header.text), cell_starts(passage.text)
    if len(heads) != len(cells):
        return None
    place = sum(1 for start in cells if start <= at) - 1
    end = heads[place + 1] if place + 1 < len(heads) else len(header.text)
    match = compiled(grammar.column_head).fullmatch(header.low[heads[place] : end].strip(" |"))
    if match is None or int(match[1]) < TO_COME:
        return None  # a column of a year gone by tells what was measured
    return Year(start=-1, end=-1, value=int(match[1]), use=Use.TARGET, how=COLUMN)


def cell_starts(text: str) -> list[int]:
    """Where each cell of a row begins."""
    return [0, *(match.end() for match in _BETWEEN.finditer(text) if match.start())]


def earlier(passage: Passage, reading: Reading) -> int | None:
    """The one year that the last dated sentence aims at, where this one points back: "By then …", "In practice …"."""
    words = reading.scene.grammar
    if not passage.number or passage.row or passage.item:
        return None
    points = may_hold(passage.low, words.then) and compiled(words.then).search(passage.low)
    if not points and not compiled(words.in_other_words).match(passage.low):
        return None
    for before in reversed(reading.scene.passages[max(0, passage.number - _BACK) : passage.number]):
        if before.paragraph != passage.paragraph:
            break
        dates = years(before.low, words, row=False, stated=reading.stated)
        aimed = {year.value for year in dates if year.use in {Use.TARGET, Use.WEAK}}
        if aimed:
            return aimed.pop() if len(aimed) == 1 else None
    return None
