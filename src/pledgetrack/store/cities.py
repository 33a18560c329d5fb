"""Cities that the ledger speaks of."""

import sqlite3
from collections.abc import Iterable

from pledgetrack.folding import fold
from pledgetrack.model.city import City
from pledgetrack.store.rows import live, text

COLUMNS = "city.geonameid, city.name, city.country, city.admin1, city.latitude, city.longitude, city.population"


def put(db: sqlite3.Connection, cities: Iterable[City], operation: str) -> None:
    """Record cities that are not on record yet."""
    db.executemany(
        "INSERT INTO city VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (geonameid) DO NOTHING",
        (
            (c.id, c.geonameid, c.name, c.country, c.admin1, c.latitude, c.longitude, c.population, operation)
            for c in sorted(set(cities), key=lambda city: city.geonameid)
        ),
    )


ADDED = "add-city"
LISTED = (
    "(EXISTS (SELECT 1 FROM operation o WHERE o.name = 'add-city' AND o.detail = city.id"
    " AND o.id NOT IN (SELECT undone.operation FROM undone))"
    f" OR EXISTS (SELECT 1 FROM target WHERE target.city = city.id AND {live('target')})"
    f" OR EXISTS (SELECT 1 FROM alias WHERE alias.city = city.id AND {live('alias')})"
    f" OR EXISTS (SELECT 1 FROM mention WHERE mention.city = city.id AND {live('mention')}))"
)


def is_listed(db: sqlite3.Connection, city: str) -> bool:
    """Whether the ledger says anything of a city (an id): by hand, in a target, a name or a mention that holds."""
    return bool(db.execute(f"SELECT 1 FROM city WHERE city.id = ? AND {LISTED}", (city,)).fetchone())


def every(db: sqlite3.Connection) -> tuple[City, ...]:
    """All cities on record, by country and name."""
    rows = db.execute(f"SELECT {COLUMNS} FROM city ORDER BY country, name, geonameid")
    return tuple(from_row(row) for row in rows)


def called(db: sqlite3.Connection, name: str) -> tuple[City, ...]:
    """The cities of which the ledger says something with this name (folded), most populous first."""
    found = [city for city in every(db) if fold(city.name) == name and is_listed(db, city.id)]
    return tuple(sorted(found, key=lambda city: (-city.population, city.geonameid)))


def names(db: sqlite3.Connection) -> tuple[str, ...]:
    """What to call each city on record so that it is found: its name, with the region where several bear it."""
    rows = db.execute(
        "SELECT CASE WHEN count(*) OVER (PARTITION BY name) > 1 AND admin1 IS NOT NULL"
        " THEN name || ', ' || admin1 ELSE name END FROM city"
        f" UNION SELECT name FROM alias WHERE {live('alias')} ORDER BY 1"
    )
    return tuple(row[0] for row in rows)


def ids(db: sqlite3.Connection) -> frozenset[str]:
    """Ids of all cities on record."""
    return frozenset(row[0] for row in db.execute("SELECT id FROM city"))


def from_row(row: tuple[object, ...]) -> City:
    """The city of a row of ``COLUMNS``."""
    geonameid, name, country, admin1, latitude, longitude, population = row
    return City(
        geonameid=int(str(geonameid)), name=str(name), country=str(country), admin1=text(admin1),
        latitude=float(str(latitude)), longitude=float(str(longitude)), population=int(str(population)),
    )  # fmt: skip
