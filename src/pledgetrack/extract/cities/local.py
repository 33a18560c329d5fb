"""Where a text of the local press is at home, told from its names alone: the region that bears most of them."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from pledgetrack.extract.cities.context import Governed, Spoken, region_key
from pledgetrack.extract.patterns import LANGUAGES, tongue
from pledgetrack.extract.patterns.wording import compiled
from pledgetrack.extract.places import Bearer

_LEAST = 1.0
_NAMES = 3  # that a region must bear
_LEADS = 1.5  # times as much as the next region
_FAMOUS = 10  # times the inhabitants of the next
_SMALL = 50_000  # inhabitants, below which a town is named in its own region's press above all
_TELLING = 2  # countries that share a word which tells them
_MOST = 200  # names that are looked at


class Locality(NamedTuple):
    """What the names of a text tell of where it is at home: the region that bears most, and those of its small towns."""

    region: tuple[str, str] | None
    towns: frozenset[tuple[str, str]]


def locality(names: Iterable[tuple[Bearer, ...]], spoken: Spoken) -> Locality:
    """Where a text is at home, as far as the names in it tell.

    A name that many regions share says little of each; one city far bigger than its namesakes is the one meant. The
    region is ``None`` where none leads clearly.
    """
    points: dict[tuple[str, str], float] = defaultdict(float, dict.fromkeys(spoken.regions, 1.0))
    times: dict[tuple[str, str], int] = defaultdict(int, dict.fromkeys(spoken.regions, 1))
    named = list(names)[:_MOST]
    told = {region for regions in map(_where, named) if len(regions) == 1 for region in regions} | {*spoken.regions}
    counties = [{region_key(one) for one in regions} for regions in spoken.counties[:_MOST]]
    counties = [regions & told or regions for regions in counties]  # "Seattle's King County" is not that of Texas
    for regions in [*map(_where, named), *counties]:
        for region in regions:
            points[region] += 1 / len(regions)
            times[region] += 1
    small = [_where(bearers) for bearers in named if all(one.city.population < _SMALL for one in bearers)]
    return Locality(_leading(points, times), frozenset().union(*small, *counties))


def _leading(points: dict[tuple[str, str], float], times: dict[tuple[str, str], int]) -> tuple[str, str] | None:
    ranked = sorted(points.items(), key=lambda entry: -entry[1])
    if not ranked or ranked[0][1] < _LEAST or times[ranked[0][0]] < _NAMES:
        return None
    return ranked[0][0] if len(ranked) == 1 or ranked[0][1] >= _LEADS * ranked[1][1] else None


def _where(bearers: tuple[Bearer, ...]) -> set[tuple[str, str]]:
    """The regions in which a name may lie."""
    main = [bearer.city for bearer in bearers if bearer.main and bearer.city.admin1]
    if len(main) > 1 and main[0].population > _FAMOUS * main[1].population:
        main = main[:1]
    return {(city.country, city.admin1 or "") for city in main}


def governed(text: str, language: str | None) -> Governed:
    """The countries whose cities' governments or peoples the text names: an "ayuntamiento" is no Venezuelan one."""
    if language not in LANGUAGES:
        return Governed()
    spoken, low = tongue(language), text.lower()
    found = [countries for name, countries in spoken.governments if compiled(name).search(low)]
    found += [(country,) for people, country in spoken.peoples.items() if people in low]
    found = [wide for wide in found if not any(set(one) < set(wide) for one in found)]  # councillors of a borough's
    told = frozenset(country for countries in found if len(countries) <= _TELLING for country in countries)
    return Governed(told.union(*found), told)
