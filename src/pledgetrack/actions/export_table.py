"""The ledger as tidy tables: a row a comparison, or a row of what it holds of one sort."""

import sqlite3
from dataclasses import replace

from pledgetrack.actions.list_rows import list_rows
from pledgetrack.actions.otherwise import read_otherwise
from pledgetrack.actions.owed import owed
from pledgetrack.model.credit import Credit
from pledgetrack.model.reading import AS_IT_STANDS, Reading
from pledgetrack.store import targets
from pledgetrack.store.comparisons import LISTING as COMPARISON
from pledgetrack.store.listings import EVERY
from pledgetrack.store.streams import EVERYTHING, Filter
from pledgetrack.table import Table

ALL = "all"
TITLES = {
    "comparison": "a statement or silence of a city beside what is on record, and the verdict",
    "cities": "a city that the ledger speaks of",
    "targets": "a version of a target on record, with both kinds of time",
    "meetings": "an occasion on which cities spoke",
    "mentions": "a passage in which a city appears, and who spoke for it",
    "claims": "a target that a passage states, and whose",
    "sources": "a document as it was read",
    "publications": "a publication of a dataset that was imported",
    "responses": "a reply to something in the ledger",
    "operations": "what was done to the ledger",
}
WHAT = tuple(TITLES)


def export_table(
    db: sqlite3.Connection, what: str, wanted: Filter = EVERYTHING, reading: Reading = AS_IT_STANDS
) -> Table:
    """Every comparison with both sides and the verdict, or every row of a sort; the rows are a stream."""
    read_otherwise(db, (), reading)
    return _table(db, what, wanted, owed(targets.sources(db)))


def export_all(
    db: sqlite3.Connection, wanted: Filter = EVERYTHING, reading: Reading = AS_IT_STANDS
) -> tuple[tuple[Table, ...], tuple[str, ...]]:
    """Every sort of rows that has the conditions asked for, and the names of the sorts that do not."""
    read_otherwise(db, (), reading)
    asked = set(wanted.asked())
    fit = [name for name in WHAT if asked <= set(EVERY.get(name, COMPARISON).conditions)]
    credits = owed(targets.sources(db))
    return tuple(_table(db, name, wanted, credits) for name in fit), tuple(name for name in WHAT if name not in fit)


def _table(db: sqlite3.Connection, what: str, wanted: Filter, credits: tuple[Credit, ...]) -> Table:
    table = list_rows(db, EVERY.get(what, COMPARISON), wanted)
    return replace(table, title=f"each row is {TITLES[what]}", credits=credits)
