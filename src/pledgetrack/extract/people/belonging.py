"""Which city or country an office belongs to, by what stands in its words and around them."""

from collections.abc import Sequence
from typing import NamedTuple

from pledgetrack.extract.atlas import Occurrence, OtherName
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import LANGUAGES, every, listed, tongue
from pledgetrack.extract.people.beside import NEAR
from pledgetrack.extract.people.bodies import is_elsewhere
from pledgetrack.extract.people.standings import chiefly, standing, sustains
from pledgetrack.extract.people.town import hosts, of_council
from pledgetrack.model.city import City
from pledgetrack.model.evidence import Evidence
from pledgetrack.model.words import Standing

_OF = frozenset(listed("belonging.of")).union(*(tongue(language).genitives for language in LANGUAGES))
# A city right before an office, or before the council that the office belongs to.
_OWN = Expression(every("belonging.own"))


class Near(NamedTuple):
    """What the atlas holds near one office."""

    places: Sequence[Occurrence]
    before: Sequence[Occurrence]
    lands: Sequence[OtherName]
    unsettled: Sequence[int]
    home: City | None


MOST_BETWEEN = 2  # sentences between a city and "the city's" office
PARAGRAPH = 600  # characters of a paragraph before an office that may speak of another city
_IN_STATE = Expression(
    r",[ \n](?:[A-Z]\.(?:[ ]?[A-Z]\.)+|[A-Z][a-z]{2,5}\.|D\.C\.),?[ \n]|,[ ][A-Z]{2},?[ ]|[ ]\([A-Z]{2}\)[ ]"
)
# "Grand Rapids, Mich., where Mayor Ana Ruiz"
_MAYOR_SAYS = Expression(every("belonging.mayor_says"))
_WHERE = Expression(every("belonging.where"))
# Under a name that signs: "City of Tacoma, WA".
_UNDER = Expression(every("belonging.under"))
# Nothing follows in an entry of a list, but for the council and the state: "Leeds City Council", "Boise, ID".
_ENDS_ENTRY = Expression(every("belonging.ends_entry"))
# "Municipal Commissioner, Greater Warangal Municipal Corporation, Warangal"
_OF_ITS_BODY = Expression(every("belonging.of_its_body"))
_OF_THE_CITY = Expression(every("belonging.of_the_city"))
# "the city's traffic" councillor
_ITS_FIELD = Expression(every("belonging.its_field"))
_THERE = Expression(every("belonging.there"))
_IN_THE_TOWN = Expression(every("belonging.in_the_town"))
_IN_TOWN = Expression(every("belonging.in_town"))
_ACTS = Expression(every("belonging.acts"))
# "City spokesperson": of the city that was just spoken of.
_CITYS = listed("belonging.citys")
_AWAY = Expression(every("belonging.away"))
_ITS = Expression(every("belonging.its"))
_BEHIND_NAME = 24  # characters from a name to its city
_FROM = frozenset(listed("belonging.from"))
# "Division Head from the Department of Parks of Leeds"
_OF_ITS_OFFICE = Expression(every("belonging.of_its_office"))
# "alderman for energy in Ghent", "councillor with the environment portfolio in Porto"
_OF_A_FIELD_IN = Expression(every("belonging.of_a_field_in"))
_LEADING = frozenset({Standing.MAYOR, Standing.EXECUTIVE})
_GOVERNING = _LEADING | {Standing.MEMBER}
_WITH_PARTY = Expression(every("belonging.with_party"))


