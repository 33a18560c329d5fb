"""Persons with an office, and offices without a person, wherever a text names them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pledgetrack.extract.atlas import Atlas, Occurrence, OtherName, Sort
from pledgetrack.extract.people.along import Along
from pledgetrack.extract.people.names import NAME, clean, has_given_name
from pledgetrack.extract.people.offices import offices, standing
from pledgetrack.model.city import City
from pledgetrack.model.evidence import Document, Evidence
from pledgetrack.model.words import Standing

NEAR = 40
FAR = 160  # no name or place of interest begins further than this before an office
_FOR_A_CITY = frozenset({Standing.MAYOR, Standing.EXECUTIVE, Standing.OFFICIAL})


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody with an office, or an office whose holder is not named (``name`` is ``None``)."""

    name: str | None
    office: str | None
    standing: Standing
    city: City | None
    country: str | None
    evidence: Evidence

    @property
    def family(self) -> str | None:
        """The part of the name by which later sentences refer to the person."""
        if self.name is None:
            return None
        words = self.name.split()
        return words[0].title() if words[0].isupper() and len(words[0]) > 2 else words[-1]


def persons(document: Document, atlas: Atlas) -> Iterator[Person]:
    """Yield every office with the person it stands beside, in the order of the text."""
    text = document.text
    names = _names(text, atlas)
    places = Along(atlas.occurrences, lambda one: one.evidence.start)
    lands = Along((one for one in atlas.others if one.sort is Sort.COUNTRY), lambda one: one.evidence.start)
    along = Along(names, lambda name: name[0])
    taken: set[int] = set()
    introduced: set[str] = set()
    for match in offices(text):
        start, end = match.span()
        beside = _beside(text, along.beginning(start - FAR, end + NEAR), start, end)
        span = (min(start, beside[0]), max(end, beside[1])) if beside else (start, end)
        if beside:
            taken.add(beside[0])
            introduced.add(text[slice(*beside)])
        near = places.beginning(start - FAR, max(end, span[1]) + FAR), lands.beginning(start - NEAR, end + NEAR)
        yield _person(document, _Near(places=near[0], lands=near[1], home=atlas.home), match.span(), beside, span)
    for start, end in names:
        known = text[start:end] in introduced or has_given_name(text[start:end])
        if start not in taken and known:
            yield Person(
                name=_squeezed(text[start:end]), office=None, standing=Standing.UNKNOWN, city=None, country=None,
                evidence=document.quote(start, end),
            )  # fmt: skip


def _names(text: str, atlas: Atlas) -> list[tuple[int, int]]:
    """Spans of persons' names; a city right before a name ("Lord Mayor of X Ana Ruiz") is no part of it."""
    ends = {occurrence.evidence.start: occurrence.evidence.end for occurrence in atlas.occurrences}
    spans = [occurrence.evidence for occurrence in atlas.occurrences]
    spans += [other.evidence for other in atlas.others if other.sort is not Sort.PERSON]
    others = Along(spans, lambda span: span.start)
    found = []
    for match in NAME.finditer(text):
        start = match.start()
        for begin in range(start, match.end()):
            if begin in ends and ends[begin] < match.end():
                start = ends[begin]
        start += len(text[start : match.end()]) - len(text[start : match.end()].lstrip())
        cut = clean(text[start : match.end()])
        begin = start + cut[0] if cut else start
        # What names a city, a country, an organisation is no person.
        if cut and not any(span.end > begin for span in others.beginning(begin - FAR, match.end())):
            found.append((begin, match.end()))
    return found


def _beside(text: str, names: Sequence[tuple[int, int]], start: int, end: int) -> tuple[int, int] | None:
    """The name right before an office ("Ana Ruiz, Mayor of X") or right behind it ("Mayor Ana Ruiz")."""
    for name_start, name_end in names:
        if start <= name_start <= end + 3 and name_end > end - 60 and text[end:name_start].strip() in {"", ",", ":"}:
            return name_start, name_end
        if start <= name_start < end < name_end:  # "Mayor Ana Ruiz": the office's tail ate the name
            return name_start, name_end
    for name_start, name_end in names:
        between = text[name_end:start] if name_end <= start else None
        if between is not None and len(between) <= NEAR and _joins(between):
            return name_start, name_end
    return None


def _joins(between: str) -> bool:
    words = between.strip()
    return words in {
        ",",
        "(",
        "–",
        "-",
        ", the",
        ", who is",
        ", as",
        "as",
        ", die",
        ", der",
        ", la",
        ", le",
        ", el",
        ", a",
    } or (words.startswith((",", "(")) and len(words) <= NEAR and not any(mark in words for mark in '.;:“”"'))


@dataclass(frozen=True, kw_only=True)
class _Near:
    """What the atlas holds near one office."""

    places: Sequence[Occurrence]
    lands: Sequence[OtherName]
    home: City | None


def _person(
    document: Document, atlas: _Near, office_span: tuple[int, int], name: tuple[int, int] | None, span: tuple[int, int]
) -> Person:
    start, end = office_span
    if name and start <= name[0] < end:
        end = name[0]
    office = _squeezed(document.text[start:end]).rstrip(",: ")
    capacity = standing(office)
    city = _city(document.text, atlas, start, end, name) if capacity is not Standing.OTHER_BODY else None
    return Person(
        name=_squeezed(document.text[slice(*name)]) if name else None,
        office=office,
        standing=capacity if city or capacity not in _FOR_A_CITY else Standing.UNKNOWN,
        city=city if capacity in _FOR_A_CITY else None,
        country=city.country if city else _country(atlas, start, end),
        evidence=document.quote(*span),
    )


def _city(text: str, atlas: _Near, start: int, end: int, name: tuple[int, int] | None) -> City | None:
    """The city in the words of the office, right before or behind it, or the one the whole document is about."""
    stop = max(end, name[1] if name else end)
    for occurrence in atlas.places:
        place = occurrence.evidence
        if start <= place.start < end + NEAR and text[end : place.start].strip() in {
            "",
            "of",
            "of the City of",
            ",",
            "de",
            "von",
        }:
            return occurrence.city
        if (
            place.end <= start
            and text[place.end : start].strip() in {"", "'s", "’s", "City", "的"}
            and start - place.end < 12
        ):
            return occurrence.city
        if stop <= place.start < stop + 12 and text[stop : place.start].strip() in {"of", "from", ", of", "de"}:
            return occurrence.city
    return atlas.home


def _country(atlas: _Near, start: int, end: int) -> str | None:
    for other in atlas.lands:
        if start - 30 <= other.evidence.start < end + 5:
            return other.country
    return None


def _squeezed(text: str) -> str:
    return " ".join(text.split())
