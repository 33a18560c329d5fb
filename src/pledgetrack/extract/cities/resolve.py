"""Which of the cities that bear a name is meant."""

import math
from typing import NamedTuple

from pledgetrack.extract.cities import renown
from pledgetrack.extract.cities.context import Qualifier
from pledgetrack.extract.cities.world import FEW, World, kilometres
from pledgetrack.extract.places import Bearer
from pledgetrack.folding import fold
from pledgetrack.model.city import City

_WORLD_CITY, _GREAT_CITY = 1_000_000, 100_000
_ONE_OF_MANY = 0.2
_NAMESAKE = 100_000  # inhabitants
_BESIDE = 50.0  # kilometres
_PASSAGES = 20  # of a name that are looked at
# Powers of ten of inhabitants taken off for a name that is not the first.
_SHORTENED, _FOREIGN, _OLD = 0.3, 1.2, 2.5
_TOWN = 15_000
_SAME = 0.08  # of a power of ten: too close to call
_DOUBTFUL = 0.9  # less than a clear choice
_RENOWN = 0.5
_BIGGER, _FAR_BIGGER = 10, 30  # times the inhabitants
# What the text may add to a city beside a famous namesake: at most, where it does not name its region, and its country alone.
_OUTSHONE, _UNSPOKEN, _BY_COUNTRY = 2.0, 1.3, 0.7
_BOTH = "/"
# "Sudbury" is Greater Sudbury, as that city is called by law.
_GREATER = "greater "
# First-level regions that are spoken of as countries are.
_NATIONS = frozenset({("GB", "England")})
_QUALIFIED = 9.0
_GOVERNED = 1.25  # for a city whose country calls its governments or peoples as the text does


class Choice(NamedTuple):
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


def qualified(name: str, bearers: tuple[Bearer, ...], qualifier: Qualifier) -> Choice:
    """The bearer that the qualifier admits and that weighs most. Raises ``ValueError`` for none.

    A country leaves it open between two of like size: "Taizhou, China".
    """
    inside = [bearer for bearer in bearers if qualifier.admits(bearer)]
    if not inside:
        raise ValueError("no bearer lies there")
    weighed = sorted(((_standing(name, one, contested=True), one) for one in inside), key=lambda pair: -pair[0])
    weight, best = weighed[0]
    others = [(less, one) for less, one in weighed[1:] if one.main or shortens(name, one.city)]
    by_region = (best.city.country, best.city.admin1 or "") in qualifier.regions
    lead = _QUALIFIED if by_region or not others else weight - others[0][0]
    rivals = tuple(bearer.city for bearer in (bearers if by_region else inside))
    return Choice(
        city=best.city, main=best.main, lead=lead, why="its region or country is named with it", rivals=rivals
    )


def as_written(written: str, bearers: tuple[Bearer, ...]) -> tuple[Bearer, ...]:
    """The bearers of a name, those that are not written so, with accents or without, as lesser ones: "Córdoba".

    One is no lesser for it that is bigger than all that are: California's San Jose writes itself "San José".
    """
    plain = written.isascii()
    own = [b.city.population for b in bearers if b.main and b.city.name.casefold() == written.casefold()]
    if not own:
        return bearers
    least = max(own)
    return tuple(
        Bearer(city=b.city, main=b.main and (b.city.name.isascii() is plain or b.city.population > least))
        for b in bearers
    )


def shortens(name: str, city: City) -> bool:
    """Whether a folded name is the first words of the city's own, or one of its two: Newcastle for Newcastle upon Tyne."""
    whole = fold(city.name).removeprefix(_GREATER)
    if _BOTH in whole and name in map(str.strip, whole.split(_BOTH)):
        return True  # "Gasteiz / Vitoria", "Biel/Bienne"
    return whole.startswith(name) and not whole[len(name) : len(name) + 1].isalnum()


def choose(name: str, bearers: tuple[Bearer, ...], positions: tuple[int, ...], world: World) -> Choice:
    """Weigh the bearers of a name by what the document speaks of, the cities settled in it, and population."""
    if meant := renown.abroad(name, world.language):
        bearers = tuple(Bearer(city=b.city, main=b.main or b.city.geonameid == meant) for b in bearers)
    near = _beside_namesakes(bearers)
    namesakes = frozenset(bearer.city.geonameid for bearer in bearers)
    contested = any(b.city.population >= _TOWN and (b.main or shortens(name, b.city)) for b in bearers)
    weighed = []
    for bearer in bearers:
        if bearer not in near:
            most = _most(name, bearer.city, bearers[0], world)
            weight = _standing(name, bearer, contested) + (_likely(bearer.city, world) if most == math.inf else 0.0)
            if world.knows(bearer.city.country):
                lift = _spoken_of(bearer.city, positions, world) + world.company(bearer.city, namesakes)
                weight += min(lift, most)
            weighed.append((weight, bearer))
    weighed.sort(key=lambda pair: -pair[0])
    best_weight, best = weighed[0]
    lead = best_weight - weighed[1][0] if len(weighed) > 1 else 9.0
    by_size = max(bearers, key=lambda b: b.city.population)
    if _spoken_against(best.city, bearers, world) or _rivalled(best.city, bearers, world):
        lead = min(lead, 0.0)
    elif _elsewhere(best.city, bearers, world):
        lead = min(lead, _DOUBTFUL)
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


