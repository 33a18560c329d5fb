"""Retract rows, or undo the last operation: nothing is deleted, what was taken back is hidden."""

import sqlite3
from collections.abc import Sequence

from pledgetrack.actions.judging import judge_again
from pledgetrack.actions.rows import must_be
from pledgetrack.errors import UsageError
from pledgetrack.store import operations, publications, retractions
from pledgetrack.store.database import write
from pledgetrack.store.operations import Operation

RETRACTABLE = "".join(retractions.TABLES)


def retract(db: sqlite3.Connection, rows: Sequence[str], *, why: str, at: str) -> None:
    """Retract rows by their ids, all or none, and judge their cities again. Raises ``UnknownName``."""
    if not why.strip():
        raise UsageError("a retraction needs its reason", "Say it with --why.")
    with write(db):
        for row in rows:
            must_be(db, row, RETRACTABLE)
        operation = operations.begin(db, "retract", at=at, detail=" ".join(rows))
        # What only this publication says is on record goes with it.
        hanging = [target for row in rows if row.startswith("d") for target in publications.only_in(db, row)]
        retractions.add(db, dict.fromkeys([*rows, *hanging]), operation, why=why)
        judge_again(db, retractions.touched(db, operation))


def last_operation(db: sqlite3.Connection) -> Operation:
    """What ``undo`` would take back. Raises ``UsageError`` where there is nothing left."""
    last = operations.last(db)
    if last is None:
        raise UsageError("nothing to undo: this ledger holds no operation that was not undone")
    return last


def undo(db: sqlite3.Connection, expected: Operation, *, at: str) -> None:
    """Take back an operation that a person was shown as the last one, and judge its cities again.

    Raises ``UsageError`` where another came after it meanwhile.
    """
    with write(db):
        if last_operation(db) != expected:
            raise UsageError("another operation came in between, nothing undone", "Run undo again.")
        told = " ".join(part for part in (expected.name, expected.detail) if part)
        operation = operations.begin(db, operations.UNDO, at=at, detail=told)
        retractions.undo(db, expected.id, operation, why=f"undo of {told}")
        judge_again(db, retractions.touched(db, operation, expected.id))
