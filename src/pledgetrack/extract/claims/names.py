"""The names of a document by their place, so that a passage finds its own without reading the rest."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from pledgetrack.extract.atlas import Atlas, OtherName, Sort
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import all_words
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled
from pledgetrack.extract.voices import Voices
from pledgetrack.model.city import City
from pledgetrack.prepared import pattern


class Who(StrEnum):
    """What a holder is. The last four are words that point at somebody named elsewhere."""

    CITY = "city"
    OTHER = "other"
    PERSON = "person"
    REGION = "region"
    PLACE = "unresolved place"
    GROUP = "group"
    NATION = "nation"
    ORGANISATION = "organisation"
    THE_CITY = "the city"
    LOCAL = "local government"
    WE = "we"
    IT = "it"


class Holder(NamedTuple):
    """``text[start:end]`` of a passage stands for somebody. ``oblique``: it depends on something else ("in Bonn").

    ``of`` is the city whose somebody is that is no city: "Norby's congestion tax".
    """

    start: int
    end: int
    who: Who
    name: str
    city: City | None = None
    oblique: bool = False
    governs: bool = False
    of: City | None = None


NAMED = frozenset({Who.CITY, Who.OTHER, Who.REGION, Who.NATION, Who.ORGANISATION, Who.GROUP})
_SORTS = {Sort.PERSON: Who.PERSON, Sort.REGION: Who.REGION, Sort.TREATY: Who.PERSON}
# What a city writes is no holder of its own.
PAPER = Expression(
    rf"\b(?:{'|'.join(all_words('papers'))})\b",
    re.IGNORECASE,
)
_TITLE = Expression(
    rf"(?: (?:{'|'.join(all_words('within_titles'))}|[A-Z][\w-]{{1,30}})){{0,6}} (?:{'|'.join(all_words('titles'))})\b"
)
# Cities by whose names firms are known that promise oftener than they do.
_KNOWN_FIRMS = """
Zurich Zürich Komatsu Yara Santander Nokia Toyota Hitachi Magna Skipton Sabadell Ube Lonza Evian Vittel
"""
FIRMS = frozenset(_KNOWN_FIRMS.split())
# Characters before a city in which stands what took place there, and what compares it.
_EVENT = _COMPARED = 60
_WORD = pattern(r"[^\W\d_]+")


class Names:
    """What an atlas and the voices of a document name."""

    def __init__(self, atlas: Atlas, voices: Voices, firms: frozenset[str] = frozenset()) -> None:
        """Sort the names by place; a name among ``firms`` is a firm's here, and no city's."""
        cities = [one for one in atlas.occurrences if one.evidence.text not in firms]
        trading = [one.evidence for one in atlas.occurrences if one.evidence.text in firms]
        self._places = sorted(
            [(o.evidence.start, o.evidence.end, Who.CITY, o.city.name, o.city) for o in cities]
            + [(said.start, said.end, Who.OTHER, said.text, None) for said in trading]
            + [(o.evidence.start, o.evidence.end, _who(o), o.evidence.text, None) for o in atlas.others]
            + [(o.evidence.start, o.evidence.end, Who.PLACE, o.evidence.text, None) for o in atlas.unresolved],
            key=lambda place: place[:2],
        )
        self._starts = [place[0] for place in self._places]
        self._lands = {other.evidence.start: other.country for other in atlas.others if other.country}
        self._strangers = voices.strangers
        self._families: dict[str, list[tuple[str, City | None]]] = {}
        for speaker in voices.speakers:
            city = speaker.city if speaker.standing.speaks_for_city is not False else None
            if speaker.name:
                self._families.setdefault(speaker.name.split()[-1], []).append((speaker.name, city))
        for name, city in voices.mayors:
            self._families.setdefault(name.split()[-1], []).append((name, city))

    def within(self, passage: Passage) -> list[Holder]:
        """The named holders of a passage; of names within one another the longest."""
        first = bisect_left(self._starts, passage.start)
        last = bisect_left(self._starts, passage.end)
        found: list[Holder] = []
        for start, end, who, name, city in self._places[first:last]:
            if end > passage.end:
                continue
            if who is Who.OTHER and _TITLE.match(passage.text, end - passage.start):
                who = Who.PERSON
            holder = Holder(start=start - passage.start, end=end - passage.start, who=who, name=name, city=city)
            found = [other for other in found if not _inside(other, holder)]
            if not any(_inside(holder, other) for other in found):
                found.append(holder)
        return found + self._speakers(passage, found)

    def land_within(self, passage: Passage, holder: Holder) -> str | None:
        """The country in which a land lies whose name stands in words for somebody: "Rwanda's capital"."""
        first = passage.start + holder.start
        lands = (land for at, land in self._lands.items() if first <= at < passage.start + holder.end)
        return next(lands, None)

    def stranger(self, passage: Passage) -> Holder | None:
        """The first person in a passage who speaks for no city, and who is on no list of cities."""
        first = bisect_left(self._strangers, (passage.start, ""))
        start, name = self._strangers[first] if first < len(self._strangers) else (passage.end, "")
        at = start - passage.start
        person = Holder(start=at, end=at + len(name), who=Who.OTHER, name=name, oblique=True)
        return person if start < passage.end else None

    def _speakers(self, passage: Passage, found: list[Holder]) -> list[Holder]:
        """A mayor's own name stands for the city."""
        more = []
        for match in _WORD.finditer(passage.text) if self._families else ():
            for name, city in self._families.get(match.group(), [])[:1]:
                start = match.end() - len(name)
                if start < 0 or passage.text[start : match.end()] != name:
                    start = match.start()
                if any(
                    start < other.end and other.start < match.end() and other.who is not Who.PERSON for other in found
                ):
                    continue
                who = Who.CITY if city else Who.PERSON
                label = city.name if city else name
                more.append(Holder(start=start, end=match.end(), who=who, name=label, city=city))
        return more


