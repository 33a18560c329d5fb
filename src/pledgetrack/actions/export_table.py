"""The ledger as one tidy table: a row a comparison, or a row of what it holds of one sort."""

import sqlite3

from pledgetrack.actions.list_rows import list_rows
from pledgetrack.actions.otherwise import read_otherwise
from pledgetrack.model.reading import AS_IT_STANDS, Reading
from pledgetrack.store.comparisons import LISTING as COMPARISON
from pledgetrack.store.listings import EVERY, EVERYTHING, Filter
from pledgetrack.table import Table

WHAT = (COMPARISON.name, *EVERY)


def export_table(
    db: sqlite3.Connection, what: str, wanted: Filter = EVERYTHING, reading: Reading = AS_IT_STANDS
) -> Table:
    """Every comparison with both sides and the verdict, or every row of a sort; the rows are a stream."""
    read_otherwise(db, (), reading)
    return list_rows(db, EVERY.get(what, COMPARISON), wanted)
