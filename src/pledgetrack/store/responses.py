"""Replies and corrections, beside the rows that they answer."""

import json
import sqlite3
from collections.abc import Iterable

from pledgetrack.model.response import Response
from pledgetrack.store.rows import date, free_id, live, text


def put(db: sqlite3.Connection, response: Response, operation: str) -> tuple[str, bool]:
    """Record a response and return its id, and whether it is new."""
    name, there = free_id(db, "response", response.id)
    if not there:
        day = response.date and str(response.date)
        row = (name, response.row, response.text, response.by, day, response.url, operation)
        db.execute("INSERT INTO response VALUES (?, ?, ?, ?, ?, ?, ?)", row)
    return name, not there


def to(db: sqlite3.Connection, rows: Iterable[str]) -> dict[str, tuple[Response, ...]]:
    """Responses by the row (an id) that they answer, oldest first."""
    answers = db.execute(
        "SELECT row, text, by, date, url FROM response WHERE row IN (SELECT value FROM json_each(:rows))"
        f" AND {live('response')} ORDER BY date IS NULL, date, id",
        {"rows": json.dumps(list(rows))},
    )
    found: dict[str, tuple[Response, ...]] = {}
    for answered, words, by, day, url in answers:
        response = Response(row=answered, text=words, by=by, date=date(day), url=text(url))
        found[answered] = (*found.get(answered, ()), response)
    return found
