"""An aim with its share, its year and its base, and the year that it is called by or that stands right beside it."""

import re
from itertools import pairwise
from typing import NamedTuple

from pledgetrack.extract.claims.figures import AND, TO_COME
from pledgetrack.extract.claims.goals import Goal
from pledgetrack.extract.claims.reckoning import spanned
from pledgetrack.extract.claims.years import Use, Year
from pledgetrack.extract.numbers import Amount
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import AMOUNT, compiled
from pledgetrack.model.words import ClaimStatus, Kind, Scope
from pledgetrack.prepared import pattern

# A share of the whole is measured against nothing.
WITHOUT_BASE = {Kind.RENEWABLE_ENERGY}
# Behind a year, words enough for a clause that it leads.
_CLAUSE = pattern(r",? (?!and\b)[^\W\d]+ [^\W\d]+ [^\W\d]+")
# So far behind a share begins the year that it is measured against, and behind that the year of the aim.
_BASE = len(" compared with its ")
_LEVELS = len("-levels in ")
# What may stand between a year and the share that it leads.
_LEADS = {" ", ": ", " -", ": -", " - ", " | ", "| "}
# So near behind a state stands a second year.
_BESIDE = 30


class Draft(NamedTuple):
    """An aim with its share, year and base: ``start`` to ``end`` are its words, the year's included."""

    goal: Goal
    start: int
    end: int
    percent: float | None = None
    amount: Amount | None = None
    year: Year | None = None
    base: Year | None = None
    extra: bool = False


def with_year(head: Draft, year: Year, *, stretch: bool = True) -> Draft:
    """A draft with a year, whose words then reach as far unless it is not to ``stretch``."""
    end = max(head.end, year.end) if stretch else head.end
    return head._replace(year=year, end=end)


def called(low: str, head: Draft, years: tuple[Year, ...], grammar: Grammar) -> Year | None:
    """The year that an aim is called by: "the 2050 goal of net zero"."""
    for year in reversed(years):
        if year.end <= head.start and year.use in {Use.TARGET, Use.WEAK}:
            if _set_in(low, year, years, grammar):
                return None
            if year.how == "named" and not head.goal.measured and low[year.end : head.start] == " ":
                return year  # "its 2050 net-zero path"
            return year if compiled(grammar.named_for).fullmatch(low, year.end, head.start) else None
    return None


def _set_in(low: str, year: Year, years: tuple[Year, ...], grammar: Grammar) -> bool:
    """Whether a target was only set in a year: "its 2016 target to halve emissions by 2020"."""
    if (year.value or TO_COME) >= TO_COME:
        return False  # a target called by a year to come is for that year
    later = [other for other in years if other.use is Use.TARGET and (other.value or 0) > (year.value or 0)]
    return any(compiled(grammar.set_in).fullmatch(low, year.end, other.start) for other in later)


def _to_come(year: Year, grammar: Grammar) -> bool:
    """Whether a year to come is told by "in": "has worked towards 2050 and wants to be neutral in 2030"."""
    return (year.value or 0) >= TO_COME and compiled(grammar.plainly_in).fullmatch(year.how) is not None


def beside(low: str, head: Draft, years: tuple[Year, ...], grammar: Grammar) -> Year | None:
    """The year right behind a share: "40 per cent in 2030 and 70 per cent in 2040, and all of it by 2050"."""
    if head.amount is None:
        # "Netto-Null 2050 und halbiert bis 2030": right behind a state stands its own year.
        behind = [year for year in years if year.use is Use.WEAK and 0 <= year.start - head.end <= len(" in ")]
        if grammar.year_leads and low[head.end : head.end + 1] in {",", "、"}:
            return None  # "2050净零,2030无煤": the year leads what is behind it
        return next((year for year in behind if year.start - head.end <= 1 or _to_come(year, grammar)), None)
    weak = [year for year in years if year.use is Use.WEAK and compiled(grammar.plainly_in).fullmatch(year.how)]
    told = (year for year in years if year.use in {Use.WEAK, Use.TARGET} and (year.value or 0) >= TO_COME)
    front = next((year for year in told if low[year.end : head.amount.start] in _LEADS), None)
    if front is not None:
        return front  # "2030: 90 %, 2035: 100 %", "2030 -90 %, 2035 -100 %"
    # "52 % on 2013 levels in 2030": a base may stand between them.
    bases = [year.end for year in years if year.use is Use.BASE and 0 <= year.start - head.amount.end <= _BASE]
    ends = [(head.amount.end, len(" in ")), (head.end, len(" in ")), *((end, _LEVELS) for end in bases)]
    near = (year for year in weak if any(0 <= year.start - end <= far for end, far in ends))
    due = any(year.use is Use.TARGET and 0 <= year.start - head.end <= _BESIDE for year in years)
    # "Enacted its emission goals in 2021: 61 % below 1990 by 2030": when they were set.
    within = (year for year in weak if head.start <= year.start < head.end and not head.extra)
    inside = (year for year in within if not due or (year.value or 0) >= TO_COME)
    return next(near, None) or next(inside, None)


