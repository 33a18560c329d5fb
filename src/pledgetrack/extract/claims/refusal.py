"""What looks like a target and is none: questions, appeals, hypotheticals, potentials, forecasts, programmes."""

import re
from typing import NamedTuple

from pledgetrack.extract.claims.draft import Draft
from pledgetrack.extract.claims.reading import Reading, Sight
from pledgetrack.extract.claims.status import Status
from pledgetrack.extract.claims.years import Use
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled, possible
from pledgetrack.model.words import ClaimStatus

# A question asks of the whole sentence; "path to" stands right before the aim; the others govern it from before.
_WHOLE = {"question", "election"}
# What only ought to be, and what must be.
DUTIES = {"duty", "must"}
_NO_PROMISE = {"appeal", "forecast"}
_NEAR = 30
_HEADING = 60  # characters
_ANSWERS = 3  # sentences within which a demand is answered
_LABEL = 40  # characters of a line that says who speaks
# What leaves open whether something comes to be, and not whether it was set.
_OPEN = {"hypothetical", "potential"}


class _Case(NamedTuple):
    """A draft in its passage, and whether a plan that is told on may demand what must be."""

    low: str
    marked: str
    draft: Draft
    clause_start: int
    grammar: Grammar
    demanded: bool

    @property
    def first(self) -> int:
        """Where the words of the aim begin."""
        return min(self.draft.start, self.draft.goal.start)


def refused(
    low: str, marked: str, draft: Draft, clause: tuple[int, int], grammar: Grammar, *, demanded: bool = False
) -> str | None:
    """The name of the rule by which a draft is no claim, or ``None``; what must be is ``demanded`` by a plan that is told on."""
    behind = _behind(marked, draft, grammar)
    if behind and not (behind in DUTIES and demanded):
        return behind
    case = _Case(low, marked, draft, clause[0], grammar, demanded)
    first = case.first
    begin = clause[0]
    for match in compiled(grammar.fresh).finditer(marked, clause[0], first):
        begin = match.end()
    bound = max((match.end() for match in compiled(grammar.binding).finditer(marked, begin, first)), default=begin)
    # A measured wording can hold its own "should": "emissions should fall by 60 %".
    last = max(first, draft.goal.end) if draft.goal.measured else first
    last = max(last, draft.amount.start) if draft.extra and draft.amount else last
    for name, expression in possible(grammar.refusals, low):
        if _set_aside(name, case):
            continue
        since = begin if name == "hypothetical" else bound  # "if Leeds, as many hope, plans to" stays open
        said = expression.search(marked if name in _WHOLE else marked[since : first if name == "path" else last])
        if said and not _excused(name, said, since, case):
            return name
    return None


def _set_aside(name: str, case: _Case) -> bool:
    """Whether a rule does not hold for a passage, whatever its words."""
    _, marked, draft, start, words, demanded = case
    return bool(
        (name in DUTIES and (demanded or compiled(words.prescribed).search(marked)))
        or (name == "question" and _stated(marked, draft, words))
        or (name in _OPEN and compiled(words.was_set).match(marked, draft.goal.end))
        or (name == "hypothetical" and compiled(words.asked_of).search(marked, start, case.first))
        or (name == "hypothetical" and compiled(words.failed_vote).search(marked))
    )


def _excused(name: str, said: re.Match[str], since: int, case: _Case) -> bool:
    """Whether an aim stands although the words of a rule are ``said`` of it; they were looked for from ``since`` on."""
    low, marked, draft, _, words, demanded = case
    if compiled(words.calls).search(said.group()) and compiled(words.paper_calls).search(marked):
        return True
    if name == "forecast":  # that it will be missed is no promise, and says just that
        return compiled(words.doubtful).search(marked, since) is not None
    if name == "potential":
        return _open(marked, since, words)
    if name == "path":  # "a roadmap to cut them by 80 % by 2050" says how much and when
        far = draft.amount or compiled(words.goes_on).search(marked[since : case.first])
        return _dated(draft) and bool(far)
    if name != "appeal":
        return False
    place = since + said.start()
    if _ordered(marked, place, since, words) or (demanded and _plans(low, place, words)):
        return True
    # "petitioned the council to commit to it, which was unanimously passed"
    to_city = not compiled(words.nations).search(marked, place, draft.goal.start)
    return to_city and compiled(words.voted_behind).match(marked, draft.goal.end) is not None


