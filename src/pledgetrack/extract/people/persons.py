"""Persons with an office, and offices without a person, wherever a text names them."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pledgetrack.extract.atlas import Atlas, Occurrence, OtherName, Sort
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import LANGUAGES, tongue
from pledgetrack.extract.people.along import Along
from pledgetrack.extract.people.beside import NEAR, entry, family_alone, office_end
from pledgetrack.extract.people.beside import beside as beside_office
from pledgetrack.extract.people.bodies import GREATER_LONDON, body_of, governs_several, of_the_city
from pledgetrack.extract.people.names import called_by_family, described, given_alone, has_given_name, names_in, titled
from pledgetrack.extract.people.offices import governs, held, offices, serves_council, standing, within
from pledgetrack.extract.people.person import Person, named_only, squeezed
from pledgetrack.extract.people.plurals import councillors, leaders, plurals
from pledgetrack.extract.people.town import town_of
from pledgetrack.extract.sentences import Sentence
from pledgetrack.model.city import City
from pledgetrack.model.evidence import Document, Evidence
from pledgetrack.model.words import Standing

FAR = 160  # no name or place of interest begins further than this before an office
_FOR_A_CITY = frozenset({Standing.MAYOR, Standing.EXECUTIVE, Standing.OFFICIAL})
_FOR_A_CITY_OR_MEMBER = _FOR_A_CITY | {Standing.MEMBER}
_OF_A_BODY = _FOR_A_CITY_OR_MEMBER | {Standing.OTHER_BODY}
# States that are cities, and cities whose mayor bears the title of a region's head.
CITY_STATES = frozenset({"SG", "HK", "MO", "MC", "VA"})
GOVERNED = frozenset({("Tokyo", "JP"), ("Bangkok", "TH"), ("Jakarta", "ID"), ("Nairobi", "KE"), ("Cairo", "EG")})
_OF = frozenset(
    {
        "",
        "of",
        "of the City of",
        ",",
        "for",
        "at the City of",
        "for the City of",
        "at",
        "on",
        ", City of",
        "City of",
        "of the city of",
        "with the City of",
        *(words for language in LANGUAGES for words in tongue(language).genitives),
    }
)
# A city right before an office, or before the council that the office belongs to.
_OWN = re.compile(
    r"(?:['’]s?)?[ \n]*(?:City[ \n]+|Metropolitan[ \n]+(?:Municipality[ \n]+)?)?(?:Council(?:['’]s)?)?[ \n]*|的|市|(?:['’]s|[ \n]+(?:City|Council|City[ \n]+Council)(?:['’]s)?)(?:[ \n]+[\w&'’-]+){0,6}[ \n]+"
)
# Capitalised words right before an office, and a place behind it.
_BEFORE = re.compile(
    r"(?:(?:[^\W\d_a-zß-öø-ÿ][\w'’&-]*|of|the|and|de|du|des)[ \n]+){1,8}\Z|(?:city|council|town)['’]s[ \n](?:[a-z]+[ \n]){0,3}\Z"
)
_BEHIND = Expression(
    r"(?:,?[ \n]+(?:of|for|at|from)(?:[ \n]+the)?)(?:[ \n]+(?:of[ \n]+)?[^\W\d_a-zß-öø-ÿ][\w'’-]*){1,6}"
)
_ELSEWHERE = Expression(
    r"[ \n](?:of|for|de|von|at|di|da|do)[ \n](?!(?:the[ \n]|la[ \n])?(?:[Cc]ity|[Cc]ouncil|[Tt]own|[Ee]nvironment|[Cc]limate|[Tt]ransport|[Hh]ousing|[Ee]nergy|[Ss]ustainab\w+|[Pp]lanning|[Ff]inance|[Pp]ublic|[Aa]ir|[Ii]nfrastructure|[Dd]ay)\b)(?:the[ \n]|la[ \n])?[^\W\d_a-zß-öø-ÿ]"
)


def persons(document: Document, sentences: Sequence[Sentence], atlas: Atlas) -> Iterator[Person]:
    """Yield every office with the person it stands beside, in the order of the text."""
    text = document.text
    names = names_in(text, atlas)
    places = Along(atlas.occurrences, lambda one: one.evidence.start)
    lands = Along((one for one in atlas.others if one.sort is Sort.COUNTRY), lambda one: one.evidence.start)
    along = Along(names, lambda name: name[0])
    elsewhere = [one.evidence.end for one in atlas.unresolved]
    elsewhere += [one.evidence.end for one in atlas.others if one.sort is Sort.REGION]
    unsettled = Along(elsewhere, lambda place: place)
    settled = {one.evidence.start for one in atlas.occurrences} | {
        one.evidence.start for one in atlas.others if one.sort is not Sort.PERSON
    }
    home = town_of(text, atlas)
    families = {text[slice(*name)].split()[-1] for name in names}
    taken: set[int] = set()
    introduced: set[str] = set()
    for start, stop in offices(text, sentences):
        end = office_end(text, start, stop)
        around_it = along.beginning(start - FAR, end + NEAR)
        beside = entry(text, around_it, start, end) or beside_office(text, around_it, start, end)
        beside = beside or family_alone(text, end, families, settled)
        span = (min(start, beside[0]), max(end, beside[1])) if beside else (start, end)
        if beside:
            taken.add(beside[0])
            introduced.add(text[slice(*beside)])
        near = places.beginning(start - FAR, max(end, span[1]) + FAR), lands.beginning(start - NEAR, end + NEAR)
        beneath = tuple(end_of for end_of in unsettled.beginning(start - NEAR, end))
        around = _Near(places=near[0], lands=near[1], unsettled=beneath, home=home)
        yield _person(document, around, (start, end), beside, span)
    several = [(span, "Mayor", Standing.MAYOR, city) for span, city in plurals(text, names, places)]
    several += [(span, "council leader", Standing.EXECUTIVE, city) for span, city in leaders(text, names, places)]
    several += [(span, "Councillor", Standing.MEMBER, home) for span in councillors(text, names) if home]
    for (start, end), office, capacity, city in several:
        if capacity is not Standing.MEMBER or start not in taken:
            yield _one_of_many(document.quote(start, end), office, capacity, city)
        taken.add(start)
    yield from _without_office(document, [name for name in names if name[0] not in taken], introduced, settled)


def _without_office(
    document: Document, names: Sequence[tuple[int, int]], introduced: set[str], settled: set[int]
) -> Iterator[Person]:
    """Yield those of whom a text tells nothing but the name, and shows that it is a person's."""
    text = document.text
    referred = set(called_by_family(text))
    for start, end in names:
        name = text[start:end]
        known = name in introduced or has_given_name(name) or (name.split()[-1] in referred and name.count(" ") < 3)
        if known or titled(text, start) or described(text, end):
            yield named_only(document.quote(start, end), squeezed(name))
    for start, end in given_alone(text):
        if start not in settled:
            yield named_only(document.quote(start, end), text[start:end])


