"""How a target stands (pledged, adopted, in law, proposed, achieved, missed, abandoned or negated), and what it covers."""

from typing import NamedTuple

from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled, possible
from pledgetrack.model.words import ClaimStatus, Scope

_SEVERAL = 3  # sectors that together are the city
_ON_PAPER = {ClaimStatus.PROPOSED, ClaimStatus.IN_LAW, ClaimStatus.ADOPTED}


class Status(NamedTuple):
    """A status with the words that say it; no words where it is only assumed."""

    status: ClaimStatus
    words: str
    conditional: bool = False


def status(low: str, marked: str, span: tuple[int, int], grammar: Grammar) -> Status:
    """The status of the aims in a clause of a marked passage: the first that it says, in the grammar's order."""
    clause = marked[slice(*span)]
    conditional = bool(compiled(grammar.conditional).search(marked))
    for word, expression in possible(grammar.statuses, low):
        match = expression.search(clause)
        if match:
            return Status(status=word, words=match.group(), conditional=conditional)
    return Status(status=ClaimStatus.PLEDGED, words="", conditional=conditional)


def as_told(low: str, grammar: Grammar) -> Status:
    """The status that a passage or a title says as a whole, of what others aim at as well."""
    return status(low, low, (0, len(low)), grammar)


def to_come(marked: str, told: Status, span: tuple[int, int], grammar: Grammar) -> bool:
    """Whether words for a result speak of the present, or others behind them of what is still to come.

    "Has cut them by a fifth and will cut them by half by 2030".
    """
    place = marked.rfind(told.words, *span)
    behind = span[0] if place < 0 else place + len(told.words)
    present = compiled(grammar.presently).match(told.words)
    return bool(present or compiled(grammar.yet_to_come).search(marked, behind, span[1]))


def bound(low: str, marked: str, clause: tuple[int, int], aim: int, grammar: Grammar) -> tuple[int, int]:
    """The part of a clause that says how its aim stands: "Leeds, which dropped a road, has pledged" drops no aim.

    What was decided on paper in front of it holds for it: "in a resolution passed on Monday, Leeds has pledged".
    """
    aside = compiled(grammar.fronted).match(marked, clause[0])
    if aside is not None and aside.end() <= aim:
        clause = aside.end(), clause[1]  # "Since Vesta adopted its plan, Norby has set"
    binding = [match.start() for match in compiled(grammar.binding).finditer(marked, clause[0], aim)]
    if not binding:
        return clause
    front = clause[0], binding[-1]
    decided = (
        compiled(grammar.on_paper).search(marked, *front) and status(low, marked, front, grammar).status in _ON_PAPER
    )
    return clause if decided else (binding[-1], clause[1])


def scope(words: str, grammar: Grammar, *, city: bool) -> Scope | None:
    """The scope that words state: own operations before a sector, city-wide where neither is named."""
    if city and compiled(grammar.own_operations).search(words):
        return Scope.GOVERNMENT_OPERATIONS
    told = [sector for sector, expression in grammar.scopes if compiled(expression).search(words)]
    if told and not (city and len(told) >= _SEVERAL):
        return told[0]
    return Scope.CITYWIDE if city else None  # "of transport, of buildings and of waste": of all of it
