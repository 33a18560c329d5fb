"""What keeps a claim from being sure although it says who, by when and how: somebody else or another year beside it."""

from pledgetrack.extract.claims.draft import Draft
from pledgetrack.extract.claims.held import Held
from pledgetrack.extract.claims.names import Holder, Who
from pledgetrack.extract.claims.status import Status, status
from pledgetrack.extract.claims.years import MEANT, Use, Year
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled
from pledgetrack.model.extraction import Statement
from pledgetrack.model.words import ClaimStatus, Form

_PARTIES = {Who.OTHER, Who.REGION, Who.NATION, Who.ORGANISATION, Who.GROUP, Who.PLACE}


def doubt(draft: Draft, subject: int, found: tuple[Holder, ...], dates: tuple[Year, ...]) -> str:
    """Why the aim of whoever stands at ``subject`` may be another's or of another year; nothing where neither may be."""
    if any(holder.who in _PARTIES and subject < holder.start <= draft.goal.start for holder in found):
        return "somebody else stands between the subject and the aim"
    if draft.year is not None and draft.year.how == MEANT:
        return "its year stands in the sentence before"
    if draft.year is not None and any(_nearer(draft, draft.year, other) for other in dates):
        return "another year stands nearer"
    return ""


def otherwise(low: str, marked: str, said: Status, grammar: Grammar) -> str:
    """Why what reads as a pledge may stand otherwise: another clause of its sentence speaks of a vote, an end, a result."""
    if compiled(grammar.loosely).fullmatch(said.words.strip()):
        return f'"{said.words.strip()}" need not have adopted it'
    if said.status is not ClaimStatus.PLEDGED:
        return ""
    whole = status(low, marked, (0, len(marked)), grammar)
    return "" if whole.status is ClaimStatus.PLEDGED else f'its sentence also says "{whole.words.strip()}"'


def secondhand(statement: Statement | None, held: Held) -> str:
    """Why what is said of a city need not be its own word: it is quoted from somebody who does not speak for it."""
    if statement is None or held.subject.city is None or statement.form is not Form.QUOTATION:
        return ""
    own = statement.standing.speaks_for_city is not False and statement.city in {None, held.subject.city}
    return "" if own else f"said by {statement.speaker or statement.office or 'somebody'}, who does not speak for it"


def _nearer(draft: Draft, year: Year, other: Year) -> bool:
    """Whether a second year, which may be a target, stands nearer to the aim than its own."""
    if other.start == year.start or other.use not in {Use.TARGET, Use.WEAK}:
        return False
    return _far(draft, other) < _far(draft, year)


def _far(draft: Draft, year: Year) -> int:
    first = draft.amount.start if draft.amount is not None else draft.goal.start
    last = draft.amount.end if draft.amount is not None else draft.goal.end
    return max(year.start - last, first - year.end, 0)
