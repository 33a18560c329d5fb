"""Where an occasion took place: a city behind the words that say so, or the one that was its host."""

import re
from collections.abc import Sequence

from pledgetrack.extract.atlas import Atlas
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.meeting.held import HELD, OCCASION, is_record
from pledgetrack.extract.patterns import every
from pledgetrack.extract.sentences import Sentence
from pledgetrack.model.evidence import Document, Evidence
from pledgetrack.model.extraction import Fact

_NEAR = 120  # characters before a city in which the word stands that makes it the place
_HERE = 300  # characters from a dateline to the "here" that means its city
_WITHIN = every("places.within")
_SITE = rf"(?:(?:the[ \n]+)?(?:(?:[^\W\d_a-z][\w’'-]*|{_WITHIN})[ \n]+){{0,5}}[^\W\d_a-z][\w’'-]*,[ \n]+)?"
_IN = Expression(
    rf"(?:\b(?:[Hh]eld|hosted|place|convened?|gathered|met|[Oo]pened|[Cc]losed|[Ee]nded|[Cc]oncluded|kicked off|came together|{OCCASION}|{OCCASION.title()})\b[^.;:]{{0,50}}|\bgathered\b[^.;:]{{0,90}}|^)"
    rf"\b(?:in|at)[ \n]+(?:the[ \n]+city[ \n]+of[ \n]+)?{_SITE}$"
)
# "During a commission meeting in Spokane, …"
_DURING = Expression(every("places.during") + rf"[ \n]in[ \n]{_SITE}$")
_HOSTED = Expression(
    rf"[ \n](?:has[ \n])?hosted[ \n](?:the|a|an)[ \n][^.;:]{{0,60}}\b(?:{OCCASION}|{OCCASION.title()})\b"
)
_HOSTED_BY = Expression(
    rf"\b(?:{OCCASION}|{OCCASION.title()})\b,?[ \n](?:was[ \n])?hosted\b[^.;:]{{0,60}}[ \n]by[ \n](?:the[ \n])?[Cc]ity[ \n]of[ \n]$"
)
_VENUE = Expression(every("places.venue"))
# "in the Council Chambers, 25 Fifth Avenue, Spokane"
_OPENS = Expression(every("places.opens"))  # "Today in Ghent, they met"
_CHAMBERS = Expression(every("places.chambers"))
_HEAD = 400  # characters in which minutes say where they were taken
_UNDER_LABEL = Expression(every("places.under_label"))
_UNDER_DAY = Expression(every("places.under_day"))
_OF_OCCASION = Expression(every("places.of_occasion"))
_AND_DAY = Expression(every("places.and_day"), re.M)
_STATE_AND_DAY = Expression(every("places.state_and_day"))
_DAY = Expression(every("places.day"), re.M)
_ACCOUNT = Expression(every("places.account"), re.I)
_RECORD = Expression(every("places.record"), re.I)
_RECORDS = Expression(every("places.records"), re.I)
_ENDS_LINE = Expression(every("places.ends_line"))
_LOCATION = Expression(every("places.location"))
_HALL = Expression(every("places.hall"), re.I)
_HERE_TODAY = Expression(every("places.here_today"))
_AT = Expression(every("places.at"))
_DAY_AND = Expression(r"(?<![^\n])[^\n|]{0,40}\b(?:19|20)\d\d[ ]*[|][ ]*$")
_DATELINE = Expression(
    r"[ \n]*(?:,[^\n.;:]{2,40})?[ \n]*(?:[–—]|-{1,2}[ \n]|\.(?=[ ][A-Z]))|[ ]*,[^\n.;:]{2,40}(?:19|20)\d\d[ ]*\n"
)


