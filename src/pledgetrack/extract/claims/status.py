"""How a target stands: pledged, adopted, in law, proposed, achieved, missed, abandoned or negated."""

from dataclasses import dataclass

from pledgetrack.extract.claims.drafts import Draft
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


def changed(marked: str, found: tuple[Draft, ...], grammar: Grammar) -> dict[int, ClaimStatus]:
    """For a delay or replacement: which year's start is given up and which takes its place."""
    for order, expression in grammar.changes:
        match = compiled(expression).search(marked)
        if match is None:
            continue
        dated = [draft.year for draft in found if draft.year is not None]
        inside = [year.start for year in dated if match.start() < year.end and year.start < match.end()]
        if len(inside) < 2:
            continue
        old, new = (inside[0], inside[-1]) if order == "old new" else (inside[-1], inside[0])
        return {old: ClaimStatus.ABANDONED, new: ClaimStatus.PLEDGED}
    return {}
