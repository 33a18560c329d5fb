"""Whose an aim is and how it stands, if enough is said to hold somebody to it."""

from pledgetrack.extract.claims.build import Around
from pledgetrack.extract.claims.changes import Change, ShareChange, superseded, turned
from pledgetrack.extract.claims.clauses import alone, innermost, turned_ahead, until_another
from pledgetrack.extract.claims.decided import (
    aims_above,
    in_context,
    in_its_paper,
    of_the_paper,
    of_the_plan,
    prescribed,
    supposed,
    tells_on,
)
from pledgetrack.extract.claims.draft import Draft, called_a_goal, no_outcome, of_then
from pledgetrack.extract.claims.held import Held
from pledgetrack.extract.claims.lasting import beside_a_goal
from pledgetrack.extract.claims.listed import named_behind
from pledgetrack.extract.claims.motions import moved, voted_later
from pledgetrack.extract.claims.names import Who
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.reading import Reading, Sight
from pledgetrack.extract.claims.refusal import DUTIES, declined, refused_unless_confirmed, under_a_demand
from pledgetrack.extract.claims.status import Status, as_told, bound, status, to_come
from pledgetrack.extract.claims.subject import subjects
from pledgetrack.extract.claims.within import its_mayors
from pledgetrack.extract.claims.years import SINCE, THEN, Use
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled
from pledgetrack.model.words import ClaimStatus, Confidence, Kind

# A line that says no more than the aim is a heading.
_HEADING = 12
# So far before an aim stands the goal that it is.
_NEAR, _PAST = 60, 2024
_VOTED_ON = {ClaimStatus.PLEDGED, ClaimStatus.ADOPTED}
_ENDED = {ClaimStatus.ACHIEVED, ClaimStatus.MISSED, ClaimStatus.ABANDONED, ClaimStatus.NEGATED}


def held_by(
    draft: Draft, swap: Change | ShareChange | None, around: Around, sight: Sight, reading: Reading
) -> list[tuple[Held, Status]]:
    """Whose a draft is and how it stands; nobody's where it is refused or says too little."""
    words, passage = reading.scene.grammar, sight.passage
    why = refused_unless_confirmed(draft, around.clause, sight, reading)
    told_on = why == "must" and tells_on(draft, passage, reading)
    planned = (why in DUTIES and in_its_paper(draft, passage, reading)) or (
        why in {*DUTIES, "appeal"} and of_the_plan(passage, reading)
    )
    if told_on or planned:
        why = refused_unless_confirmed(draft, around.clause, sight, reading, demanded=True)
    its_own = why == "appeal" and its_mayors(reading.scene, passage, draft.goal.start)
    no = declined(sight, reading) if why == "appeal" and not its_own else None
    if (why and not its_own and not no) or _unsaid(draft, passage, reading):
        return []
    said = no or _status(draft, swap, around, passage, reading)
    if said is None or no_outcome(draft, said.status, words):
        return []
    undecided = said.status in _VOTED_ON or said.status is ClaimStatus.PROPOSED
    said = (moved(passage, draft.start, reading) if undecided else None) or said
    said = voted_later(said, passage, reading)
    if not _settled(draft, said, around, passage, reading) or beside_a_goal(draft, said, sight, words):
        return []
    start = draft.start if draft.extra else draft.goal.start
    if draft.extra and draft.year is not None and not draft.goal.measured:
        start = max(start, draft.year.start)  # whoever stands before the second year may be another
    past = draft.year is not None and (draft.year.value or _PAST) < _PAST and said.status not in _ENDED
    past = past and not draft.extra and not (passage.item and aims_above(passage, reading))
    past = past and not _based_aim(draft, around, words) and not prescribed(passage, reading)
    held = subjects(reading.scene, passage, start, draft.goal.end)
    held = named_behind(reading.scene, passage, (start, draft.end), held) or _of_the_aim(draft, passage, reading)
    # A year gone by and a subject only guessed: an event rather than a target.
    kept = [one for one in held if not (past and one.confidence is Confidence.LOW) and (one.subject.city or not no)]
    return [(one, said) for one in kept if not _of_another(one, draft, around, reading)]


def _based_aim(draft: Draft, around: Around, grammar: Grammar) -> bool:
    """Whether a share is measured against a year and called a goal: no event, however long gone by."""
    before = around.marked[around.clause[0] : draft.start]
    called = compiled(grammar.paper_calls).search(around.marked, around.clause[0], draft.goal.end)
    return bool(called or (draft.base is not None and compiled(grammar.announces).search(before)))


def _of_another(held: Held, draft: Draft, around: Around, reading: Reading) -> bool:
    """Whether a share is one of somebody else's: "Vesta will cut by 95 %. Norby moved its target year to 2030"."""
    whose = {claim.subject for number, claim in reading.memory.claims if number == draft.goal.passage}
    own = compiled(reading.scene.grammar.the_target).search(around.marked, draft.goal.start, draft.goal.end)
    return draft.goal.measured and bool(own and whose) and held.subject not in whose


