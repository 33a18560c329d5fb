"""Aims that a passage only points at: "to get there by 2040", "its own by 30 %", "the new date is 2040"."""

import re

from pledgetrack.extract.claims.goals import Goal
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.shares import continues
from pledgetrack.extract.claims.status import status
from pledgetrack.extract.numbers import Amount
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import YEAR, compiled, may_hold
from pledgetrack.model.claim import Claim
from pledgetrack.model.evidence import Document
from pledgetrack.model.words import ClaimStatus, Kind

RECENT = 2
_NEAR = 15
# So far from its beginning points a sentence at the state that it goes on to name.
_OPENING = 40
# How many characters of short sentences may stand between an aim and what points back at it, how many lines below a question.
_SHORTLY = 120
_LINES = 12
# Why a target is somebody's of whose outcome the sentence after tells.
NAMED_BEFORE = "subject: the target named before"
ONCE_PLEDGED = "subject: the target named before, a thing of the past"
REACHED = f"{NAMED_BEFORE}, met or not"
_OUTCOMES = {ClaimStatus.MISSED, ClaimStatus.ABANDONED, ClaimStatus.ACHIEVED}


class Memory:
    """What was aimed at lately: each aim and claim with the number of its passage.

    ``others`` is that of the last one in which somebody who is no city claimed something.
    """

    def __init__(self) -> None:
        self.goals: list[tuple[int, Goal]] = []
        self.claims: list[tuple[int, Claim]] = []
        self.others: int | None = None

    def keep(self, passage: Passage, aims: tuple[Goal, ...], claims: list[Claim]) -> None:
        """Remember a passage's aims and claims."""
        if any(claim.subject.city is None for claim in claims):
            self.others = passage.number
        others = {claim.kind for claim in claims if claim.subject.city is None}
        others -= {claim.kind for claim in claims if claim.subject.city is not None}
        # Last those of a city: "the target" behind one of its country's is its own.
        self.goals += [(passage.number, goal) for goal in sorted(aims, key=lambda goal: goal.kind not in others)]
        self.claims += [(passage.number, claim) for claim in claims]

    def aims(self, number: int) -> tuple[Goal, ...]:
        """What was aimed at in the passage of a number."""
        return tuple(goal for at, goal in self.goals if at == number)

    def latest(self, passage: Passage) -> tuple[int, Goal]:
        """The last state aimed at in the passages right before, where there was one; else the last aim."""
        near = [(at, goal) for at, goal in self.goals if passage.number - at <= RECENT]
        return next(((at, goal) for at, goal in reversed(near) if not goal.measured), self.goals[-1])

    def recent(self, passage: Passage) -> bool:
        """Whether anything was aimed at in the passages right before."""
        if not self.goals:
            return False
        number = self.goals[-1][0]
        told = self.claims[-1] if self.claims else None
        near = told is not None and told[0] == number and passage.start - told[1].evidence.end <= _SHORTLY
        return passage.number - number <= RECENT or near

    def due(self, goal: Goal) -> int | None:
        """The year of the share that a goal takes the place of."""
        told = [claim for number, claim in self.claims if number == goal.passage]
        return told[-1].target_year if told and told[-1].kind is goal.kind and told[-1].percent else None

    def neutral(self, passage: Passage) -> int | None:
        """The one year by which a city said right before a passage that it is to be in a state."""
        near = [claim for number, claim in self.claims if passage.number - number <= RECENT]
        due = {
            claim.target_year for claim in near if claim.percent is None and claim.subject.city and claim.target_year
        }
        return due.pop() if len(due) == 1 else None

    def asked(self, passage: Passage) -> Goal | None:
        """The state whose year lines below tell of city after city: "When will they be carbon neutral? | Oslo: 2030."."""
        number, goal = self.goals[-1] if self.goals else (-_LINES, None)
        return goal if goal and not goal.measured and passage.number - number < _LINES else None


def carried(
    marked: str, passage: Passage, seen: tuple[tuple[Goal, ...], tuple[Amount, ...]], memory: Memory, grammar: Grammar
) -> tuple[Goal, ...]:
    """The passage's aims with those that it points at, in order."""
    aims, shares = seen
    more, here = [], any(not goal.leaning for goal in aims)
    for match in compiled(grammar.anaphora).finditer(marked) if may_hold(passage.low, grammar.anaphora) else ():
        start, end = match.span()
        own = match.groupdict().get("own")
        if any(start < goal.end and goal.start < end and not (own and goal.leaning) for goal in aims):
            continue
        before = [goal for goal in aims if goal.end <= start]
        ahead = [] if own or passage.row or match.start() > _OPENING else [goal for goal in aims if not goal.measured]
        if before:
            source = _latest_share(before[-1], start, marked, shares, grammar)
        elif ahead and YEAR in marked[end : end + _NEAR]:
            source = ahead[0]  # "While Vesta is aiming for 2040, Quill says it will be neutral by 2045"
        elif (
            memory.recent(passage)
            and not passage.row
            and (own or not here or YEAR in marked[end : end + _NEAR] or _named_again(aims, end, memory))
        ):
            whole = own or compiled(grammar.all_the_same).match(match.group())
            number, source = memory.goals[-1] if whole else memory.latest(passage)
            if match.groupdict().get("beside") and number != passage.number - 1:
                continue  # "The budget was 5 million. It was raised to …"
            source = source._replace(passage=number if source.passage is None else source.passage)
        else:
            continue
        if own:
            following = [share for share in shares if end <= share.start <= end + _NEAR]
            # "That target was raised in 2014 to 50 %": the year says when, no more.
            more += [_own(source, share.start if own.endswith(" to") else start, share) for share in following[:1]]
        else:
            more += _again(source, match, memory, grammar)
    # What only leans gives way to what it goes on with.
    kept = [
        aim for aim in aims if not (aim.leaning and any(aim.start < one.end and one.start < aim.end for one in more))
    ]
    return tuple(sorted([*kept, *more], key=lambda goal: goal.start))


