"""Meetings in languages other than English: what their folders know of occasions (``patterns.language.Meetings``)."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from functools import cache

from pledgetrack.extract.atlas import Atlas
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.han import simplified
from pledgetrack.extract.patterns.language import Meetings
from pledgetrack.extract.patterns.wording import compiled, last_before
from pledgetrack.extract.sentences import Sentence
from pledgetrack.extract.shadow import shadow
from pledgetrack.folding import fold
from pledgetrack.model.date import PartialDate
from pledgetrack.model.evidence import Document
from pledgetrack.model.extraction import Fact, MeetingFacts

_OPENING = 1_200  # characters in which a text says what it reports
_NEAR = 24  # characters before a city in which its preposition stands
_NUMBER = r"(?<!\d)(?<!\d[.,])(?P<number>\d{1,2},\d mil|\d{1,3}[. ]\d{3}|\d{1,5}|\b(?:¤)(?= )) ?(?:[a-zà-ÿ]{3,14} )?"
_HEAD = 300  # characters in which a report says of which day it is
_RECORD = 700  # characters in which minutes say of what they are
_BEFORE_A_DAY = 60  # characters before the day of a report in its line
_WEEK = 7
_FOLLOWING = 120  # characters from a sentence that reports an occasion to one that may say who came
_OF_A_RANGE = 12  # characters of the first day of several: "du 19 au ", "del 4 al "
_ALONE = Expression(r"[ ]*(?:\d{1,2}:\d\d)?[ ]*\n")
_FIGURES = (
    r"(?<![\d./-])(?P<day>\d{1,2})[./](?P<month>\d{1,2})[./](?P<year>(?:19|20)\d\d)(?![\d/])",
    r"(?<![\d./-])(?P<year>(?:19|20)\d\d)[./-](?P<month>\d{1,2})[./-](?P<day>\d{1,2})(?![\d/-])",
)
_RANGE = Expression(r"\b\d{1,2}(?:er|º|\.)? ?(?:au|al?|à|bis|[eyo]|et|und|[-–—~至到])[ ]?$")


def meeting_abroad(document: Document, sentences: Sequence[Sentence], atlas: Atlas, words: Meetings) -> MeetingFacts:
    """What a text reports of one occasion, only from the sentences of its opening that say that it took place."""
    record = compiled(words.record).search(simplified(shadow(document.text[:_HEAD])))
    held = [
        sentence
        for sentence in sentences
        if sentence.span.start < _OPENING and (_reports(sentence, words) or (record and sentence.span.start < _RECORD))
    ]
    if not held:
        return MeetingFacts()
    virtual = _first(held, words.virtual)
    came = [*held, *_who_came(sentences, held, words)]
    return MeetingFacts(
        is_meeting=True,
        date=_date(document, held, words),
        place=None if virtual else _place(document, held, atlas, words),
        virtual=Fact(value=True, evidence=document.quote(*virtual)) if virtual else None,
        participants=_count(document, came, words.participants, words.thousand),
        mayors=_count(document, came, words.mayors, words.thousand),
        cities=_count(document, came, words.cities, words.thousand),
        countries=_count(document, came, words.countries, words.thousand),
    )


def _who_came(sentences: Sequence[Sentence], held: Sequence[Sentence], words: Meetings) -> list[Sentence]:
    """The sentences right behind those that report an occasion, where they say that somebody came."""
    ends = [sentence.span.end for sentence in held]
    near = [one for one in sentences if any(0 <= one.span.start - end <= _FOLLOWING for end in ends)]
    return [one for one in near if one not in held and compiled(words.held).search(_low(one))]


def _low(sentence: Sentence) -> str:
    return simplified(shadow(sentence.text))


def _reports(sentence: Sentence, words: Meetings) -> bool:
    low = _low(sentence)
    if compiled(words.coming).search(low) or not compiled(words.occasion).search(low):
        return False
    return bool(compiled(words.held).search(low))


def _first(held: Sequence[Sentence], pattern: str) -> tuple[int, int] | None:
    for sentence in held:
        match = compiled(pattern).search(_low(sentence))
        if match:
            return sentence.span.start + match.start(), sentence.span.start + match.end()
    return None


def _date(document: Document, held: Sequence[Sentence], words: Meetings) -> Fact | None:
    """The one day that these sentences state in full, or count from the day of the report; none where several do."""
    found = [fact for sentence in held for fact in _stated(document, sentence, words)]
    stated = None if found else _reported_on(document, words)
    if stated is not None:
        found = [fact for sentence in held if (fact := _counted(document, sentence, words, stated))]
    return found[0] if len({str(fact.value) for fact in found}) == 1 else None


def _stated(document: Document, sentence: Sentence, words: Meetings) -> Iterator[Fact]:
    """Each day that a sentence states in full, in figures or in words, but for days of several."""
    low, start = _low(sentence), sentence.span.start
    for day, first, last in _days(low, words):
        if _ALONE.match(document.text, start + last) and document.text[start + first - 1] == "\n":
            continue  # the day of the report
        if _RANGE.search(low, max(0, first - _OF_A_RANGE), first):
            # An occasion of several days has no one day: what makes two different ones of it.
            yield Fact(value=PartialDate(day.year, day.month), evidence=document.quote(start + first, start + last))
        yield Fact(value=day, evidence=document.quote(start + first, start + last))


def _days(low: str, words: Meetings) -> Iterator[tuple[PartialDate, int, int]]:
    in_words = _in_words(words.days, words.year_in_words)
    for pattern in (words.date, *_FIGURES, *in_words[1]):
        for match in compiled(pattern).finditer(low):
            said = match.groupdict()
            number = in_words[0].get(fold(said["day"]), 0)
            years = in_words[0].get(fold(said["year"]), 0)
            year = f"20{years:02}" if years else said["year"].replace(".", "").rpartition(" ")[2]
            day = _day(year, said["month"], str(number or said["day"]), words.months.split())
            if day is not None:
                yield day, match.start(), match.end()


@cache
def _in_words(days: str, year: str) -> tuple[dict[str, int], tuple[str, ...]]:
    """The numbers that the words for days mean, folded, and the pattern of a date in words, if there are any."""
    if not days:
        return {}, ()
    table = {fold(form): number for number, forms in enumerate(days.split("|"), 1) for form in forms.split("/")}
    any_of = "|".join(sorted({*days.replace("/", "|").split("|"), *table}, key=len, reverse=True))
    date = rf"\b(?P<day>{any_of})(?: d[ií]as)?(?: do mês)? de (?P<month>[a-zç]{{4,10}}) (?:de {year}(?=[a-z])|del? (?=\d))(?P<year>{any_of}|\d{{4}})\b"
    return table, (date,)


def _reported_on(document: Document, words: Meetings) -> PartialDate | None:
    """The day of a report, which stands at its head."""
    head = simplified(shadow(document.text[:_HEAD]))
    stated = next((day for day, first, _ in _days(head, words) if _alone(head, first)), None)
    return stated if stated is not None and stated.day is not None else None


def _counted(document: Document, sentence: Sentence, words: Meetings, stated: PartialDate) -> Fact | None:
    """The day that a sentence counts from that of the report: "hoy", "nesta terça-feira, 3"."""
    low, start = _low(sentence), sentence.span.start
    for back, pattern in ((0, words.today), (1, words.yesterday)):
        if (match := compiled(rf"(?<![a-zà-ÿ])(?:{pattern})(?![a-zà-ÿ])").search(low)) is not None:
            figures = "".join(filter(str.isdigit, match.group()))
            days = [stated.first - dt.timedelta(days=n) for n in range(_WEEK)] if figures else []
            day = next((one for one in days if one.day == int(figures)), None) if figures else stated.first
            if day is None:
                return None
            value = PartialDate.of(day - dt.timedelta(days=back))
            return Fact(value=value, evidence=document.quote(start + match.start(), start + match.end()))
    month = words.months.split()[stated.month - 1] if words.months and stated.month else ""
    again = rf"\b{stated.day}(?:er|º|\.)? (?:de )?{month}\b" if month else rf"(?<!\d){stated.month}月{stated.day}日"
    match = re.search(again, low)
    return Fact(value=stated, evidence=document.quote(start + match.start(), start + match.end())) if match else None


def _alone(head: str, start: int) -> bool:
    """Whether a day begins a line, or follows but its weekday and whoever publishes it."""
    return len(head[head.rfind("\n", 0, start) + 1 : start]) <= _BEFORE_A_DAY


def _day(year: str, month: str, day: str, months: list[str]) -> PartialDate | None:
    number = months.index(month) + 1 if month in months else int(month) if month.isdigit() else 0
    try:
        return PartialDate.parse(f"{year}-{number:02}-{int(day):02}")
    except ValueError:
        return None


def _place(document: Document, held: Sequence[Sentence], atlas: Atlas, words: Meetings) -> Fact | None:
    for sentence in held:
        for occurrence in atlas.occurrences:
            place = occurrence.evidence
            if sentence.span.start <= place.start < sentence.span.end:
                before = shadow(document.text[max(sentence.span.start, place.start - _NEAR) : place.start])
                line = shadow(document.text[document.text.rfind("\n", 0, place.start) + 1 : place.start])
                if last_before(words.place, before) or compiled(words.at).match(line):
                    return Fact(value=occurrence.city.name, evidence=place)
    return None


def _count(document: Document, held: Sequence[Sentence], counted: str, thousand: str) -> Fact | None:
    for sentence in held:
        match = compiled(_NUMBER.replace("¤", thousand) + counted).search(_low(sentence))
        if match:
            span = sentence.span.start + match.start(), sentence.span.start + match.end()
            return Fact(value=_value(match["number"]), evidence=document.quote(*span))
    return None


def _value(number: str) -> int:
    """What a number means: "1.200", "3,3 mil", "mille"."""
    figures, _, thousands = number.partition(",")
    if not figures[:1].isdigit():
        return 1000
    if thousands:
        return int(figures) * 1000 + int(thousands[:1]) * 100
    return int(figures.replace(".", "").replace(" ", ""))
