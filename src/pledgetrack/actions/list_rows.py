"""One sort of rows of the ledger, as a table."""

import sqlite3

from pledgetrack.errors import UsageError
from pledgetrack.store import listings, streams
from pledgetrack.store.columns import TYPES
from pledgetrack.store.streams import Filter, Listing
from pledgetrack.table import Table


def list_rows(db: sqlite3.Connection, listing: Listing, wanted: Filter, *, limit: int | None = None) -> Table:
    """The rows of a listing that meet the filter, at most ``limit``, as a stream.

    Raises ``UsageError`` for a condition that this sort of rows does not have.
    """
    for condition in wanted.asked():
        if condition not in listing.conditions:
            having = [name for name, other in listings.EVERY.items() if condition in other.conditions]
            raise UsageError(
                f"{listing.name} have no --{condition.replace('_', '-')}", f"These have: {', '.join(having)}."
            )
    return Table(
        name=listing.name,
        columns=tuple(listing.columns),
        rows=streams.stream(db, listing, wanted, limit),
        columnwise=streams.stream_columns(db, listing, wanted, limit),
        objects=streams.stream_json(db, listing, wanted, limit),
        types={name: TYPES[name] for name in listing.columns if name in TYPES},
    )
