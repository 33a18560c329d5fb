"""The city whose mayor "the mayor" is, where the words of the office do not name it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from pledgetrack.extract.atlas import Atlas, Occurrence
from pledgetrack.extract.cities.surroundings import names_one_city, words_before
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import LANGUAGES, every, listed, tongue
from pledgetrack.extract.people.bare import is_of_a_name
from pledgetrack.extract.people.bodies import behind_a_name, names_elsewhere
from pledgetrack.extract.people.person import Person
from pledgetrack.extract.people.standings import standing
from pledgetrack.model.city import City
from pledgetrack.model.evidence import Document, Evidence
from pledgetrack.model.words import Standing

_MAYOR = Expression(every("persons.mayor"), re.I)
_OPENING = 600  # characters in which a report says where it is at home
_SHORT = 1_500  # characters of a text all of which is near its opening
_NEAR = 32
_FAR_HOST = 100
_GOVERNED_BEHIND = Expression(every("town.governed_behind"))
_MAYORS_OF = Expression(every("town.mayors_of"))
_GOVERNED_BEFORE = Expression(every("town.governed_before"))
_COUNCIL_BEHIND = Expression(every("town.council_behind"))
# Councils of counties and districts, and those whose name is no word of another sense.
_OF_A_COUNTY = Expression(every("town.of_a_county"))
_OF_AN_AREA = Expression(every("town.of_an_area"))
_COUNCIL_OF = Expression(every("town.council_of"))
_HOSTED_BY = Expression(every("town.hosted_by"))
_WITHIN = listed("town.within")  # "meets in the City of Spokane"
_CITY_BEFORE = Expression(every("town.city_before"))
_VENUE, _HALL_BEHIND = listed("town.venue"), Expression(every("town.hall_behind"))
# The city is only compared with, or where somebody goes: "like Paris", "flew to Paris".
_ASIDE = Expression(every("town.aside"))
# A councillor's ward, behind the party: "(Green, Redlands)".
_WARD = Expression(every("town.ward"))
# At the head of minutes, which need not name the city again.
# Behind the dateline of a city whose council the report speaks of: "PORTLAND, Maine - City councilors".
_ACTS_THERE = Expression(every("town.acts_there"))
_OF_A_COUNCIL = Expression(every("town.of_a_council"))
_TWICE = 2
_OFTEN = 3  # times that a text names a city abroad which it is about
_TELLS_LANGUAGE = 400  # characters from which on the language of a text is certain
_MOST = 400  # passages that are looked at


def town_of(document: Document, atlas: Atlas) -> City | None:
    """The city that the document is chiefly about; else the only one whose council or mayor it names; else the only one.

    ``None`` where there are several, or where the only one is named once and far from the opening. A city that is but
    compared with, or gone to, does not count; nor does one named once or twice in a language that it does not speak.
    """
    text = document.text
    places = atlas.occurrences[:_MOST]
    hosting = {one.city.geonameid for one in places if hosts(text, one.evidence.start)}
    if atlas.home is not None and atlas.home.geonameid not in hosting:
        opens = places[0].evidence.end if places else 0
        # "SAN DIEGO - San Diego County supervisors voted"
        return None if _OF_A_COUNTY.search(text, opens, opens + _FAR_HOST) else atlas.home
    governed = {one.city.geonameid: one.city for one in places if _is_governed(text, one)}
    if _other_council(text, places):
        return None
    if _is_reported_from(text, places):
        return places[0].city
    if len(governed) == 1:
        only = next(iter(governed.values()))
        return None if tells_more_of_another(only, places) else only
    near = [
        one
        for one in places
        if one.city.geonameid not in hosting
        and not _is_aside(text, max(0, one.evidence.start - _NEAR), one.evidence.start)
        and not is_of_a_name(text, one.evidence)
    ]
    begins = (one.evidence.start for one in atlas.unresolved)
    if any(not _WARD.search(text, max(0, begin - _NEAR), begin) for begin in begins):
        return None
    if governed or len({one.city.geonameid for one in near}) != 1:
        return _chief(near)
    if len(near) < _OFTEN and len(text) > _TELLS_LANGUAGE and _is_foreign(near[0].city, document.language):
        return None
    early = near[0].evidence.start < _OPENING or len(text) < _SHORT or _OF_A_COUNCIL.search(text, 0, _OPENING)
    return near[0].city if early or len(near) > 1 else None


def _is_reported_from(text: str, places: Sequence[Occurrence]) -> bool:
    """Whether a dateline opens a text which then speaks of the council there, before it names another city."""
    first = places[0].evidence if places and places[0].evidence.start < _OPENING else None
    if first is None or text[: first.start].rpartition("\n")[2].strip():
        return False
    acts = _ACTS_THERE.match(text, first.end)
    return acts is not None and not any(one.evidence.start < acts.end() for one in places[1:3])


def _chief(places: Sequence[Occurrence]) -> City | None:
    """The city that a text names first and again, where it names each of the others but once, in passing."""
    times = Counter(one.city.geonameid for one in places)
    others = [count for city, count in times.items() if city != places[0].city.geonameid] if places else [2]
    only = places[0].city if places and times[places[0].city.geonameid] > 1 else None
    return only if max(others, default=0) < _TWICE else None


def tells_more_of_another(city: City, places: Sequence[Occurrence]) -> bool:
    """Whether a city whose council is named once is beside the point: "Leeds … Leeds … as York City Council did"."""
    named = [one.city for one in places]
    return named[0] != city and named.count(city) == 1 and named.count(named[0]) > 1


def _is_foreign(city: City, language: str | None) -> bool:
    """Whether a city's country does not speak the language of a text; English tells of cities everywhere."""
    return language in LANGUAGES and language != "en" and city.country not in tongue(language).countries


