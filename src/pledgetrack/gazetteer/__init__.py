"""From names to cities, countries and regions: GeoNames (CC BY 4.0), compiled into a read-only file of the package."""

import functools
import sqlite3
from pathlib import Path

from pledgetrack.errors import BadConfiguration
from pledgetrack.extract.places import Bearer, Region
from pledgetrack.folding import fold
from pledgetrack.model.city import City

_FILE = Path(__file__).with_name("gazetteer.db")
_CITY = "c.geonameid, c.name, c.country, c.admin1, c.latitude, c.longitude, c.population"
_WELL_KNOWN = 15_000
_LONGEST_NAME = 200
_NEAR_ENOUGH = 75


class Gazetteer:
    """Meets ``pledgetrack.extract.places.Places``; made once a process, answers are kept."""

    def __init__(self, file: Path = _FILE) -> None:
        if not file.is_file():
            raise BadConfiguration("the gazetteer is missing from this installation", "Install pledgetrack again.")
        self._db = sqlite3.connect(f"file:{file}?mode=ro&immutable=1", uri=True, check_same_thread=False)
        self.bearers = functools.lru_cache(maxsize=100_000)(self._bearers)

    def _bearers(self, name: str) -> tuple[Bearer, ...]:
        rows = self._db.execute(
            f"SELECT n.main, {_CITY} FROM name n JOIN city c ON c.number = n.city WHERE n.folded = ? ORDER BY n.city",
            (name,),
        )
        return tuple(Bearer(city=_city(row[1:]), main=bool(row[0])) for row in rows)

    def city(self, geonameid: int) -> City | None:
        """The city with this GeoNames id."""
        row = self._db.execute(f"SELECT {_CITY} FROM city c WHERE c.geonameid = ?", (geonameid,)).fetchone()
        return _city(row) if row else None

    def country(self, name: str) -> str | None:
        """ISO 3166-1 alpha-2 code of a country by one of its names."""
        row = self._db.execute("SELECT code FROM country WHERE folded = ?", (name,)).fetchone()
        return row[0] if row else None

    def regions(self, name: str) -> tuple[Region, ...]:
        """First-level regions with this name."""
        rows = self._db.execute("SELECT country, name FROM region WHERE folded = ?", (name,))
        return tuple(Region(country=country, name=region) for country, region in rows)

    def begins(self, name: str) -> bool:
        """Whether a longer name goes on after these words with a space, hyphen, apostrophe, comma or full stop."""
        # "0" is the first character after "/": from " " to "/" lie all the signs that part the words of a name.
        return self._has_between(f"{name} ", f"{name}0")

    def goes_on(self, name: str) -> bool:
        """Whether any longer name begins with these signs."""
        return self._has_between(f"{name}\x01", f"{name}\U0010ffff")

    def _has_between(self, first: str, beyond: str) -> bool:
        tables = ("name", "country", "region")
        asked = " OR ".join(f"EXISTS (SELECT 1 FROM {table} WHERE folded >= ?1 AND folded < ?2)" for table in tables)
        return bool(self._db.execute(f"SELECT {asked}", (first, beyond)).fetchone()[0])

    def near(self, name: str, *, country: str | None = None) -> tuple[City, ...]:
        """Cities of 15,000 inhabitants or more whose main name is a misspelling away, best first; at most five."""
        from rapidfuzz import fuzz, process

        name = name[:_LONGEST_NAME]
        choices = self._main_names(country)
        found = process.extract(name, choices, scorer=fuzz.ratio, score_cutoff=_NEAR_ENOUGH, limit=20)
        # A likeness of names is worth more than inhabitants, unless it is the same.
        best = sorted(found, key=lambda match: (-round(match[1]), match[2]))[:5]
        rows = (self._db.execute(f"SELECT {_CITY} FROM city c WHERE c.number = ?", (number,)) for _, _, number in best)
        return tuple(_city(row.fetchone()) for row in rows)

    @functools.lru_cache(maxsize=8)  # noqa: B019 - one gazetteer lives as long as its process
    def _main_names(self, country: str | None) -> dict[int, str]:
        rows = self._db.execute(
            "SELECT number, name FROM city WHERE population >= ? AND (? IS NULL OR country = ?)",
            (_WELL_KNOWN, country, country),
        )
        return {number: fold(name) for number, name in rows}

    def find(self, query: str) -> tuple[City, ...]:
        """Every city that a person may mean: a name in any script, "Portland, Oregon", "London, CA", a GeoNames id.

        Those whose principal name it is come first, then the others, each most populous first.
        """
        query = query.strip()
        if query.isascii() and query.isdigit():
            city = self.city(int(query))
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


def _city(row: tuple[int, str, str, str | None, float, float, int]) -> City:
    geonameid, name, country, admin1, latitude, longitude, population = row
    return City(
        geonameid=geonameid, name=name, country=country, admin1=admin1,
        latitude=latitude, longitude=longitude, population=population,
    )  # fmt: skip
