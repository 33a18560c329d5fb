"""A statement as it may be quoted."""

import sqlite3

from pledgetrack.actions.judged import judged
from pledgetrack.actions.rows import must_be
from pledgetrack.errors import UnknownName, UsageError
from pledgetrack.reports.city import CityEntry
from pledgetrack.store import mentions


def quotable(db: sqlite3.Connection, row: str, *, unreviewed: bool = False) -> CityEntry:
    """The statement of a claim or mention (an id).

    Raises ``UnknownName``, and ``UsageError`` for what nobody has confirmed unless ``unreviewed`` asks for it.
    """
    must_be(db, row, "pq")
    name = mentions.of_claim(db, row) if row.startswith("q") else row
    entries = judged(db, mentions.with_id(db, name)) if name else ()
    found = [entry for entry in entries if row in {entry.id, entry.mention.id}]
    if not found:
        raise UnknownName(f"{row} has no statement of a city", "See: pledgetrack list claims")
    if not (found[0].reviewed or unreviewed):
        raise UsageError(
            f"nobody has confirmed {row}",
            f"pledgetrack accept {row} confirms it; --include-unreviewed quotes it with a mark.",
        )
    return found[0]
