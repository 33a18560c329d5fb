"""The day of an occasion, only where the text states it in full and as the day of the occasion."""

import itertools
import re
from collections.abc import Iterator, Sequence

from pledgetrack.dates import read_date
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.meeting.days import counted, is_day_of_report
from pledgetrack.extract.meeting.held import OCCASION, is_head, is_record
from pledgetrack.extract.patterns import every
from pledgetrack.extract.sentences import Sentence
from pledgetrack.model.date import PartialDate
from pledgetrack.model.evidence import Document, Evidence
from pledgetrack.model.extraction import Fact
from pledgetrack.prepared import pattern

HEAD = 700  # characters in which minutes and agendas say of which day they are
_NEAR = 90  # characters between the name of an occasion and its day
_FULL = Expression(
    every("dates.full"), re.I,
)  # fmt: skip
_YEAR = pattern(r"\d{4}")
_STOP = pattern(r"[.!?][ \n]")
_OF_A_DATE = 40  # characters that a date takes at most
_YEAR_ENDS = Expression(r"\b(?:19|20)[0-3]\d$")
_ORDINAL = pattern(every("dates.ordinal"), re.I)
_SITTING = Expression(every("dates.sitting"), re.I)
_MINUTES = Expression(every("dates.minutes"), re.I)
_SPEECH = Expression(every("dates.speech"), re.M)
_HOUR_BEHIND = Expression(every("dates.hour_behind"))
_OF_THE_DAY = Expression(every("dates.of_the_day"), re.I)
# What has a day of its own: "published 3 May 2020", "the plan adopted on …", "the next meeting".
_OTHER_DAY = Expression(every("dates.other_day"), re.I)
# The first day of several: "from 3 to 5 July 2017", "11 and 12 October 2016".
# The day that the word for the occasion is said of: "the council's meeting on 12 September".
_OF_OCCASION = Expression(rf"\b{OCCASION}(?:['’]s)?,?[ \n](?:held[ \n])?(?:on|of)[ \n](?:\w+day,?[ \n])?$", re.I)
_TO = Expression(every("dates.to"))
_READ = Expression(every("dates.read"), re.I)
_OPENS_BEHIND = Expression(every("dates.opens_behind"))
_RANGE = Expression(every("dates.range"))


def date_of_occasion(document: Document, held: Sequence[Sentence]) -> Fact | None:
    """The day on which the occasion took place, with its words; ``None`` unless the text says so of one day.

    It stands in the sentence that reports the occasion, or at the head of its minutes, or is counted from the day of
    the report, which a dateline or "Published: …" states: "today", "yesterday", "on Monday". Any other date in the
    text is somebody else's, and an occasion of several days has no one day.
    """
    dates = list(full_dates(document))
    several = _of_several_days(document.text, dates)
    if any(_in(words, held) for _, words in several):
        return None
    dates = [one for one in dates if one not in several]
    found = [fact for sentence in held for fact in _inside(document, dates, sentence)]
    if not found:
        found = _at_the_head(document, dates) or counted(document, dates, held)
    if len({str(fact.value) for fact in found}) > 1:
        text = document.text
        found = [
            one for one in found if _OF_OCCASION.search(text, max(0, one.evidence.start - _NEAR), one.evidence.start)
        ]
    return found[0] if len({str(fact.value) for fact in found}) == 1 else None


def year_of_name(document: Document, title: Fact | None) -> Fact | None:
    """The year that ends the name of an occasion: "World Harbour Forum 2014"."""
    year = _YEAR_ENDS.search(document.text, title.evidence.start, title.evidence.end) if title else None
    if title is None or year is None or year.end() != title.evidence.end:
        return None
    return Fact(value=PartialDate(year=int(year.group())), evidence=document.quote(*year.span()))


def _of_several_days(text: str, dates: Sequence[tuple[PartialDate, Evidence]]) -> list[tuple[PartialDate, Evidence]]:
    """The dates that begin or end a stretch of days: "11-13 May 2022", "May 3, 2020 - May 5, 2020"."""
    found = [one for one in dates if _RANGE.search(text, max(0, one[1].start - 26), one[1].start)]
    for first, last in itertools.pairwise(dates):
        if _TO.fullmatch(text, first[1].end, last[1].start):
            found += [first, last]
    return found


def _in(words: Evidence, held: Sequence[Sentence]) -> bool:
    return any(sentence.span.start <= words.start < sentence.span.end for sentence in held)


def _inside(document: Document, dates: Sequence[tuple[PartialDate, Evidence]], sentence: Sentence) -> list[Fact]:
    span = sentence.span
    if _READ.search(sentence.text):  # the minutes of the sitting before
        return []
    return [
        Fact(value=date, evidence=words)
        for date, words in dates
        if span.start <= words.start < span.end
        and not _OTHER_DAY.search(document.text, max(span.start, words.start - _NEAR), words.start)
        and not is_day_of_report(document.text, words)
        and (document.text[: words.start].strip(" *_#\n") or not document.text.startswith("\n", words.end))  # stands on top
    ]  # fmt: skip


def _at_the_head(document: Document, dates: Sequence[tuple[PartialDate, Evidence]]) -> list[Fact]:
    text = document.text
    for date, words in dates:
        if words.start > HEAD:
            break
        before = text[max(0, words.start - _NEAR) : words.start]
        if label := _OF_THE_DAY.search(before):
            named = "eeting" in label.group() or "vent" in label.group()
            if named or _MINUTES.search(text, 0, HEAD) or is_record(text, HEAD):
                return [Fact(value=date, evidence=words)]
            continue
        if is_head(text, words.start) or (_HOUR_BEHIND.match(text, words.end) and is_record(text, HEAD)):
            return [Fact(value=date, evidence=words)]
        if _OPENS_BEHIND.match(text, words.end):
            return [Fact(value=date, evidence=words)]
        if is_day_of_report(text, words, dashed=True):
            continue
        recorded = _MINUTES.search(text, 0, HEAD) or _SPEECH.search(text, 0, HEAD)
        if "\n\n" in before and not recorded and not text.startswith(" |", words.end):
            continue  # under a headline that speaks of a meeting it is the day of the report
        last = _STOP.split(before)[-1]
        if _SITTING.search(last) and not (_OTHER_DAY.search(before) or _READ.search(before)):
            return [Fact(value=date, evidence=words)]
    return []


def full_dates(document: Document) -> Iterator[tuple[PartialDate, Evidence]]:
    """Yield every date to the day that the text states, with its words."""
    for start, end in _around_years(document.text):
        for match in _FULL.finditer(document.text, start, end):
            date = read_date(" ".join(_ORDINAL.sub("", match.group()).split()))
            if date is not None and date.day is not None:
                yield date, document.quote(*match.span())


def _around_years(text: str) -> Iterator[tuple[int, int]]:
    """Where a date may stand: the year in it, and what a day and a month take, before it and behind it."""
    begin = end = 0
    for year in _YEAR.finditer(text):
        if year.start() - _OF_A_DATE > end:
            if end:
                yield begin, end
            begin = max(0, year.start() - _OF_A_DATE)
        end = year.end() + _OF_A_DATE
    if end:
        yield begin, end
