"""From names to cities, countries and regions: GeoNames (CC BY 4.0), compiled into a read-only file of the package."""

import functools
import math
import sqlite3
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from pledgetrack.errors import BadConfiguration
from pledgetrack.extract.places import Bearer, Region
from pledgetrack.folding import fold
from pledgetrack.gazetteer import places
from pledgetrack.model.city import City

_FILE = Path(__file__).with_name("gazetteer.db")
_VERSION = 8  # as in tools/build_gazetteer.py
_CITY = "c.geonameid, c.name, l.country, l.name, c.latitude, c.longitude, c.population"
_PLACES = f"""
SELECT n.folded = h.folded, {_CITY} FROM name n LEFT JOIN city c ON c.geonameid = n.place
JOIN land l ON l.number = coalesce(c.land, -n.place) LEFT JOIN home_name h ON h.geonameid = n.place WHERE n.folded = ?
"""
_WELL_KNOWN = 15_000
_KEPT = 2_048  # names remembered, those last asked for
_LONGEST_NAME = 200
_NEAR_ENOUGH = 75
_DEGREE = 1_000
_DIGITS = 18  # a number of more does not fit into SQLite's integers
_REMEDY = "Install pledgetrack again; in a checkout run: python tools/build_gazetteer.py"


class _Named(NamedTuple):
    """Everything that bears a name."""

    bearers: tuple[Bearer, ...] = ()
    country: str | None = None
    regions: tuple[Region, ...] = ()


