"""A statement as it may be quoted."""

import sqlite3

from pledgetrack.actions.judged import judged
from pledgetrack.actions.rows import must_be
from pledgetrack.errors import UnknownName, UsageError
from pledgetrack.model.meeting import Kept
from pledgetrack.reports.citation import Quotable
from pledgetrack.store import mentions, sources


def quotable(db: sqlite3.Connection, row: str, *, unreviewed: bool = False) -> Quotable:
    """The statement of a claim or mention (an id), with what is kept of its source.

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
    return Quotable(entry=found[0], kept=sources.kept(db, found[0].mention.source.id) or Kept())
