"""Several cities, each with its own year: "Helsinki (2035), Copenhagen (2025)", rows of a table."""

from itertools import pairwise

from pledgetrack.extract.claims.draft import Draft
from pledgetrack.extract.claims.figures import AND, TO_COME
from pledgetrack.extract.claims.goals import Goal
from pledgetrack.extract.claims.names import Holder, Who
from pledgetrack.extract.claims.reading import Sight
from pledgetrack.extract.claims.years import Use, Year
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.numbers import Amount
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled
from pledgetrack.model.words import Kind

_BESIDE = 30
_SEVERAL = 3
# What is cut by the same share as another.
_TOGETHER = {Kind.EMISSIONS_REDUCTION: Kind.OTHER, Kind.OTHER: Kind.EMISSIONS_REDUCTION}
# "Helsinki: 2030."
_LINE = Expression(r"[^\W\d][^\n:\d]{1,30}: (?:by )?20[2-9]\d(?:$|[.,;]| \()")


def is_line(low: str) -> bool:
    """Whether a line is a name with its year behind a colon."""
    return _LINE.match(low) is not None


def pairs(
    low: str, holders: tuple[Holder, ...], years: tuple[Year, ...], grammar: Grammar
) -> tuple[tuple[Holder, Year], ...]:
    """Each city with the year that stands right behind it, or right before: "by 2030 in Oslo, 2035 in Bergen"."""
    dated, cities = [year for year in years if year.use in {Use.TARGET, Use.WEAK}], []
    for year in dated:
        cities += [(one, year) for one in holders if one.who is Who.CITY and _lies(low, year.end, one.start, grammar)]
    # "2038 for Oslo; 2030 for Bergen; for Moss, 2050": one may turn it round.
    found: list[tuple[Holder, Year]] = cities if len(cities) > 1 else []
    placed, due = {one for one, _ in found}, {year for _, year in found}
    dated = [year for year in dated if year not in due]
    for holder in holders:
        if holder.who is not Who.CITY or holder in placed:
            continue
        after = [year for year in dated if year.start >= holder.end]
        between = low[holder.end : after[0].start] if after else ""
        if after and len(between) <= _BESIDE and compiled(grammar.beside).fullmatch(between):
            found += [(one, after[0]) for one in _joined(low, holder, holders, grammar)]
            found.append((holder, after[0]))
    return tuple(found)


def _joined(low: str, holder: Holder, holders: tuple[Holder, ...], grammar: Grammar) -> list[Holder]:
    """The cities right before one that share its year: "Oslo and Bergen by 2040"."""
    found: list[Holder] = []
    for one in reversed([one for one in holders if one.who is Who.CITY and one.end < holder.start]):
        last = found[0] if found else holder
        gap = low[one.end : last.start]
        if "(" in gap or not compiled(grammar.listing).fullmatch(gap) or not (found or gap.strip(" ,")):
            break
        found.insert(0, one)
    return found


def _lies(low: str, end: int, start: int, grammar: Grammar) -> bool:
    # "2030 (Oslo), 2035 (Bergen)", "by 2030 Oslo, by 2035 Bergen".
    between = low[end:start]
    return between in {" (", " "} or (
        0 < len(between) <= _BESIDE and compiled(grammar.of).fullmatch(low, end, start) is not None
    )


def in_contrast(
    low: str, aim: int, found: tuple[tuple[Holder, Year], ...], grammar: Grammar
) -> tuple[tuple[Holder, Year], ...]:
    """Cities behind an aim that have another year for it: "…, whereas Espoo has settled for 2040"."""
    settles = compiled(grammar.settles)
    before = len("that of ")
    return tuple(
        (holder, year) for holder, year in found
        if holder.start >= aim
        and (settles.search(low, max(aim, holder.start - before), year.start) or _elliptic(low, holder, year))
    )  # fmt: skip


def _elliptic(low: str, holder: Holder, year: Year) -> bool:
    """Whether a clause holds a city and its year, and no verb: "Leeds will be carbon neutral by 2030, York by 2040"."""
    leads = low[: holder.start].endswith((", ", "; ")) and not holder.oblique
    return (
        leads
        and (year.value or 0) >= TO_COME
        and (low[year.end : year.end + 2] == " -" or low[year.end : year.end + 1] in {"", ".", ",", ";", ")"})
    )


