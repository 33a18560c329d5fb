"""A person's verdict on a statement, beside the machine's."""

import sqlite3

from pledgetrack.actions.rows import must_be
from pledgetrack.errors import UsageError
from pledgetrack.model.ruling import Ruling
from pledgetrack.store import operations, rulings
from pledgetrack.store.database import write


def rule_on(db: sqlite3.Connection, ruling: Ruling, *, at: str) -> tuple[str, bool]:
    """Record a ruling; return its id, and whether it is new. Raises ``UnknownName`` or ``UsageError``."""
    if not ruling.by.strip() or not ruling.why.strip():
        raise UsageError("a verdict of yours needs your name and the reason", "Give --by and --why.")
    with write(db):
        must_be(db, ruling.row, "pq")
        held = rulings.on(db, [ruling.row]).get(ruling.row)
        if held is not None and held.id == ruling.id:
            return ruling.id, False
        operation = operations.begin(db, "verdict", at=at, detail=f"{ruling.word} on {ruling.row} by {ruling.by}")
        return rulings.put(db, ruling, operation)