class _Near(NamedTuple):
    """What the atlas holds near one office."""

    places: Sequence[Occurrence]
    lands: Sequence[OtherName]
    unsettled: Sequence[int]
    home: City | None


def _person(
    document: Document, atlas: _Near, office_span: tuple[int, int], name: tuple[int, int] | None, span: tuple[int, int]
) -> Person:
    start, end = office_span
    if name and start <= name[0] < end:
        end = name[0]
    office = squeezed(document.text[start:end]).rstrip(",: ")
    found = _BEFORE.search(document.text, max(0, start - FAR), start)
    before = found.group() if found else ""
    words = squeezed(before + document.text[start:end])
    capacity = standing(office, before)
    capacity = held(document.text[max(0, start - NEAR) : start], document.text[end : end + NEAR]) or capacity
    if capacity is Standing.MEMBER or "ssembly" in office:
        capacity = standing(words)  # "Environment Portfolio Councillor"
    city, stated = _city(document.text, atlas, (start, end), name)
    if city is None and capacity is Standing.MEMBER and not _ELSEWHERE.search(document.text, start, end):
        city = atlas.home  # what stands before a councillor is a ward
    if city and capacity is Standing.OTHER_BODY and (city.name, city.country) in GOVERNED:
        capacity = _of_its_government(office, city)
    if stated and city and capacity is Standing.OTHER_BODY and not body_of(words, None, capacity):
        capacity = Standing.OFFICIAL if serves_council(words) else _of_its_government(office, city)
    body = body_of(_with_place(words, document.text, end), city, capacity) if capacity in _OF_A_BODY else None
    if capacity is Standing.OTHER_BODY and body and governs_several(body):
        capacity = within(office)
        city = city if body == GREATER_LONDON else None
    belongs = capacity in _FOR_A_CITY_OR_MEMBER and of_the_city(body)
    return Person(
        name=squeezed(document.text[slice(*name)]) if name else None,
        office=office,
        standing=capacity if city or body or capacity not in _FOR_A_CITY else Standing.UNKNOWN,
        city=city if belongs else None,
        country=city.country if city else _country(atlas, start, end),
        evidence=document.quote(*span),
        body=body,
        stated=stated,
    )


