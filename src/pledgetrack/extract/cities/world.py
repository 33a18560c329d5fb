"""What is settled about a document while its names are weighed."""

import math
from collections import Counter

from pledgetrack.extract.cities.context import Spoken
from pledgetrack.extract.cities.local import Locality
from pledgetrack.extract.patterns import LANGUAGES, tongue
from pledgetrack.model.city import City

FEW = 3  # cities of one country that make a text speak of it
_MOSTLY = 0.8  # their share
_KILOMETRES_A_DEGREE = 111.0
_NEIGHBOUR = 150.0  # kilometres
_COMPARED = 40  # cities of a country
_NOWHERE = Locality(None, frozenset())


class World:
    """What is settled about a document: what it speaks of, which cities stand already, in which language."""

    def __init__(
        self,
        spoken: Spoken,
        settled: tuple[City, ...] = (),
        language: str | None = None,
        local: Locality = _NOWHERE,
    ) -> None:
        self.spoken = spoken
        self.language = language
        self.total = sum(spoken.countries.values())
        self.regions_spoken = sum(spoken.regions.values())
        self.prior = spoken.prior(language)
        self.likely = tongue(language).likely if language in LANGUAGES else 0.0
        self.local, self.towns = local
        self.settled = tuple({city.geonameid: city for city in settled}.values())
        self._ids = frozenset(city.geonameid for city in self.settled)
        self.countries = Counter(city.country for city in self.settled)
        self.regions = Counter((city.country, city.admin1) for city in self.settled)
        self._by_country: dict[str, list[City]] = {}
        for city in self.settled:
            self._by_country.setdefault(city.country, []).append(city)

    def knows(self, country: str) -> bool:
        """Whether the text speaks of a country or of a city settled in it."""
        return country in self.spoken.countries or country in self.countries or (self.local or ("",))[0] == country

    def tells(self, city: City) -> bool:
        """Whether the text speaks of the city's country or settled another city in it."""
        itself = city.geonameid in self._ids
        told = city.country in self.spoken.countries or self.countries.get(city.country, 0) > itself
        return told or (self.local or ("",))[0] == city.country

    def company(self, city: City, namesakes: frozenset[int]) -> float:
        """What the cities settled already add: those of the same country, region, and nearby; not its namesakes."""
        own = [other for other in self._by_country.get(city.country, ()) if other.geonameid in namesakes]
        others = len(self.settled) - len(namesakes & self._ids)
        same = self.countries.get(city.country, 0) - len(own)
        if not others or not same:
            return 0.0
        weight = 0.9 * same / others
        if same >= FEW and same >= _MOSTLY * others:
            weight += 0.6
        inside = self.regions.get((city.country, city.admin1), 0) - sum(other.admin1 == city.admin1 for other in own)
        if inside > 0:
            weight += 0.5 + (0.8 * inside / others if inside > 1 else 0.0)
        neighbours = self._by_country[city.country][:_COMPARED]
        apart = (kilometres(city, other) for other in neighbours if other.geonameid not in namesakes)
        nearest = min(apart, default=_NEIGHBOUR)
        if nearest < _NEIGHBOUR:
            weight += 1.0 if nearest < _NEIGHBOUR / 3 else 0.6
        return weight

    def is_mostly_of(self, city: City, but: int) -> bool:
        """Whether the text is at home in the city's region: most of its cities lie there, beside the namesake ``but``.

        Where it names the region itself, it is enough that half of them lie in the country.
        """
        region = (city.country, city.admin1 or "")
        if region == self.local:
            return True
        others = [other for other in self.settled if other.geonameid not in (city.geonameid, but)]
        if self.spoken.regions.get(region):
            return 2 * sum(other.country == city.country for other in others) >= len(others)
        return 2 * sum((other.country, other.admin1) == region for other in others) > len(others)

    def is_elsewhere(self, city: City) -> bool:
        """Whether the text's cities lie in other countries, all of them."""
        return bool(self.countries) and city.country not in self.countries

    def backs(self, city: City) -> str:
        """Whether the text speaks of, or settled another city in, this one's ``region`` or ``country``."""
        itself = city.geonameid in self._ids
        region = (city.country, city.admin1 or "")
        if self.spoken.regions.get(region) or region == self.local:
            return "region"
        if self.regions.get((city.country, city.admin1), 0) - itself > 0:
            return "neighbours"
        told = city.country in self.spoken.countries or city.country in self.spoken.governed.told
        return "country" if told or self.countries.get(city.country, 0) > itself else ""


def kilometres(one: City, other: City) -> float:
    """Distance on a flat map, good enough below some hundred kilometres."""
    north = one.latitude - other.latitude
    east = (one.longitude - other.longitude) * math.cos(math.radians(one.latitude))
    return math.hypot(north, east) * _KILOMETRES_A_DEGREE
