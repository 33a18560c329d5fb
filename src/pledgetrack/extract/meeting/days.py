"""Days that are counted from the day of a report: "today", "yesterday", "on Monday", "on Tuesday October 27"."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import every, listed
from pledgetrack.extract.sentences import Sentence
from pledgetrack.model.date import PartialDate
from pledgetrack.model.evidence import Document, Evidence
from pledgetrack.model.extraction import Fact

Dated = tuple[PartialDate, Evidence]

_HEAD = 700  # characters in which a report says of which day it is
_LINE = 80  # characters before the day of a report in its line
_FAR = 700  # characters from a dateline to the sentence whose "today" it is
_DATELINE = Expression(r"(?:[^\W\d_a-z][^\n.;:!?]{1,40}?(?:[,(]|[ ][–—-]{1,2})[ ]*)?")
_WRITER = Expression(r"(?:By[ ])?(?:[^\W\d_a-z][\w.'’-]+[ ]){2,4}")  # "Ana Ruiz May 14, 2007"
_DASH = Expression(r"\)?[ ]*(?:[–—]|-{1,2}|:|\.(?=[ ][A-Z]))[ ]*")
# A day that stands alone in its line behind a place is that of the report too.
_LINE_ENDS = Expression(r"[ ]*(?:\n|$)")
_ALONE = Expression(r"(?:\A|\n)[^\n]{6,20}(?:\n|\Z)")
_DAY_OF_SEVERAL = Expression(every("days.day_of_several"), re.I)
_DATED = Expression(every("days.dated"), re.I)
_DAYS = listed("days.days")
_MONTHS = listed("days.months")  # fmt: skip
_RELATIVE = Expression(every("days.relative"))
_HALF_A_YEAR = 183  # days within which a day without its year lies from the report
_WIDEST = 300  # characters that the words of a fact run over


def counted(document: Document, dates: Sequence[Dated], held: Sequence[Sentence]) -> list[Fact]:
    """The day that the sentences which report the occasion count from the day of the report; empty where none do."""
    if any(_DAY_OF_SEVERAL.search(sentence.text) for sentence in held):
        return []
    for stated, words in dates[:6]:
        alone = words.start < _HEAD and _ALONE.search(document.text, max(0, words.start - 2), words.end + 2)
        if words.start > _HEAD * 2 or not (alone or is_day_of_report(document.text, words)):
            continue
        found = [
            fact
            for sentence in held
            if sentence.span.start <= words.end + _FAR
            for fact in _from(document, (stated, words), sentence)
        ]
        if found:
            return found[:1]
    return []


def is_day_of_report(text: str, words: Evidence, *, dashed: bool = False) -> bool:
    """Whether a date is a dateline's ("LYON, 10 September 2021 – …") or is said to be that of the report.

    One without a dash, alone in its line, counts unless it must be ``dashed``.
    """
    nearest = max(0, words.start - _LINE)
    line = text.rfind("\n", nearest, words.start) + 1
    if not line and nearest:
        return False
    if _DATED.search(text[line : words.start]):
        return words.start < _HEAD
    alone = line < words.start and not dashed and _LINE_ENDS.match(text, words.end)
    if alone and _WRITER.fullmatch(text, line, words.start):
        return True
    return bool(_DATELINE.fullmatch(text, line, words.start) and (alone or _DASH.match(text, words.end)))


def _from(document: Document, report: Dated, sentence: Sentence) -> Iterator[Fact]:
    first = max(sentence.span.start, report[1].end if report[1].start >= sentence.span.start else sentence.span.start)
    match = _RELATIVE.search(document.text, first, sentence.span.end)
    day = _day(match, report[0].first) if match else None
    if match is None or day is None:
        return
    start = report[1].start if match.end() - report[1].start <= _WIDEST else match.start()
    yield Fact(value=PartialDate.of(day), evidence=document.quote(start, match.end()))


def _day(match: re.Match[str], report: dt.date) -> dt.date | None:
    said = match.groupdict()
    if said["same"] or said["before"]:
        return report - dt.timedelta(days=bool(said["before"]))
    if said["weekday"]:
        back = (report.weekday() - _DAYS.index(said["weekday"].lower())) % 7
        return report - dt.timedelta(days=back)
    month = 1 + _MONTHS.index((said["month"] or said["month_"]).lower())
    try:
        days = [dt.date(report.year + shift, month, int(said["day"] or said["day_"])) for shift in (-1, 0, 1)]
    except ValueError:
        return None
    near = [day for day in days if abs((day - report).days) <= _HALF_A_YEAR]
    fits = [day for day in near if not said["of"] or day.weekday() == _DAYS.index(said["of"].lower())]
    return fits[0] if len(fits) == 1 else None
