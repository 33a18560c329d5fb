"""Ids that a person names: what they stand for, and those that look alike."""

import difflib
import sqlite3

from pledgetrack.store.retractions import TABLES as RETRACTABLE
from pledgetrack.store.rows import live

TABLES = {**RETRACTABLE, "c": "city", "s": "source", "o": "operation"}


def is_live(db: sqlite3.Connection, name: str) -> bool:
    """Whether a row with this id is on record and nobody retracted it."""
    table = TABLES.get(name[:1])
    return bool(table and db.execute(f"SELECT 1 FROM {table} WHERE id = ? AND {live(table)}", (name,)).fetchone())


def is_known(db: sqlite3.Connection, name: str) -> bool:
    """Whether a row with this id is on record, retracted or not."""
    table = TABLES.get(name[:1])
    return bool(table and db.execute(f"SELECT 1 FROM {table} WHERE id = ?", (name,)).fetchone())


def like(db: sqlite3.Connection, name: str) -> tuple[str, ...]:
    """Ids of the same sort that are a slip away, best first."""
    table = TABLES.get(name[:1])
    if table is None:
        return ()
    known = (row[0] for row in db.execute(f"SELECT id FROM {table} WHERE id LIKE ? ORDER BY id", (f"{name[:3]}%",)))
    return tuple(difflib.get_close_matches(name, list(known), 3, 0.7))
