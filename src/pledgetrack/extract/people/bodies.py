"""Which government somebody speaks for, where it is not the city's own council: data, and one function that reads it."""

import re

from pledgetrack.extract.cities.given import given
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import all_words, every, listed
from pledgetrack.extract.people.bare import leads
from pledgetrack.extract.people.beside import NEAR
from pledgetrack.extract.people.offices import COMPOUNDS
from pledgetrack.extract.people.standings import employed_elsewhere, governs, of_land, standing
from pledgetrack.folding import fold
from pledgetrack.model.city import City
from pledgetrack.model.words import Standing

# States that are cities, and cities whose mayor bears the title of a region's head.
CITY_STATES = frozenset({"SG", "HK", "MO", "MC", "VA"})
GOVERNED = frozenset(
    {("Tokyo", "JP"), ("Bangkok", "TH"), ("Jakarta", "ID"), ("Nairobi", "KE"), ("Cairo", "EG"), ("Kinshasa", "CD")}
)
# Cities that are states of a federation: their ministers are the city's.
LANDS = frozenset({("Berlin", "DE"), ("Hamburg", "DE"), ("Vienna", "AT"), ("Wien", "AT")})
LONDON = ("London", "GB")
SQUARE_MILE = ("City of London", "GB")
GREATER_LONDON = "Greater London Authority"
CITY_OF_LONDON = "City of London Corporation"
_SQUARE_MILE = Expression(every("bodies.square_mile"), re.I)
_ALL_LONDON = Expression(every("bodies.all_london"), re.I)
# Where the name of the office does not show the name of the body: mayors of several councils together.
_MAYORALTIES = {
    "greater manchester": "Greater Manchester Combined Authority",
    "west midlands": "West Midlands Combined Authority",
    "west yorkshire": "West Yorkshire Combined Authority",
    "south yorkshire": "South Yorkshire Mayoral Combined Authority",
    "sheffield city region": "South Yorkshire Mayoral Combined Authority",
    "liverpool city region": "Liverpool City Region Combined Authority",
    "west of england": "West of England Combined Authority",
    "tees valley": "Tees Valley Combined Authority",
    "north of tyne": "North of Tyne Combined Authority",
    "north east": "North East Combined Authority",
    "cambridgeshire and peterborough": "Cambridgeshire and Peterborough Combined Authority",
    "east midlands": "East Midlands Combined County Authority",
    "york and north yorkshire": "York and North Yorkshire Combined Authority",
    "greater lincolnshire": "Greater Lincolnshire Combined County Authority",
    "hull and east yorkshire": "Hull and East Yorkshire Combined Authority",
}
_OF_LONDON = Expression(every("bodies.of_london"), re.I)
_MAYORALTY = Expression(rf"\b(?:{'|'.join(sorted(_MAYORALTIES, key=len, reverse=True))})\b", re.I)
# Bodies over several councils, or over none, that say themselves what they are.
_NAMED = Expression(every("bodies.named"))
# One government for both: it is the city's own.
_AT_ONCE = Expression(every("bodies.at_once"))
_LIKE_A_COUNCIL = Expression(every("bodies.like_a_council"))
_CITY_COUNTY = frozenset(listed("bodies.city_county"))


def body_of(words: str, city: City | None, capacity: Standing) -> str | None:
    """The government that an office belongs to; ``None`` for the city's own council.

    ``words`` are the office with the names before and behind it, ``city`` the one in them or near them.
    """
    if city is not None and (city.name, city.country) in {LONDON, SQUARE_MILE}:
        return _of_london(words, capacity)
    if city is None and (_SQUARE_MILE.search(words) or _ALL_LONDON.search(words)):
        return _of_london(words, capacity)
    mayoralty = _MAYORALTY.search(words)
    if mayoralty and capacity in {Standing.MAYOR, Standing.EXECUTIVE}:
        return _MAYORALTIES[mayoralty.group().casefold()]
    named = _NAMED.search(words)
    if named and not _AT_ONCE.search(words) and named.group().casefold() not in _CITY_COUNTY:
        return " ".join(named.group().split())
    return None


