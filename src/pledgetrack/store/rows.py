"""What every table shares: ids that recur after a retraction, and rows written in bulk."""

import sqlite3
from collections.abc import Iterable

from pledgetrack.model.date import PartialDate
from pledgetrack.model.identity import content_id


def live(table: str) -> str:
    """SQL that holds for rows of ``table`` that nobody retracted."""
    return (
        f"NOT EXISTS (SELECT 1 FROM retraction r WHERE r.row = {table}.id"
        " AND r.operation NOT IN (SELECT undone.operation FROM undone))"
    )


def reviewed(table: str = "mention") -> str:
    """SQL that holds for mentions that a person entered or accepted."""
    return f"({table}.reviewed OR EXISTS (SELECT 1 FROM review WHERE review.row = {table}.id AND {live('review')}))"


def free_id(db: sqlite3.Connection, table: str, first: str) -> tuple[str, bool]:
    """Return the id for content whose plain id is ``first``, and whether a live row has it already.

    Content that was retracted and comes back takes its recurrence number into the hash: the old row stays what it was.
    """
    name, recurrence = first, 1
    while db.execute(f"SELECT 1 FROM {table} WHERE id = ?", (name,)).fetchone():
        if db.execute(f"SELECT 1 FROM {table} WHERE id = ? AND {live(table)}", (name,)).fetchone():
            return name, True
        recurrence += 1
        name = content_id(first[0], first, recurrence)
    return name, False


def insert(db: sqlite3.Connection, table: str, rows: Iterable[tuple[object, ...]], width: int) -> None:
    """Write rows, each with a value for every column of the table, in its order."""
    db.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * width)})", rows)


def text(value: object) -> str | None:
    """A TEXT column that may be NULL."""
    return None if value is None else str(value)


def number(value: object) -> int | None:
    """An INTEGER column that may be NULL."""
    return None if value is None else int(str(value))


def real(value: object) -> float | None:
    """A REAL column that may be NULL."""
    return None if value is None else float(str(value))


def flag(value: object) -> bool | None:
    """A yes or no that may be NULL."""
    return None if value is None else bool(value)


def date(value: object) -> PartialDate | None:
    """A date as exact as stated, or NULL."""
    return PartialDate.parse(str(value)) if value else None
