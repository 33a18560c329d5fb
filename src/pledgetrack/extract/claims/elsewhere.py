"""The year, or the scope, of an aim that stands elsewhere: over the column of its cell, or in a sentence before: "by then"."""

from pledgetrack.extract.claims.draft import Draft
from pledgetrack.extract.claims.figures import TO_COME
from pledgetrack.extract.claims.lasting import held_since
from pledgetrack.extract.claims.names import Who
from pledgetrack.extract.claims.passages import Passage, is_heading
from pledgetrack.extract.claims.reading import Reading, Sight
from pledgetrack.extract.claims.rest import of_the_state
from pledgetrack.extract.claims.years import Use, Year, years
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.stated import NEVER
from pledgetrack.extract.patterns.wording import compiled, may_hold
from pledgetrack.model.claim import Claim
from pledgetrack.model.words import Kind, Scope

_BETWEEN = Expression(r"\s*\|\s*|\t+| {2,}")
COLUMN = "column"
# A line of a fact sheet, and so many lines from it that of its year: "Target year: 2030", "Reduction: 80 %".
_FACT = Expression(r"(?:\| ?)?[^:|\n]{2,60}(?::|\s\|) ?[^:\n]{1,80}|[^:|\n]{2,60}(?<![.!?;:])")
_SHEET = 4
# So many passages from a heading stand shares, in lines so short, that are for its year.
_PART, _SHORT = 12, 160
# The year in the title of a paper, from which on it is no longer that of its adoption.
_HORIZON = 2030
_DEEPEST = 9  # of a heading without a mark
_SHARE = Expression(r"\d ?%")
_YEARS = Expression(r"\b20\d\d\b")
# What may stand before the year that a line begins with.
_MARKS = " -–—•*|"
# So many sentences back it stands at the furthest.
_BACK = 2
# So many passages from a heading of the city's own operations, which is so short, stand their aims.
_UNDER, _TITLE = 6, 60
_NAMED = frozenset({Who.CITY, Who.THE_CITY})


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


def _of_the_sheet(passage: Passage, reading: Reading, said: str, use: Use) -> Year | None:
    """The year that a fact sheet states in a line of its own beside this one's: ``said`` has one group, the year."""
    if said == NEVER or _FACT.fullmatch(passage.text) is None:
        return None
    first = max(0, passage.number - _SHEET)
    beside = reading.scene.passages[first : passage.number + _SHEET + 1]
    for line in sorted(beside, key=lambda one: abs(one.number - passage.number)):
        match = compiled(said).fullmatch(line.low)
        if match:
            return Year(start=-1, end=-1, value=int(match[1]), use=use, how=COLUMN)
    return None


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


def headed(draft: Draft, above: Year | None, sight: Sight, reading: Reading) -> Draft:
    """A draft with the year since which it lasts, of its column or of the line above, where it has none of its own."""
    lead = sight.passage.lead
    words, passage = reading.scene.grammar, sight.passage
    draft = held_since(passage.low, draft, sight.dates, words)
    if draft.goal.measured and draft.base is None:
        base = _of_the_sheet(passage, reading, words.sheet_base, Use.BASE)
        base = base or _base_above(draft, passage, reading) or _base_behind(draft, passage, reading)
        draft = draft._replace(base=base)
    if draft.goal.raised and draft.goal.measured and (draft.year is None or draft.year.use is Use.WEAK):
        due = reading.memory.due(draft.goal)  # "40 % by 2030. In 2014 this was raised to 50 %"
        return draft._replace(year=Year(start=-1, end=-1, value=due, use=Use.TARGET, how=COLUMN) if due else None)
    if draft.year is not None:
        return draft
    over = column_year(passage, reading.scene.passages[lead], draft.start, words) if lead is not None else None
    if passage.row and lead is not None and reading.scene.passages[lead].row:
        above = None  # a year over one column is not for what stands under another
    year = over or above or _opening(sight) or _of_the_sheet(passage, reading, words.sheet_year, Use.TARGET)
    year = year or of_the_state(draft, passage, reading)
    return (
        draft._replace(year=year)
        if year is not None
        else _of_the_plan(_of_the_part(draft, sight, reading), sight, reading)
    )


def _opening(sight: Sight) -> Year | None:
    """The year that a line begins with, for all that it tells: "2030: all homes insulated; 30 % fewer car trips"."""
    first, low = sight.dates[0] if sight.dates else None, sight.passage.low
    if first is None or (first.value or 0) < TO_COME or low[first.end : first.end + 1] != ":":
        return None
    return None if low[: first.start].strip(_MARKS) else first._replace(start=-1, end=-1, use=Use.TARGET)


def _of_the_part(draft: Draft, sight: Sight, reading: Reading) -> Draft:
    """A share with the year, and the base, of the marked heading over it: "## Targets for 2030 (base: 2019)"."""
    words, passage = reading.scene.grammar, sight.passage
    if not draft.goal.measured or _names_its_year(sight) or len(passage.text) > _SHORT:
        return draft
    heading = _heading(passage, reading)
    if not heading or not compiled(words.announces).search(heading):
        return draft
    dates = years(heading, words, row=False, stated=None)
    aimed = [year for year in dates if year.use is Use.TARGET or year.how == "named"]
    based = [year for year in dates if year.use is Use.BASE and draft.goal.kind is Kind.EMISSIONS_REDUCTION]
    if len(aimed) != 1:
        return draft
    base = draft.base or (based[0]._replace(start=-1, end=-1) if based else None)
    return draft._replace(year=aimed[0]._replace(start=-1, end=-1), base=base)


