"""What was taken back: rows stay as they were, and say no more."""

import sqlite3
from collections.abc import Iterable

from pledgetrack.store.rows import live

# Letter of an id -> table, for what can be taken back.
TABLES = {
    "m": "meeting", "a": "account", "p": "mention", "q": "claim", "t": "target", "l": "alias", "r": "response",
    "v": "ruling", "d": "publication", "w": "review", "x": "translation",
}  # fmt: skip
_TOUCHED = """
    WITH gone (row) AS (SELECT row FROM retraction WHERE operation IN (:first, :second)),
    accounts (id) AS (
        SELECT id FROM account WHERE id IN (SELECT row FROM gone) OR meeting IN (SELECT row FROM gone)
    )
    SELECT city FROM target WHERE id IN (SELECT row FROM gone)
    UNION SELECT mention.city FROM review JOIN mention ON mention.id = review.row
        WHERE review.id IN (SELECT row FROM gone)
    UNION SELECT city FROM sighting WHERE publication IN (SELECT row FROM gone) OR operation = :second
    UNION SELECT city FROM mention WHERE id IN (SELECT row FROM gone) OR account IN (SELECT id FROM accounts)
    UNION SELECT mention.city FROM claim JOIN mention ON mention.id = claim.mention
        WHERE claim.id IN (SELECT row FROM gone)
"""


def add(db: sqlite3.Connection, ids: Iterable[str], operation: str, *, why: str) -> None:
    """Retract rows by id; whatever hangs on one is hidden with it where it is read.

    Raises ``ValueError`` for an id that is not on record or was retracted before. The caller has the cities of
    ``touched`` judged again.
    """
    for row in ids:
        table = TABLES.get(row[:1])
        if table is None or not db.execute(f"SELECT 1 FROM {table} WHERE id = ?", (row,)).fetchone():
            raise ValueError(f"no {row} on record")
        if not db.execute(f"SELECT 1 FROM {table} WHERE id = ? AND {live(table)}", (row,)).fetchone():
            raise ValueError(f"{row} was retracted before")
        db.execute("INSERT INTO retraction VALUES (?, ?, ?, ?)", (row, operation, table, why))


def undo(db: sqlite3.Connection, undone: str, operation: str, *, why: str) -> None:
    """Take back all that an operation did: what it recorded is retracted, what it retracted holds again.

    The caller has the cities of ``touched`` judged again.
    """
    db.execute("INSERT INTO undone VALUES (?, ?)", (undone, operation))
    for table in TABLES.values():
        db.execute(
            f"INSERT INTO retraction SELECT id, ?, ?, ? FROM {table} WHERE operation = ? AND {live(table)}",
            (operation, table, why, undone),
        )


def touched(db: sqlite3.Connection, operation: str, undone: str | None = None) -> tuple[str, ...]:
    """Ids of the cities whose verdicts may differ since this operation; ``undone`` is the one that it took back."""
    found = db.execute(f"{_TOUCHED} ORDER BY 1", {"first": operation, "second": undone})
    return tuple(row[0] for row in found)
