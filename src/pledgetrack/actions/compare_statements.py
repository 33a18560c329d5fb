"""Statements of many cities side by side, filtered."""

import sqlite3
from collections.abc import Sequence

from pledgetrack.actions.list_rows import list_rows
from pledgetrack.actions.otherwise import read_otherwise
from pledgetrack.model.city import City
from pledgetrack.model.reading import AS_IT_STANDS, Reading
from pledgetrack.reports.comparison import Compared, compared
from pledgetrack.store.comparisons import LISTING
from pledgetrack.store.streams import Filter


def compare_statements(
    db: sqlite3.Connection, cities: Sequence[City], wanted: Filter, reading: Reading = AS_IT_STANDS
) -> list[Compared]:
    """Every comparison of these cities (of all, where none is named) that meets the filter, in no order."""
    read_otherwise(db, cities, reading)
    rows = list_rows(db, LISTING, wanted)
    names = {city.geonameid for city in cities}
    found = (dict(zip(rows.columns, row, strict=True)) for row in rows.rows)
    return [compared(row) for row in found if not names or row["geonameid"] in names]
