"""All that happened to a city's record."""

import sqlite3

from pledgetrack.actions.judged import judged
from pledgetrack.model.city import City
from pledgetrack.reports.history import Version
from pledgetrack.reports.history import history as told
from pledgetrack.reports.sheet import Sheet
from pledgetrack.store import mentions, operations, targets


def history(db: sqlite3.Connection, city: City) -> Sheet:
    """Every version of a city's targets, those taken back too, and every statement, in order."""
    versions = [_version(db, name) for name in targets.ids_of(db, city.id)]
    return told(city, versions, judged(db, mentions.of(db, city.id)))


def _version(db: sqlite3.Connection, name: str) -> Version:
    target = targets.with_id(db, name)
    assert target is not None, "its id was just read"
    made, gone = operations.recorded(db, "target", name), operations.retracted(db, name)
    return Version(
        id=name, target=target, recorded_at=made.at, recorded_by=made.name,
        retracted_at=gone[0].at if gone else None, retracted_by=gone[0].name if gone else None,
        why=gone[1] if gone else None,
    )  # fmt: skip
