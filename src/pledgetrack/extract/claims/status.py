"""How a target stands (pledged, adopted, in law, proposed, achieved, missed, abandoned or negated), and what it covers."""

from typing import NamedTuple

from pledgetrack.extract.patterns.wording import Grammar, compiled, possible
from pledgetrack.model.words import ClaimStatus, Scope


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


def scope(words: str, grammar: Grammar, *, city: bool) -> Scope | None:
    """The scope that words state: own operations before a sector, city-wide where neither is named."""
    if city and compiled(grammar.own_operations).search(words):
        return Scope.GOVERNMENT_OPERATIONS
    for sector, expression in grammar.scopes:
        if compiled(expression).search(words):
            return sector
    return Scope.CITYWIDE if city else None
