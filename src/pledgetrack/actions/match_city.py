"""Which city a row of a dataset is of: by number, name, country, region, coordinates and inhabitants.

A homonym is settled by what the row says, never in silence: else the row is left out with its candidates.
"""

import math
import re
from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass

from pledgetrack.actions.choose_city import dominates
from pledgetrack.actions.written_names import parts, ways
from pledgetrack.extract.places import Bearer
from pledgetrack.folding import fold, mixed_alphabets
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.city import City
from pledgetrack.model.record import PlaceName

NEAR = 25.0  # kilometres from a city's point to any point that a dataset gives of it
SAME_PLACE = 12.0  # kilometres within which a name may be written otherwise
ALIKE = 88  # of 100, how alike two names are that mean one place
SAME_SIZE = 4.0  # times as many inhabitants: two counts of one city
OTHER_SIZE = 2.0  # how much worse the next of the same name must fit
LARGE = 50_000  # inhabitants
TELLING = 5  # letters that a name must have to stand for a longer one
CANDIDATES = 5  # named where a row is left out
_WORDS = re.compile(r"\w+")


@dataclass(frozen=True, kw_only=True)
class Match:
    """The city, how it was told, and the body where the row is of a larger area that bears the city's name.

    ``otherwise`` says that the name is only like the city's: a row that bears the name itself is before it.
    """

    city: City
    how: str
    body: str | None = None
    otherwise: bool = False


class NoMatch(ValueError):
    """No city, or several (``candidates``); the words say which."""

    def __init__(self, words: str, candidates: tuple[City, ...] = ()) -> None:
        super().__init__(words)
        self.candidates = candidates


def _several(place: PlaceName, cities: Iterable[City]) -> NoMatch:
    listed = tuple(dict.fromkeys(cities))
    return NoMatch(f"city: {place.name!r} may be {_listed(listed)}: give its geonameid", listed)


def taken_by_others(place: PlaceName, match: Match) -> NoMatch:
    """Why a row whose name is only like a city's is not of it, where another row bears the city's own name."""
    return NoMatch(
        f"city: {place.name!r} is like {match.city.label} ({match.city.geonameid}), which has a row of its own"
    )


def without(several: NoMatch, taken: Container[City]) -> Match | None:
    """The one candidate that is left, or that is far larger than the others, when those of other rows are taken out."""
    left = sorted((city for city in several.candidates if city not in taken), key=lambda city: -city.population)
    if not left or len(left) == len(several.candidates) or not all(dominates(left[0], other) for other in left[1:]):
        return None
    return Match(city=left[0], how="name; the others of this name have rows of their own")


def match_city(place: PlaceName, gazetteer: Gazetteer) -> Match:
    """The one city that a row means. Raises ``NoMatch`` with the candidates where it is none or several."""
    if place.geonameid is not None:
        city = gazetteer.city(place.geonameid)
        if city is None:
            raise NoMatch(f"geonameid: no city {place.geonameid} in the gazetteer")
        return Match(city=city, how="GeoNames id")
    several: NoMatch | None = None
    for name in (place.name or "", *place.also):
        for way, body in ways(name):
            try:
                found = _named(way, place, gazetteer)
            except NoMatch as error:  # a name that says more may still settle it
                several = several or error
                continue
            if found:
                return Match(city=found[0], how=found[1], body=body)
    if several:
        raise several
    found = _area(place, gazetteer)
    if found:
        return Match(city=found[0], how=found[1], body=place.name)
    found = _alike(place, gazetteer) or _one_of(place, gazetteer)
    if found:
        return Match(city=found[0], how=found[1], otherwise=True)
    raise NoMatch(_none(place, gazetteer))


def _area(place: PlaceName, gazetteer: Gazetteer) -> tuple[City, str] | None:
    """The first city of an area that is named after several: "New York-Newark", "Brighton and Hove"."""
    first, *others = parts(place.name or "")
    if not others:
        return None
    bearers = _fitting(gazetteer.bearers(fold(first)), place, gazetteer)
    regions = {bearer.city.admin1 for bearer in _fitting(gazetteer.bearers(fold(others[0])), place, gazetteer)}
    chosen = [bearer.city for bearer in bearers if bearer.city.admin1 in regions] or [bearer.city for bearer in bearers]
    sized = _by_size(chosen, place)
    if not chosen or not (sized or all(dominates(chosen[0], other) for other in chosen[1:])):
        return None
    return sized or chosen[0], "the first city of an area named after several"


