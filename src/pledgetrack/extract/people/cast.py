"""Those who appear in a text, in its order, and what each of them has said so far."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import all_words, every, listed
from pledgetrack.extract.people.along import Along
from pledgetrack.extract.people.bare import ARTICLES, has_given_name
from pledgetrack.extract.people.person import Person
from pledgetrack.extract.people.quotes import Quote, paragraphs
from pledgetrack.extract.people.verbs import PRONOUN, PRONOUNS
from pledgetrack.model.city import City
from pledgetrack.model.evidence import Document, Evidence
from pledgetrack.model.extraction import Speaker, Statement
from pledgetrack.model.words import Form, Standing
from pledgetrack.prepared import pattern

_NESTED = 6  # spans of persons that may hold one place
_ELIDED = ("l'", "l’", "L'", "L’")  # "l'adjointe"
_LONGEST_THE = 14  # characters of an article with "deputy"
MOST_OF_A_NAME = 50  # introductions of one family name that are looked at
_WORD = pattern(r"[^\W\d_][\w'’-]*")
_RUN = pattern(r"[^\W\d_]\w*")
_DEPUTY = frozenset(listed("cast.deputy"))
# Offices by which somebody is spoken of again: "the mayor".
_OFFICES = frozenset(listed("cast.offices"))
_NAME_BEHIND = pattern(r"[ \xa0\n-][^\W\d_a-z]")
_PLACED = Expression(every("cast.placed"))
# Given names that are words, or months, at the head of a sentence.
ALSO_WORDS = frozenset(all_words("cast.also_words"))
COMMITMENT = Expression(every("cast.commitment"), re.I)
_NOT_FOR_A_CITY = frozenset({Standing.FORMER, Standing.CANDIDATE, Standing.ACTIVIST})


class Seen(NamedTuple):
    """``text[start:end]`` stands for a person, by name, family name, office or pronoun."""

    start: int
    end: int
    person: Person


class Cast:
    """Those who have spoken so far, the last of them at hand for "she said"."""

    def __init__(self, *, document: Document, people: Sequence[Person], quoted: Sequence[Quote]) -> None:
        self.document = document
        self.people = people
        self.quoted = quoted
        self.speakers: list[Speaker] = []
        self.statements: list[Statement] = []
        self.last: Person | None = None
        self.last_speaker: Person | None = None
        self.along = Along(self.people, lambda person: person.evidence.start)
        self.quotes = Along(self.quoted, lambda quote: quote.start)
        self.paragraphs = Along(paragraphs(self.document.text), lambda span: span[0])
        self.families: dict[str, list[Person]] = {}
        for person in self.people:
            if person.family:
                self.families.setdefault(person.family, []).append(person)
        for first, people in _called_by_given_name(self.people).items():
            if all(one.name == first for one in self.families.get(first, ())):
                self.families[first] = people
        self._first_words = {run.group() for name in self.families if (run := _RUN.match(name))}
        self._mayors: dict[City, dict[str | None, Person]] = {}
        for person in self.people:
            if person.name and person.city and person.stated and person.standing is Standing.MAYOR:
                self._mayors.setdefault(person.city, {}).setdefault(person.family, person)
        self._held: dict[str, list[Person]] = {}
        for person in self.people:
            for word in set(person.office.casefold().split()) if person.office and person.name else ():
                self._held.setdefault(word, []).append(person)
        self._numbers: dict[str, int] = {}

    def speaks(self, person: Person, evidence: Evidence, form: Form) -> None:
        """Put a statement on record, and its speaker if it is the first."""
        known = self.full(person)
        self.last = self.last_speaker = known
        self.statements.append(
            Statement(
                evidence=evidence, form=form, speaker=known.name, office=known.office, city=known.city,
                standing=known.standing, body=known.body, commitment=bool(COMMITMENT.search(evidence.text)),
            )
        )  # fmt: skip
        if known.name is None:
            return
        number = self._numbers.setdefault(known.name, len(self.speakers))
        if number < len(self.speakers):
            quoted = self.speakers[number].has_direct_quote or form is Form.QUOTATION
            self.speakers[number] = self.speakers[number]._replace(has_direct_quote=quoted)
            return
        self.speakers.append(
            Speaker(
                name=known.name, office=known.office, city=known.city, country=known.country, standing=known.standing,
                body=known.body, has_direct_quote=form is Form.QUOTATION, evidence=known.evidence,
            )
        )  # fmt: skip

    def paragraph(self, position: int) -> tuple[int, int]:
        """The span of the paragraph around a position."""
        return self.paragraphs.last_before(position + 1) or (0, len(self.document.text))

    def full(self, person: Person) -> Person:
        """The same person where the text introduces them best: with an office, of a city that its words name."""
        if person.name is None:
            return self._mayor_of(person.city) or person if person.standing is Standing.MAYOR else person
        if " " not in person.name:
            called = (one for one in self.families.get(person.name, ())[:MOST_OF_A_NAME] if one.family != person.name)
            person = next(called, person)
        same = [one for one in self.families.get(person.family or "", ())[:MOST_OF_A_NAME] if one.office]
        alone = person.name == person.family
        exact = [one for one in same if one.name == person.name] or (same if alone else [])
        longer = [one for one in same if f"{one.name}".endswith(f" {person.name}")]  # "Lee Eng" is Ana Lee Eng
        name = person.name or ""
        exact = longer if longer and name[:1].islower() else exact  # "de Blasio" is Bill de Blasio
        exact = _shortened(name, same) or exact or longer
        if not exact:
            return person
        outside = next((one for one in exact if one.standing in _NOT_FOR_A_CITY), None)
        if outside is not None and not any(one.stated and one.standing.speaks_for_city for one in exact):
            return outside
        return max(exact, key=_introduces)

    def _mayor_of(self, city: City | None) -> Person | None:
        """The only one whom the text names as the mayor of a city: who "the mayor of Leeds" is."""
        mayors = [*self._mayors.get(city, {}).values()] if city else []
        return self.full(mayors[0]) if len(mayors) == 1 else None

    def of_family(self, family: str, position: int) -> Person:
        """Of several with one family name the one who was named last."""
        people = self.families[family][:MOST_OF_A_NAME]
        return next((one for one in reversed(people) if one.evidence.start <= position), people[0])

    def _in_their_offices(self, start: int, end: int, named: Sequence[Seen]) -> Iterator[tuple[int, int, Person]]:
        """Yield where ``text[start:end]`` points at somebody by the office alone: "the mayor"."""
        text = self.document.text
        for word in _RUN.finditer(text, start, end):
            if word.group() not in _OFFICES:
                continue
            begin = _article(text, max(start, word.start() - _LONGEST_THE), word.start())
            if begin < 0 or _goes_on(named, begin, word.end()):
                continue  # "the mayor of X, Ana Ruiz"
            known = self._in_office(word.group().casefold(), begin)
            if known is not None and known.name:
                yield begin, word.end(), known

    def _in_office(self, head: str, position: int) -> Person | None:
        """Whoever "the mayor" is: the last who spoke or was named, if in that office, else the last in it."""
        if self.last is not None and self.last.office and head in self.last.office.casefold():
            return self.last
        in_it = [one for one in self._held.get(head, ()) if one.evidence.start < position]
        return self.full(in_it[-1]) if in_it else None

    def before(self, paragraph: int) -> tuple[int, int]:
        """The span of the paragraph before the one that begins here; an empty one where there is none."""
        return self.paragraphs.last_before(paragraph) or (paragraph, paragraph)

    def seen(self, start: int, end: int) -> list[Seen]:
        """Whoever ``text[start:end]`` names or points at, in order."""
        text = self.document.text
        people = [one for one in self.along.beginning(start, end) if one.evidence.end <= end]
        named = [Seen(one.evidence.start, one.evidence.end, one) for one in people]
        found, replaced = list(named), set[int]()
        words = frozenset(_RUN.findall(text, start, end))
        for match in () if self._first_words.isdisjoint(words) else _WORD.finditer(text, start, end):
            word = match.group().removesuffix("'s").removesuffix("’s")
            if word in self.families and not _within(match.start(), named):
                stop = match.start() + len(word)
                if self.families[word][0].family != word and not _alone(text, match.start(), stop):
                    continue
                found.append(Seen(start=match.start(), end=stop, person=self.of_family(word, match.start())))
        pronouns = () if PRONOUNS.isdisjoint(words) else PRONOUN.finditer(text, start, end)
        pointing = [(*match.span(), self.last) for match in pronouns]
        pointing += [] if _OFFICES.isdisjoint(words) else self._in_their_offices(start, end, named)
        for begin, stop, known in pointing:
            if known is not None:
                first, behind = first_from(named, begin), first_from(named, stop)
                replaced.update(n for n in range(first, behind) if named[n].end <= stop)
                if not _within(begin, [one for n, one in _before(named, begin) if n not in replaced]):
                    found.append(Seen(start=begin, end=stop, person=known))
        if replaced:
            found = [one for n, one in enumerate(found) if n not in replaced]
        return sorted(found, key=lambda one: one[:2]) if len(found) > 1 else found


def _shortened(name: str, same: Sequence[Person]) -> list[Person]:
    """Those of a family whom a name with an initial can mean, if it is one person: "Cr T Hill" is Cr Tom Hill."""
    first = name.partition(" ")[0].rstrip(".")
    full = [one for one in same if len(first) == 1 and one.name and one.name[:1] == first and one.name[1:2].islower()]
    return full if len({one.name for one in full}) == 1 else []


def _alone(text: str, start: int, end: int) -> bool:
    """Whether a given name stands alone: no family name behind it, and no word before it that leads to a place."""
    return not (_NAME_BEHIND.match(text, end) or _PLACED.search(text, max(0, start - 6), start))


def _called_by_given_name(people: Sequence[Person]) -> dict[str, list[Person]]:
    """Those whom a given name alone tells from all others of a text."""
    called: dict[str, list[Person]] = {}
    for person in people:
        if person.name and " " in person.name and (first := person.name.split()[0]) not in ALSO_WORDS:
            called.setdefault(first, []).append(person)
    return {
        first: same
        for first, same in called.items()
        if has_given_name(first) and len({one.family for one in same}) == 1
    }


def _article(text: str, start: int, office: int) -> int:
    """Where an article stands before an office, with "deputy" between them or nothing; -1 where none does."""
    if text.endswith(_ELIDED, start, office) and not text[office - 3 : office - 2].isalpha():
        return office - 2
    words = text[start:office].split()
    between = len(words) > 1 and words[-1].casefold() in _DEPUTY
    article = words[-2 if between else -1] if words else ""
    glued = not text[start:office].endswith((" ", "\n"))
    return -1 if glued or article not in ARTICLES else start + text[start:office].rindex(article)


def _goes_on(named: Sequence[Seen], start: int, end: int) -> bool:
    """Whether the words of an office go on behind its first ones, up to the name of whoever holds it."""
    first = first_from(named, start)
    return first < len(named) and named[first].start < end < named[first].end and bool(named[first].person.name)


def first_from(found: Sequence[Seen], position: int) -> int:
    """The number of the first that begins at a position or behind it."""
    return bisect_left(found, position, key=lambda one: one.start)


def _before(found: Sequence[Seen], position: int) -> list[tuple[int, Seen]]:
    """The last few that begin at a position or before it, with their numbers."""
    last = first_from(found, position + 1)
    return list(enumerate(found[max(0, last - _NESTED) : last], max(0, last - _NESTED)))


def _within(position: int, found: Sequence[Seen]) -> bool:
    return any(one.start <= position < one.end for _, one in _before(found, position))


def _introduces(person: Person) -> tuple[bool, bool, bool]:
    return bool(person.standing.speaks_for_city), person.stated, person.city is not None
