"""Which of several cities lies where a row says, or has as many inhabitants."""

import math
from dataclasses import replace

from pledgetrack.actions.choose_city import dominates
from pledgetrack.actions.matched import several
from pledgetrack.model.city import City
from pledgetrack.model.record import PlaceName

NEAR = 25.0  # kilometres from a city's point to any point that a dataset gives of it
BESIDE = 50.0  # kilometres from a city to a point that is near it and near no other of its name
TIMES_AS_FAR = 3.0  # that the others must lie
SAME_SIZE = 4.0  # times as many inhabitants: two counts of one city
FAR_SIZE = 1.2  # the same where coordinates lie elsewhere
LONG_NAME = 14  # letters of a name that seldom two places bear
OTHER_SIZE = 2.0  # how much worse the next of the same name must fit


def by_place(cities: list[City], place: PlaceName) -> tuple[City, str] | None:
    """The one that lies where a row says, and how it was told. Raises ``NoMatch`` where several do."""
    near = sorted((distance(city, place), city.geonameid, city) for city in cities)
    within = [(far, city) for far, _, city in near if far <= NEAR]
    if not within:
        return None
    sized = by_size([city for _, city in within], place) if len(within) > 1 else None
    if sized:
        return sized, "name, coordinates and inhabitants"
    (nearest, city), *others = within
    # One place is often two entries, the town and its quarter: the larger of two that lie together is meant.
    rivals = [other for far, other in others if far < 2 * nearest + 5 and not dominates(city, other)]
    if rivals:
        larger = max(rivals, key=lambda other: other.population)
        if not all(dominates(larger, other) for other in (city, *rivals) if other != larger):
            raise several(place, [city, *rivals])
        city = larger
    return city, "name and coordinates"


def a_way_off(cities: list[City], place: PlaceName) -> City | None:
    """The nearest of a name, of about as many inhabitants, where coordinates lie beside it and far from the others."""
    if not place.population:
        return None
    (nearest, city), *others = sorted(((distance(city, place), city) for city in cities), key=lambda one: one[0])
    if nearest > BESIDE or any(far < TIMES_AS_FAR * nearest for far, _ in others):
        return None
    return city if abs(math.log(max(city.population, 1) / place.population)) <= math.log(OTHER_SIZE) else None


def one_place(cities: list[City]) -> City | None:
    """The largest of several entries for one place, as GeoNames has of a town and of its district."""
    largest = max(cities, key=lambda city: city.population)
    here = PlaceName(latitude=largest.latitude, longitude=largest.longitude)
    return largest if all(distance(city, here) <= NEAR for city in cities) else None


def by_size(cities: list[City], place: PlaceName) -> City | None:
    """The one that has about as many inhabitants as a row says, and no other nearly so."""
    if not place.population:
        return None
    apart = sorted((abs(math.log(max(city.population, 1) / place.population)), city.geonameid, city) for city in cities)
    if not apart or apart[0][0] > math.log(SAME_SIZE):
        return None
    alone = len(apart) == 1 or apart[1][0] > math.log(OTHER_SIZE) + apart[0][0]
    return apart[0][2] if alone else None


def agree(city: City, place: PlaceName) -> bool:
    """Whether inhabitants may outweigh the coordinates of a row: beside the city they may be four times as many.

    Far from it a namesake may be meant, unless the name is long or latitude and longitude were changed over.
    """
    swapped = replace(place, latitude=place.longitude, longitude=place.latitude)
    near = distance(city, place) <= BESIDE or distance(city, swapped) <= NEAR
    most = SAME_SIZE if near or len(city.name) >= LONG_NAME else FAR_SIZE
    return abs(math.log(max(city.population, 1) / (place.population or 1))) <= math.log(most)


def distance(city: City, place: PlaceName) -> float:
    """Kilometres from a city's point to the coordinates of a row, on a sphere."""
    assert place.latitude is not None and place.longitude is not None
    here, there = math.radians(city.latitude), math.radians(place.latitude)
    half = math.sin((there - here) / 2) ** 2
    half += math.cos(here) * math.cos(there) * math.sin(math.radians(place.longitude - city.longitude) / 2) ** 2
    return 12_742 * math.asin(math.sqrt(min(1.0, half)))
