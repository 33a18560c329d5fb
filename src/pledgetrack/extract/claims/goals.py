"""What is aimed at: the wordings of a passage with their shares."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from pledgetrack.extract.claims.shares import continues
from pledgetrack.extract.claims.years import Year
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.numbers import Amount
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import AMOUNT, OUTRIGHT, YEAR, Pattern, compiled, last_before
from pledgetrack.model.words import Kind, Scope

# How far before a share stands what it is a share of.
_BEFORE = 50
# So near behind a share stands what it is one of.
_NEAR = 30
# So near stands what only says an aim again.
_GLOSS = 16
# A wording that says more than this before its share goes on with none: "… and to cut them by 20 %".
_OWN_WORDS = 8
_ALL = 100
_LEVELS = {Kind.FIXED_LEVEL, Kind.EMISSIONS_REDUCTION}


class Goal(NamedTuple):
    """One wording of an aim: ``low[start:end]``, with the share it states where it is measured.

    ``passage`` is the number of the passage that says what is aimed at, where this one only points back at it;
    ``raised`` that it takes the place of that aim.
    """

    start: int
    end: int
    kind: Kind
    pattern: str
    measured: bool = False
    percent: float | None = None
    amount: Amount | None = None
    scope: Scope | None = None
    leaning: bool = False
    verbal: bool = False
    passage: int | None = None
    raised: bool = False


def mark(low: str, amounts: tuple[Amount, ...], years: tuple[Year, ...]) -> str:
    """Replace each character of an amount and of a year by its sign; the length stays."""
    characters = list(low)
    for amount in amounts:
        characters[amount.start : amount.end] = AMOUNT * (amount.end - amount.start)
    for year in years:
        characters[year.start : year.end] = YEAR * (year.end - year.start)
    return "".join(characters)


def goals(
    marked: str, amounts: tuple[Amount, ...], patterns: Mapping[str, Pattern], grammar: Grammar
) -> tuple[Goal, ...]:
    """The aims of a marked passage, in order, none overlapping another: a measured wording wins over a bare one."""
    found: list[Goal] = []
    for name, pattern in patterns.items():
        for match in pattern.regex().finditer(marked):
            amount = _within(match, amounts) if amounts else None
            match = _nearest(pattern, marked, match) if amount is not None and pattern.measured else match
            percent = pattern.percent if pattern.percent is not None else OUTRIGHT.get(match.lastgroup or "")
            if pattern.measured and percent is None and amount is None:
                continue
            if amount is not None and compiled(grammar.yearly).match(marked, amount.end):
                continue  # "by 16 % a year" says how fast, not how far
            if not pattern.measured and _is_of_a_part(marked, match.start(), amounts, grammar):
                continue
            if pattern.leaning and compiled(grammar.growing).search(marked, 0, match.end()):
                continue  # what grows is no cut: "raise the share of electric cars to 25 % by 2025, 80 % by 2035"
            if amount is not None and _makes_up(marked, amount, pattern, grammar):
                continue
            found.append(
                Goal(start=match.start(), end=match.end(), kind=pattern.kind or Kind(match.lastgroup or ""),
                     pattern=name, measured=pattern.measured, percent=percent,
                     amount=amount if pattern.measured and match.lastgroup not in OUTRIGHT else None,
                     scope=pattern.scope, leaning=pattern.leaning or match.lastgroup == "leans", verbal=pattern.verbal)
            )  # fmt: skip
    # "Power that is 100 % carbon-free": the wording that holds the share says of what.
    told = {one.amount.end for one in found if one.amount and one.kind is Kind.RENEWABLE_ENERGY}
    found = [goal for goal in found if goal.measured or goal.start - 1 not in told or marked[goal.start - 1] != " "]
    found = [goal for goal in found if not (goal.leaning and _of_another(marked, goal, found, amounts, grammar))]
    found = _of_what_is_told(marked, found, grammar)
    return _apart(marked, _telling(marked, found, grammar), grammar)


def _makes_up(marked: str, amount: Amount, pattern: Pattern, grammar: Grammar) -> bool:
    """Whether a share is what something accounts for, but for trips by a year: "account for 66 % of trips by 2030"."""
    if not compiled(grammar.makes_up).search(marked, max(0, amount.start - _BEFORE), amount.start):
        return False
    if pattern.scope is not Scope.TRANSPORT:
        return True
    year = marked.find(YEAR, amount.end, amount.end + _BEFORE)
    aimed = year >= 0 and "." not in marked[amount.end : year] and "," not in marked[amount.end : year]
    return not (aimed and last_before(grammar.before_target, marked[amount.end : year]))


def _of_what_is_told(marked: str, found: list[Goal], grammar: Grammar) -> list[Goal]:
    """The goals, where a bare one is of what the share before it tells: "38 % from renewables, against a goal of 60 %"."""
    told = [goal for goal in found if goal.measured and not goal.leaning and goal.kind is not Kind.EMISSIONS_REDUCTION]
    result = []
    for goal in found:
        before = [one for one in told if one.end <= goal.start] if goal.leaning and goal.amount else []
        against = before and compiled(grammar.against_goal).search(marked, before[-1].end, goal.end)
        if against and not compiled(grammar.climate).search(marked, before[-1].end, goal.end):
            last = before[-1]
            goal = goal._replace(kind=last.kind, scope=last.scope, pattern=last.pattern, leaning=False)
        result.append(goal)
    return result


def _is_of_a_part(marked: str, start: int, amounts: tuple[Amount, ...], grammar: Grammar) -> bool:
    """Whether a state is that of a part: "the share of zero-emission vehicles", "80 % carbon-free"."""
    if any(one.end == start - 1 and one.low != _ALL and marked[one.end] == " " for one in amounts):
        return True
    return compiled(grammar.part_of).search(marked, max(0, start - _BEFORE), start) is not None


def _of_another(marked: str, goal: Goal, found: list[Goal], amounts: tuple[Amount, ...], grammar: Grammar) -> bool:
    """Whether a share goes on with one that is no cut of emissions: "packaging by 30 % by 2030, and by 50 % by 2050"."""
    before = [amount for amount in amounts if goal.amount is not None and amount.end <= goal.amount.start]
    if goal.amount is None or not before or goal.amount.start - goal.start > _OWN_WORDS:
        return False
    last = before[-1]
    if any(one.start <= last.start < one.end for one in found):
        return False
    between = marked[last.end : goal.amount.start]
    return YEAR in between and continues(between, marked[goal.amount.end : goal.amount.end + _NEAR], grammar)


def _nearest(pattern: Pattern, marked: str, match: re.Match[str]) -> re.Match[str]:
    """The shorter reading that ends where a longer one does: "must save water, has pledged to cut emissions by 50 %"."""
    if "," not in match.group() and " and " not in match.group():
        return match
    later = pattern.regex().search(marked, match.start() + 1, match.end())
    return later if later is not None and later.end() == match.end() else match


def _within(match: re.Match[str], amounts: tuple[Amount, ...]) -> Amount | None:
    start, end = match.span()
    return next((amount for amount in amounts if start <= amount.start and amount.end <= end), None)


def _restated(goal: Goal, grammar: Grammar) -> Expression:
    """How a share tells an aim again: that of so many tonnes in more ways than a state, which one may reach by a cut."""
    return compiled(grammar.level_restated if goal.kind in _LEVELS else grammar.restated)


def _telling(marked: str, found: list[Goal], grammar: Grammar) -> list[Goal]:
    """Leave out what only says another aim again: "net zero (a 100 % cut)", "to 69,500 tonnes or a 20 % cut"."""
    gloss = compiled(grammar.gloss)
    states = [goal for goal in found if not goal.measured]
    again = {goal: match for goal in states if (match := _restated(goal, grammar).match(marked, goal.end))}
    for goal, match in again.items():
        said = [one for one in found if one.amount and goal.end <= one.amount.start < match.end()]
        # "Net zero or a 100 % cut" is net zero, "net zero or an 80 % cut" a cut.
        gone = said if not said or any(one.amount and one.amount.low == _ALL for one in said) else [goal]
        found = [one for one in found if one not in gone]
    bare = [goal.end for goal in found if not goal.measured]
    # "Climate neutrality means net zero emissions": what it means is said of the same aim.
    first, means = (min(bare) if bare else 0), compiled(grammar.defines)
    found = [
        goal for goal in found if goal.start < first or goal.amount or not means.fullmatch(marked, first, goal.start)
    ]
    # "A zero carbon capital (net zero emissions)": the second says the first again.
    found = [
        goal
        for goal in found
        if goal.measured
        or not any(
            0 < goal.start - end <= _GLOSS
            and "(" in marked[end : goal.start]
            and ")" in marked[goal.end : goal.end + 2 * _GLOSS]
            for end in bare
        )
    ]
    return [
        goal for goal in found if not (goal.measured and any(gloss.fullmatch(marked, end, goal.start) for end in bare))
    ]


def _apart(marked: str, found: list[Goal], grammar: Grammar) -> tuple[Goal, ...]:
    """Keep goals that do not overlap. A measured wording that reaches over a bare one has read too far."""
    measured = [goal for goal in found if goal.measured and not goal.leaning]
    # "80 % of new homes designed and built to be zero-emission": the state is that of the share.
    brought = {(goal.kind, goal.end) for goal in measured if goal.amount is not None}
    found = [goal for goal in found if goal.measured or (goal.kind, goal.end) not in brought]
    found = [
        goal
        for goal in found
        if not (goal.verbal and any(goal.start < other.end and other.start < goal.end for other in measured))
    ]
    named = _disjoint([goal for goal in found if not goal.leaning])
    if not any(goal.measured for goal in named):
        return _disjoint(found)
    # Beside a cut that is named, what leans goes on with it, but for a goal of its own.
    goal_of = compiled(grammar.goal_of_a)
    leaning = [goal for goal in found if goal.leaning]
    own = [goal for goal in leaning if goal_of.search(marked, goal.start - _BEFORE, goal.start)]
    # "… have fallen by a third, close to its goal of 40 per cent": it says itself that it is a goal.
    own += [
        goal
        for goal in leaning
        if goal.amount is not None
        and goal_of.search(marked, goal.start, goal.amount.start)
        and all(goal.end <= one.start or one.end <= goal.start for one in named)
    ]
    if any(goal.kind is Kind.EMISSIONS_REDUCTION for goal in named):
        own += [goal for goal in leaning if not goal.measured]  # "cut emissions by 50 % and bring them to zero"
    return _disjoint([*named, *own])


def _disjoint(found: list[Goal]) -> tuple[Goal, ...]:
    bare = [goal for goal in found if not goal.measured]
    kept: list[Goal] = []
    for goal in sorted(found, key=_rank):
        if goal.measured and any(other.start >= goal.start and other.end <= goal.end for other in bare):
            continue
        if all(goal.end <= other.start or other.end <= goal.start for other in kept):
            kept.append(goal)
    return tuple(sorted(kept, key=lambda goal: goal.start))


def _rank(goal: Goal) -> tuple[bool, bool, int, int]:
    """Bare wordings first, then emissions per unit, which the wordings for emissions also fit; then short and early."""
    return goal.measured, goal.kind is not Kind.INTENSITY_REDUCTION, goal.end - goal.start, goal.start