def called_by_letters(passages: tuple[Passage, ...], atlas: Atlas, grammar: Grammar) -> Iterator[tuple[str, City]]:
    """The letters by which a text calls a city's government, with the city: "Tokyo Metropolitan Government (TMG)"."""
    cities = {one.evidence.end: one.city for one in atlas.occurrences}
    for passage in passages if cities else ():
        for match in compiled(grammar.letters).finditer(passage.text):
            if (city := cities.get(passage.start + match.start())) is not None:
                yield match["letters"], city


def _who(other: OtherName) -> Who:
    if other.sort is Sort.OTHER and PAPER.search(other.evidence.text):
        return Who.PERSON
    return _SORTS.get(other.sort, Who.OTHER)


def _inside(inner: Holder, outer: Holder) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end and outer.end - outer.start > inner.end - inner.start


def holds_an_event(passage: Passage, holder: Holder, grammar: Grammar) -> bool:
    """Whether a city is only where something happened: "the declaration that he signed in Paris"."""
    return bool(compiled(grammar.event_in).search(passage.low, max(0, holder.start - _EVENT), holder.start))


def in_passing(passage: Passage, holder: Holder, grammar: Grammar) -> bool:
    """Whether a city is only named in passing: "unlike cities such as Auckland", "a pledge that she signed in Paris"."""
    before = max(0, holder.start - _COMPARED)
    compared = compiled(grammar.compared).search(passage.low, before, holder.start)
    return holder.oblique and (compared is not None or holds_an_event(passage, holder, grammar))


def namesakes(candidates: list[City | None], holder: Holder, found: tuple[Holder, ...]) -> list[City | None]:
    """The cities of which somebody before "the city" bears the name: "the London Assembly wants the city to"."""
    names = [h.name for h in found if h.end <= holder.start and h.who is Who.OTHER and not h.oblique]
    return [city for city in candidates if city and any(name.startswith(f"{city.name} ") for name in names)]


def body_of_another(found: tuple[Holder, ...], holder: Holder, candidates: list[City | None], grammar: Grammar) -> bool:
    """Whether "the city" is of a body that bears its name, and which is none of the cities: "the London Assembly"."""
    heads = compiled(grammar.own_heads)
    a_body = any(
        h.end <= holder.start and h.who is Who.OTHER and not h.oblique and h.name.count(" ") == 1
        and heads.search(h.name.rpartition(" ")[2].casefold())
        for h in found
    )  # fmt: skip
    return a_body and not namesakes(candidates, holder, found)


def only_city(atlas: Atlas) -> City | None:
    """The one city that a document names, where it names no other."""
    cities = {occurrence.city for occurrence in atlas.occurrences}
    return next(iter(cities)) if len(cities) == 1 else None
