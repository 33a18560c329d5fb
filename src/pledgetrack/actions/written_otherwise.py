"""A row whose name is only like a city's: the same letters, or at the same place, or of as many inhabitants."""

import math
import re
from collections.abc import Callable

from pledgetrack.actions.choose_city import dominates
from pledgetrack.actions.near_cities import distance
from pledgetrack.actions.row_country import country_of, lies_in
from pledgetrack.actions.written_names import ways
from pledgetrack.folding import fold
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.city import City
from pledgetrack.model.record import PlaceName

SAME_PLACE = 12.0  # kilometres within which a name may be written otherwise
ALIKE = 88  # of 100, how alike two names are that mean one place
TELLING = 5  # letters that a name must have to stand for a longer one
LONG = 8  # letters of a name that may be written otherwise without coordinates
AS_MANY = 1.5  # times as many inhabitants: two counts of one city, where its name is only alike
_WORDS = re.compile(r"\w+")
_ARTICLE = re.compile(r"^(la|el|las|los|le|les|the) (?=\S+ \S)")


def one_of(place: PlaceName, gazetteer: Gazetteer) -> tuple[City, str] | None:
    """A city whose name has the same letters, with other marks and spaces between them: "Ruian" is Rui’an.

    Or one whose longer name is nearly the same, of about as many inhabitants.
    """
    if place.latitude is not None:
        return None
    country = country_of(place, gazetteer) or None
    near = [(city, way) for way in _written(place) for city in _near(way, country, gazetteer)]
    near = [(city, way) for city, way in near if lies_in(city, place.admin1)]
    same = [city for city, way in near if _letters(city.name) == _letters(way)]
    if same:
        one = same[0] if all(dominates(same[0], other) or other == same[0] for other in same) else None
        return (one, f"a name written otherwise ({one.name})") if one else None
    as_many = {city for city, way in near if len(way) >= LONG and _as_many(city, place) and _nearly(city.name, way)}
    if len(as_many) != 1:
        return None
    (one,) = as_many
    return one, f"inhabitants, and a name written otherwise ({one.name})"


def _written(place: PlaceName) -> list[str]:
    """The ways in which a row's name may be written, folded, without an article before several words."""
    bare = [fold(way) for way, body in ways(place.name or "") if body is None]
    return list(dict.fromkeys(way for one in bare for way in (one, _ARTICLE.sub("", one))))


def _near(way: str, country: str | None, gazetteer: Gazetteer) -> list[City]:
    whole = [bearer.city for bearer in gazetteer.bearers(way.replace(" ", "")) if bearer.main]
    whole += [bearer.city for bearer in gazetteer.bearers(way) if bearer.main]
    return [
        *gazetteer.near(way, country=country),
        *(city for city in whole if city.country == (country or city.country)),
    ]


def _as_many(city: City, place: PlaceName) -> bool:
    if not place.population or not city.population:
        return False
    return abs(math.log(city.population / place.population)) <= math.log(AS_MANY)


def _nearly(name: str, way: str) -> bool:
    from rapidfuzz import fuzz

    one, other = (" ".join(_WORDS.findall(told)) for told in (fold(name), way))
    return fuzz.ratio(one, other) >= ALIKE and one[:1] == other[:1]


def _letters(name: str) -> str:
    return "".join(_WORDS.findall(fold(name)))


def alike(place: PlaceName, gazetteer: Gazetteer) -> tuple[City, str] | None:
    """A city at the very place whose name is only written otherwise."""
    if place.latitude is None or place.longitude is None or not place.name:
        return None
    from rapidfuzz import fuzz

    written = [fold(way) for way, _ in ways(place.name)]
    code = country_of(place, gazetteer)
    scored = [
        (max(_likeness(way, fold(city.name), fuzz.ratio) for way in written), -distance(city, place), city)
        for city in gazetteer.around(place.latitude, place.longitude, SAME_PLACE)
        if (not code or city.country == code) and lies_in(city, place.admin1)
    ]
    best = sorted((one for one in scored if one[0] >= ALIKE), key=lambda one: one[:2], reverse=True)
    if not best or (len(best) > 1 and best[1][0] > best[0][0] - 5):
        return None
    return best[0][2], f"coordinates, and a name written otherwise ({best[0][2].name})"


def _likeness(one: str, other: str, ratio: Callable[[str, str], float]) -> float:
    """Of 100. A name that is all of another's first words is that name told at length: "Valmadrera-Caserta"."""
    first, second = _WORDS.findall(one), _WORDS.findall(other)
    fewer = min(len(first), len(second))
    if fewer and first[:fewer] == second[:fewer] and len("".join(first[:fewer])) >= TELLING:
        return 90.0
    return ratio(one, other)
