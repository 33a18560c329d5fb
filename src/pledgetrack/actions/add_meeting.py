"""Save an account of a meeting that a person said yes to."""

import sqlite3
from dataclasses import dataclass

from pledgetrack.actions.judging import judge_again
from pledgetrack.model.proposal import Proposal
from pledgetrack.store import meetings, operations, sources
from pledgetrack.store.database import write


@dataclass(frozen=True, kw_only=True)
class Saved:
    """What saving did: the meeting's id, and whether the same bytes were on record already."""

    meeting: str
    known: bool


def known_meeting(db: sqlite3.Connection, sha256: str) -> str | None:
    """The id of the meeting whose account has these bytes, if the ledger knows them."""
    source = sources.known(db, sha256)
    return meetings.of_source(db, source) if source else None


def save(db: sqlite3.Connection, proposal: Proposal, *, at: str, read_at: str | None = None) -> Saved:
    """Record a proposal in one transaction and judge its cities; the same bytes twice are known, and change nothing.

    ``at`` is the UTC time of saving, ``read_at`` that of reading where it was another.
    """
    document = proposal.extraction.document
    with write(db):
        known = known_meeting(db, document.sha256)
        if known:
            return Saved(meeting=known, known=True)
        operation = operations.begin(db, "add-meeting", at=at, detail=document.name)
        meeting = meetings.put(db, proposal, operation, read_at=read_at or at)
        judge_again(db, (found.city.id for found in proposal.extraction.cities))
    return Saved(meeting=meeting, known=False)
