"""Which of the cities that bear a name is meant."""

import math
from dataclasses import dataclass

from pledgetrack.extract.cities.context import Qualifier, Spoken
from pledgetrack.extract.places import Bearer
from pledgetrack.model.city import City

_WORLD_CITY = 1_000_000
_KILOMETRES_A_DEGREE = 111.0
_NEIGHBOUR = 150.0  # kilometres
_SAME = 0.08  # of a power of ten: too close to call


@dataclass(frozen=True, kw_only=True)
class Choice:
    """The city chosen for a name, by how much it leads (powers of ten of inhabitants), and why.

    ``rivals`` are all bearers that were weighed, most populous first.
    """

    city: City
    main: bool
    lead: float
    why: str
    rivals: tuple[City, ...]

    @property
    def open(self) -> bool:
        """Whether it is too close to call."""
        return self.lead < _SAME


@dataclass(frozen=True, kw_only=True)
class World:
    """What is settled about a document: what it speaks of, which cities stand already, in which language."""

    spoken: Spoken
    settled: tuple[City, ...] = ()
    language: str | None = None


def qualified(bearers: tuple[Bearer, ...], qualifier: Qualifier) -> Choice:
    """The most populous bearer that the qualifier admits, principal names first. Raises ``ValueError`` for none."""
    inside = sorted((b for b in bearers if qualifier.admits(b)), key=lambda b: (not b.main, -b.city.population))
    if not inside:
        raise ValueError("no bearer lies there")
    best = inside[0]
    rivals = tuple(bearer.city for bearer in bearers)
    return Choice(city=best.city, main=best.main, lead=9.0, why="its region or country is named with it", rivals=rivals)


def choose(bearers: tuple[Bearer, ...], positions: tuple[int, ...], world: World) -> Choice:
    """Weigh the bearers of a name by what the document speaks of, the cities settled in it, and population."""
    weighed = sorted(((_weight(b, positions, world), b) for b in bearers), key=lambda pair: -pair[0])
    best_weight, best = weighed[0]
    lead = best_weight - weighed[1][0] if len(weighed) > 1 else 9.0
    by_size = max(bearers, key=lambda b: b.city.population)
    if len(bearers) == 1:
        why = "the only city of this name"
    elif best is not by_size:
        why = "the countries, regions and cities of the text point to it"
    elif lead >= 1.0:
        why = "by far the most populous city of this name"
    else:
        why = "the more populous city of this name"
    rivals = tuple(bearer.city for bearer in bearers)
    return Choice(city=best.city, main=best.main, lead=lead, why=why, rivals=rivals)


def _weight(bearer: Bearer, positions: tuple[int, ...], world: World) -> float:
    city, spoken = bearer.city, world.spoken
    weight = math.log10(city.population + 300)
    weight += 0.0 if bearer.main else -1.2
    weight += 0.5 if bearer.main and city.population >= _WORLD_CITY else 0.0
    total = sum(spoken.countries.values())
    if total and (count := spoken.countries.get(city.country, 0)):
        weight += 0.5 + 0.8 * count / total
    region = (city.country, city.admin1 or "")
    if spoken.regions.get(region):
        weight += 1.5
    if any(spoken.near(city.country, position) for position in positions[:20]):
        weight += 0.6
    if any(spoken.near(region, position) for position in positions[:20]):
        weight += 1.0
    if city.country in spoken.prior(world.language):
        weight += 0.5
    return weight + _company(city, world.settled)


def _company(city: City, settled: tuple[City, ...]) -> float:
    """What the cities settled already add: those of the same country, region, and within 150 kilometres."""
    others = [other for other in settled if other.geonameid != city.geonameid][:60]
    if not others:
        return 0.0
    weight = 0.9 * sum(other.country == city.country for other in others) / len(others)
    if any((other.country, other.admin1) == (city.country, city.admin1) for other in others):
        weight += 0.5
    if any(kilometres(city, other) <= _NEIGHBOUR for other in others):
        weight += 0.5
    return weight


def kilometres(one: City, other: City) -> float:
    """Distance on a flat map, good enough below some hundred kilometres."""
    north = one.latitude - other.latitude
    east = (one.longitude - other.longitude) * math.cos(math.radians(one.latitude))
    return math.hypot(north, east) * _KILOMETRES_A_DEGREE