def _spoken_against(city: City, bearers: tuple[Bearer, ...], world: World) -> bool:
    """Whether the text's words for governments and peoples are those of a namesake's country and not of the city's.

    A word of many countries rules the others out, but does not tell which of its own is meant, unless it is one that
    everybody knows. No namesake far smaller is meant by it.
    """
    countries, told = world.spoken.governed
    if not countries or world.knows(city.country) or city.country in told:
        return False
    times = {True: _FAR_BIGGER, False: _BIGGER}
    towns = [b for b in bearers if b.city.population >= max(_TOWN, city.population / times[b.main])]
    if city.country not in countries:
        return any(bearer.city.country in countries for bearer in towns)
    if city.geonameid in renown.namesakes():
        return False
    return any(b.main and b.city.population > city.population and b.city.country not in countries for b in towns)


def _rivalled(city: City, bearers: tuple[Bearer, ...], world: World) -> bool:
    """Whether a namesake is as well known, and the text says nothing of the city's country."""
    famous = renown.namesakes()
    rivals = [b.city.country for b in bearers if b.main and b.city.geonameid in famous and b.city is not city]
    near = [b.city for b in bearers if b.main and b.city.geonameid in renown.small() and b.city is not city]
    if any(world.backs(other) == "region" for other in near) and not world.tells(city):
        return True
    if not rivals or world.tells(city):
        return False
    countries, told = world.spoken.governed
    if city.country in countries:
        rivals = [country for country in rivals if country in countries]  # the others are ruled out
    return bool(rivals) and (city.country not in told or any(country in told for country in rivals))


def _elsewhere(city: City, bearers: tuple[Bearer, ...], world: World) -> bool:
    """Whether the text speaks of the country of a namesake, and not of the city's, or the namesake is of note itself."""
    if world.tells(city):
        return False
    if any(b.main and b.city.geonameid in renown.small() for b in bearers if b.city is not city):
        return True  # Perth in Scotland, Victoria on the Seychelles
    told = world.spoken.governed.told
    elsewhere = (b.city.country for b in bearers if b.main and b.city.population >= _TOWN)
    return any(country in world.spoken.countries or country in told for country in elsewhere if country != city.country)


def _beside_namesakes(bearers: tuple[Bearer, ...]) -> tuple[Bearer, ...]:
    """Cities that bear the name besides another, next to one whose principal name it is: Delhi for "New Delhi"."""
    if all(bearer.main for bearer in bearers):
        return ()
    principal = [b.city for b in bearers if b.main and b.city.population >= _NAMESAKE]
    return tuple(b for b in bearers if not b.main and any(kilometres(b.city, city) < _BESIDE for city in principal))


def _most(name: str, city: City, biggest: Bearer, world: World) -> float:
    """The most that what the text speaks of may add to a city beside a famous namesake.

    A country alone says little against it. Against a world city the neighbourhood says something only where the text
    names its small towns.
    """
    famous_one = renown.abroad(name, world.language) or renown.famous().get(name, city.geonameid)
    if famous_one != city.geonameid and not world.is_mostly_of(city, famous_one):
        return _BY_COUNTRY
    region = (city.country, city.admin1 or "")
    if city.geonameid in renown.small() and world.spoken.regions[region] and not world.knows(biggest.city.country):
        return math.inf  # Perth in Scotland
    of_many = 0 < world.spoken.regions[region] <= _ONE_OF_MANY * world.regions_spoken
    famous = biggest.main and biggest.city.population >= max(_GREAT_CITY, _FAR_BIGGER * city.population)
    if not famous or (not of_many and region in world.towns):
        return math.inf
    return _OUTSHONE if world.spoken.regions[region] else _UNSPOKEN


def _standing(name: str, bearer: Bearer, contested: bool) -> float:
    """What a city weighs wherever the text may be at home: its inhabitants, and whether the name is its first.

    ``contested``: it is the first name of another city, so that an old or foreign name of this one counts for little.
    """
    city = bearer.city
    weight = math.log10(city.population + 300)
    if not bearer.main:
        shorter = shortens(name, city) and fold(city.name) != name  # else it goes without the accents
        weight -= _SHORTENED if shorter else _OLD if contested else _FOREIGN
    elif city.population >= _WORLD_CITY or city.geonameid in renown.known():
        weight += _RENOWN
    return weight


def _likely(city: City, world: World) -> float:
    """What the language and its words for governments and peoples add, where the text's cities do not tell more."""
    if len(world.settled) >= FEW - 1 and not world.knows(city.country):
        return 0.0
    weight = world.likely if city.country in world.prior else 0.0
    return weight + (_GOVERNED if city.country in world.spoken.governed.countries else 0.0)


def _spoken_of(city: City, positions: tuple[int, ...], world: World) -> float:
    """What the countries and regions add that the text speaks of, more so near the name."""
    spoken = world.spoken
    local = 2.0 if (city.country, city.admin1) == world.local else 0.0
    count = spoken.countries.get(city.country, 0)
    if not count:
        return local
    weight = 0.5 + 0.8 * count / world.total
    if any(spoken.near(city.country, position) for position in positions[:_PASSAGES]):
        weight += 0.6
    region = (city.country, city.admin1 or "")
    if spoken.regions.get(region) and region not in _NATIONS:
        near = any(spoken.near(region, position) for position in positions[:_PASSAGES])
        # A list of cities with their states speaks of none of these.
        weight += (2.5 if near else 1.5) * max(_ONE_OF_MANY, spoken.regions[region] / world.regions_spoken)
    else:
        weight += local
    return weight
