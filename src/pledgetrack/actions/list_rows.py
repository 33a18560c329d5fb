"""One sort of rows of the ledger, as a table."""

import sqlite3

from pledgetrack.errors import UsageError
from pledgetrack.store import listings
from pledgetrack.store.listings import Filter
from pledgetrack.table import Table


def list_rows(db: sqlite3.Connection, what: str, wanted: Filter, *, limit: int | None = None) -> Table:
    """The rows of ``what`` that meet the filter, at most ``limit``, as a stream.

    Raises ``UsageError`` for a condition that this sort of rows does not have.
    """
    listing = listings.EVERY[what]
    for condition in wanted.asked():
        if condition not in listing.conditions:
            having = [name for name, other in listings.EVERY.items() if condition in other.conditions]
            raise UsageError(f"{what} have no --{condition}", f"These have: {', '.join(having)}.")
    return Table(name=what, columns=tuple(listing.columns), rows=listings.stream(db, listing, wanted, limit))


def count_rows(db: sqlite3.Connection, what: str, wanted: Filter) -> int:
    """How many rows of ``what`` meet the filter."""
    return listings.count(db, listings.EVERY[what], wanted)
