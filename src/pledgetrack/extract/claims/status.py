"""How a target stands: pledged, adopted, in law, proposed, achieved, missed, abandoned or negated."""

from dataclasses import dataclass

from pledgetrack.extract.patterns.wording import Grammar, compiled
from pledgetrack.model.words import ClaimStatus


@dataclass(frozen=True, kw_only=True)
class Status:
    """A status with the words that say it; no words where it is only assumed."""

    status: ClaimStatus
    words: str
    conditional: bool = False


def status(marked: str, start: int, end: int, grammar: Grammar) -> Status:
    """The status of the aims in the clause ``marked[start:end]``: the first that it says, in the grammar's order."""
    clause = marked[start:end]
    conditional = bool(compiled(grammar.conditional).search(marked))
    for word, expression in grammar.statuses:
        match = compiled(expression).search(clause)
        if match:
            return Status(status=word, words=match.group(), conditional=conditional)
    return Status(status=ClaimStatus.PLEDGED, words="", conditional=conditional)