def city_of(text: str, atlas: Near, office: tuple[int, int], name: tuple[int, int] | None) -> tuple[City | None, bool]:
    """The city in the words of the office, right before or behind it, else the one the whole document is about.

    Beside it whether the words name it. An office of a place that nobody resolved is not the document's city's.
    """
    start, end = office
    stop = max(end, name[1] if name else end)
    # What stands in the line above is the last to be asked: "Ana Ruiz, Lyon | Vice Mayor Tom Hill, Leeds".
    for occurrence in sorted(atlas.places, key=lambda one: "\n" in text[one.evidence.end : start]):
        if _of_office(text, occurrence.evidence, office, atlas.unsettled) or _of_holder(
            text, occurrence.evidence, stop
        ):
            return occurrence.city, True
    if _ITS.search(text, max(0, start - 8), start) or _THERE.search(text, max(0, start - 12), start):
        before = [one for one in atlas.places if one.evidence.end <= start and _one_stop(text, one.evidence.end, start)]
        if before:
            return before[-1].city, True  # "Leeds will be neutral by 2040, said its mayor"
    if (only := _of_its_sentence(text, atlas, office)) is not None:
        return only, True
    if (named := _in_the_town(text, atlas, office, stop)) is not None:
        return named, True
    its = _OF_THE_CITY.search(text, max(0, start - len("the city’s ")), end + NEAR)
    if atlas.home is None and (its or _ITS_FIELD.search(text, max(0, start - NEAR), start)):
        told = _told_of(text, atlas, start)
        if told is not None:
            return told, True
    if any(start - 2 <= end_of <= end for end_of in atlas.unsettled) or is_elsewhere(text, start, end, stop):
        return None, False
    if atlas.home is None and name and (here := _in_paragraph(text, atlas, start, end)) is not None:
        return (here.pop() if len(here) == 1 else None), False
    if not _of_another(text, atlas, start):
        return atlas.home, False
    governs = bool(name) and (standing(text[start:end]) in _LEADING or text.startswith(_CITYS, start))
    return (_headed(text, atlas, start) if governs else None), False


def _spoken_of(text: str, atlas: Near, start: int) -> set[City]:
    """The cities that the paragraph of an office names before it."""
    paragraph = max(text.rfind("\n\n", max(0, start - PARAGRAPH), start), 0)
    before = [one for one in atlas.before if one.evidence.start >= paragraph]
    return {one.city for one in before if not hosts(text, one.evidence.start)}


def _told_of(text: str, atlas: Near, start: int) -> City | None:
    """The only city that the paragraph of an office names before it, or the one that a sentence right before begins with.

    "From Graz, I'm Ana Holm. Linz has trams. Tom Hill is the city's engineer."
    """
    spoken_of = _spoken_of(text, atlas, start)
    if len(spoken_of) == 1:
        return spoken_of.pop()
    last = atlas.before[-1] if spoken_of else None
    if last is None or not text.endswith((". ", ".\n", "? ", "! ", "\n", ": "), 0, last.evidence.start):
        return None
    return last.city if text.count(". ", last.evidence.end, start) <= MOST_BETWEEN else None


def _in_paragraph(text: str, atlas: Near, start: int, end: int) -> set[City] | None:
    """The cities one of which may be a mayor's, by the paragraph, or a councillor's, by councils in the sentence."""
    capacity = standing(text[start:end])
    if capacity in _LEADING and ((cities := _spoken_of(text, atlas, start)) or capacity is Standing.MAYOR):
        return cities  # each paragraph has its city
    if capacity is not Standing.MEMBER:
        return None
    begin = max(text.rfind(stop, max(0, start - PARAGRAPH), start) for stop in (". ", "\n\n"))
    return {one.city for one in atlas.before if begin < one.evidence.start and of_council(text, one.evidence)}


def _headed(text: str, atlas: Near, start: int) -> City | None:
    """The only city that the paragraph of an office names before it, where a sentence there begins with it."""
    spoken_of = _spoken_of(text, atlas, start)
    begins = (one.evidence.start for one in atlas.before if one.city in spoken_of)
    heads = any(not begin or text.endswith((". ", "\n"), 0, begin) for begin in begins)
    return spoken_of.pop() if heads and len(spoken_of) == 1 else None


def _of_its_sentence(text: str, atlas: Near, office: tuple[int, int]) -> City | None:
    """The only city of a sentence that ends with a mayor who says it: "Melbourne will leave gas behind, lord mayor Ana Ruiz said"."""
    start = office[0]
    if not (text.endswith((", ", ",\n"), 0, start) and _MAYOR_SAYS.match(text, start)):
        return None
    begin = max(text.rfind(stop, max(0, start - PARAGRAPH), start) for stop in (". ", ".\n", "\n\n", "” "))
    cities = {one.city for one in atlas.before if begin < one.evidence.start < start}
    return next(iter(cities)) if len(cities) == 1 else None


