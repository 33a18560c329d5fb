"""When a state began or was reached: "has been carbon neutral since 2012", "reached its goal of … in 2019"."""

from pledgetrack.extract.claims.draft import WITHOUT_BASE, Draft, with_year
from pledgetrack.extract.claims.reading import Sight
from pledgetrack.extract.claims.status import Status
from pledgetrack.extract.claims.years import SINCE, Use, Year
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled
from pledgetrack.model.words import ClaimStatus, Kind

_REACH = 90


def held_since(low: str, draft: Draft, years: tuple[Year, ...], grammar: Grammar) -> Draft:
    """A state that lasts was reached when it began: "has been carbon neutral since 2012"."""
    falls = (
        draft.goal.kind is Kind.INTENSITY_REDUCTION
    )  # "since 2018 emissions per head have fallen from 7 to 5 tonnes"
    if draft.year is not None or falls or (draft.goal.measured and draft.goal.kind not in WITHOUT_BASE):
        return draft
    year = next((one for one in years if one.start >= draft.end), None)
    if year is None or not compiled(grammar.since_when).fullmatch(low, draft.end, year.start):
        return _since_before(low, draft, years, grammar)
    before = low[max(0, draft.start - _REACH) : draft.start]
    energy = draft.goal.kind in WITHOUT_BASE and compiled(grammar.held_with).search(before)
    if not energy and not compiled(grammar.held_on).search(before):
        return draft
    return with_year(draft, year._replace(use=Use.WEAK, how=SINCE))


def reached_in(marked: str, draft: Draft, years: tuple[Year, ...], grammar: Grammar) -> Draft:
    """A target that was met, with the one year behind it in which that was: "met its goal of 100 % in 2019"."""
    if draft.year is not None:
        return draft
    if front := _in_front(marked, draft, years, grammar):
        return with_year(draft, front, stretch=False)
    later = [one for one in years if draft.end <= one.start <= draft.end + _REACH]
    if len(later) != 1 or later[0].use is not Use.WEAK or not compiled(grammar.plainly_in).fullmatch(later[0].how):
        return draft
    between = marked[draft.end : later[0].start]
    return draft if compiled(grammar.boundary).search(between) or "," in between else with_year(draft, later[0])


def _in_front(marked: str, draft: Draft, years: tuple[Year, ...], grammar: Grammar) -> Year | None:
    """The year that a sentence with a result begins with: "By the end of 2017, Bergen had cut its emissions by 40 %"."""
    first = years[0] if years and draft.goal.measured else None
    if first is None or (first.use is Use.BASE and draft.base in (None, first)):
        return None
    # "Emissions in 2019 were 38 % lower than in 1990"
    if not any(compiled(one).fullmatch(marked, 0, first.start) for one in (grammar.fronted_year, grammar.measured_in)):
        return None
    between = marked[first.end : draft.start]
    plain = between.count(",") <= 1 and len(between) <= _REACH and not compiled(grammar.then_pledged).search(between)
    return first._replace(use=Use.WEAK) if plain else None


def _since_before(low: str, draft: Draft, years: tuple[Year, ...], grammar: Grammar) -> Draft:
    """A state whose beginning stands before it: "ist seit 2019 klimaneutral"."""
    year = next((one for one in reversed(years) if one.end <= draft.start), None)
    since, between = compiled(grammar.since), compiled(grammar.since_then)
    if year is None or not between.fullmatch(low, year.end, draft.start) or not since.search(low, 0, year.start):
        return draft
    return with_year(draft, year._replace(use=Use.WEAK, how=SINCE))


def beside_a_goal(draft: Draft, said: Status, sight: Sight, grammar: Grammar) -> bool:
    """Whether how far emissions have fallen is only told beside a goal, and was none: "have fallen 9 %; the target is 75 %"."""
    fell = compiled(grammar.have_fallen).match(said.words) if said.status is ClaimStatus.ACHIEVED else None
    ahead = [goal.start for goal in sight.carries] + [share.start for share in sight.shares]
    return bool(fell and draft.year is None and max(ahead) >= draft.goal.end)
