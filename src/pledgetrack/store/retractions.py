"""What was taken back: rows stay as they were, and say no more."""

import sqlite3
from collections.abc import Iterable

# Letter of an id -> table.
TABLES = {"m": "meeting", "a": "account", "p": "mention", "q": "claim", "t": "target"}


def add(db: sqlite3.Connection, ids: Iterable[str], operation: str, *, why: str) -> None:
    """Retract rows by id; whatever hangs on one is hidden with it where it is read.

    Raises ``ValueError`` for an id that is not on record or was retracted before. The caller has their cities judged
    again.
    """
    for row in ids:
        table = TABLES.get(row[:1])
        if table is None or not db.execute(f"SELECT 1 FROM {table} WHERE id = ?", (row,)).fetchone():
            raise ValueError(f"no {row} on record")
        if db.execute("SELECT 1 FROM retraction WHERE row = ?", (row,)).fetchone():
            raise ValueError(f"{row} was retracted before")
        db.execute("INSERT INTO retraction VALUES (?, ?, ?, ?)", (table, row, why, operation))
