"""The city that a document chiefly speaks of or for."""

from collections import defaultdict

from pledgetrack.extract.cities.stands import Stands
from pledgetrack.extract.cities.weigh import Weighed
from pledgetrack.model.city import City

_OPENING = 400  # characters in which a document says whom it is about
_LEAST = 3.0
_LEADS = 2.0  # times as much as the next city


def home_of(cities: tuple[Weighed, ...]) -> City | None:
    """The city that is named most, in the opening and as a city; ``None`` where none leads clearly."""
    points: dict[int, float] = defaultdict(float)
    by_id: dict[int, City] = {}
    for weighed in cities:
        city = weighed.choice.city
        by_id[city.geonameid] = city
        points[city.geonameid] += 1.0
        points[city.geonameid] += 0.5 if weighed.reference.match.start < _OPENING else 0.0
        points[city.geonameid] += 1.0 if weighed.signal.stands is Stands.CITY else 0.0
    ranked = sorted(points.items(), key=lambda entry: -entry[1])
    if not ranked or ranked[0][1] < _LEAST:
        return None
    if len(ranked) > 1 and ranked[0][1] < _LEADS * ranked[1][1]:
        return None
    return by_id[ranked[0][0]]
