"""Acceptances and translations by persons, beside the rows that they are of."""

import json
import sqlite3
from collections.abc import Iterable

from pledgetrack.model.review import Review, Translation
from pledgetrack.store.rows import free_id, live, reviewed


def put(db: sqlite3.Connection, review: Review, operation: str) -> tuple[str, bool]:
    """Record an acceptance and return its id, and whether it is new."""
    name, there = free_id(db, "review", review.id)
    if not there:
        db.execute("INSERT INTO review VALUES (?, ?, ?, ?)", (name, review.row, review.by, operation))
    return name, not there


def put_translation(db: sqlite3.Connection, translation: Translation, operation: str) -> tuple[str, bool]:
    """Record a translation and return its id, and whether it is new."""
    name, there = free_id(db, "translation", translation.id)
    if not there:
        one = translation
        db.execute(
            "INSERT INTO translation VALUES (?, ?, ?, ?, ?, ?)",
            (name, one.row, one.language, one.text, one.by, operation),
        )
    return name, not there


def translations(db: sqlite3.Connection, rows: Iterable[str]) -> dict[str, tuple[Translation, ...]]:
    """Translations by the row (an id) that they are of."""
    found: dict[str, tuple[Translation, ...]] = {}
    for row, language, text, by in db.execute(
        "SELECT row, language, text, by FROM translation WHERE row IN (SELECT value FROM json_each(?))"
        f" AND {live('translation')} ORDER BY row, id",
        (json.dumps(list(rows)),),
    ):
        found[row] = (*found.get(row, ()), Translation(row=row, language=language, text=text, by=by))
    return found


def waiting(db: sqlite3.Connection) -> tuple[tuple[str, str, int], ...]:
    """What nobody confirmed and a verdict rests on: (mention id, city id, claims), as it stands in the ledger."""
    rows = db.execute(
        "SELECT mention.id, mention.city, (SELECT count(*) FROM claim WHERE claim.mention = mention.id"
        f" AND {live('claim')}) FROM mention JOIN account ON account.id = mention.account"
        f" JOIN meeting ON meeting.id = account.meeting WHERE NOT {reviewed()} AND {live('mention')}"
        f" AND {live('account')} AND {live('meeting')}"
        " AND EXISTS (SELECT 1 FROM verdict WHERE verdict.mention = mention.id) ORDER BY mention.id"
    )
    return tuple((row[0], row[1], row[2]) for row in rows)
