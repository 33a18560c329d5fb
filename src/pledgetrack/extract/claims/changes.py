"""A delay or a replacement: which year is given up, and which takes its place."""

import re
from typing import NamedTuple

from pledgetrack.extract.claims.draft import Draft
from pledgetrack.extract.claims.figures import TO, TO_COME
from pledgetrack.extract.claims.status import Status
from pledgetrack.extract.claims.years import Use, Year
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.numbers import Amount
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import AMOUNT, compiled, possible
from pledgetrack.model.words import ClaimStatus, Kind

# So far before an aim stand words by which it is an old one.
_BEFORE = 100
_DUE = 2020
# Right before the year of a share: "60 % by 2040".
_ITS_SHARE = Expression(rf"{AMOUNT}[^{AMOUNT}.;,]{{1,12}}$")
# What is so to a share today: "raise renewables from 40 % to 80 %" gives no goal up.
_STATES = {Kind.RENEWABLE_ENERGY, Kind.OTHER}


class Change(NamedTuple):
    """One year that takes the place of another."""

    old: Year
    new: Year

    def status(self, draft: Draft) -> ClaimStatus | None:
        """What a draft is in the change; ``None`` where it has no part in it."""
        if draft.year is None or draft.year.start not in {self.old.start, self.new.start}:
            return None
        return ClaimStatus.ABANDONED if draft.year.start == self.old.start else ClaimStatus.PLEDGED


def change(low: str, marked: str, dates: tuple[Year, ...], grammar: Grammar) -> Change | None:
    """The change that a passage reports, if any: its expressions hold the two years."""
    for order, expression in possible(grammar.changes, low) if len(dates) > 1 else ():
        match = expression.search(marked)
        if match is None:
            continue
        inside = [
            year
            for year in dates
            if year.use is not Use.BASE and year.how != "date" and match.start() < year.end and year.start < match.end()
        ]
        if len(inside) < 2:  # "from 2028" may count from a base as well
            inside = [
                year
                for year in dates
                if year.start < match.end()
                and match.start() < year.end
                and (year.value or 0) >= _DUE
                and year.how != "date"
            ]
        if len(inside) >= 2 and inside[0].value != inside[-1].value:
            first, last = inside[0], inside[-1]
            if order == "old new" and _ITS_SHARE.search(marked, first.end, last.start) is not None:
                continue  # "which missed its 2020 target of 20 %, now aims for 60 % by 2040": a new goal
            if TO.fullmatch(low, inside[-2].end, last.start):
                first = inside[-2]  # "the target, adopted in 2019, from 2030 to 2040"
            return Change(old=first, new=last) if order == "old new" else Change(old=last, new=first)
    return _shifted(marked, dates, grammar)


def _shifted(marked: str, dates: tuple[Year, ...], grammar: Grammar) -> Change | None:
    """A date that moves by so many years: "brings its net zero target forward by a decade to 2040"."""
    match = compiled(grammar.shifted).search(marked) if dates else None
    new = next((year for year in dates if match and year.start == match.end()), None)
    count = match and (int(match["n"]) if match["n"].isdigit() else grammar.whole.get(match["n"]))
    if match is None or new is None or not new.value or not count:
        return None
    later = compiled(grammar.shifted_back).search(match.group())
    value = new.value - count if later else new.value + count
    start, end = match.span("n")
    return Change(old=new._replace(start=start, end=end, value=value, first=None), new=new)


class ShareChange(NamedTuple):
    """One share that takes the place of another: "raised its 2030 target from 50 % to 80 %".

    Where no ``goal`` is changed, the old share only tells where one stands: "raise cycling from 14 % of trips to 25 %".
    """

    old: Amount
    new: Amount
    goal: bool = True

    def status(self, draft: Draft) -> ClaimStatus | None:
        """What a draft is in the change; ``None`` where it has no part in it."""
        if (
            draft.amount is None
            or self._only_tells(draft)
            or draft.amount.start not in {self.old.start, self.new.start}
        ):
            return None
        return ClaimStatus.ABANDONED if draft.amount.start == self.old.start else ClaimStatus.PLEDGED

    def _only_tells(self, draft: Draft) -> bool:
        """Whether the share of a draft is one of how things are; one read as a range has the size of its end."""
        return not self.goal and draft.goal.kind in _STATES

    def completed(self, found: tuple[Draft, ...]) -> tuple[Draft, ...]:
        """Give the share that no aim took the year and base of the other."""
        of = {draft.amount.start: draft for draft in found if draft.amount is not None}
        old, new = of.get(self.old.start), of.get(self.new.start)
        if old is not None and self._only_tells(old):
            return tuple(one for one in found if one is not old or (one.amount and one.amount.high is not None))
        if old is not None and new is None:
            first = old._replace(amount=self.old, percent=self.old.low) if old.amount and old.amount.high else old
            found = (
                *(one if one is not old else first for one in found),
                old._replace(amount=self.new, percent=self.new.low),
            )
        elif new is not None and old is None:
            found = (*found, new._replace(amount=self.old, percent=self.old.low))
        elif old is not None and new is not None and (new.year is None or old.year is None):
            year = new.year or old.year
            rest = (one for one in found if one is not new and one is not old)
            found = (*rest, old._replace(year=old.year or year), new._replace(year=new.year or year))
        return tuple(sorted(found, key=_place))


