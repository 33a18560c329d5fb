"""Targets in the cells of a table, each with the head of its column and the first cell of its row: "2030 target | 70 %"."""

import re
from collections.abc import Iterator

from pledgetrack.extract.claims.cell import Cell, read_cell
from pledgetrack.extract.claims.draft import Draft
from pledgetrack.extract.claims.elsewhere import COLUMN
from pledgetrack.extract.claims.figures import TO_COME
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.reading import Reading
from pledgetrack.extract.claims.status import scope
from pledgetrack.extract.claims.tables import ABOVE, SHARE, caption_of, guessed, head_row, heads_of, spans
from pledgetrack.extract.claims.years import Use, Year, years
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import fitting
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled, last_before
from pledgetrack.model.words import Kind

# "CO2 reduction by 2030": a head with its own year.
_WITHIN = Expression(r"(?:\b[a-z]{2,5} )?(?<![a-z\d])(20[2-9]\d)(?![a-z\d])")
_OWN_YEAR = Expression(r"([-−–] ?\d{1,3} ?%)[^\d|%]{1,12}(20[2-9]\d)")  # "-40 % by 2030": a cut with its own year


def in_cells(passage: Passage, reading: Reading) -> tuple[Draft, ...]:
    """A target for each cell of a row that stands under, or beside, a year to come in a table of targets."""
    scene, words = reading.scene, reading.scene.grammar
    header = head_row(passage, scene) if passage.row else None
    if header is None:
        return ()
    heads, caption = heads_of(header), caption_of(header, scene)
    about = " ".join(one.low for one in scene.passages[max(0, header.number - ABOVE) : header.number])
    told = f"{caption} {header.low} {passage.low}"
    if guessed(told, words):
        return ()
    base = _base(passage, header, about, words)
    said = bool(compiled(words.announces).search(told)) or any(map(compiled(words.indicator).fullmatch, heads))
    from pledgetrack.extract.claims.columns import cuts, of_the_caption  # few texts hold a table

    columns, taken = cuts(passage, heads, f"{about} {header.low}", reading) if said else ([], set())
    columns += [] if taken else of_the_caption(passage, heads, about, reading)
    taken |= {draft.start for draft in columns}
    found = tuple(one for one in _dated(passage, heads, words, reading.language) if one.start not in taken)
    cities = any(holder.city is not None for holder in scene.holders(passage))
    drafts = [
        read_cell(cell, caption if cities or _sector(cell, words) else "", header.low, about, reading)
        for cell in (found if said or _aimed(header, heads, reading) else ())
    ]
    read = sorted((*columns, *(draft for draft in drafts if draft is not None)), key=lambda draft: draft.start)
    return tuple(
        draft._replace(base=base) if draft.base is None and draft.goal.kind is Kind.EMISSIONS_REDUCTION else draft
        for draft in read
    )


def _aimed(header: Passage, heads: list[str], reading: Reading) -> bool:
    """Whether a table is one of targets that does not say so: of cuts by a year to come, in a city's own plan."""
    words, scene = reading.scene.grammar, reading.scene
    # Or beside what then remains, or a column of years by which they are neutral.
    plan = bool(scene.its_paper or compiled(words.residual).search(header.low))
    plan = plan or any(fitting(reading.language, head, measured=False) for head in heads)
    return plan and any(_of_cuts(head, set(), words) for head in heads)


def in_items(passage: Passage, reading: Reading) -> tuple[Draft, ...]:
    """A cut for an item that says no more than how large, under a line that says of what: "Emission cuts by 2030:"."""
    words = reading.scene.grammar
    if passage.lead is None or (item := compiled(words.bare_item).fullmatch(passage.low)) is None:
        return ()
    lead = reading.scene.passages[passage.lead].low
    named = {int(year[1]) for year in _WITHIN.finditer(lead) if int(year[1]) >= TO_COME}
    due = int(item["due"] or 0) or (next(iter(named)) if len(named) == 1 else 0)
    if not due or SHARE.search(lead) or not compiled(words.cuts_head).search(lead) or guessed(lead, words):
        return ()
    label = item["of"] or item["behind"] or ""
    if label and scope(label, words, city=True) is None and not compiled(words.by_sector).search(lead):
        return ()  # "- Grelco: 60 %"
    share = item["share"].strip("-−– ")
    cell = Cell(*item.span("share"), text=share, label=f"{label} {words.a_cut}".strip(), year=due, limits=label)
    draft = read_cell(cell, "", "", lead, reading)
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
    bases = {one.value for one in over if one.use is Use.BASE or last_before(grammar.base_before, about[: one.start])}
    value = next(iter(bases)) if len(bases) == 1 else None
    return Year(start=-1, end=-1, value=value, use=Use.BASE, how=COLUMN) if value else None


def _sector(cell: Cell, grammar: Grammar) -> bool:
    """Whether a label only says which emissions: "Buildings"."""
    return scope(cell.label, grammar, city=False) is not None


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
        elif any(named) and not of_cuts and not (aims[place] and said[place]):
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
