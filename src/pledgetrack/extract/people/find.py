"""Who speaks, and where: quotations and reported speech with the one they belong to."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache

from pledgetrack.extract.atlas import Atlas
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.literals import lower
from pledgetrack.extract.patterns import every
from pledgetrack.extract.people.attribution import speaker_of
from pledgetrack.extract.people.beginnings import keep_whom
from pledgetrack.extract.people.cast import Cast
from pledgetrack.extract.people.jointly import beside_speaker
from pledgetrack.extract.people.lists import ABROAD, CLOSING, HEADING, MOVERS, listed
from pledgetrack.extract.people.person import Person
from pledgetrack.extract.people.persons import persons
from pledgetrack.extract.people.quotes import Quote, quotes
from pledgetrack.extract.people.signatures import signed
from pledgetrack.extract.people.subjects import after_verb, subjects
from pledgetrack.extract.people.ties import AND
from pledgetrack.extract.people.turns import turns
from pledgetrack.extract.people.verbs import SAID, saying
from pledgetrack.extract.sentences import Sentence
from pledgetrack.extract.series import Series
from pledgetrack.extract.voices import Voices
from pledgetrack.model.city import City
from pledgetrack.model.evidence import Document
from pledgetrack.model.words import Form, Standing

_NAMED = 120  # characters behind a verb in which whoever speaks is named
_LONGEST = 900  # characters before a sentence at which a quotation that covers it may begin
FURNITURE = Expression(every("find.furniture"), re.I)


class _May(StrEnum):
    """What the words of a sentence may make it."""

    FURNITURE = "no sentence at all"
    SPEECH = "somebody says something"
    LIST = "a list of speakers"


@cache
def _series() -> Series[_May]:
    lists = (*HEADING.needed, *lower(ABROAD.needed), *MOVERS.needed, *CLOSING.needed)
    return Series([(_May.FURNITURE, FURNITURE.needed), (_May.SPEECH, saying()), (_May.LIST, lists)])


def find_people(document: Document, sentences: Sequence[Sentence], atlas: Atlas) -> Voices:
    """Return the speakers of a document and their statements, each pointing at its words."""
    people = tuple(persons(document, sentences, atlas))
    quoted = tuple(quotes(document.text))
    cast = Cast(document=document, people=people, quoted=quoted)
    # In the order of the text, so that "she said" finds whoever spoke last.
    in_order: list[tuple[int, Quote | Sentence]] = [(quote.start, quote) for quote in quoted]
    in_order += [(sentence.span.start, sentence) for sentence in sentences]
    for _, part in sorted(in_order, key=lambda one: one[0]):
        if isinstance(part, Quote):
            _quoted(part, cast)
        else:
            _reported(part, cast)
    for person, words in turns(cast, atlas):
        cast.speaks(person, words, Form.QUOTATION)
    if max(document.text, default="") >= "\u4e00":
        from pledgetrack.extract.people.chinese import holders  # no other text needs its four modules

        for said in holders(document, atlas):
            cast.speaks(said.person, document.quote(said.start, said.end), said.form)
    headed = [sentence.span for sentence in sentences if _May.LIST in _series().possible(sentence.low)]
    for person in (*listed(cast, headed), *signed(cast)):
        cast.speaks(person, person.evidence, Form.PRESENCE)
    statements = sorted(cast.statements, key=lambda one: (one.evidence.start, one.evidence.end, one.speaker or ""))
    speakers = sorted(cast.speakers, key=lambda one: one.evidence.start)
    return Voices(
        speakers=tuple(speakers), statements=tuple(dict.fromkeys(statements)), mayors=tuple(_only_named(cast)),
        strangers=tuple(_strangers(cast)),
    )  # fmt: skip


def _strangers(cast: Cast) -> Iterator[tuple[int, str]]:
    """Yield where those are named who speak for no city, as far as the text tells: "he" is then no mayor."""
    for person in cast.people:
        known = cast.full(person) if person.name else person
        if known.name and known.city is None and (known.office is None or known.standing.speaks_for_city is False):
            yield person.evidence.start, known.name


def _only_named(cast: Cast) -> Iterator[tuple[str, City]]:
    """Yield the mayors who say nothing themselves, with their cities: of their plans a text speaks all the same."""
    speaking = {one.name for one in cast.speakers}
    for person in cast.people:
        if person.standing is Standing.MAYOR and person.name not in {*speaking, None}:
            known = cast.full(person)
            if known.standing is Standing.MAYOR and known.name and known.city and known.name not in speaking:
                yield known.name, known.city


def _quoted(quote: Quote, cast: Cast) -> None:
    person = cast.last_speaker if quote.continues else speaker_of(quote, cast) or _broken_off(quote, cast)
    if person is None:
        return
    for one in (*(() if quote.continues else beside_speaker(quote, person, cast)), person):
        cast.speaks(one, cast.document.quote(quote.start, quote.end), Form.QUOTATION)


def _broken_off(quote: Quote, cast: Cast) -> Person | None:
    """Whom a quotation breaks off to name: "«We are late, explique le maire Luc Petit. But …»"."""
    text = cast.document.text
    for verb in SAID.finditer(text, quote.start, quote.end):
        if text[verb.start() - 2 : verb.start()] == ", ":
            seen = after_verb(cast, verb, cast.seen(verb.end(), min(quote.end, verb.end() + _NAMED)))
            if seen and seen.person.name:
                return seen.person
    return None


def _reported(sentence: Sentence, cast: Cast) -> None:
    """Speech that a sentence reports in its own words: whoever stands before its verb of saying."""
    may = _series().possible(sentence.low)
    if _May.FURNITURE in may and FURNITURE.match(sentence.text):
        return
    start, end = sentence.span.start, sentence.span.end
    covering = [quote for quote in cast.quotes.beginning(start - _LONGEST, end)[-3:] if quote.end > start]
    keep_whom(cast, start, min([end, *(quote.start for quote in covering)]))
    if covering:
        start = covering[-1].end + 1  # "Ana Ruiz called it a “joke” and Tom Hill said that it was late"
        if not cast.document.text.startswith(AND, start, end):
            return
    for person in subjects(cast, start, end) if _May.SPEECH in may else ():
        if person.name or person.city or person.body:
            cast.speaks(person, cast.document.quote(start, end), Form.REPORTED)
        else:
            cast.last = person  # "he" is the officer whom nobody names
