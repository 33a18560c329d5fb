"""Targets in the cells of a table, each with the head of its column and the first cell of its row: "2030 target | 70 %"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from pledgetrack.extract.claims.draft import Draft
from pledgetrack.extract.claims.drafts import drafts
from pledgetrack.extract.claims.elsewhere import COLUMN
from pledgetrack.extract.claims.figures import TO_COME
from pledgetrack.extract.claims.goals import goals, mark
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.reading import Reading
from pledgetrack.extract.claims.status import scope
from pledgetrack.extract.claims.tables import ABOVE, SHARE, caption_of, head_row, heads_of, spans
from pledgetrack.extract.claims.years import Use, Year, years
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.numbers import read_shares
from pledgetrack.extract.patterns import fitting, tongue
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled, possible
from pledgetrack.model.words import Kind, Scope

# "CO2 reduction by 2030": a head with its own year.
_WITHIN = Expression(r"(?:\b[a-z]{2,5} )?(?<![a-z\d])(20[2-9]\d)(?![a-z\d])")
_OWN_YEAR = Expression(r"([-−–] ?\d{1,3} ?%)[^\d|%]{1,12}(20[2-9]\d)")  # "-40 % by 2030": a cut with its own year
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


def in_cells(passage: Passage, reading: Reading) -> tuple[Draft, ...]:
    """A target for each cell of a row that stands under, or beside, a year to come in a table of targets."""
    scene, words = reading.scene, reading.scene.grammar
    header = head_row(passage, scene) if passage.row else None
    if header is None:
        return ()
    heads = heads_of(header)
    found = tuple(_dated(passage, heads, words, reading.language))
    if not found:
        return ()
    caption = caption_of(header, scene)
    told = f"{caption} {header.low} {passage.low}"
    # In a city's own plan, or beside what then remains, a column of cuts by a year to come is one of targets.
    plan = bool(scene.its_paper or compiled(words.residual).search(header.low))
    aimed = bool(compiled(words.announces).search(told)) or any(map(compiled(words.indicator).fullmatch, heads))
    # So it is beside a column of years by which they are neutral.
    plan = plan or any(fitting(reading.language, head, measured=False) for head in heads)
    aimed = aimed or (plan and any(_of_cuts(head, set(), words) for head in heads))
    if not aimed or _guessed(told, words):
        return ()
    cities = any(holder.city is not None for holder in scene.holders(passage))
    about = " ".join(one.low for one in scene.passages[max(0, header.number - ABOVE) : header.number])
    read = (
        _read(cell, caption if cities or _sector(cell, words) else "", header.low, about, reading) for cell in found
    )
    base = _base(passage, header, about, words)
    return tuple(
        draft._replace(base=base) if draft.base is None and draft.goal.kind is Kind.EMISSIONS_REDUCTION else draft
        for draft in read
        if draft is not None
    )


def in_items(passage: Passage, reading: Reading) -> tuple[Draft, ...]:
    """A cut for an item that says no more than how large, under a line that says of what: "Emission cuts by 2030:"."""
    words = reading.scene.grammar
    if passage.lead is None or (item := compiled(words.bare_item).fullmatch(passage.low)) is None:
        return ()
    lead = reading.scene.passages[passage.lead].low
    named = {int(year[1]) for year in _WITHIN.finditer(lead) if int(year[1]) >= TO_COME}
    due = int(item["due"] or 0) or (next(iter(named)) if len(named) == 1 else 0)
    if not due or SHARE.search(lead) or not compiled(words.cuts_head).search(lead) or _guessed(lead, words):
        return ()
    label = item["of"] or item["behind"] or ""
    if label and scope(label, words, city=True) is None and not compiled(words.by_sector).search(lead):
        return ()  # "- Grelco: 60 %"
    share = item["share"].strip("-−– ")
    cell = Cell(*item.span("share"), text=share, label=f"{label} {words.a_cut}".strip(), year=due, limits=label)
    draft = _read(cell, "", "", lead, reading)
    bases = [one for one in years(lead, words, row=False, stated=None) if one.use is Use.BASE]
    return (draft._replace(base=bases[0] if bases else draft.base),) if draft else ()


def _base(passage: Passage, header: Passage, about: str, grammar: Grammar) -> Year | None:
    """The year that cuts are measured against: of a head, a cell below it ("Base year | 1990") or the lines over the table."""
    heads, own = spans(header.text), spans(passage.text)
    for head, cell in zip(heads, own, strict=False):
        match = compiled(grammar.base_head).search(header.low, *head)
        below = re.search(r"\b(?:19|20)\d\d\b", passage.low[slice(*cell)])
        told = match and next((year for year in match.groups() if year), below and below[0])
        if told:
            return Year(start=-1, end=-1, value=int(told), use=Use.BASE, how=COLUMN)
    over = years(about, grammar, row=False, stated=None) if compiled(grammar.base_told).search(about) else ()
    bases = {one.value: one for one in over if one.use is Use.BASE}
    return next(iter(bases.values()))._replace(start=-1, end=-1) if len(bases) == 1 else None


def _sector(cell: Cell, grammar: Grammar) -> bool:
    """Whether a label only says which emissions: "Buildings"."""
    return scope(cell.label, grammar, city=False) is not None


def _guessed(told: str, grammar: Grammar) -> bool:
    """Whether a table is one of forecasts or of what might be."""
    return any(name in {"forecast", "potential"} and one.search(told) for name, one in possible(grammar.refusals, told))


def _dated(passage: Passage, under: list[str], grammar: Grammar, language: str) -> Iterator[Cell]:
    own = spans(passage.text)
    if len(under) != len(own):
        return
    named = [_year(head, grammar) for head in under]
    texts = [passage.low[slice(*span)].strip(" |") for span in own]
    said = [int(text) if re.fullmatch(r"20\d\d", text) else None for text in texts]
    called = (text for head, text in zip(under, texts, strict=True) if compiled(grammar.indicator).fullmatch(head))
    label = next((text for text in (*called, *texts) if re.search(r"[^\W\d_]", text)), "")
    label = "" if said[0] else label  # "2030 | CO2-neutral administration": the first cell is the year of the others
    of = f"{label} %" if "%" in texts else label  # the unit in a column of its own
    # "Climate neutral by": the year below it is for that, and for no other cell of the row.
    aims = [bool(fitting(language, head, measured=False)) for head in under]
    row = {year for year, aim in zip(said, aims, strict=True) if year is not None and year >= TO_COME and not aim}
    over = {int(match[1]) for head in under if (match := _WITHIN.search(head)) and int(match[1]) >= TO_COME}
    for place, (start, end) in enumerate(own):
        year, head = named[place], under[place]
        within = _WITHIN.search(head)
        of_cuts = _of_cuts(head, over or row, grammar) if texts[place] != label else None
        if year is not None and place and said[place] is None:
            yield Cell(start=start, end=end, text=texts[place], label=of, year=year)
        elif any(named) and not of_cuts:
            continue
        elif of_cuts:
            told, due = of_cuts
            yield Cell(start=start, end=end, text=texts[place], label=told, year=due, limits=label)
        elif within and said[place] is None:
            told = f"{head[: within.start()]} {head[within.end() :]}".strip()
            yield Cell(start=start, end=end, text=texts[place], label=told, year=int(within[1]))
        elif said[place] in row or ((said[place] or 0) < TO_COME and said[place]):
            continue
        elif said[place]:
            yield Cell(start=start, end=end, text=head, label="", year=said[place] or 0, beside=True)
        elif len(row) == 1 and texts[place] != label:
            yield Cell(start=start, end=end, text=texts[place], label=head, year=next(iter(row)), beside=True)
        elif any(aims) and (cut := _OWN_YEAR.fullmatch(texts[place])):  # beside years of neutrality
            yield Cell(start=start, end=end, text=cut[1], label=grammar.a_cut, year=int(cut[2]), limits=label)


def _of_cuts(head: str, over: set[int], grammar: Grammar) -> tuple[str, int] | None:
    """What the head of a column of cuts says with the year it names, else the one that another head does."""
    match = compiled(grammar.fall_head).fullmatch(head)
    due = match and (int(match["year"] or 0) or (next(iter(over)) if len(over) == 1 else 0))
    return (match["fall"], due) if match and due else None


def _year(head: str, grammar: Grammar) -> int | None:
    match = compiled(grammar.column_head).fullmatch(head)
    return int(match[1]) if match and int(match[1]) >= TO_COME else None


def _read(cell: Cell, caption: str, header: str, about: str, reading: Reading) -> Draft | None:
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