def _named(name: str, place: PlaceName, gazetteer: Gazetteer) -> tuple[City, str] | None:
    folded = fold(name)
    given = _fitting([Bearer(city=city, main=True) for city in gazetteer.aliased(folded)], place, gazetteer)
    if len(given) == 1:
        return given[0].city, "a name that a person gave"
    bearers = _bearers_of(name, place, gazetteer)
    if place.latitude is not None and bearers:
        found = _by_place([bearer.city for bearer in bearers], place)
        return found or _far(bearers, place)
    chosen = _chosen(bearers, folded)
    if not chosen:
        return None
    if len(chosen) == 1:
        return chosen[0], "name"
    sized = _by_size(chosen, place) or _by_size([bearer.city for bearer in bearers], place)
    if sized:
        return sized, "name and inhabitants"
    if all(dominates(chosen[0], other) for other in chosen[1:]):
        return chosen[0], "name, the others are far smaller"
    one = _one_place(chosen)
    if one:
        return one, "name; the others are at the same place"
    raise _several(place, chosen)


def _bearers_of(name: str, place: PlaceName, gazetteer: Gazetteer) -> list[Bearer]:
    for way in dict.fromkeys((name, name.replace("-", " "), name.replace(" ", "-"))):
        bearers = _fitting(gazetteer.bearers(fold(way)), place, gazetteer)
        if bearers:
            return bearers
    found = gazetteer.find(name) if "," in name else ()
    if not found and place.latitude is not None:  # a name alone would make a village of a city that is not known
        found = gazetteer.small(fold(name))
    return _fitting([Bearer(city=city, main=True) for city in found], place, gazetteer)


def _chosen(bearers: list[Bearer], folded: str) -> list[City]:
    """Those that are called so, before those that are also called so."""
    called = [bearer.city for bearer in bearers if fold(bearer.city.name) == folded]
    return called or [bearer.city for bearer in bearers if bearer.main] or [bearer.city for bearer in bearers]


def _far(bearers: list[Bearer], place: PlaceName) -> tuple[City, str] | None:
    """A city whose row has wrong coordinates: the only one of its name that is large, or of the inhabitants given."""
    cities = [bearer.city for bearer in bearers]
    if place.population:
        sized = _by_size(cities, place)
        return (sized, "name and inhabitants; its coordinates lie elsewhere") if sized else None
    large = cities[0].population >= LARGE and all(dominates(cities[0], other) for other in cities[1:])
    return (cities[0], "name of a large city; its coordinates lie elsewhere") if large else None


def _one_of(place: PlaceName, gazetteer: Gazetteer) -> tuple[City, str] | None:
    """A city whose name has the same letters, with other marks and spaces between them: "Ruian" is Rui’an."""
    if place.latitude is not None:
        return None
    country = _country(place, gazetteer) or None
    written = [fold(way) for way, body in ways(place.name or "") if body is None]
    alike = [
        city for way in written for city in gazetteer.near(way, country=country) if _letters(city.name) == _letters(way)
    ]
    if not alike or not all(dominates(alike[0], other) or other == alike[0] for other in alike):
        return None
    return alike[0], f"a name written otherwise ({alike[0].name})"


def _letters(name: str) -> str:
    return "".join(_WORDS.findall(fold(name)))


def _by_place(cities: list[City], place: PlaceName) -> tuple[City, str] | None:
    near = sorted((distance(city, place), city.geonameid, city) for city in cities)
    within = [(far, city) for far, _, city in near if far <= NEAR]
    if not within:
        return None
    sized = _by_size([city for _, city in within], place) if len(within) > 1 else None
    if sized:
        return sized, "name, coordinates and inhabitants"
    (nearest, city), *others = within
    # One place is often two entries, the town and its quarter: the larger of two that lie together is meant.
    rivals = [other for far, other in others if far < 2 * nearest + 5 and not dominates(city, other)]
    if rivals:
        larger = max(rivals, key=lambda other: other.population)
        if not all(dominates(larger, other) for other in (city, *rivals) if other != larger):
            raise _several(place, [city, *rivals])
        city = larger
    return city, "name and coordinates"