def _of_the_aim(draft: Draft, passage: Passage, reading: Reading) -> tuple[Held, ...]:
    """Whose the aim is that a sentence without anybody only points back at: "On Thursday that became 2040"."""
    source = draft.goal.passage
    if source is None or any(
        not h.oblique and h.who not in {Who.PERSON, Who.IT} for h in reading.scene.holders(passage)
    ):
        return ()
    before = [claim for number, claim in reading.memory.claims if number == source]
    if not before:
        return ()
    return (Held(before[-1].subject, "of the aim that it points at", Confidence.LOW, start=0),)


def _unsaid(draft: Draft, passage: Passage, reading: Reading) -> bool:
    """Whether an aim is the name of a plan ("Climate Neutral Oslo 2030"), or a bullet under "We call on the council to:"."""
    named = compiled(reading.scene.grammar.plan_name).match(passage.text, draft.goal.start)
    if named and (draft.goal.start or named.end() < len(passage.text.rstrip())):
        return True
    if supposed(passage, reading):
        return True
    alone = draft.end - draft.start >= len(passage.low.strip()) and passage.text.istitle()
    if alone and draft.year is not None and draft.year.use is Use.WEAK:
        return True  # "Zero Carbon 2030", alone in its line
    if passage.lead is None or not (passage.item or passage.row):
        return False
    return under_a_demand(reading.scene.passages[passage.lead].low, reading.scene.grammar)


def _status(
    draft: Draft, swap: Change | ShareChange | None, around: Around, passage: Passage, reading: Reading
) -> Status | None:
    words = reading.scene.grammar
    if behind := compiled(words.short_of).match(around.marked, draft.goal.start):
        return Status(status=ClaimStatus.MISSED, words=behind.group())
    said = _in_its_clause(draft, around, passage, reading)
    begun = max(around.clause[0], around.zone[0])
    now = draft.goal.raised or to_come(around.marked, said, (begun, draft.end), words)  # "that became 2040"
    if said.status in {ClaimStatus.ACHIEVED, ClaimStatus.MISSED} and draft.year is not None and now:
        said = Status(status=ClaimStatus.PLEDGED, words=draft.year.how, conditional=said.conditional)
    if said.status is ClaimStatus.ACHIEVED and _aimed(draft, said, around.marked, begun, words):
        said = status(passage.low, around.marked, (begun, draft.end), words)
    said = _of_the_goal(said, draft, around, words)
    if draft.year is not None and draft.year.how == SINCE:
        return said._replace(status=ClaimStatus.ACHIEVED, words=SINCE)
    turn = swap.status(draft) if swap is not None else None
    if turn is not None:
        return turned(said, turn)
    short = compiled(words.falls_short).match(around.marked, draft.end)
    if said.status is ClaimStatus.PLEDGED and draft.year is not None and draft.year.how != "span" and short:
        return said._replace(status=ClaimStatus.MISSED, words=short.group())
    old = superseded(around.marked, draft, words)
    if old and said.status not in {ClaimStatus.ACHIEVED, ClaimStatus.MISSED}:
        return said._replace(status=ClaimStatus.ABANDONED, words=old.group())
    ended = compiled(words.given_up_behind).match(around.marked, draft.end)
    if said.status in _VOTED_ON and ended:
        return said._replace(status=ClaimStatus.ABANDONED, words=ended.group())
    if said.status is ClaimStatus.PLEDGED and draft.year is not None and draft.year.how == THEN and passage.number:
        outcome = as_told(reading.scene.passages[passage.number - 1].low, words)
        return outcome if outcome.status is ClaimStatus.MISSED else said
    if said.status is ClaimStatus.PLEDGED:
        return in_context(said, draft, around, passage, reading)
    paper = of_the_paper(passage, reading) if said.status is ClaimStatus.ADOPTED else None
    return paper if paper and paper.status is ClaimStatus.PROPOSED else said  # what a draft lays down is a draft


def _in_its_clause(draft: Draft, around: Around, passage: Passage, reading: Reading) -> Status:
    """How an aim stands by the words of its own clause, not by what that tells of another or of what was reached before."""
    words, marked = reading.scene.grammar, around.marked
    clause = bound(passage.low, marked, innermost(marked, around.clause, draft.goal.start, words), draft.start, words)
    said = status(passage.low, marked, clause, words)
    if said.status is ClaimStatus.ACHIEVED and (ahead := turned_ahead(marked, clause, draft.goal.start, words)):
        said = status(passage.low, marked, clause := ahead, words)
    if said.status in _ENDED:
        clause = until_another(passage.low, draft.end, clause, reading.scene.holders(passage), words)
        said = status(passage.low, alone(marked, draft.goal.start, clause, words), clause, words)
    return said


