"""What a cell of a table, or an item that is no more than a figure, says with the words that say what it is of."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from pledgetrack.extract.claims.draft import Draft
from pledgetrack.extract.claims.drafts import drafts
from pledgetrack.extract.claims.elsewhere import COLUMN
from pledgetrack.extract.claims.goals import goals, mark
from pledgetrack.extract.claims.reading import Reading
from pledgetrack.extract.claims.status import scope
from pledgetrack.extract.claims.years import Use, Year, years
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.numbers import read_shares
from pledgetrack.extract.patterns import fitting, tongue
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled
from pledgetrack.model.words import Scope

_FIGURE = Expression(r"[-~≈]?\d{1,3}(?:[.,]\d)?")


class Cell(NamedTuple):
    """``text[start:end]`` of a row, with the words that say what it is of and the year over (or ``beside``) it.

    ``limits`` are the words that may limit it, where they are not those of its label.
    """

    start: int
    end: int
    text: str
    label: str
    year: int
    beside: bool = False
    limits: str = ""


def read_cell(cell: Cell, caption: str, header: str, about: str, reading: Reading) -> Draft | None:
    """The aim of a cell: of the first wording of its words and its label in which one is found.

    ``about`` are the lines over the table: a column of cuts is one of emissions where they speak of those.
    """
    words = reading.scene.grammar
    bare = cell.limits or compiled(words.fall_head).fullmatch(cell.label)  # "Reduction | 80 %"
    around = f"{about if bare else caption} {header}"
    for low in _wordings(cell, caption, header, reading.language):
        shares = read_shares(low, reading.language)
        patterns = fitting(reading.language, low, measured=bool(shares))
        dates = tuple(one for one in years(low, words, row=False, stated=None) if one.use is Use.BASE)
        marked = mark(low, shares, dates)
        aims = goals(marked, shares, patterns, words) if patterns else ()
        if aims and all(aim.leaning for aim in aims) and not compiled(words.climate).search(f"{around} {low}"):
            continue
        found = drafts(marked, aims[:1], shares, dates, words, row=True)
        if found and (found[0].amount is not None) == bool(shares):
            return _placed(found[0], cell, words)
    return None


def _wordings(cell: Cell, caption: str, header: str, language: str) -> Iterator[str]:
    """What a cell says, in the orders in which words and figures may stand: "70 % greenhouse gas emissions"."""
    text, sign = cell.text, tongue(language).percent
    unit = re.compile(rf"(?<!\d)(?<!\d )(?:{sign})")
    figure = _FIGURE.fullmatch(text) is not None
    if not text or (not figure and not re.search(r"[^\W_]", text)):
        return
    for told in dict.fromkeys(
        (cell.label, f"{cell.label} {header}" if figure else cell.label, f"{caption} {cell.label}")
    ):
        if not figure:
            yield f"{told}: {text}"
            yield f"{text} {told}"
            if text.startswith("-"):
                yield f"{text} less {told}"
            elif not unit.search(text):
                yield told  # "Electric buses | 9 %": a share of them is not all
        elif unit.search(told):
            value = text.lstrip("-~≈")
            yield unit.sub(f"{value}%", told, count=1)
            yield f"{value}% {unit.sub('', told, count=1)}"
            if text.startswith("-"):
                yield f"{value}% less {unit.sub('', told, count=1)}"


def _placed(draft: Draft, cell: Cell, grammar: Grammar) -> Draft:
    """A draft whose words are those of its cell, limited to what its label limits it to."""
    year = Year(start=-1, end=-1, value=cell.year, use=Use.WEAK if cell.beside else Use.TARGET, how=COLUMN)
    amount = draft.amount and draft.amount._replace(start=cell.start, end=cell.end)
    limited = draft.goal.scope or scope(cell.limits or cell.label, grammar, city=True)
    limited = None if limited is Scope.CITYWIDE else limited
    goal = draft.goal._replace(start=cell.start, end=cell.end, amount=amount, scope=limited)
    return draft._replace(goal=goal, start=cell.start, end=cell.end, amount=amount, year=year)
