"""Convenors, head counts, place or virtual, date: each with the words it rests on."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from pledgetrack.extract.atlas import Atlas
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.meeting.dates import date_of_occasion
from pledgetrack.extract.sentences import Sentence
from pledgetrack.extract.series import Series
from pledgetrack.model.evidence import Document, Evidence
from pledgetrack.model.extraction import Fact, MeetingFacts

_NUMBERS = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "a hundred": 100}
_NUMBER = rf"(?:\d{{1,3}}(?:,\d{{3}})?|(?:{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})(?:-\w+)?)"
_OCCASION = r"(?:meeting|summit|dialogue|conference|session|forum|round ?table|workshop|talks|gathering|assembly|hearing|webinar|congress)"
_HELD = Expression(
    rf"\b(?:met (?:today|yesterday|on|in|at|with|online|virtually)|gathered|convened|hosted|attended|was held|took place"
    rf"|took part|joined|opened|spoke at|appeared together|the {_OCCASION}|the virtual {_OCCASION})\b",
    re.I,
)
_OCCASION_RE = Expression(rf"\b(?!(?-i:Assembly)){_OCCASION}\b", re.I)  # an Assembly is a body
_MET = Expression(r"\bmet\b")
# Occasions of treaties and those still to come are spoken of, not reported.
_ELSEWHERE = Expression(
    r"\b(?:host|attend|join|open)\w*[ \n](?:the[ \n])?(?:\w+[ \n]){0,2}COP[- ]?\d|\bwill be (?:held|hosted|attended)\b|\bwill (?:host|attend|join|take place)\b",
    re.I,
)
OPENING = 1_200  # characters in which a text says what it reports
_NEAR = 60  # characters before a city in which the word stands that makes it the place
_IN = Expression(
    rf"(?:\b(?:held|hosted|place|convened|gathered|met|{_OCCASION})\b[^.;:]{{0,40}}|^)\b(?:in|at)[ \n]+(?:the[ \n]+city[ \n]+of[ \n]+)?$",
    re.I,
)
_VIRTUAL = Expression(
    r"\b(?:virtual(?:ly)?|online|by video(?: ?conference)?|via (?:zoom|video)|video ?conference)\b", re.I
)
_CONVENED = Expression(
    r"\b(?:co-)?(?:convened|hosted|organi[sz]ed|co-organi[sz]ed|jointly organi[sz]ed|called) by[ \n]+(?:the[ \n]+)?",
    re.I,
)
_JOINT = Expression(r"[ \n]+and[ \n]+(?:the[ \n]+)?|,[ \n]+(?:and[ \n]+)?(?:the[ \n]+)?")
_ENDS = Expression(
    r"[.;:]|,[ \n]+(?![A-Z])|[ \n]+(?:with|to|for)[ \n]+(?![A-Z])|[ \n]+(?:provided|in|on|at|which|was|will|has|as|during|ahead|under|is|are)\b"
)
_ORGANISATION = Expression(r"[^\W\d_a-zß-öø-ÿ][^,;:.]{1,120}?(?:[ \n]\([A-Z0-9]{2,12}\))?$")
_COUNTS = {
    "participants": Expression(
        rf"\b(?:group of |more than |over |some |about )?({_NUMBER})[ \n]+(?:(?:other|senior|local|city|elected)[ \n]+){{0,2}}"
        r"(?:participants|delegates|attendees|mayors[ \n]+and[ \n]+(?:other[ \n]+)?(?:senior|city|local|deputy|regional)"
        r"|mayors,[ \n]+(?:deputy|city|senior)|leaders|representatives|officials|people)\b", re.I),
    "mayors": Expression(rf"\b({_NUMBER})[ \n]+(?:city[ \n]+)?mayors\b(?![ \n]+and[ \n]+(?:other[ \n]+)?(?:senior|city|local)|,)", re.I),
    "cities": Expression(rf"\bfrom[ \n]+(?:more than[ \n]+|over[ \n]+)?({_NUMBER})[ \n]+(?:\w+[ \n]+)?cities\b", re.I),
    "countries": Expression(
        rf"\b(?:from|across|in)[ \n]+(?:[a-z]+[ \n]+){{0,4}}?(?:more than[ \n]+|over[ \n]+)?({_NUMBER})[ \n]+(?:different[ \n]+)?countries\b",
        re.I),
}  # fmt: skip
_CITIES_AND = Expression(
    rf"\b({_NUMBER})[ \n]+cities[ \n]+(?:from|across|in|and)[ \n]+{_NUMBER}[ \n]+countries\b", re.I
)


def find_meeting(document: Document, sentences: Sequence[Sentence], atlas: Atlas) -> MeetingFacts:
    """Return what the text reports of one occasion; nothing where it reports none."""
    text = document.text
    held = [sentence for sentence in sentences if _reports(sentence)]
    told = [sentence for sentence in held if sentence.span.start < OPENING]
    virtual = next((m for s in held if (m := _VIRTUAL.search(text, s.span.start, s.span.end))), None)
    if not told:  # an occasion that a text comes to speak of is not what it reports
        return MeetingFacts()
    convenors = tuple(_convenors(document))
    counts = {name: _count(document, held, pattern) for name, pattern in _COUNTS.items()}
    return MeetingFacts(
        is_meeting=True,
        date=date_of_occasion(document, told),
        place=None if virtual else _place(document, told, atlas),
        virtual=Fact(value=True, evidence=document.quote(*virtual.span())) if virtual else None,
        convenors=convenors,
        participants=counts["participants"],
        mayors=counts["mayors"],
        cities=counts["cities"] or _count(document, held, _CITIES_AND),
        countries=counts["countries"],
    )


def _reports(sentence: Sentence) -> bool:
    """Whether a sentence says that an occasion took place."""
    words = sentence.text
    return bool(_may_report().possible(sentence.low)) and bool(
        _HELD.search(words) and (_OCCASION_RE.search(words) or _MET.search(words)) and not _ELSEWHERE.search(words)
    )


@cache
def _may_report() -> Series[bool]:
    return Series([(True, _HELD.needed)])


def _count(document: Document, held: Sequence[Sentence], pattern: Expression) -> Fact | None:
    for sentence in held:
        match = pattern.search(document.text, sentence.span.start, sentence.span.end)
        if match:
            return Fact(value=_number(match[1]), evidence=document.quote(*match.span()))
    return None


def _number(words: str) -> int:
    words = words.lower().replace(",", "")
    if words.isdigit():
        return int(words)
    return sum(_NUMBERS.get(part, 0) for part in ([words] if words in _NUMBERS else words.split("-")))


def _convenors(document: Document) -> Iterator[Fact]:
    text = document.text
    match = _CONVENED.search(text)
    if match is None:
        return
    stop = _ENDS.search(text, match.end(), match.end() + 300)
    end = stop.start() if stop else min(len(text), match.end() + 300)
    start = match.end()
    for joint in [*_JOINT.finditer(text, start, end), None]:
        piece_end = joint.start() if joint else end
        piece = text[start:piece_end].strip()
        if piece and _ORGANISATION.match(piece):
            begin = text.index(piece, start)
            yield Fact(value=" ".join(piece.split()), evidence=document.quote(begin, begin + len(piece)))
        start = joint.end() if joint else piece_end


def _place(document: Document, told: Sequence[Sentence], atlas: Atlas) -> Fact | None:
    """The city in which the sentence says that the occasion took place: behind its verb, after "in" or "at"."""
    text = document.text
    for sentence in told:
        verb = _HELD.search(text, sentence.span.start, sentence.span.end)
        for occurrence in atlas.occurrences:
            words: Evidence = occurrence.evidence
            if verb is None or not verb.start() <= words.start < sentence.span.end:
                continue
            if _IN.search(text, max(verb.start(), words.start - _NEAR), words.start):
                return Fact(value=occurrence.city.name, evidence=words)
    return None