def _aimed(draft: Draft, said: Status, marked: str, begin: int, grammar: Grammar) -> bool:
    """Whether a year is aimed at beside a result: "has cut emissions 11 per cent and aims for 26 per cent by 2030"."""
    told = said.words in marked[: draft.start]  # "fell by a third, near its goal of 40 %"
    before = marked[begin : draft.amount.start if draft.amount is not None and told else draft.start]
    if draft.year is None or compiled(grammar.met_it).match(marked, draft.end):
        return False
    if not draft.goal.measured and compiled(grammar.becoming).search(before):
        return True
    called = draft.amount is not None and compiled(grammar.so_called).match(marked, draft.amount.end)
    return draft.year.use is Use.TARGET and bool(called or compiled(grammar.aims).search(before))


def _of_the_goal(said: Status, draft: Draft, around: Around, grammar: Grammar) -> Status:
    """A goal that one has is not proposed with what is: "considered 40 measures to come closer to its goal of"."""
    if instead := compiled(grammar.replaces_another).match(around.marked, draft.end):
        return said._replace(status=ClaimStatus.PLEDGED, words=instead.group())
    pending = compiled(grammar.pending_behind).match(around.marked, draft.end)
    if said.status is ClaimStatus.PLEDGED and pending:
        return said._replace(status=ClaimStatus.PROPOSED, words=pending.group())
    if said.status is not ClaimStatus.PROPOSED:
        return said
    if voted := compiled(grammar.voted_behind).match(around.marked, draft.end):
        return said._replace(status=ClaimStatus.ADOPTED, words=voted.group())  # "the motion to … was agreed"
    begin = max(around.clause[0], draft.goal.start - _NEAR)
    goal = compiled(grammar.has_goal).search(around.marked, begin, draft.goal.start)
    if goal is None or said.words not in around.marked[: max(0, goal.start() - _NEAR // 3)]:
        return said
    return Status(status=ClaimStatus.PLEDGED, words=goal.group(), conditional=said.conditional)


def _settled(draft: Draft, said: Status, around: Around, passage: Passage, reading: Reading) -> bool:
    """Whether there is enough to hold somebody to: a year, or words of commitment or denial."""
    words = reading.scene.grammar
    if draft.year is not None:
        return _dated_enough(draft, said, around, passage, words)
    before = around.marked[: draft.goal.start]
    missed = {ClaimStatus.MISSED} if draft.amount is not None or compiled(words.aims).search(before) else set()
    if said.status in {ClaimStatus.NEGATED, ClaimStatus.ABANDONED, *missed} and said.words:
        return True
    if draft.goal.passage is not None and compiled(words.announces).search(around.marked, draft.start, draft.end):
        return True  # "others have made similar commitments"
    whole = draft.base is not None or (draft.goal.kind is Kind.RENEWABLE_ENERGY and draft.percent == 100)
    whole = whole or bool(compiled(words.goal_of_a).search(before))
    if said.status is ClaimStatus.ACHIEVED and draft.goal.measured and whole:
        return bool(said.words)
    if draft.goal.kind is Kind.ONE_AND_A_HALF_DEGREES:
        return bool(said.words)
    said_more = draft.goal.measured or len(passage.low) > draft.end - draft.start + _HEADING
    ended = passage.text.endswith(".") and not (passage.item and draft.goal.measured)
    if passage.lead is not None and said_more and not ended and aims_above(passage, reading):
        return True
    if compiled(words.means_to).search(before):
        return False
    if (
        draft.amount
        and draft.base
        and said.status is ClaimStatus.PLEDGED
        and compiled(words.means).search(around.marked)
    ):
        return True
    state = words.attained if said.status is ClaimStatus.ACHIEVED else words.becoming
    held = said.status in {*_VOTED_ON, ClaimStatus.ACHIEVED}
    if not draft.goal.measured and held and compiled(state).search(before):
        return True
    if draft.percent and compiled(words.so_called).match(around.marked, draft.goal.end):
        return True
    # A share says how much: to aim at it is enough.
    return bool(compiled(words.commits).search(before) or (draft.percent and compiled(words.aims).search(before)))


def _dated_enough(draft: Draft, said: Status, around: Around, passage: Passage, grammar: Grammar) -> bool:
    """Whether its year holds somebody to an aim: none that only dates an event, or a heading."""
    if draft.year is None or (said.status is ClaimStatus.PLEDGED and of_then(draft, *around[:2], grammar)):
        return False
    weak = draft.year.use is Use.WEAK
    if passage.text.startswith("#") and (weak or compiled(grammar.announces).search(draft.year.how)):
        return False
    # A past year without "by" dates an event: "opened its first carbon-neutral school in 2019".
    past = weak and (draft.year.value or 0) < _PAST
    return not past or said.status in _ENDED or called_a_goal(draft, around.marked, grammar)