def _latest_share(source: Goal, end: int, marked: str, shares: tuple[Amount, ...], grammar: Grammar) -> Goal:
    """An aim with the last of its shares: "cut by 68 % by 2030 and 90 % by 2050; for the council the date is 2040"."""
    for share in shares if source.amount is not None else ():
        between, after = marked[source.end : share.start], marked[share.end : share.end + _NEAR]
        if source.end <= share.start and share.end <= end and YEAR in between and continues(between, after, grammar):
            source = source._replace(amount=share)
    return source


def _again(source: Goal, match: re.Match[str], memory: Memory, grammar: Grammar) -> list[Goal]:
    """An aim where words point at it, of which some are for all of it, its share as well, the others for its state or date."""
    whole = source.amount and compiled(grammar.all_the_same).match(match.group())
    share = source.amount.low if source.amount and whole else source.percent
    another = source.passage is not None and source.passage == memory.others
    if source.measured and (share is None or (another and not whole)):
        return []  # "Vesta set 2035" behind a share of somebody's says of what no more
    said = match.groupdict()
    instead = bool(said.get("moved") or said.get("became") or said.get("put")) and source.passage is not None
    return [source._replace(start=match.start(), end=match.end(), amount=None, percent=share, raised=instead)]


def _named_again(aims: tuple[Goal, ...], end: int, memory: Memory) -> bool:
    """Whether what was aimed at is only named again behind: "have made similar pledges, proof that net zero is near"."""
    last = memory.goals[-1][1]
    return all(goal.start >= end and (goal.kind, goal.percent) == (last.kind, last.percent) for goal in aims)


def of_the_same(
    aims: tuple[Goal, ...], marked: str, passage: Passage, memory: Memory, grammar: Grammar, *, measured: bool
) -> tuple[Goal, ...]:
    """The aims, where a bare goal is one of what the share before it was of: "We recycle 44 %. Our goal is 70 %".

    ``measured``: the line before states a share of something.
    """
    if len(aims) != 1 or not aims[0].leaning or compiled(grammar.climate).search(marked):
        return aims
    if not compiled(grammar.announces).search(marked[: _OPENING // 2], 0, aims[0].end):
        return aims
    number, last = memory.goals[-1] if memory.goals else (-1, aims[0])
    if number != passage.number - 1:
        # "Tree cover: 18 %. Target: 25 %": of what no wording knows.
        return () if measured else aims
    if not last.measured or last.kind is Kind.EMISSIONS_REDUCTION:
        return aims
    return (aims[0]._replace(kind=last.kind, scope=last.scope, pattern=last.pattern, leaning=False),)


def _own(source: Goal, start: int, share: Amount) -> Goal:
    """Emissions left out because the clause before named them: "its own by 30 %"."""
    kind = source.kind if source.measured else Kind.EMISSIONS_REDUCTION
    raised = source.passage is not None and start == share.start
    return source._replace(
        start=start, end=share.end, kind=kind, measured=True, amount=share, percent=None, raised=raised
    )


def introduced(passage: Passage, lead: tuple[Goal, ...]) -> Goal | None:
    """The state that a list's first line names, for its bullets and rows: "Carbon neutral by: Oslo 2030"."""
    bare = [goal for goal in lead if not goal.measured]
    return bare[-1] if len({goal.kind for goal in bare}) == 1 and (passage.item or passage.row) else None


def outcomes(
    marked: str, passage: Passage, named: set[int], memory: Memory, grammar: Grammar, document: Document
) -> list[Claim]:
    """What became of the target of the passage before: "This objective will, however, not be met".

    ``named`` are the years that the passage names: "the target for 2025" is none for 2027.
    """
    if not (may_hold(passage.low, grammar.the_target) and compiled(grammar.the_target).search(marked)):
        return []
    said = status(passage.low, marked, (0, len(marked)), grammar)
    if said.status not in _OUTCOMES or not said.words:
        return []
    near = [claim for number, claim in memory.claims if 0 < passage.number - number <= RECENT]
    due = [claim for claim in near if claim.target_year in named]
    dated = named and any(claim.target_year for claim in near)
    near = due if due or dated else near
    if not near:
        return []
    last = near[-1]
    once = compiled(grammar.once_pledged).search(last.evidence.text.casefold())
    return [
        last._replace(
            status=said.status,
            evidence=document.quote(last.evidence.start, passage.end),
            reasons=(ONCE_PLEDGED if once else NAMED_BEFORE, f"status: {said.words.strip()}"),
        )
    ]