def _names_its_year(sight: Sight) -> bool:
    return any(one.use is not Use.BASE for one in sight.dates)


def _heading(passage: Passage, reading: Reading) -> str:
    """The heading over a passage that names a year: the marked ones above one another, else the nearest line alone."""
    above, depth = reading.scene.passages[max(0, passage.number - _PART) : passage.number], _DEEPEST
    for one in reversed(above):
        marks = len(one.text) - len(one.text.lstrip("#"))
        alone = depth == _DEEPEST and is_heading(one)
        if marks and marks < depth:
            depth = marks
            # "## Chapter 2. Targets for 2030" is two passages.
            low = " ".join(part.low for part in above if part.paragraph == one.paragraph)
            if _YEARS.search(low):
                return low
        elif alone and not marks:
            return one.low
    return ""


def _of_the_plan(draft: Draft, sight: Sight, reading: Reading) -> Draft:
    """A share in a list of goals with the year to which the city's own plan runs: "Climate Action Plan 2021-2030"."""
    scene, lead = reading.scene, sight.passage.lead
    if draft.year is not None or not draft.goal.measured or lead is None or not scene.its_paper:
        return draft
    if _names_its_year(sight) or not compiled(scene.grammar.announces).search(scene.passages[lead].low):
        return draft
    named = years(scene.its_paper, scene.grammar, row=False, stated=None)
    runs = [one for one in named if one.first] or [
        one for one in named if one.how == "bare" and (one.value or 0) >= _HORIZON
    ]
    last = runs[0]._replace(start=-1, end=-1, use=Use.TARGET) if len(runs) == 1 else None
    return draft._replace(year=last) if last and (last.value or 0) >= TO_COME else draft


def _base_above(draft: Draft, passage: Passage, reading: Reading) -> Year | None:
    """The one base that the line over a list names, or the sentence before: "The new targets (based on 1990) are:"."""
    pieces, words = reading.scene.passages, reading.scene.grammar
    place = passage.lead if passage.item or passage.row or passage.lead is not None else passage.number - 1
    if draft.goal.kind is not Kind.EMISSIONS_REDUCTION or place is None or place < 0:
        return None
    if passage.lead is None and not passage.text.endswith("."):  # the heading over the lines of one block
        first = max(0, passage.number - _SHEET)
        block = [one for one in pieces[first : place + 1] if one.paragraph == passage.paragraph]
        place = next((one.number for one in block if not _SHARE.search(one.low)), place)
    line = pieces[place]
    if line.row or (passage.lead is None and line.paragraph != passage.paragraph):
        return None
    own = passage.lead is None and not draft.goal.raised
    if own and any(at == place and one.baseline_year for at, one in reading.memory.claims):
        return None  # it is that of the cut told there
    told = compiled(words.announces).search(line.low) and compiled(words.base_told).search(line.low)
    if not told and not (may_hold(line.low, words.base_behind) and compiled(words.base_behind).match(line.low)):
        return None
    bases = {year.value: year for year in years(line.low, words, row=False, stated=None) if year.use is Use.BASE}
    return next(iter(bases.values()))._replace(start=-1, end=-1) if len(bases) == 1 else None


def _base_behind(draft: Draft, passage: Passage, reading: Reading) -> Year | None:
    """The base that the sentence behind tells: "The baseline year is 2014"."""
    pieces, words = reading.scene.passages, reading.scene.grammar.base_behind
    behind = pieces[passage.number + 1] if passage.number + 1 < len(pieces) else passage
    if draft.goal.kind is not Kind.EMISSIONS_REDUCTION or behind.paragraph != passage.paragraph:
        return None
    match = compiled(words).match(behind.low) if may_hold(behind.low, words) else None
    return Year(start=-1, end=-1, value=int(match[1]), use=Use.BASE, how=COLUMN) if match else None


def of_the_heading(made: Claim, passage: Passage, reading: Reading) -> Claim:
    """A claim in a line under the city's own operations is for these: "Municipal operations | - Net zero by 2030"."""
    scene, words = reading.scene, reading.scene.grammar
    if made.subject.city is None or made.scope in {None, Scope.GOVERNMENT_OPERATIONS}:
        return made
    whole = compiled(words.whole_city)
    if whole.search(passage.low) or any(holder.who in _NAMED for holder in scene.holders(passage)):
        return made
    above = reversed(scene.passages[max(0, passage.number - _UNDER) : passage.number])
    heading = scene.passages[passage.lead] if passage.lead is not None else next(filter(is_heading, above), None)
    if heading is None or len(heading.low) > _TITLE or whole.search(heading.low) or _YEARS.search(heading.low):
        return made
    if not passage.item and passage.number - heading.number > _BACK:
        return made
    own = compiled(words.own_operations).search(heading.low)
    return made._replace(scope=Scope.GOVERNMENT_OPERATIONS) if own else made
