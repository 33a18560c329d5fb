"""What a person did: every fact names the operation that recorded it."""

import sqlite3
from dataclasses import dataclass

from pledgetrack.model.identity import content_id

UNDO = "undo"
# Where what an operation did is kept.
_DONE = (
    "retraction", "review", "ruling", "translation", "response", "alias", "publication", "meeting", "account", "source",
    "city", "mention", "claim", "target", "sighting",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Operation:
    """One command that wrote: ``name`` is the command's, ``detail`` what it was about, ``at`` a UTC time."""

    id: str
    name: str
    at: str
    detail: str


def begin(db: sqlite3.Connection, name: str, *, at: str, detail: str = "") -> str:
    """Record an operation and return its id. ``at`` is a UTC time such as 2026-11-23T09:00:00Z."""
    (number,) = db.execute("SELECT coalesce(max(number), 0) + 1 FROM operation").fetchone()
    operation = content_id("o", name, at, detail, number)
    db.execute("INSERT INTO operation VALUES (?, ?, ?, ?, ?)", (number, operation, name, at, detail))
    return operation


def count(db: sqlite3.Connection) -> int:
    """How many operations are on record."""
    return int(db.execute("SELECT count(*) FROM operation").fetchone()[0])


def recorded(db: sqlite3.Connection, table: str, row: str) -> Operation:
    """The operation that recorded a row (an id) of a table."""
    found = db.execute(
        f"SELECT o.id, o.name, o.at, o.detail FROM operation o JOIN {table} t ON t.operation = o.id WHERE t.id = ?",
        (row,),
    ).fetchone()
    return Operation(id=found[0], name=found[1], at=found[2], detail=found[3])


def retracted(db: sqlite3.Connection, row: str) -> tuple[Operation, str] | None:
    """The operation that took a row back, and why; ``None`` where it holds."""
    found = db.execute(
        "SELECT o.id, o.name, o.at, o.detail, r.why FROM retraction r JOIN operation o ON o.id = r.operation"
        " WHERE r.row = ? AND r.operation NOT IN (SELECT operation FROM undone) ORDER BY o.number LIMIT 1",
        (row,),
    ).fetchone()
    return (Operation(id=found[0], name=found[1], at=found[2], detail=found[3]), found[4]) if found else None


def forget(db: sqlite3.Connection, operation: str) -> None:
    """Take back the record of an operation that turned out to do nothing; run inside its own ``write``."""
    db.execute("DELETE FROM operation WHERE id = ?", (operation,))


def last(db: sqlite3.Connection) -> Operation | None:
    """The last operation that nobody has undone, of those that left something here.

    One that came with another ledger has nothing here where all that it recorded was on record already.
    """
    left = " OR ".join(f"EXISTS (SELECT 1 FROM {table} WHERE {table}.operation = operation.id)" for table in _DONE)
    row = db.execute(
        "SELECT id, name, at, detail FROM operation WHERE name <> ? AND id NOT IN (SELECT operation FROM undone)"
        f" AND ({left}) ORDER BY number DESC LIMIT 1",
        (UNDO,),
    ).fetchone()
    return Operation(id=row[0], name=row[1], at=row[2], detail=row[3]) if row else None
