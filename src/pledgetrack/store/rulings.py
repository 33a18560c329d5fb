"""Persons' verdicts, beside the machine's."""

import json
import sqlite3
from collections.abc import Iterable

from pledgetrack.model.ruling import Ruling
from pledgetrack.model.verdict import Word
from pledgetrack.store.rows import free_id, live


def put(db: sqlite3.Connection, ruling: Ruling, operation: str) -> tuple[str, bool]:
    """Record a ruling and return its id, and whether it is new."""
    name, there = free_id(db, "ruling", ruling.id)
    if not there:
        row = (name, ruling.row, ruling.word, ruling.by, ruling.why, operation)
        db.execute("INSERT INTO ruling VALUES (?, ?, ?, ?, ?, ?)", row)
    return name, not there


def on(db: sqlite3.Connection, rows: Iterable[str]) -> dict[str, Ruling]:
    """The last ruling on each of these rows, of those that hold."""
    found = db.execute(
        "SELECT ruling.row, ruling.word, ruling.by, ruling.why, operation.at FROM ruling"
        " JOIN operation ON operation.id = ruling.operation"
        f" WHERE ruling.row IN (SELECT value FROM json_each(:rows)) AND {live('ruling')} ORDER BY operation.number",
        {"rows": json.dumps(list(rows))},
    )
    return {row: Ruling(row=row, word=Word(word), by=by, why=why, at=at) for row, word, by, why, at in found}