def closing(low: str, found: list[Draft], years: tuple[Year, ...], grammar: Grammar) -> list[Draft]:
    """The drafts, where a year at the end is for all: "60 % of homes renovated; no coal - all by 2030"."""
    match = compiled(grammar.all_by).search(low)
    year = next((one for one in years if match and match.end() == one.start), None)
    if year is None:
        return found
    return [draft if draft.year is not None else with_year(draft, year, stretch=False) for draft in found]


def own_year(low: str, head: Draft, years: tuple[Year, ...], grammar: Grammar) -> Year | None:
    """The year that an aim is called by, else the one right beside it."""
    return called(low, head, years, grammar) or beside(low, head, years, grammar)


def of_another_share(low: str, end: int, year: Year, grammar: Grammar) -> bool:
    """Whether a year behind an aim is that of a share aimed at between: "reached a 20 % cut and now wants 60 % by 2040"."""
    share = low.find(AMOUNT, end, year.start)
    return share >= 0 and compiled(grammar.aims).search(low, end, share) is not None


def weak_of(draft: Draft, years: tuple[Year, ...], found: list[Draft]) -> list[Year]:
    """The years without "by", but for one that is the next goal's: "down by 24 %, past our 2012 goal of 6 %"."""
    ahead = [other.start for other in found if other.start > draft.start and other.goal.measured]
    return [
        year
        for year in years
        if year.use is Use.WEAK
        and not (year.how == "named" and any(0 <= start - year.end <= _BESIDE for start in ahead))
    ]


def leading(low: str, amount: Amount, goals: tuple[Goal, ...], amounts: tuple[Amount, ...]) -> list[Draft]:
    """A share in a list that ends in an aim's own: "emissions 30 %, 50 % and 80 % lower by 2025, 2030 and 2040"."""
    last = amount
    for share in amounts:
        if share.start > last.start and AND.fullmatch(low, last.end, share.start):
            last = share
    goal = next((goal for goal in goals if goal.amount == last != amount), None)
    if goal is None:
        return []
    return [Draft(goal=goal, start=amount.start, end=amount.end, percent=amount.low, amount=amount, extra=True)]


def in_turn(low: str, heads: list[Draft], targets: list[Year], grammar: Grammar) -> dict[int, Year]:
    """The years of aims that stand together, as many of each: "by 25 % and 50 % by 2030 and 2050", by where an aim starts."""
    spread = compiled(grammar.respectively).search(low)
    apart = len(heads) == len(targets) > 1 and (targets[-1].start < heads[0].end or targets[0].start > heads[-1].start)
    if spread and apart:
        return dict(zip((head.start for head in heads), targets, strict=True))
    found: dict[int, Year] = {}
    for year in targets:
        run = [year]
        while (after := next((one for one in targets if one.start > run[-1].start), None)) and AND.fullmatch(
            low, run[-1].end, after.start
        ):
            run.append(after)
        before = [head for head in heads if head.amount and head.amount.end <= year.start][-len(run) :]
        shares = [head.amount for head in before if head.amount]
        joined = all(AND.fullmatch(low, one.end, two.start) for one, two in pairwise(shares))
        alike = len({head.goal.kind for head in before}) == 1 and len(before) == len(run) > 1
        if joined and alike and year.start - shares[-1].end <= _BESIDE and not found:
            found = dict(zip((head.start for head in before), run, strict=True))
    return found


def so_now(low: str, head: Draft, year: Year, grammar: Grammar) -> bool:
    """Whether a share is one of today, and a year behind it another's: "half of it now comes from the sun, and by 2030 …"."""
    apart = low.rfind(";", head.end, year.start)
    if apart >= 0 and (_CLAUSE.match(low, year.end) or (head.goal.measured and AMOUNT in low[apart : year.start])):
        return True  # "they cover 4 %; by 2028 they are to": the year leads the clause behind, or is of its share
    now = compiled(grammar.at_present).search(low, head.start, low.rfind(" ", head.start, head.end) + 1)
    return bool(now and head.goal.measured and re.search(r"[,;] | and ", low[head.end : year.start]))


