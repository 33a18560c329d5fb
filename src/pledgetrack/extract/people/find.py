"""Who speaks, and where: quotations and reported speech with the one they belong to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from pledgetrack.extract.atlas import Atlas
from pledgetrack.extract.people.persons import Person, persons
from pledgetrack.extract.people.quotes import Quote, paragraphs, quotes
from pledgetrack.extract.sentences import Sentence
from pledgetrack.extract.voices import Voices
from pledgetrack.model.evidence import Document, Evidence
from pledgetrack.model.extraction import Speaker, Statement
from pledgetrack.model.words import Form

BEFORE, AFTER, VERB_NEAR = 300, 220, 70
_SAID = (
    r"said|says|told|tells|added|adds|stated|states|announced|announces|explained|explains|noted|notes|stressed|stresses"
    r"|emphasi[sz]ed|declared|declares|commented|comments|argued|argues|pledged|promised|vowed|insisted|warned|warns"
    r"|confirmed|confirms|continued|remarked|wrote|writes|concluded|acknowledged|highlighted|pointed out|observed|urged"
    r"|introduced|presented|shared|outlined|described|unveiled|committed|called for|called on|reported|admitted|reiterated"
    r"|dijo|señaló|afirmó|explicó|anunció|aseguró|destacó|añadió|a déclaré|a dit|déclare|a annoncé|a expliqué|a affirmé|a souligné"
    r"|disse|afirmou|explicou|anunciou|destacou|acrescentou|sagte|sagt|erklärte|erklärt|betonte|kündigte|teilte|so"
)
SAID = re.compile(rf"(?<!\w)(?:{_SAID})(?!\w)|[说表示指出称]")
_PRONOUN = re.compile(
    r"\b(?:he|she|they|the (?:lord |deputy )?mayor|the minister|the envoy|the governor|the councillor)\b", re.I
)
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
    speakers: list[Speaker] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    last: Person | None = None

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
        for number, speaker in enumerate(self.speakers):
            if speaker.name == known.name:
                quoted = speaker.has_direct_quote or form is Form.QUOTATION
                self.speakers[number] = replace(speaker, has_direct_quote=quoted)
                return
        self.speakers.append(
            Speaker(
                name=known.name, office=known.office, city=known.city, country=known.country, standing=known.standing,
                has_direct_quote=form is Form.QUOTATION, evidence=known.evidence,
            )
        )  # fmt: skip

    def full(self, person: Person) -> Person:
        """The same person where the text introduces them with an office."""
        if person.name is None:
            return person
        same = [one for one in self.people if one.name and one.family == person.family and one.office]
        exact = [one for one in same if one.name == person.name]
        best = next((one for one in exact or same if one.city), (exact or same or [person])[0])
        return best if person.city is None else person


def find_people(document: Document, sentences: Sequence[Sentence], atlas: Atlas) -> Voices:
    """Return the speakers of a document and their statements, each pointing at its words."""
    people = tuple(persons(document, atlas))
    cast = _Cast(document=document, people=people)
    quoted = tuple(quotes(document.text))
    for quote in quoted:
        person = cast.last if quote.continues else _attributed(document.text, quote, quoted, cast)
        if person is not None:
            cast.speaks(person, document.quote(quote.start, quote.end), Form.QUOTATION)
    for sentence in sentences:
        _reported(sentence, quoted, cast)
    statements = sorted(cast.statements, key=lambda one: (one.evidence.start, one.evidence.end, one.speaker or ""))
    speakers = sorted(cast.speakers, key=lambda one: one.evidence.start)
    return Voices(speakers=tuple(speakers), statements=tuple(dict.fromkeys(statements)))


def _attributed(text: str, quote: Quote, quoted: Sequence[Quote], cast: _Cast) -> Person | None:
    """Whoever the words around a quotation give it to: behind it first, then before it, then the speaker before."""
    first, last = next((span for span in paragraphs_of(text) if span[0] <= quote.start < span[1]), (0, len(text)))
    behind = (quote.end, min(last, quote.end + AFTER, *(q.start for q in quoted if q.start > quote.end), len(text)))
    before = (max(first, quote.start - BEFORE, *(q.end for q in quoted if q.end < quote.start), 0), quote.start)
    for start, end in (behind, before):
        person = _subject(text, start, end, cast)
        if person is not None:
            return person
    return (
        cast.last
        if not text[first : quote.start - 1].strip() and cast.last and not text[quote.end + 1 : last].strip()
        else None
    )


def paragraphs_of(text: str) -> list[tuple[int, int]]:
    """The paragraphs of a text, found once."""
    return list(paragraphs(text))


def _subject(text: str, start: int, end: int, cast: _Cast) -> Person | None:
    for verb in SAID.finditer(text, start, end):
        near = [
            person
            for person in cast.people
            if start <= person.evidence.start and person.evidence.end <= end and _near(person.evidence, verb.span())
        ]
        if near:
            return min(near, key=lambda one: (one.name is None, _distance(one.evidence, verb.span())))
        around = text[max(start, verb.start() - 40) : min(end, verb.end() + 40)]
        for person in (one for one in cast.people if one.family):
            if person.family and re.search(rf"\b{re.escape(person.family)}\b", around):
                return person
        if cast.last and _PRONOUN.search(around):
            return cast.last
    return None


def _near(evidence: Evidence, verb: tuple[int, int]) -> bool:
    return _distance(evidence, verb) <= VERB_NEAR


def _distance(evidence: Evidence, verb: tuple[int, int]) -> int:
    return max(0, evidence.start - verb[1], verb[0] - evidence.end)


def _reported(sentence: Sentence, quoted: Sequence[Quote], cast: _Cast) -> None:
    """Speech that a sentence reports in its own words: whoever stands before its verb of saying."""
    if FURNITURE.match(sentence.text):
        return
    start, end = sentence.span.start, sentence.span.end
    if any(quote.start < end and start < quote.end for quote in quoted):
        return
    for verb in SAID.finditer(cast.document.text, start, end):
        before = [one for one in cast.people if start <= one.evidence.start and one.evidence.end <= verb.start()]
        near = [one for one in before if verb.start() - one.evidence.end <= VERB_NEAR]
        named = [one for one in near if one.name]
        offices = [one for one in before if one.name is None and one.city]
        for person in named[-1:] or (offices if near else []):
            cast.speaks(person, cast.document.quote(start, end), Form.REPORTED)
        if near:
            return
