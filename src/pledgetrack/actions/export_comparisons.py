"""The ledger as one tidy table, a row a comparison."""

import sqlite3

from pledgetrack.store import comparisons
from pledgetrack.table import Table


def comparison_table(db: sqlite3.Connection) -> Table:
    """Every comparison with both sides and the verdict; the rows are a stream."""
    return Table(name="comparison", columns=tuple(comparisons.COLUMNS), rows=comparisons.stream(db))
