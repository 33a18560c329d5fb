"""What a person did: every fact names the operation that recorded it."""

import sqlite3

from pledgetrack.model.identity import content_id


def begin(db: sqlite3.Connection, name: str, *, at: str, detail: str = "") -> str:
    """Record an operation and return its id. ``at`` is a UTC time such as 2026-11-23T09:00:00Z."""
    (number,) = db.execute("SELECT coalesce(max(number), 0) + 1 FROM operation").fetchone()
    operation = content_id("o", name, at, detail, number)
    db.execute("INSERT INTO operation VALUES (?, ?, ?, ?, ?)", (number, operation, name, at, detail))
    return operation
