"""What a city or another party answers to a row of the ledger."""

import sqlite3

from pledgetrack.actions.rows import must_be
from pledgetrack.model.response import Response
from pledgetrack.store import operations, responses
from pledgetrack.store.database import write

ANSWERABLE = "mpqt"


def respond(db: sqlite3.Connection, response: Response, *, at: str) -> tuple[str, bool]:
    """Record a response; return its id, and whether it is new. Raises ``UnknownName`` for a row that is not there."""
    with write(db):
        must_be(db, response.row, ANSWERABLE)
        known = responses.to(db, [response.row]).get(response.row, ())
        if response in known:
            return response.id, False
        operation = operations.begin(db, "respond", at=at, detail=f"{response.by} on {response.row}")
        return responses.put(db, response, operation)