def place_of(document: Document, told: Sequence[Sentence], atlas: Atlas) -> Fact | None:
    """The city in which the sentence says that the occasion took place, behind its verb, after "in" or "at"."""
    text = document.text
    for sentence in told:
        verb = HELD.search(text, sentence.span.start, sentence.span.end)
        first = sentence.span.start if verb is None or _AT.search(sentence.text) else verb.start()
        for occurrence in atlas.occurrences:
            words: Evidence = occurrence.evidence
            if not sentence.span.start <= words.start < sentence.span.end:
                continue
            if _HOSTED.match(text, words.end, sentence.span.end):
                return Fact(value=occurrence.city.name, evidence=words)
            if _HOSTED_BY.search(text, max(sentence.span.start, words.start - _NEAR), words.start):
                return Fact(value=occurrence.city.name, evidence=words)
            if _VENUE.search(text, max(first, words.start - _NEAR), words.start):
                return Fact(value=occurrence.city.name, evidence=words)
            if _CHAMBERS.search(text, max(first, words.start - _NEAR), words.start):
                return Fact(value=occurrence.city.name, evidence=words)
            near = max(sentence.span.start, words.start - _NEAR)
            led = first <= words.start and _IN.search(text, max(first, near), words.start)
            opens = _OPENS.fullmatch(text, sentence.span.start, words.start)
            if led or opens or _DURING.search(text, near, words.start):
                return Fact(value=occurrence.city.name, evidence=words)
    return (
        _here(document, told, atlas)
        or _beside_day(document, atlas)
        or _at_the_head(document, atlas)
        or _at_an_address(document, atlas)
    )


def _at_the_head(document: Document, atlas: Atlas) -> Fact | None:
    """The city that begins a line at the head of minutes or another account, with its state and the day behind it."""
    text = document.text
    for occurrence in atlas.occurrences[:6]:
        words = occurrence.evidence
        line = text.rfind("\n", 0, words.start) + 1
        if _OF_OCCASION.search(text, line, words.start) and _AND_DAY.match(text, words.end):
            return Fact(value=occurrence.city.name, evidence=words)
        if line != words.start or line >= _HEAD:
            continue
        if (_STATE_AND_DAY.match(text, words.end) and _RECORD.search(text, 0, line)) or (
            _DAY.match(text, words.end) and _ACCOUNT.search(text, 0, line)
        ):
            return Fact(value=occurrence.city.name, evidence=words)
    return None


def _at_an_address(document: Document, atlas: Atlas) -> Fact | None:
    """The city that ends the line of a hall or a street at the head of minutes: "Council Chamber, Civic Centre, Lyon"."""
    text = document.text
    for occurrence in atlas.occurrences[:12]:
        words = occurrence.evidence
        line = text.rfind("\n", max(0, words.start - _NEAR), words.start) + 1
        if words.start > _HEAD * 2 or not _ENDS_LINE.match(text, words.end):
            continue
        led = _LOCATION.match(text, line, words.start) or _HALL.search(text, line, words.start)
        if line == words.start:
            led = led or _UNDER_LABEL.search(text, max(0, line - _NEAR), line)
        record = _RECORDS.search(text, 0, _HEAD * 2) or is_record(text, _HEAD * 2)
        if led and record and (line == words.start or text.endswith((", ", ": "), line, words.start)):
            return Fact(value=occurrence.city.name, evidence=words)
    return None


def _beside_day(document: Document, atlas: Atlas) -> Fact | None:
    """The city that stands behind the day at the head of a report: "6 October 2020 | Geneva"."""
    for occurrence in atlas.occurrences[:6]:
        words = occurrence.evidence
        before = max(0, words.start - _NEAR)
        if _DAY_AND.search(document.text, before, words.start) or _UNDER_DAY.search(document.text, before, words.start):
            return Fact(value=occurrence.city.name, evidence=words)
    return None


def _here(document: Document, told: Sequence[Sentence], atlas: Atlas) -> Fact | None:
    """The city of the dateline, where the report says that the occasion took place "here"."""
    for occurrence in atlas.occurrences[:3]:
        words = occurrence.evidence
        if document.text[: words.start].rpartition("\n")[2].strip() or not _DATELINE.match(document.text, words.end):
            continue
        for sentence in told:
            near = words.end < sentence.span.end and sentence.span.start - words.end < _HERE
            if near and _HERE_TODAY.search(sentence.text):
                return Fact(value=occurrence.city.name, evidence=words)
    return None
