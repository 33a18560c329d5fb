"""Meetings in languages other than English: what their folders know of occasions (``patterns.language.Meetings``)."""

from collections.abc import Sequence

from pledgetrack.extract.atlas import Atlas
from pledgetrack.extract.han import simplified
from pledgetrack.extract.patterns.language import Meetings
from pledgetrack.extract.patterns.wording import compiled, last_before
from pledgetrack.extract.sentences import Sentence
from pledgetrack.extract.shadow import shadow
from pledgetrack.model.date import PartialDate
from pledgetrack.model.evidence import Document
from pledgetrack.model.extraction import Fact, MeetingFacts

_OPENING = 1_200  # characters in which a text says what it reports
_NEAR = 24  # characters before a city in which its preposition stands
_NUMBER = r"(?<!\d)(?<!\d[.,])(?P<number>\d{1,3}(?:[. ]\d{3})?) ?(?:[a-zà-ÿ]{3,14} )?"


def meeting_abroad(document: Document, sentences: Sequence[Sentence], atlas: Atlas, words: Meetings) -> MeetingFacts:
    """What a text reports of one occasion, only from the sentences of its opening that say that it took place."""
    held = [sentence for sentence in sentences if sentence.span.start < _OPENING and _reports(sentence, words)]
    if not held:
        return MeetingFacts()
    virtual = _first(held, words.virtual)
    return MeetingFacts(
        is_meeting=True,
        date=_date(document, held, words),
        place=None if virtual else _place(document, held, atlas, words),
        virtual=Fact(value=True, evidence=document.quote(*virtual)) if virtual else None,
        participants=_count(document, held, words.participants),
        mayors=_count(document, held, words.mayors),
        cities=_count(document, held, words.cities),
        countries=_count(document, held, words.countries),
    )


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
    """The one day that these sentences state in full; ``None`` where they state several."""
    found = []
    for sentence in held:
        for match in compiled(words.date).finditer(_low(sentence)):
            day = _day(match["year"], match["month"], match["day"], words.months.split())
            start = sentence.span.start
            if day is not None:
                found.append(Fact(value=day, evidence=document.quote(start + match.start(), start + match.end())))
    return found[0] if len({str(fact.value) for fact in found}) == 1 else None


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
                if last_before(words.place, before):
                    return Fact(value=occurrence.city.name, evidence=place)
    return None


def _count(document: Document, held: Sequence[Sentence], counted: str) -> Fact | None:
    for sentence in held:
        match = compiled(rf"{_NUMBER}{counted}").search(_low(sentence))
        if match:
            span = sentence.span.start + match.start(), sentence.span.start + match.end()
            value = int(match["number"].replace(".", "").replace(" ", ""))
            return Fact(value=value, evidence=document.quote(*span))
    return None
