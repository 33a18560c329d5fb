"""Who speaks, and where: quotations and reported speech with the one they belong to."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from pledgetrack.extract.atlas import Atlas
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.people.along import Along
from pledgetrack.extract.people.persons import Person, persons
from pledgetrack.extract.people.quotes import Quote, paragraphs, quotes
from pledgetrack.extract.sentences import Sentence
from pledgetrack.extract.voices import Voices
from pledgetrack.model.evidence import Document, Evidence
from pledgetrack.model.extraction import Speaker, Statement
from pledgetrack.model.words import Form

BEFORE, AFTER, VERB_NEAR = 300, 220, 70
REACH = 300  # characters before a verb at which a person near it may begin
MOST_OF_A_NAME = 50  # introductions of one family name that are looked at
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_SAID = (
    r"said|says|talks|talked|spoke|speaks|joins us|joined us|joins host|has written|told|tells|added|adds|stated|states|announced|announces|explained|explains|noted|notes|stressed|stresses"
    r"|emphasi[sz]ed|declared|declares|commented|comments|argued|argues|pledged|promised|vowed|insisted|warned|warns"
    r"|confirmed|confirms|continued|remarked|wrote|writes|concluded|acknowledged|highlighted|pointed out|observed|urged"
    r"|introduced|presented|shared|outlined|described|unveiled|committed|called for|called on|reported|admitted|reiterated"
    r"|dijo|señaló|afirmó|explicó|anunció|aseguró|destacó|añadió|a déclaré|a dit|déclare|a annoncé|a expliqué|a affirmé|a souligné"
    r"|disse|afirmou|explicou|anunciou|destacou|acrescentou|sagte|sagt|erklärte|erklärt|betonte|kündigte|teilte|so"
)
SAID = Expression(rf"(?<!\w)(?:{_SAID})(?!\w)|[说表示指出称]")
_PRONOUN = re.compile(
    r"\b(?:he|she|they|the (?:lord |deputy )?mayor|the minister|the envoy|the governor|the councillor)\b", re.I
)
_TURN = re.compile(r"^(?:\*\*)?([^\W\d_a-z]{3,}(?:[ '’\-][^\W\d_a-z]{2,}){0,2})(?:\*\*)?:(?:\*\*)?[ \xa0]+", re.M)
COMMITMENT = re.compile(
    r"\b(?:commit\w*|pledge\w*|target\w*|goal|aim\w*|will|net[- ]zero|neutral\w*|vow\w*|promise\w*|determined)\b", re.I
)
FURNITURE = re.compile(
    r"^(?:download(?: pdf)?|share(?: article| this)?|more articles.*|read more.*|related.*|print|subscribe.*|sign up.*|cookie.*"
    r"|accept (?:all )?cookies.*|menu|back to top|follow us.*|photo:.*|image:.*|caption:.*)$",
    re.I,
)


@dataclass(kw_only=True)
class _Cast:
    """Those who have spoken so far, the last of them at hand for "she said"."""

    document: Document
    people: Sequence[Person]
    quoted: Sequence[Quote]
    speakers: list[Speaker] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    last: Person | None = None

    def __post_init__(self) -> None:
        self.along = Along(self.people, lambda person: person.evidence.start)
        self.quotes = Along(self.quoted, lambda quote: quote.start)
        self.paragraphs = Along(paragraphs(self.document.text), lambda span: span[0])
        self.families: dict[str, list[Person]] = {}
        for person in self.people:
            if person.family:
                self.families.setdefault(person.family, []).append(person)
        self._numbers: dict[str, int] = {}

    def speaks(self, person: Person, evidence: Evidence, form: Form) -> None:
        """Put a statement on record, and its speaker if it is the first."""
        known = self.full(person)
        self.last = known
        self.statements.append(
            Statement(
                evidence=evidence, form=form, speaker=known.name, office=known.office, city=known.city,
                standing=known.standing, commitment=bool(COMMITMENT.search(evidence.text)),
            )
        )  # fmt: skip
        if known.name is None:
            return
        number = self._numbers.setdefault(known.name, len(self.speakers))
        if number < len(self.speakers):
            quoted = self.speakers[number].has_direct_quote or form is Form.QUOTATION
            self.speakers[number] = replace(self.speakers[number], has_direct_quote=quoted)
            return
        self.speakers.append(
            Speaker(
                name=known.name, office=known.office, city=known.city, country=known.country, standing=known.standing,
                has_direct_quote=form is Form.QUOTATION, evidence=known.evidence,
            )
        )  # fmt: skip

    def paragraph(self, position: int) -> tuple[int, int]:
        """The span of the paragraph around a position."""
        return self.paragraphs.last_before(position + 1) or (0, len(self.document.text))

    def full(self, person: Person) -> Person:
        """The same person where the text introduces them with an office."""
        if person.name is None:
            return person
        same = [one for one in self.families.get(person.family or "", ())[:MOST_OF_A_NAME] if one.office]
        exact = [one for one in same if one.name == person.name]
        best = next((one for one in exact or same if one.city), (exact or same or [person])[0])
        return best if person.city is None else person


def find_people(document: Document, sentences: Sequence[Sentence], atlas: Atlas) -> Voices:
    """Return the speakers of a document and their statements, each pointing at its words."""
    people = tuple(persons(document, atlas))
    quoted = tuple(quotes(document.text))
    cast = _Cast(document=document, people=people, quoted=quoted)
    # In the order of the text, so that "she said" finds whoever spoke last.
    in_order: list[tuple[int, Quote | Sentence]] = [(quote.start, quote) for quote in quoted]
    in_order += [(sentence.span.start, sentence) for sentence in sentences]
    for _, part in sorted(in_order, key=lambda one: one[0]):
        if isinstance(part, Quote):
            _quoted(part, cast)
        else:
            _reported(part, cast)
    _transcript(cast)
    statements = sorted(cast.statements, key=lambda one: (one.evidence.start, one.evidence.end, one.speaker or ""))
    speakers = sorted(cast.speakers, key=lambda one: one.evidence.start)
    return Voices(speakers=tuple(speakers), statements=tuple(dict.fromkeys(statements)))


def _quoted(quote: Quote, cast: _Cast) -> None:
    person = cast.last if quote.continues else _attributed(cast.document.text, quote, cast)
    if person is not None:
        cast.speaks(person, cast.document.quote(quote.start, quote.end), Form.QUOTATION)


def _transcript(cast: _Cast) -> None:
    """Lines of an interview that begin with who speaks: "RUIZ: We will …"."""
    text = cast.document.text
    turns = list(_TURN.finditer(text))
    upper = {family.upper(): people for family, people in cast.families.items()}
    for turn, following in itertools.zip_longest(turns, turns[1:]):
        for person in upper.get(turn[1].split()[-1], ()):
            if person.family:
                end = following.start() if following else len(text)
                blank = text.find("\n\n", turn.end(), end)
                words = text[turn.end() : blank if blank >= 0 else end].rstrip()
                if words:
                    cast.speaks(person, cast.document.quote(turn.end(), turn.end() + len(words)), Form.QUOTATION)
                break


def _attributed(text: str, quote: Quote, cast: _Cast) -> Person | None:
    """Whoever the words around a quotation give it to: behind it first, then before it, then the speaker before."""
    first, last = cast.paragraph(quote.start)
    following = cast.quotes.beginning(quote.end, quote.end + AFTER)
    preceding = [one.end for one in cast.quotes.beginning(first, quote.start)[-3:] if one.end < quote.start]
    behind = (quote.end, min(last, quote.end + AFTER, *(one.start for one in following[:1])))
    before = (max(first, quote.start - BEFORE, *preceding), quote.start)
    for start, end in (behind, before):
        person = _subject(text, start, end, cast)
        if person is not None:
            return person
    return (
        cast.last
        if not text[first : quote.start - 1].strip() and cast.last and not text[quote.end + 1 : last].strip()
        else None
    )


def _subject(text: str, start: int, end: int, cast: _Cast) -> Person | None:
    for verb in SAID.finditer(text, start, end):
        near = [
            person
            for person in cast.along.beginning(max(start, verb.start() - REACH), min(end, verb.end() + REACH))
            if person.evidence.end <= end and _near(person.evidence, verb.span())
        ]
        named = [person for person in near if person.name]
        if named:
            return min(named, key=lambda one: _distance(one.evidence, verb.span()))
        around = text[max(start, verb.start() - 40) : min(end, verb.end() + 40)]
        for word in _WORD.findall(around):
            if word in cast.families:
                return cast.families[word][0]
        if near:
            return min(near, key=lambda one: _distance(one.evidence, verb.span()))
        if cast.last and _PRONOUN.search(around):
            return cast.last
    return None


def _near(evidence: Evidence, verb: tuple[int, int]) -> bool:
    return _distance(evidence, verb) <= VERB_NEAR


def _distance(evidence: Evidence, verb: tuple[int, int]) -> int:
    return max(0, evidence.start - verb[1], verb[0] - evidence.end)


def _reported(sentence: Sentence, cast: _Cast) -> None:
    """Speech that a sentence reports in its own words: whoever stands before its verb of saying."""
    start, end = sentence.span.start, sentence.span.end
    if not cast.along.beginning(start, end) or FURNITURE.match(sentence.text):
        return
    if any(quote.end > start for quote in cast.quotes.beginning(start - REACH * 10, end)[-3:]):
        return
    for verb in SAID.finditer(cast.document.text, start, end):
        before = [one for one in cast.along.beginning(start, verb.start()) if one.evidence.end <= verb.start()]
        near = [one for one in before if verb.start() - one.evidence.end <= VERB_NEAR]
        named = [one for one in near if one.name]
        offices = [one for one in before if one.name is None and one.city]
        for person in named[-1:] or (offices if near else []):
            cast.speaks(person, cast.document.quote(start, end), Form.REPORTED)
        if near:
            return