def _of_its_government(office: str, city: City) -> Standing:
    """What an office is worth beside a city's name: the head of a state that is a city, or of a region that is one."""
    if city.country in CITY_STATES and governs(office):
        return Standing.EXECUTIVE
    if (city.name, city.country) in GOVERNED and office.casefold().startswith(("governor", "chief minister")):
        return Standing.MAYOR
    return Standing.OTHER_BODY


def _with_place(words: str, text: str, end: int) -> str:
    """The words of an office with what a preposition or a comma puts behind it."""
    behind = _BEHIND.match(text, end)
    return words + squeezed(behind.group()).join((" ", "")) if behind else words


def _city(text: str, atlas: _Near, office: tuple[int, int], name: tuple[int, int] | None) -> tuple[City | None, bool]:
    """The city in the words of the office, right before or behind it, else the one the whole document is about.

    Beside it whether the words name it. An office of a place that nobody resolved is not the document's city's.
    """
    start, end = office
    stop = max(end, name[1] if name else end)
    for occurrence in atlas.places:
        place = occurrence.evidence
        between = text[end : place.start].strip()
        in_it = between == "in" and " for " in text[start:end]  # "Vice Mayor for Climate in Helsinki"
        if start <= place.start < end + NEAR and (between in _OF or in_it):
            return occurrence.city, True
        if place.end <= start and _OWN.fullmatch(text, place.end, start):
            return occurrence.city, True
        if stop <= place.start < stop + 4 and text[stop : place.start] in (", ", " (") and _ends_entry(text, place.end):
            return occurrence.city, True  # "- Mayor Ana Ruiz, Lyon"
        if stop <= place.start < stop + 12 and text[stop : place.start].strip() in {
            "of",
            "from",
            ", of",
            "de",
            "(",
            "aus",
        }:
            return occurrence.city, True
    elsewhere = any(start - 2 <= end_of <= end for end_of in atlas.unsettled)
    return (None if elsewhere or _ELSEWHERE.search(text, start, end) else atlas.home), False


def _ends_entry(text: str, end: int) -> bool:
    """Whether nothing follows in an entry of a list."""
    return text[end : end + 1] in ("", "\n", ";", ")")


def _country(atlas: _Near, start: int, end: int) -> str | None:
    for other in atlas.lands:
        if start - 30 <= other.evidence.start < end + 5:
            return other.country
    return None


def _one_of_many(evidence: Evidence, office: str, capacity: Standing, city: City | None) -> Person:
    # A mayor's city is named there, a councillor's is the text's.
    return Person(
        name=squeezed(evidence.text), office=office, standing=capacity, city=city,
        country=city.country if city else None, evidence=evidence, stated=capacity is not Standing.MEMBER,
    )  # fmt: skip