def called_by(found: tuple[Draft, ...], dates: tuple[Year, ...]) -> tuple[Draft, ...]:
    """The drafts of a change of shares, with the one year that the goal is called by: "raised its 2030 target from".

    When it was changed is not when it is due: "raised its target from 40 to 43 % in 2023".
    """
    found = tuple(one._replace(year=None) if one.year is not None and _gone_by(one.year) else one for one in found)
    named = [year for year in dates if year.how == "named"]
    if len(named) != 1 or any(one.year is not None for one in found):
        return found
    return tuple(one._replace(year=named[0]) for one in found)


def _gone_by(year: Year) -> bool:
    return year.use is Use.WEAK and year.value is not None and year.value < TO_COME


def share_change(marked: str, shares: tuple[Amount, ...], grammar: Grammar) -> ShareChange | None:
    """The change of a share that a passage reports, if any."""
    match = compiled(grammar.share_change).search(marked) if shares else None
    newer = match is not None and match.groupdict().get("newer") is not None
    inside = [share for share in shares if match and match.start() <= share.start < match.end()]
    goal = match is None or _of_a_goal(match.group(), grammar)
    if len(inside) == 1 and (high := inside[0].high) is not None:
        # "From 50 % to 80 %" was read as a range.
        first = inside[0]._replace(high=None)
        return ShareChange(old=first, new=first._replace(start=first.end - 1, low=high), goal=goal)
    inside = inside[::-1] if newer else inside
    return ShareChange(old=inside[0], new=inside[-1], goal=goal) if len(inside) == 2 else None


def _of_a_goal(words: str, grammar: Grammar) -> bool:
    """Whether what changes is a goal or a cut, not how things are."""
    return bool(compiled(grammar.announces).search(words) or compiled(grammar.climate).search(words))


def turned(said: Status, turn: ClaimStatus) -> Status | None:
    """How the old and the new of a change stand: what is only proposed gives nothing up, nor does what is refused."""
    if said.status is ClaimStatus.PROPOSED:
        return said if turn is ClaimStatus.PLEDGED else None
    if said.status is ClaimStatus.NEGATED:
        return said if turn is ClaimStatus.PLEDGED else said._replace(status=ClaimStatus.PLEDGED, words="kept")
    return said._replace(status=turn, words="the change")


def superseded(marked: str, draft: Draft, grammar: Grammar) -> re.Match[str] | None:
    """The words by which an aim is one that was replaced: "up from a previous goal of 80 %"."""
    # A second share is as old as the first.
    shares = (draft.goal.amount, draft.amount) if draft.extra else (draft.amount,)
    ends = [share.start for share in shares if share is not None] or [draft.goal.start]
    found = (compiled(grammar.superseded).search(marked, max(0, end - _BEFORE), end) for end in ends)
    told = compiled(grammar.formerly).finditer(marked) if draft.year is not None else ()
    dated = (match for match in told if draft.year and match.end() == draft.year.start)
    return next(filter(None, found), None) or next(dated, None)


def undated(marked: str, draft: Draft, grammar: Grammar) -> Draft:
    """A draft without a year that stands before the words by which it is an old one: that is the new one's."""
    old = superseded(marked, draft, grammar) if draft.amount is not None and draft.year is not None else None
    if old is None or draft.year is None or draft.year.end > old.start():
        return draft
    return draft._replace(year=None)


def completed(found: tuple[Draft, ...], swap: Change) -> tuple[Draft, ...]:
    """Give the year that no aim took the aim of the other: "brings its 2050 target forward to 2040"."""
    of = {draft.year.start: draft for draft in found if draft.year is not None}
    old, new = of.get(swap.old.start), of.get(swap.new.start)
    undated = [draft for draft in found if draft.year is None]
    if old is not None and new is None:
        found = (*found, old._replace(year=swap.new))
    elif new is not None and old is None:
        found = (*found, new._replace(year=swap.old))
    elif new is None and len(undated) == 1:
        rest = [draft for draft in found if draft is not undated[0]]
        found = (*rest, undated[0]._replace(year=swap.old), undated[0]._replace(year=swap.new))
    return tuple(sorted(found, key=_place))


def _place(draft: Draft) -> tuple[int, int]:
    return draft.start, draft.end