def beside_shares(
    low: str, holders: tuple[Holder, ...], shares: tuple[Amount, ...], grammar: Grammar
) -> dict[int, Holder]:
    """The cities that each stand right behind a share, by its place: "by 40 % in Oslo and by 50 % in Bergen"."""
    found = {
        share.start: holder
        for share in shares
        for holder in holders
        if holder.city is not None and 0 < holder.start - share.end <= _BESIDE
        and compiled(grammar.of).fullmatch(low, share.end, holder.start)
    }  # fmt: skip
    return found if len({holder.city for holder in found.values()}) > 1 else {}


def with_their_shares(
    marked: str, holders: tuple[Holder, ...], goals: tuple[Goal, ...], shares: tuple[Amount, ...], grammar: Grammar
) -> tuple[Goal, ...]:
    """The aims with those that cities behind them have for the same: "Oslo aims to cut them by 40 %, Bergen by 50 %"."""
    more: list[Goal] = []
    for holder in holders:
        before = [goal for goal in goals if goal.amount is not None and goal.end <= holder.start]
        one = holder.who is Who.CITY or compiled(grammar.one_of_two).fullmatch(holder.name.casefold())
        by = compiled(grammar.by_share).match(marked, holder.end) if before and one else None
        share = next((one for one in shares if by and one.start == by.end()), None)
        if share is None or any(goal.start <= share.start < goal.end for goal in goals):
            continue
        if compiled(grammar.next_in_turn).search(marked, before[-1].end, holder.start):
            more.append(before[-1]._replace(start=holder.end, end=share.end, amount=share, percent=None))
    return tuple(sorted((*goals, *more), key=lambda goal: goal.start)) if more else goals


def in_one_list(low: str, found: tuple[Draft, ...]) -> bool:
    """Whether three years or more stand in one list, as many as there are drafts: "dates of 2030, 2045 and 2040"."""
    years = [draft.year for draft in found if draft.year is not None]
    few = _SEVERAL if any(draft.goal.measured for draft in found) else _SEVERAL - 1
    return len(years) == len(found) >= few and all(
        AND.fullmatch(low, one.end, two.start) for one, two in pairwise(years)
    )


def together(found: tuple[Draft, ...], sight: Sight, grammar: Grammar) -> tuple[Draft, ...]:
    """The drafts, with one more for each share by which two things are cut: "energy consumption and emissions by 25 %"."""
    more: list[Draft] = []
    for draft in found:
        more.append(draft)
        goal, amount = draft.goal, draft.amount
        other = _TOGETHER.get(goal.kind) if not goal.leaning else None
        if other and amount and compiled(grammar.cut_together).search(sight.marked, goal.start, amount.start):
            more.append(draft._replace(goal=goal._replace(kind=other)))
    return in_turn(tuple(more), sight, grammar)


def in_turn(found: tuple[Draft, ...], sight: Sight, grammar: Grammar) -> tuple[Draft, ...]:
    """The drafts, with one more where a share and its year stand before another's: "in 2030 20 %, and in 2050 50 % of"."""
    more: list[Draft] = []
    for draft in found:
        amount = draft.amount
        both = compiled(grammar.in_turn).search(sight.marked, 0, amount.start) if amount else None
        first = [share for share in sight.shares if both and share.start == both.start("share")]
        dates = {year.start: year for year in sight.dates}
        if both and first and {both.start("year"), both.start("later")} <= dates.keys():
            year, later = dates[both.start("year")], dates[both.start("later")]
            more.append(draft._replace(amount=first[0], percent=first[0].low, year=year, start=both.start()))
            more.append(draft._replace(year=later))
        else:
            more.append(draft)
    return tuple(more)


def each_its_share(found: tuple[Draft, ...]) -> tuple[Draft, ...]:
    """A draft for each of two shares that were read as a range: "by 40 % and 55 % respectively"."""
    apart: list[Draft] = []
    for draft in found:
        high = draft.amount.high if draft.amount else None
        apart += [draft] if high is None else [draft, draft._replace(percent=high)]
    return tuple(apart)
