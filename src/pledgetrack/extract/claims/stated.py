"""The year of the day that a text names first, from which others are counted."""

from pledgetrack.extract.patterns import tongue
from pledgetrack.extract.patterns.wording import compiled

_ANYWHERE = r"\b\d{1,2}[./]\d{1,2}[./]((?:19|20)\d\d)\b|\b((?:19|20)\d\d)-\d\d-\d\d\b"
_OPENING = 1500


def stated(low: str, main: str) -> int | None:
    """The year of the first date in full near the head of a text."""
    match = compiled(rf"\b(?:{tongue(main).dates})|{_ANYWHERE}").search(low, 0, _OPENING)
    return next(int(year) for year in match.groups() if year) if match else None