def of_then(draft: Draft, marked: str, clause: tuple[int, int], grammar: Grammar) -> bool:
    """Whether a share is only how things were in a year gone by: "En 2022, el 28 % de la electricidad era renovable"."""
    if draft.year is None or not draft.goal.measured or (draft.year.value or TO_COME) >= TO_COME:
        return False
    front = marked[clause[0] : draft.goal.end]
    return bool(compiled(grammar.was).search(marked, *clause)) and not compiled(grammar.announces).search(front)


def called_a_goal(draft: Draft, marked: str, grammar: Grammar) -> bool:
    """Whether a year gone by is a goal's: "our 2020 target of", "a target of 25 % between 2000 and 2020"."""
    if draft.year is None:
        return False
    if draft.year.how == "named":
        return bool(compiled(grammar.announces).match(marked, min(draft.year.end + 1, len(marked))))
    return draft.year.how == "span" and bool(compiled(grammar.aims).search(marked[: draft.goal.start]))


def no_outcome(draft: Draft, status: ClaimStatus, grammar: Grammar) -> bool:
    """Whether what reads as an outcome is none of an aim: "came close to its 2020 goal of 30 %, with 28 %".

    Nor is what took so many years: "has cut its emissions by 40 % in ten years".
    """
    if status is ClaimStatus.ACHIEVED:
        return draft.year is not None and spanned(draft.year.how, grammar)
    missed = status is ClaimStatus.MISSED and draft.extra
    return missed and draft.goal.measured and draft.year is not None and draft.year.end <= draft.start


def also_by(low: str, head: Draft, targets: list[Year], used: set[int], grammar: Grammar) -> list[Draft]:
    """The same state for others at a later year: "By 2030 the council is to be carbon neutral, by 2040 the whole city"."""
    year = next((year for year in targets if year.start >= head.end and year.start not in used), None)
    if year is None or head.goal.measured or year.start - head.end > _BESIDE:
        return []
    covers = (grammar.whole_city, grammar.own_operations)
    behind = next(filter(None, (compiled(words).match(low, year.end + 1) for words in covers)), None)
    comma = low.find(",", head.end, year.start)
    if comma < 0 or behind is None:
        return []
    used.add(year.start)
    return [with_year(head, year)._replace(start=comma, end=behind.end(), extra=True)]


def _of_another(low: str, base: Year, draft: Draft, grammar: Grammar) -> bool:
    """Whether a year only says since when something else lasts: "Leeds, twinned since 1970, has pledged to cut"."""
    since = compiled(grammar.since).search(low, 0, base.start)
    return bool(since and compiled(grammar.binding).search(low, base.end, draft.start))


def based(low: str, found: list[Draft], bases: list[Year], grammar: Grammar) -> list[Draft]:
    """The drafts with the years that their shares are measured against."""
    if not bases:
        return found
    result = []
    for number, draft in enumerate(found):
        if not (draft.goal.measured or draft.goal.kind is Kind.EMISSIONS_REDUCTION) or draft.goal.kind in WITHOUT_BASE:
            result.append(draft)
            continue
        ahead = found[number + 1].start if number + 1 < len(found) else len(low)
        own = [base for base in bases if draft.start <= base.start < ahead]
        if not own and compiled(grammar.of_today).search(low, draft.start, ahead):
            result.append(draft)
            continue
        one = len({base.value for base in bases}) == 1
        shared = [base for base in bases if len(bases) == 1 and base.start < min(d.start for d in found)]
        shared = [base for base in shared if not _of_another(low, base, draft, grammar)]
        last = max((d.start for d in found if d.goal.measured), default=0)
        trailing = [base for base in bases if len(bases) == 1 and base.start > last]
        trailing = [] if draft.goal.scope is Scope.WASTE and number + 1 < len(found) else trailing  # a share of today's
        # "45 % below 2010 by 2030, 75 % by 2040": what goes on in the same breath is measured against the same.
        on = number and draft.amount and AND.fullmatch(low, found[number - 1].end, draft.amount.start)
        trailing = trailing or (bases if one and number and (draft.extra or on) else [])
        # "Emissions for 2024 were 53 % lower than in 2010": what a share is measured against stands behind it.
        own.sort(key=lambda base: bool(draft.amount and base.start < draft.amount.start))
        chosen = own or shared or trailing
        result.append(draft._replace(base=chosen[0]) if chosen else draft)
    return result