class Gazetteer:
    """Meets ``pledgetrack.extract.places.Places``; made once a process, answers are kept."""

    def __init__(self, file: Path = _FILE) -> None:
        if not file.is_file():
            raise BadConfiguration("the gazetteer is missing from this installation", _REMEDY)
        self._db = sqlite3.connect(f"file:{quote(str(file))}?mode=ro&immutable=1", uri=True, check_same_thread=False)
        try:
            version = self._db.execute("PRAGMA user_version").fetchone()[0]
        except sqlite3.DatabaseError:
            version = None
        if version != _VERSION:
            self._db.close()
            raise BadConfiguration("the gazetteer of this installation is damaged or of another version", _REMEDY)
        self._named = functools.lru_cache(maxsize=_KEPT)(self._read)

    def _read(self, name: str) -> _Named:
        rows = self._db.execute(_PLACES, (name,)).fetchall()
        if not rows:
            return _NOTHING
        cities = sorted(
            (Bearer(city=_city(row[1:]), main=bool(row[0]) or fold(row[2]) == name) for row in rows if row[1]),
            key=_rank,
        )
        lands = [(row[3], row[4]) for row in rows if row[1] is None]
        return _Named(
            bearers=tuple(cities),
            country=next((country for country, region in lands if region is None), None),
            regions=tuple(
                Region(country=country, name=region) for country, region in sorted(land for land in lands if land[1])
            ),
        )

    def bearers(self, name: str) -> tuple[Bearer, ...]:
        """Every city with this name, most populous first."""
        return self._named(name).bearers

    def aliased(self, name: str) -> tuple[City, ...]:  # noqa: ARG002 - see gazetteer.named
        """The cities to which people gave this (folded) name; without a ledger there are none."""
        return ()

    def city(self, geonameid: int) -> City | None:
        """The city with this GeoNames id."""
        asked = f"SELECT {_CITY} FROM city c JOIN land l ON l.number = c.land WHERE c.geonameid = ?"
        row = self._db.execute(asked, (geonameid,)).fetchone()
        return _city(row) if row else self._places.city(geonameid)

    def prepare(self) -> None:
        """Read what only datasets ask for, which the first of their names would have to wait for."""
        _ = self._places

    @functools.cached_property
    def _places(self) -> places.Places:
        return places.read()

    def small(self, name: str) -> tuple[City, ...]:
        """Places with this folded name that texts are not read for: under 1,000 inhabitants, or a lesser name."""
        found = filter(None, map(self.city, self._places.names.get(name, ())))
        return tuple(sorted(found, key=lambda city: (-city.population, city.geonameid)))

    def coded(self, code: str) -> City | None:
        """The city of a UN/LOCODE without a blank in it ("DEBER"), where it is known whose it is."""
        number = self._codes.get(code)
        return None if number is None else self.city(number)

    @functools.cached_property
    def _codes(self) -> dict[str, int]:
        return self._places.codes()

    def seat(self, country: str, name: str) -> City | None:
        """The city where a government sits that bears no city's name (folded), such as a borough or a county."""
        row = self._db.execute("SELECT place FROM seat WHERE country = ? AND folded = ?", (country, name)).fetchone()
        return self.city(row[0]) if row else None

    def country(self, name: str) -> str | None:
        """ISO 3166-1 alpha-2 code of a country by a folded name, its alpha-3 code ("deu") or alpha-2 code ("DE").

        The latter in capitals only: "in", "it" and "no" are words.
        """
        return self._named(name).country

    def regions(self, name: str) -> tuple[Region, ...]:
        """First-level regions with this name."""
        return self._named(name).regions

    def begins(self, name: str) -> bool:
        """Whether a longer name goes on after these words with a space, hyphen, apostrophe, comma or full stop."""
        # "0" is the first character after "/": from " " to "/" lie all the signs that part the words of a name.
        return self._has_between(f"{name} ", f"{name}0")

    def goes_on(self, name: str) -> bool:
        """Whether any longer name begins with these signs."""
        return self._has_between(f"{name}\x01", f"{name}\U0010ffff")

    def _has_between(self, first: str, beyond: str) -> bool:
        asked = "SELECT EXISTS (SELECT 1 FROM name WHERE folded >= ? AND folded < ?)"
        return bool(self._db.execute(asked, (first, beyond)).fetchone()[0])

    def beginning(self, name: str, most: int) -> tuple[City, ...]:
        """Cities of which some name begins with these (folded) signs, most populous first."""
        rows = self._db.execute(
            f"SELECT DISTINCT {_CITY} FROM name n JOIN city c ON c.geonameid = n.place JOIN land l ON l.number = c.land"
            " WHERE n.folded >= ? AND n.folded < ? ORDER BY c.population DESC, c.geonameid LIMIT ?",
            (name, f"{name}\U0010ffff", most),
        )
        return tuple(map(_city, rows))

    def near(self, name: str, *, country: str | None = None) -> tuple[City, ...]:
        """Cities of 15,000 inhabitants or more whose main name is a misspelling away, best first; at most five."""
        from rapidfuzz import fuzz, process

        name = name[:_LONGEST_NAME]
        choices, numbers = self._main_names(country)
        found = process.extract(name, choices, scorer=fuzz.ratio, score_cutoff=_NEAR_ENOUGH, limit=20)
        # A likeness of names is worth more than inhabitants, unless it is the same.
        best = sorted(found, key=lambda match: (-round(match[1]), match[2]))[:5]
        return tuple(filter(None, (self.city(numbers[rank]) for _, _, rank in best)))

    @functools.lru_cache(maxsize=8)  # noqa: B019 - one gazetteer lives as long as its process
    def _main_names(self, country: str | None) -> tuple[list[str], list[int]]:
        """Folded names and GeoNames ids of the well-known cities, most populous first."""
        rows = self._db.execute(
            "SELECT geonameid, name FROM city WHERE population >= ?1 AND (?2 IS NULL OR"
            " land IN (SELECT number FROM land WHERE country = ?2)) ORDER BY population DESC, geonameid",
            (_WELL_KNOWN, country),
        ).fetchall()
        return [fold(name) for _, name in rows], [geonameid for geonameid, _ in rows]

    def around(self, latitude: float, longitude: float, kilometres: float) -> tuple[City, ...]:
        """Cities within about so many kilometres (a square on the map), in no order."""
        high = kilometres / 111
        wide = kilometres / (111 * max(0.1, math.cos(math.radians(latitude))))
        rows = self._grid()
        found = []
        for north in range(math.floor(latitude - high), math.floor(latitude + high) + 1):
            for east in range(math.floor(longitude - wide), math.floor(longitude + wide) + 1):
                for y, x, geonameid in rows.get((north, east), ()):
                    if abs(y - latitude) <= high and abs(x - longitude) <= wide:
                        found.append(geonameid)
        return tuple(filter(None, map(self.city, found)))

    @functools.lru_cache(maxsize=1)  # noqa: B019 - one gazetteer lives as long as its process
    def _grid(self) -> dict[tuple[int, int], list[tuple[float, float, int]]]:
        """Coordinates and GeoNames ids by the degree that they lie in."""
        grid: dict[tuple[int, int], list[tuple[float, float, int]]] = {}
        points = self._db.execute("SELECT latitude, longitude, geonameid FROM city").fetchall()
        grown = [(y / _DEGREE, x / _DEGREE, geonameid) for y, x, geonameid in points]
        grown += self._places.points()
        for place in grown:
            grid.setdefault((math.floor(place[0]), math.floor(place[1])), []).append(place)
        return grid

    def find(self, query: str) -> tuple[City, ...]:
        """Every city that a person may mean: a name in any script, "Portland, Oregon", "London, CA", a GeoNames id.

        Those whose principal name it is come first, then the others, each most populous first.
        """
        query = query.strip()
        if query.isascii() and query.isdigit():
            city = self.city(int(query)) if len(query) <= _DIGITS else None
            return (city,) if city else ()
        whole = self.bearers(fold(query))
        if not whole and "," in query:
            name, *qualifiers = (part.strip() for part in query.split(","))
            whole = tuple(
                bearer
                for bearer in self.bearers(fold(name))
                if all(self._lies_in(bearer.city, fold(qualifier)) for qualifier in qualifiers if qualifier)
            )
        return tuple(bearer.city for bearer in sorted(whole, key=lambda bearer: not bearer.main))

    def _lies_in(self, city: City, place: str) -> bool:
        if place in {city.country.casefold(), fold(city.admin1 or "")} or self.country(place) == city.country:
            return True
        return any((region.country, region.name) == (city.country, city.admin1) for region in self.regions(place))

    def suggest(self, query: str) -> tuple[City, ...]:
        """Cities with a name like this one, for "did you mean"."""
        return self.near(fold(query.split(",")[0]))


def _city(row: tuple[int, str, str, str | None, int, int, int]) -> City:
    geonameid, name, country, admin1, latitude, longitude, population = row
    return City(
        geonameid=geonameid, name=name, country=country, admin1=admin1,
        latitude=latitude / _DEGREE, longitude=longitude / _DEGREE, population=population,
    )  # fmt: skip


def _rank(bearer: Bearer) -> tuple[int, int]:
    return -bearer.city.population, bearer.city.geonameid


_NOTHING = _Named()