def _in_the_town(text: str, atlas: Near, office: tuple[int, int], stop: int) -> City | None:
    """The city that opens the sentence of its mayor: "In the town of Soria the mayor, Ana Ruiz, said"."""
    start = office[0]
    if not atlas.before or standing(text[slice(*office)]) is not Standing.MAYOR:
        return None
    last = atlas.before[-1]
    place = last.evidence
    led = _IN_THE_TOWN.search(text, max(0, place.start - NEAR), place.start)
    led = led or (_IN_TOWN.search(text, max(0, place.start - NEAR), place.start) and _ACTS.match(text, stop))
    return last.city if led and ". " not in text[place.end : start] and "\n" not in text[place.end : start] else None


def _one_stop(text: str, place: int, office: int) -> bool:
    """Whether no sentence but that of a place, or with "There" the one behind it, stands before an office."""
    return text.count(". ", place, office) <= bool(_THERE.search(text, max(0, office - 12), office))


def _in_region(text: str, place: int, office: int, regions: Sequence[int]) -> bool:
    """Whether a place, its region and an office follow upon each other: "Boise, Idaho, Mayor"."""
    return any(
        place + 2 < end < office
        and text[place : place + 2] == ", "
        and text[end:office] in (", ", " ")
        and text[place + 2 : end].replace(" ", "").isalpha()
        for end in regions
    )


def _of_office(text: str, place: Evidence, office: tuple[int, int], regions: Sequence[int]) -> bool:
    """Whether a place stands in the words of an office, right behind them or right before: "Columbia, S.C., Mayor"."""
    start, end = office
    if place.end <= start:
        if text.find("\n\n", place.end, start) >= 0 or (
            text[place.end] == "\n" and text.endswith(", ", 0, place.start)
        ):
            return False  # a headline above, or an entry of a list: "Ana Ruiz, Leeds | Minister Tom Holt"
        led = _AWAY.search(text, max(0, place.start - 8), place.start)
        in_state = _IN_STATE.fullmatch(text, place.end, start) or _in_region(text, place.end, start, regions)
        where = _WHERE.fullmatch(text, place.end, start)
        return bool(_OWN.fullmatch(text, place.end, start) or where or (in_state and not led))
    if _OF_ITS_BODY.fullmatch(text, end, place.start) or _OF_ITS_OFFICE.fullmatch(text, end, place.start):
        return True
    if not start <= place.start < end + NEAR:
        return False
    between = text[end : place.start].strip()
    if " " in between and _OF_A_FIELD_IN.fullmatch(text, end, place.start):
        return standing(text[start:end]) in _GOVERNING or sustains(text[start : place.start])
    # "Vice Mayor for Climate in Helsinki", "chief heat officer in Santiago", "Chair of the Municipal Board in Lund"
    words = text[start:end]
    municipal = " Municipal " in words and "Union" not in words
    field = " for " in words and (standing(words) in _GOVERNING or sustains(f"head of{words.partition(' for')[2]}"))
    return between in _OF or (between == "in" and (field or municipal or (chiefly(words) and words.endswith("fficer"))))


def _of_holder(text: str, place: Evidence, stop: int) -> bool:
    """Whether a place stands right behind a name or an office that ends at ``stop``."""
    if not stop <= place.start < stop + _BEHIND_NAME:
        return False
    between = text[stop : place.start]
    entry = between in (", ", " (", " | ", " | City of ") or ("\n" in between and _UNDER.fullmatch(between))
    if entry and _ENDS_ENTRY.match(text, place.end):
        return True  # "- Mayor Ana Ruiz, Lyon"
    return between.strip() in _FROM or bool(_WITH_PARTY.fullmatch(between))  # "Mayor Ana Ruiz (Green, Lyon)"


def country_of(atlas: Near, start: int, end: int) -> str | None:
    """The country that stands in or right before the words of an office."""
    for other in atlas.lands:
        if start - 30 <= other.evidence.start < end + 5:
            return other.country
    return None


def _of_another(text: str, atlas: Near, start: int) -> bool:
    """Whether the paragraph of an office speaks of a city before it, and not of the document's."""
    paragraph = text.rfind("\n\n" if "\n\n" in text else "\n", max(0, start - PARAGRAPH), start)
    before = [one for one in atlas.before if paragraph < one.evidence.start < start]
    return bool(before) and atlas.home is not None and all(one.city != atlas.home for one in before)
