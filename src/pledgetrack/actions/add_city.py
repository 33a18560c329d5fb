"""A city, and names for it, that a person puts on record."""

import sqlite3
from collections.abc import Iterable

from pledgetrack.errors import UsageError
from pledgetrack.folding import fold
from pledgetrack.model.city import City
from pledgetrack.store import aliases, cities, operations
from pledgetrack.store.database import write


def add_city(db: sqlite3.Connection, city: City, names: Iterable[str], *, at: str) -> tuple[bool, tuple[str, ...]]:
    """Record a city with further names; return whether it is new to the ledger, and the names that are.

    Raises ``UsageError`` for a name of nothing that can be seen.
    """
    names = _seen(names)
    with write(db):
        new = not cities.is_listed(db, city.id)
        operation = operations.begin(db, cities.ADDED, at=at, detail=city.id)
        cities.put(db, [city], operation)
        added = tuple(name for name in names if aliases.put(db, city, name, operation))
        if not new and not added:
            operations.forget(db, operation)
    return new, added


def _seen(names: Iterable[str]) -> tuple[str, ...]:
    names = tuple(names)
    for name in names:
        if not fold(name):
            raise UsageError(f"{name!r} is no name", "Give one that can be read.")
    return names


def add_aliases(db: sqlite3.Connection, city: City, names: Iterable[str], *, at: str) -> tuple[str, ...]:
    """Record names for a city; return those that are new. Raises ``UsageError`` for a name of nothing to be seen."""
    names = _seen(names)
    with write(db):
        operation = operations.begin(db, "alias add", at=at, detail=city.label)
        cities.put(db, [city], operation)
        added = tuple(name for name in names if aliases.put(db, city, name, operation))
        if not added:
            operations.forget(db, operation)
    return added
