"""The ledger as one tidy table: a row a comparison, or a row of what it holds of one sort."""

import sqlite3

from pledgetrack.actions.list_rows import list_rows
from pledgetrack.store import comparisons
from pledgetrack.store.listings import EVERY, FLAGS, Filter, with_flags
from pledgetrack.table import Table

COMPARISON = "comparison"
WHAT = (COMPARISON, *EVERY)


def export_table(db: sqlite3.Connection, what: str) -> Table:
    """Every comparison with both sides and the verdict, or every row of a sort; the rows are a stream."""
    if what != COMPARISON:
        return list_rows(db, what, Filter())
    columns = tuple(comparisons.COLUMNS)
    flags = [column in FLAGS for column in columns]
    return Table(name=COMPARISON, columns=columns, rows=(with_flags(row, flags) for row in comparisons.stream(db)))