def _other_council(text: str, places: Sequence[Occurrence]) -> bool:
    """Whether a text names a council that is no city's of those it names: "BCP Council", "Kent County Council"."""
    counties = [match.start() for match in _OF_A_COUNTY.finditer(text)]
    own = [one.evidence.start for one in places if _is_governed(text, one)] if counties else []
    if counties and not (own and own[0] < counties[0] and len(own) >= len(counties)):
        return True  # a city's own release tells of the county behind itself, and no oftener
    begins = {one.evidence.start for one in places}
    if any(match.start() not in begins for match in _OF_AN_AREA.finditer(text)):
        return True
    ends = {one.evidence.end for one in places}
    return any(match.end(1) not in ends for match in _COUNCIL_OF.finditer(text))


def of_council(text: str, place: Evidence) -> bool:
    """Whether the words around a city's name speak of its council: "Leeds City Council", "the council of Leeds"."""
    before = _CITY_BEFORE.search(text, max(0, place.start - _NEAR), place.start)
    return bool(before or _COUNCIL_BEHIND.match(text, place.end))


def governed(text: str, atlas: Atlas) -> list[City]:
    """The cities of whose council, city government or town hall a text speaks."""
    found = {
        one.city.geonameid: one.city
        for one in atlas.occurrences[:_MOST]
        if of_council(text, one.evidence) and not hosts(text, one.evidence.start)
    }
    return list(found.values())


def _is_aside(text: str, start: int, end: int) -> bool:
    return bool(_ASIDE.search(text, start, end) or _WARD.search(text, start, end)) or hosts(text, end)


def hosts(text: str, place: int) -> bool:
    """Whether a city is only where others meet: "the summit, hosted this year by the City of Durban", "COP26 in Glasgow"."""
    return bool(_HOSTED_BY.search(text, max(0, place - _FAR_HOST), place))


def _is_governed(text: str, one: Occurrence) -> bool:
    start, end = one.evidence.start, one.evidence.end
    if one.evidence.text == "Green":
        return False  # the party's councillors
    if hosts(text, start) or text.endswith(_WITHIN, 0, start) or _ASIDE.search(text, max(0, start - _NEAR), start):
        return False
    if text.endswith(_VENUE, 0, start) and _HALL_BEHIND.match(text, end):
        return False  # "held at Morecambe Town Hall"
    before = _GOVERNED_BEFORE.search(text, max(0, start - _NEAR), start)
    before = before or _MAYORS_OF.search(text, max(0, start - _FAR_HOST), start)
    words = words_before(text, start)
    led = bool(words) and not words[-1].endswith(",") and names_one_city(words)  # no city is led by "Cape Town, "
    return bool(before or _GOVERNED_BEHIND.match(text, end) or led)


def not_of_here(people: Sequence[Person]) -> list[Person]:
    """Take the text's city from whoever bears an office elsewhere too: "the Mayor of Zarvel, Councillor Ana Ruiz"."""
    away = {one.name for one in people if one.name and _unsettled(one) and _names_elsewhere(one)}
    away -= {one.name for one in people if one.stated and one.city}
    if not away:
        return list(people)
    return [one._replace(city=None, country=None) if one.name in away else one for one in people]


def _names_elsewhere(one: Person) -> bool:
    office = one.office or ""
    return standing(office) in {Standing.MAYOR, Standing.EXECUTIVE} and names_elsewhere(office, 0, len(office))


def no_second_mayor(people: Sequence[Person]) -> Iterator[Person]:
    """Take a city that only the text gave from a mayor where its words name another mayor of that city."""
    named = [one for one in people if one.name and one.city and one.standing is Standing.MAYOR]
    mayors = {one.city.geonameid: one.family for one in named if one.stated and one.city}
    for one in people:
        second = one.standing is Standing.MAYOR and not one.stated and one.city and one.name
        if second and one.city and mayors.get(one.city.geonameid, one.family) != one.family:
            one = one._replace(city=None, country=None, standing=Standing.UNKNOWN)
        yield one


def _unsettled(one: Person) -> bool:
    return one.standing is Standing.UNKNOWN and one.city is None


def of_the_one_left(text: str, people: Sequence[Person], atlas: Atlas) -> list[Person]:
    """Give mayors of whom the text tells no city the only one of its councils that has no other mayor."""
    homeless = [one for one in people if one.name and one.office and _MAYOR.search(one.office) and _unsettled(one)]
    homeless = [one for one in homeless if not _behind_a_name(text, one)]
    if homeless:
        others = {one.city.geonameid for one in people if one.stated and one.city and one.standing is Standing.MAYOR}
        left = [city for city in governed(text, atlas) if city.geonameid not in others]
        if len(left) == 1 and not tells_more_of_another(left[0], atlas.occurrences):
            city = left[0]
            settled = {
                one: one._replace(city=city, country=city.country, standing=standing(one.office or ""))
                for one in homeless
            }
            return [settled.get(one, one) for one in people]
    return list(people)


def _behind_a_name(text: str, one: Person) -> bool:
    start = text.find(one.office or "", one.evidence.start)
    return start >= 0 and behind_a_name(text, start, start + len(one.office or ""))
