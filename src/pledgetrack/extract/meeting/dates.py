"""The day of an occasion, only where the text states it in full."""

import re
from collections.abc import Iterator

from pledgetrack.dates import read_date
from pledgetrack.model.date import PartialDate
from pledgetrack.model.evidence import Document, Evidence

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.?"
)
_FULL = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?[ \n](?:of[ \n])?{_MONTH},?[ \n]\d{{4}}\b|\b{_MONTH}[ \n]\d{{1,2}}(?:st|nd|rd|th)?,?[ \n]\d{{4}}\b"
    r"|\b\d{4}-\d{2}-\d{2}\b"
)
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b|\bof\b")


def full_dates(document: Document) -> Iterator[tuple[PartialDate, Evidence]]:
    """Yield every date to the day that the text states, with its words."""
    for match in _FULL.finditer(document.text):
        date = read_date(" ".join(_ORDINAL.sub("", match.group()).split()))
        if date is not None and date.day is not None:
            yield date, document.quote(*match.span())