def _of_london(words: str, capacity: Standing) -> str | None:
    borough = _NAMED.search(words)
    if borough and "Borough" in borough.group():
        return " ".join(borough.group().split())
    if _SQUARE_MILE.search(words):
        return CITY_OF_LONDON
    if _ALL_LONDON.search(words) or capacity in {Standing.MAYOR, Standing.EXECUTIVE, Standing.OFFICIAL}:
        return GREATER_LONDON
    return None


def of_a_borough(city: City, words: str) -> bool:
    """Whether a councillor whom only the text gives to London belongs to one of its boroughs: London has none."""
    return (city.name, city.country) == LONDON and not _OF_LONDON.search(words)


def governs_several(body: str) -> bool:
    """Whether a body's name shows that it governs like a council, and is no region, province or state."""
    return bool(_LIKE_A_COUNCIL.search(body))


def of_the_city(body: str | None) -> bool:
    """Whether a body is held against the targets of a city: its own council, or one of London's two."""
    return body is None or body in {GREATER_LONDON, CITY_OF_LONDON}


def governed_by_title(city: City) -> bool:
    """Whether it is a city whose head bears the title of a region's: "Governor of Tokyo"."""
    return (city.name, city.country) in GOVERNED


def of_its_government(office: str, city: City) -> Standing:
    """What an office is worth beside a city's name: the head of a state that is a city, or of a region that is one."""
    if (city.country in CITY_STATES and governs(office)) or ((city.name, city.country) in LANDS and of_land(office)):
        return Standing.EXECUTIVE
    if governed_by_title(city) and office.casefold().startswith(("governor", "gov.", "chief minister")):
        return Standing.MAYOR
    return Standing.OTHER_BODY


_ELSEWHERE = Expression(every("belonging.elsewhere"))
_OWNER, _POSSESSING = Expression(every("belonging.owner")), listed("belonging.possessing")
# "Zarvel Mayor Ana Ruiz", "Zarvel Shire mayor": a name that no list knows, right before a mayor.
_NAME_BEFORE = Expression(every("elsewhere.name_before"))
_MAYOR = "Mayor "  # before another title: "Zarvel Mayor Cr Ana Ruiz"
_NO_NAME = frozenset(all_words("elsewhere.no_name"))


def is_elsewhere(text: str, start: int, end: int, stop: int) -> bool:
    """Whether the words of an office, before it or behind its holder (who ends at ``stop``) name another place or owner."""
    return (
        _is_owned(text, start, end)
        or names_elsewhere(text, start, end)
        or behind_a_name(text, start, end)
        or behind_a_mayor(text, start)
        or bool(_ELSEWHERE.match(text, stop))
        or employed_elsewhere(text, stop)
        or (text.startswith(" | ", stop) and text[stop + 3 : stop + 4].isupper())  # the next cell of a table
    )


def behind_a_mayor(text: str, start: int) -> bool:
    """Whether a title stands right behind a mayor of another town: "Zarvel Mayor Cr Ana Ruiz"."""
    return text.endswith(_MAYOR, 0, start) and behind_a_name(text, start - len(_MAYOR), start - 1)


def behind_a_name(text: str, start: int, end: int) -> bool:
    """Whether a mayor stands right behind a name, which is then the town's."""
    if standing(text[start:end]) not in {Standing.MAYOR, Standing.EXECUTIVE} or "ayor" not in text[start:end]:
        return False
    before = _NAME_BEFORE.search(text, max(0, start - NEAR), start)
    if before is None:
        return False
    word = before[1]
    return word is None or not (word.casefold() in _NO_NAME or leads(word.casefold()) or fold(word) in given())


def _is_owned(text: str, start: int, end: int) -> bool:
    """Whether an office has an owner that is no city known here: "HPA's chief executive", "Halles Umweltdezernentin"."""
    german = text[start:end].endswith(COMPOUNDS) and _OWNER.search(text, max(0, start - NEAR), start)
    word = "".join(text[max(0, start - NEAR) : start].split(" ")[-2:])
    return bool(german) or (word.endswith(_POSSESSING) and word[:-2].isupper() and len(word) > len("X's"))


def names_elsewhere(text: str, start: int, end: int) -> bool:
    """Whether the words of an office name a place that nobody resolved ("Mayor of Zarvel")."""
    return bool(_ELSEWHERE.search(text, start, end))
