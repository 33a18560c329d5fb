"""Why a statement has the verdict that it has, and what would have changed it."""

import sqlite3

from pledgetrack.actions.judged import judged
from pledgetrack.actions.otherwise import read_otherwise
from pledgetrack.actions.rows import must_be
from pledgetrack.compare.what_if import what_if
from pledgetrack.errors import UnknownName
from pledgetrack.model.reading import Reading
from pledgetrack.reports.explanation import explanation
from pledgetrack.reports.sheet import Sheet
from pledgetrack.store import mentions, targets


def explain(db: sqlite3.Connection, name: str, *, prefer: str | None = None) -> Sheet:
    """The rule path of a claim's or a mention's verdict, in plain words; ``prefer`` as the judge is told.

    Raises ``UnknownName``.
    """
    must_be(db, name, "pq")
    mention = mentions.of_claim(db, name) if name.startswith("q") else name
    held = mentions.with_id(db, mention) if mention else ()
    read_otherwise(db, [entry.mention.city for entry in held[:1]], Reading(prefer=prefer))
    entries = judged(db, held)
    found = [entry for entry in entries if name in {entry.id, entry.mention.id}]
    if not found:
        raise UnknownName(
            f"{name} has no verdict: it is no city's, or the passage itself replaces it",
            f"See: pledgetrack show mention {mention}" if mention else "See: pledgetrack list claims",
        )
    entry, city = found[0], found[0].mention.city.id
    said = next(said for other, said in mentions.to_judge(db, city) if (other.claim_id or other.mention.id) == entry.id)
    return explanation(
        entry, what_if(said, targets.of(db, city), prefer=prefer), also=tuple(other.id for other in found[1:])
    )
