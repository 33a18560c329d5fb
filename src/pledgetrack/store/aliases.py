"""Names that people gave to cities."""

import sqlite3

from pledgetrack.folding import fold
from pledgetrack.model.city import City
from pledgetrack.model.identity import content_id
from pledgetrack.store import cities
from pledgetrack.store.rows import free_id, live


def put(db: sqlite3.Connection, city: City, name: str, operation: str) -> bool:
    """Record a name for a city on record; ``False`` where it has that name already."""
    folded = fold(name)
    alias, known = free_id(db, "alias", content_id("l", city.id, folded))
    if not known:
        db.execute("INSERT INTO alias VALUES (?, ?, ?, ?, ?)", (alias, city.id, name, folded, operation))
    return not known


def every(db: sqlite3.Connection) -> dict[str, tuple[City, ...]]:
    """Cities by the folded names that people gave them."""
    rows = db.execute(
        f"SELECT alias.folded, {cities.COLUMNS} FROM alias JOIN city ON city.id = alias.city"
        f" WHERE {live('alias')} ORDER BY alias.folded, city.population DESC, city.geonameid"
    )
    found: dict[str, tuple[City, ...]] = {}
    for folded, *city in rows:
        found[folded] = (*found.get(folded, ()), cities.from_row(tuple(city)))
    return found


def of(db: sqlite3.Connection, city: str) -> tuple[str, ...]:
    """The names that people gave to a city."""
    rows = db.execute(f"SELECT name FROM alias WHERE city = ? AND {live('alias')} ORDER BY name", (city,))
    return tuple(row[0] for row in rows)