def _one_place(cities: list[City]) -> City | None:
    """The largest of several entries for one place, as GeoNames has of a town and of its district."""
    largest = max(cities, key=lambda city: city.population)
    here = PlaceName(latitude=largest.latitude, longitude=largest.longitude)
    return largest if all(distance(city, here) <= NEAR for city in cities) else None


def _by_size(cities: list[City], place: PlaceName) -> City | None:
    if not place.population:
        return None
    apart = sorted((abs(math.log(max(city.population, 1) / place.population)), city.geonameid, city) for city in cities)
    if not apart or apart[0][0] > math.log(SAME_SIZE):
        return None
    alone = len(apart) == 1 or apart[1][0] > math.log(OTHER_SIZE) + apart[0][0]
    return apart[0][2] if alone else None


def _alike(place: PlaceName, gazetteer: Gazetteer) -> tuple[City, str] | None:
    """A city at the very place whose name is only written otherwise."""
    if place.latitude is None or place.longitude is None or not place.name:
        return None
    from rapidfuzz import fuzz

    written = [fold(way) for way, _ in ways(place.name)]
    code = _country(place, gazetteer)
    scored = [
        (max(_likeness(way, fold(city.name), fuzz.ratio) for way in written), -distance(city, place), city)
        for city in gazetteer.around(place.latitude, place.longitude, SAME_PLACE)
        if not code or city.country == code
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


def _none(place: PlaceName, gazetteer: Gazetteer) -> str:
    mixed = mixed_alphabets(place.name or "")
    if mixed:
        return f"city: no {place.name!r} in {_where(place)} (it mixes {mixed} letters)"
    code = _country(place, gazetteer)
    far = [city for way, _ in ways(place.name or "") for city in _bearers(way, code, gazetteer)]
    if place.latitude is not None and far:
        return f"city: no {place.name!r} near its coordinates; in {_where(place)} there is {_listed(far)}"
    near = gazetteer.near(fold(place.name or ""), country=code or None)[:3]
    alike = f"; alike: {_listed(near)}" if near else ""
    return f"city: no {place.name!r} in {_where(place)}{alike}"


def _where(place: PlaceName) -> str:
    return place.admin1 or place.country or "the gazetteer"


def _bearers(name: str, code: str, gazetteer: Gazetteer) -> list[City]:
    return [bearer.city for bearer in gazetteer.bearers(fold(name)) if not code or bearer.city.country == code]


def _listed(cities: Iterable[City]) -> str:
    told = list(dict.fromkeys(f"{city.label} ({city.geonameid})" for city in cities))
    return "; ".join(told[:CANDIDATES]) + (f"; {len(told) - CANDIDATES} more" if len(told) > CANDIDATES else "")


def _country(place: PlaceName, gazetteer: Gazetteer) -> str:
    named = place.country or ""
    code = gazetteer.country(fold(named)) or (gazetteer.country(named) if named.isupper() else None)
    return code or named.upper()


def _fitting(bearers: Iterable[Bearer], place: PlaceName, gazetteer: Gazetteer) -> list[Bearer]:
    code = _country(place, gazetteer)
    return [
        bearer
        for bearer in bearers
        if (not code or bearer.city.country == code)
        and (not place.admin1 or fold(bearer.city.admin1 or "") == fold(place.admin1))
    ]


def distance(city: City, place: PlaceName) -> float:
    """Kilometres from a city's point to the coordinates of a row, on a sphere."""
    assert place.latitude is not None and place.longitude is not None
    here, there = math.radians(city.latitude), math.radians(place.latitude)
    half = math.sin((there - here) / 2) ** 2
    half += math.cos(here) * math.cos(there) * math.sin(math.radians(place.longitude - city.longitude) / 2) ** 2
    return 12_742 * math.asin(math.sqrt(min(1.0, half)))
