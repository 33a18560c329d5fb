"""Put together what belongs together: an aim, its share, its year and its base."""

import re
from itertools import pairwise

from pledgetrack.extract.claims.clauses import joint, of_an_event, of_another_act, of_something_else, parted, plainly
from pledgetrack.extract.claims.draft import (
    Draft,
    also_by,
    based,
    closing,
    in_turn,
    leading,
    of_another_share,
    own_year,
    so_now,
    weak_of,
    with_year,
)
from pledgetrack.extract.claims.figures import AND, TO_COME
from pledgetrack.extract.claims.goals import Goal
from pledgetrack.extract.claims.shares import continues, size
from pledgetrack.extract.claims.status import scope
from pledgetrack.extract.claims.years import Use, Year
from pledgetrack.extract.numbers import Amount
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import AMOUNT, YEAR, compiled
from pledgetrack.model.words import Kind

_NEAR, _FAR = 30, 90
_WHOLE = 100
_LEADING = 8  # signs between a year and the aim that it leads


def drafts(
    low: str,
    goals: tuple[Goal, ...],
    amounts: tuple[Amount, ...],
    years: tuple[Year, ...],
    grammar: Grammar,
    *,
    row: bool,
) -> tuple[Draft, ...]:
    """The targets of one passage in order, before it is known whose they are and how they stand."""
    heads = _heads(low, goals, amounts, grammar)
    if not heads:
        return ()
    dated = _dated(low, heads, years, grammar)
    dated = [_weakly_dated(low, draft, years, dated, grammar, row=row) for draft in closing(low, dated, years, grammar)]
    with_bases = based(low, dated, [y for y in years if y.use is Use.BASE], grammar)
    return tuple(sorted(with_bases, key=lambda draft: (draft.start, draft.end)))


def _heads(low: str, goals: tuple[Goal, ...], amounts: tuple[Amount, ...], grammar: Grammar) -> list[Draft]:
    heads = []
    for goal in goals:
        percent = goal.percent
        if goal.amount is not None:
            percent = size(low, goal.amount, goal.kind, grammar)
        heads.append(Draft(goal=goal, start=goal.start, end=goal.end, percent=percent, amount=goal.amount))
    for amount in amounts:
        if any(goal.start <= amount.start < goal.end for goal in goals):
            continue
        if listed := leading(low, amount, goals, amounts):
            heads += listed
            continue
        before = [head for head in heads if head.end <= amount.start and head.goal.measured]
        last = max(before, key=lambda head: head.end, default=None)
        if last is None or any(last.end <= goal.start < amount.start for goal in goals):
            continue
        if compiled(grammar.at_present).search(low, last.end, amount.start):
            continue  # "to 20 per cent by 2025, it is currently stagnating at 25 per cent"
        if continues(low[last.end : amount.start], low[amount.end : amount.end + 30], grammar):
            heads.append(
                Draft(goal=last.goal, start=amount.start, end=amount.end, percent=size(low, amount, last.goal.kind, grammar),
                      amount=amount, extra=True)
            )  # fmt: skip
    heads.sort(key=lambda head: head.start)
    return heads


def _dated(low: str, heads: list[Draft], years: tuple[Year, ...], grammar: Grammar) -> list[Draft]:
    """Give each head the first year after it, else the one right before it, else one that it shares."""
    result: list[Draft] = []
    used: set[int] = set()
    targets = [year for year in years if year.use is Use.TARGET]
    turns = in_turn(low, heads, targets, grammar)
    used |= {year.start for year in turns.values()}
    for number, head in enumerate(heads):
        if head.start in turns:
            result.append(with_year(head, turns[head.start], stretch=False))
            continue
        named = own_year(low, head, years, grammar)
        if named is not None and named.start not in used:
            result.append(with_year(head, named))
            used.add(named.start)
            continue
        following = heads[number + 1] if number + 1 < len(heads) else None
        bare = following is not None and not _has_year_after(following, heads, targets, low)
        own, prior = _near(low, heads, number, [year for year in targets if year.start not in used], grammar)
        if bare:
            own = [year for year in own if not parted(low, (head.start, head.end), year.start, grammar)]
        if bare and len(own) == 1 and any((year.value or TO_COME) >= TO_COME for year in prior):
            own = []
        if own and grammar.year_leads and _led(low, head, own[0], years):
            own = []
        if own and not (prior and own[0].start - head.end > _FAR):
            result.append(with_year(head, own[0]))
            used.add(own[0].start)
            if not (bare and len(own) == 2):
                result += _again(low, head, own, used, grammar)
        elif prior:
            both = len(heads) == 1 and compiled(grammar.respectively).search(low)
            for year in prior if both else prior[-1:]:
                result.append(with_year(head, year))
                used.add(year.start)
            result += also_by(low, head, targets, used, grammar)
        else:
            result.append(_sharing(low, head, following, result, targets, grammar))
    return result