def refused_unless_confirmed(
    draft: Draft, clause: tuple[int, int], sight: Sight, reading: Reading, *, demanded: bool = False
) -> str | None:
    """As ``refused``; a statement that is asked and confirmed stands: "Leeds aims for net zero by 2035, right?" – "That's right."."""
    passage, words = sight.passage, reading.scene.grammar
    why = refused(passage.low, sight.marked, draft, clause, words, demanded=demanded)
    if why != "question" or not compiled(words.tag).search(sight.marked, draft.goal.end):
        return why
    following = reading.scene.passages[passage.number + 1 : passage.number + 3]
    if following and len(following[0].text) < _LABEL and following[0].text[-1:].isalnum():
        following = following[1:]  # a line that only says who answers
    return None if any(compiled(words.confirms).match(one.low) for one in following[:1]) else why


def _stated(marked: str, draft: Draft, grammar: Grammar) -> bool:
    """Whether only what stands behind a statement is asked: "Leeds wants to be neutral by 2035 – how?"."""
    asked = compiled(grammar.asked_after).search(marked, draft.goal.end)
    return asked is not None and not compiled(grammar.inverted).match(marked)


def _behind(marked: str, draft: Draft, grammar: Grammar) -> str | None:
    """The rule by which words behind an aim make it none: "… is projected by 2030", "… must be reached"."""
    end = draft.goal.end
    if compiled(grammar.programmes).match(marked, end) and not draft.goal.measured:
        return "programme"
    if _worldwide(marked, draft, grammar):
        return "the world's"
    if compiled(grammar.foreseen).match(marked, end):
        return "forecast"
    if draft.year is not None and compiled(grammar.not_before).search(marked[: draft.year.start]):
        return "forecast"  # "will not be carbon neutral before 2035" tells of no aim for that year
    if draft.year is not None and compiled(grammar.with_a_plan).match(marked, draft.year.end):
        return "programme"  # "is to come back by May 2026 with a plan to": no year of the aim
    owed = compiled(grammar.owed).match(marked, end)
    if owed is None or compiled(grammar.prescribed).search(marked):
        return None
    return "must" if " must " in owed.group() else "duty"


def _ordered(marked: str, place: int, begin: int, grammar: Grammar) -> bool:
    """Whether it is a law or plan that demands: "la ordenanza exige que"."""
    ordered = compiled(grammar.prescribed).finditer(marked, begin)
    return any(match.start() <= place < match.end() for match in ordered)


def declined(sight: Sight, reading: Reading) -> Status | None:
    """That a city says no, right behind, to what is demanded of it: "They want it by 2030. Will you? – No."."""
    expression = compiled(reading.scene.grammar.declines)
    following = reading.scene.passages[sight.passage.number + 1 : sight.passage.number + 1 + _ANSWERS]
    answer = expression.search(" ".join(one.low for one in following))
    return Status(status=ClaimStatus.NEGATED, words=answer.group()) if answer else None


def no_promise(low: str, grammar: Grammar) -> bool:
    """Whether a line appeals to somebody, or foresees what stands below it: "The measures will result in:"."""
    return any(name in _NO_PROMISE and words.search(low) for name, words in possible(grammar.refusals, low))


def under_a_demand(lead: str, grammar: Grammar) -> bool:
    """Whether the line or heading over a list says that somebody calls for what stands below: "Our demands"."""
    heads = lead.endswith(":") or len(lead) < _HEADING
    return heads and no_promise(lead, grammar) and not compiled(grammar.paper_calls).search(lead)


def _plans(low: str, place: int, grammar: Grammar) -> bool:
    """Whether it is the plan of the sentence before that calls for something: "It calls for a cut of 40 per cent"."""
    plan = compiled(grammar.the_plan).match(low)
    return plan is not None and place < plan.end()


def _open(marked: str, since: int, grammar: Grammar) -> bool:
    """Whether what could be is out of reach ("cannot be met"), or before a council: "could be neutral if councillors agree"."""
    return bool(compiled(grammar.unable).search(marked, since) or compiled(grammar.if_voted).search(marked, since))


def _dated(draft: Draft) -> bool:
    """Whether an aim has a year to be reached by: a step towards it then tells of it."""
    return draft.year is not None and draft.year.use is Use.TARGET and draft.year.value is not None


def _worldwide(marked: str, draft: Draft, grammar: Grammar) -> bool:
    """Whether an aim is the world's: "to halve global emissions", "to reach net zero globally"."""
    goal = draft.goal
    before = max(0, goal.start - _NEAR)
    reach = goal.end if goal.measured else goal.start
    return bool(
        compiled(grammar.worldwide).match(marked, goal.end)
        or compiled(grammar.of_the_world).search(marked, before, reach)
    )
