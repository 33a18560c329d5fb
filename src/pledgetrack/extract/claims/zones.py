"""From where to where the words of a passage may speak of one of its drafts."""

from pledgetrack.extract.claims.clauses import after_and
from pledgetrack.extract.claims.draft import Draft
from pledgetrack.extract.claims.elsewhere import COLUMN


def zone_of(low: str, found: tuple[Draft, ...], number: int) -> tuple[int, int]:
    """From where to where words may speak of a draft and of none of its neighbours."""
    draft = found[number]
    start = found[number - 1].end if number and found[number - 1].end <= draft.start else 0
    if start and not draft.extra:
        start = after_and(low, start, draft.start)  # "100 % renewable | power and net zero by 2035"
    if draft.extra and not draft.goal.measured:
        start = draft.start  # "by 2030 for its operations and by 2045 for all": each with its own
    if draft.year is not None and draft.year.how == COLUMN:
        start = 0  # a row's first cell speaks of all the others
    end = found[number + 1].start if number + 1 < len(found) else len(low)
    return start, max(end, draft.end)
