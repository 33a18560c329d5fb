"""Statements of many cities side by side, filtered."""

import sqlite3
from collections.abc import Sequence

from pledgetrack.actions.list_rows import list_rows
from pledgetrack.errors import UsageError
from pledgetrack.model.city import City
from pledgetrack.reports.comparison import Compared, compared, compared_entry
from pledgetrack.store import cities as ledger_cities
from pledgetrack.store.comparisons import LISTING
from pledgetrack.store.listings import Filter


def compare_statements(
    db: sqlite3.Connection, cities: Sequence[City], wanted: Filter, *, known_at: str | None = None
) -> list[Compared]:
    """Every comparison of these cities (of all, where none is named) that meets the filter, in no order.

    ``known_at`` (a UTC time) judges by what the ledger held then; only dates and the country can be asked with it.
    """
    if known_at is not None:
        return _then(db, cities, wanted, known_at)
    rows = list_rows(db, LISTING, wanted)
    names = {city.geonameid for city in cities}
    found = (dict(zip(rows.columns, row, strict=True)) for row in rows.rows)
    return [compared(row) for row in found if not names or row["geonameid"] in names]


def _then(db: sqlite3.Connection, cities: Sequence[City], wanted: Filter, known_at: str) -> list[Compared]:
    from pledgetrack.actions.judged import judged_then

    beyond = set(wanted.asked()) - {"country", "since", "until"}
    if beyond:
        raise UsageError(f"--known-at goes with no --{min(beyond)}", "Leave one of them out.")
    found = []
    for city in cities or ledger_cities.every(db):
        if wanted.country in {None, city.country}:
            entries = judged_then(db, city.id, known_at)
            found += [compared_entry(entry) for entry in entries]
    first = wanted.since.first.isoformat() if wanted.since else None
    last = wanted.until.last.isoformat() if wanted.until else None
    return [
        row
        for row in found
        if (first is None or (row.date is not None and f"{row.date}~" >= first))
        and (last is None or (row.date is not None and row.date <= last))
    ]