def _near(
    low: str, heads: list[Draft], number: int, free: list[Year], grammar: Grammar
) -> tuple[list[Year], list[Year]]:
    """The years behind a head that are its own, and those before it."""
    head = heads[number]
    ahead = heads[number + 1].start if number + 1 < len(heads) else len(low)
    own = [year for year in free if head.start <= year.start < ahead]
    # "下降70%,2030年前实现碳达峰": what leads up to the next aim is its year; "we are at 40 % now, and by 2030".
    own = [year for year in own if not compiled(grammar.leads_on).fullmatch(low, year.end, ahead)]
    own = [y for y in own if not any(of(low, head.end, y, grammar) for of in (of_another_act, of_another_share))]
    if head.goal.measured:  # "cut its emissions by 23 %, compared with a target of 40 % by 2030"
        own = [year for year in own if not compiled(grammar.against_goal).search(low, head.end, year.start)]
    if head.goal.measured and grammar.year_leads and ahead < len(low):
        own = [year for year in own if "," not in low[head.end : year.start]]  # what leads the next clause is its own
    if len(own) > 1 and head.amount is not None and own[0].end < head.amount.start <= own[1].start:
        # "To 1990 levels by 2020 and 80 % below by 2050": a share that is joined to a level has the year behind it.
        own = own[1:] if compiled(grammar.joins).fullmatch(low, own[0].end, head.amount.start) else own
    own = [] if own and so_now(low, head, own[0], grammar) else own
    behind = heads[number - 1].end if number else 0
    prior = [y for y in free if behind <= y.start < head.start and not of_an_event(low, y, head.start, grammar)]
    if not prior or not own:
        return own, prior
    if not head.goal.measured and not low[prior[-1].end : head.start].strip():
        # "bis 2040 klimaneutral": the year right before a state is its own, one behind it a second date.
        own = [prior[-1], *own]
    fronted = (
        low.startswith(prior[0].how) and (prior[0].value or TO_COME) >= TO_COME and "," in low[head.end : own[0].start]
    )
    # "By 2030 emissions are to fall to a tonne a head, by 2045 to nought": what comes later is another.
    return [] if grammar.year_leads or fronted else own, prior


def _has_year_after(head: Draft, heads: list[Draft], targets: list[Year], low: str) -> bool:
    limit = next((other.start for other in heads if other.start > head.start), len(low))
    return any(head.start <= year.start < limit for year in targets)


def _led(low: str, head: Draft, later: Year, years: tuple[Year, ...]) -> bool:
    """Whether an aim has its year in front, and one behind a comma leads what is next: "2023年无煤,2030年公交占比"."""
    front = any(0 <= head.start - year.end <= _LEADING for year in years)
    return front and re.search("[,;、]", low[head.end : later.start]) is not None


def _again(low: str, head: Draft, own: list[Year], used: set[int], grammar: Grammar) -> list[Draft]:
    """The same state at a second date: "by 2030 for its own operations and by 2045 for the whole city"."""
    more, turns = [], compiled(grammar.respectively).search(low)
    for earlier, year in pairwise(own):
        between = low[earlier.end : year.start]
        whole = head.goal.kind is Kind.RENEWABLE_ENERGY and head.percent == _WHOLE
        own_use = compiled(grammar.own_operations).search(between) or compiled(grammar.whole_city).search(between)
        sector = whole and scope(between, grammar, city=False) and not compiled(grammar.verbs).search(between)
        measured = head.goal.measured and not (whole and (len(between) <= _NEAR or own_use or sector))
        far = AMOUNT in between or len(between) > _FAR or of_something_else(low, earlier.end, year, grammar)
        # "En 2040, comme l'a décidé le conseil en 2021": when it was decided.
        gone = (year.value or TO_COME) < TO_COME <= (earlier.value or 0) and compiled(grammar.plainly_in).fullmatch(
            year.how
        )
        if (measured and not turns) or far or gone or not compiled(grammar.further).search(between):
            break
        start = earlier.end + joint(between)
        more.append(with_year(head, year)._replace(start=start, end=year.end, extra=True))
        used.add(year.start)
    return more


def _sharing(
    low: str, head: Draft, following: Draft | None, done: list[Draft], targets: list[Year], grammar: Grammar
) -> Draft:
    ends = {head.start, head.amount.start if head.amount else head.start}
    own = grammar.year_leads and YEAR in low[max(0, head.start - 1) : head.start]
    if own or any(compiled(grammar.at_present).search(low, max(0, head.start - _FAR), end) for end in ends):
        return head
    if (
        following is not None
        and not grammar.year_leads
        and following.start - head.end <= _NEAR
        and not re.search(r"[;.(]|§, (?!and )", low[head.end : following.start])
        and not compiled(grammar.since).search(low, head.end, low.find(YEAR, head.end))
        and not parted(low, (head.start, head.end), following.start, grammar)
        and not compiled(grammar.aims).search(low, head.end, following.start)
        and not (head.goal.measured and compiled(grammar.against_goal).search(low, head.end, following.end))
    ):
        later = [year for year in targets if year.start >= following.start]
        if later:
            return with_year(head, later[0], stretch=False)
    if not done or done[-1].year is None:
        return head
    last, year = done[-1], done[-1].year
    bare = not head.goal.measured and last.goal.measured
    joined = bare and AND.fullmatch(low, last.end, head.start)  # "95 % by 2050 and net zero"
    joints = (grammar.accompanied, *((grammar.coordinated,) if head.goal.measured or bare else ()))
    along = any(compiled(one).fullmatch(low, last.end, head.start) for one in joints)
    # "Emission-free by 2030, cutting its gases by 95 per cent": the year of the one before.
    cutting = low[last.end : head.start] == ", " and compiled(grammar.cutting).match(low, head.start)
    led = year.start < last.start and not compiled(grammar.boundary).search(low, last.end, head.start)
    turn = head.amount is not None and compiled(grammar.by_share).match(low, head.start)  # "…, Bergen by 50 %"
    return with_year(head, year, stretch=False) if joined or along or cutting or led or turn else head


def _weakly_dated(
    low: str, draft: Draft, years: tuple[Year, ...], done: list[Draft], grammar: Grammar, *, row: bool
) -> Draft:
    """Take a year without "by" only where it stands right beside the aim."""
    if draft.year is not None:
        return draft
    weak = weak_of(draft, years, done)
    for year in weak:
        leads = grammar.year_leads and 0 <= draft.start - year.end <= 1
        if leads or draft.start <= year.start < year.end <= draft.end:
            return with_year(draft, year)
    far = [
        year
        for year in weak
        if row or (draft.goal.measured and year.how == "span") or plainly(low, draft.end, year, grammar)
    ]
    after = [year for year in weak if 0 <= year.start - draft.end <= (_FAR if year in far else _NEAR)]
    after = [year for year in after if row or ";" not in low[draft.end : year.start]]
    if after and not any(draft.end <= other.start < after[0].start for other in done):
        return with_year(draft, after[0])
    before = [year for year in weak if 0 <= draft.start - year.end <= (_FAR if row else 12)]
    spans = [year for year in weak if year.how == "span" and 0 <= draft.start - year.end <= _FAR]
    if draft.goal.measured and spans and not any(spans[-1].end <= other.start < draft.start for other in done):
        return with_year(draft, spans[-1])
    if before and not re.search(r"[;.,]", low[before[-1].end : draft.start] if not row else ""):
        return with_year(draft, before[-1])
    # "Its 2030 goals include a 40 % cut and 60 % renewable electricity": all of them.
    head = [year for year in weak if year.end <= draft.start and compiled(grammar.heads_all).match(low, year.end)]
    return with_year(draft, head[-1], stretch=False) if head else draft
