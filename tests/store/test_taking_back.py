"""Retractions and undo: rows stay, what they say is hidden or comes back, and a copy of every id holds."""

import sqlite3
from pathlib import Path

from tests.store.conftest import AT

from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.response import Response
from pledgetrack.model.target import Target
from pledgetrack.model.words import Kind
from pledgetrack.store import aliases, cities, operations, responses, retractions, targets
from pledgetrack.store.database import read, write
from pledgetrack.store.then import look_back

LYON = Gazetteer().find("Lyon")[0]
NET_ZERO = Target(city=LYON, kind=Kind.NET_ZERO, target_year=2050, source="Plan climat")


def _add(db: sqlite3.Connection, target: Target, at: str = AT) -> str:
    with write(db):
        operation = operations.begin(db, "add-target", at=at)
        cities.put(db, [target.city], operation)
        targets.put(db, [target], operation)
    return operation


def _undo(db: sqlite3.Connection, undone: str, at: str = AT) -> str:
    with write(db):
        operation = operations.begin(db, operations.UNDO, at=at)
        retractions.undo(db, undone, operation, why="undo")
    return operation


def _retract(db: sqlite3.Connection, row: str, at: str = AT) -> str:
    with write(db):
        operation = operations.begin(db, "retract", at=at)
        retractions.add(db, [row], operation, why="a mistake")
    return operation


def _held(db: sqlite3.Connection) -> int:
    return len(targets.of(db, LYON.id))


def _held_at(path: Path, moment: str) -> int:
    with read(path) as db:
        look_back(db, moment)
        return _held(db)


def test_undo_takes_back_what_an_operation_recorded(db: sqlite3.Connection) -> None:
    added = _add(db, NET_ZERO)
    assert operations.last(db) and operations.last(db).id == added  # type: ignore[union-attr]
    undo = _undo(db, added)
    assert _held(db) == 0
    assert operations.last(db) is None
    assert retractions.touched(db, undo, added) == (LYON.id,)


def test_undo_of_a_retraction_gives_the_row_back_under_its_id(db: sqlite3.Connection) -> None:
    _add(db, NET_ZERO)
    retracted = _retract(db, NET_ZERO.id)
    assert _held(db) == 0
    undo = _undo(db, retracted)
    assert [target.id for target in targets.of(db, LYON.id)] == [NET_ZERO.id]
    assert retractions.touched(db, undo, retracted) == (LYON.id,)
    _retract(db, NET_ZERO.id)
    assert _held(db) == 0
    assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_what_was_known_at_a_moment_outlives_what_came_after(db: sqlite3.Connection, path: Path) -> None:
    _add(db, NET_ZERO, "2026-01-01T00:00:00Z")
    retracted = _retract(db, NET_ZERO.id, "2026-02-01T00:00:00Z")
    _undo(db, retracted, "2026-03-01T00:00:00Z")
    _retract(db, NET_ZERO.id, "2026-04-01T00:00:00Z")
    months = {f"2026-{month:02}-15T00:00:00Z": held for month, held in ((1, 1), (2, 0), (3, 1), (4, 0))}
    assert {moment: _held_at(path, moment) for moment in months} == months
    assert _held_at(path, "2025-12-31T00:00:00Z") == 0


def test_content_that_comes_back_after_an_undo_is_a_new_row(db: sqlite3.Connection) -> None:
    _undo(db, _add(db, NET_ZERO))
    _add(db, NET_ZERO)
    assert _held(db) == 1
    assert db.execute("SELECT count(*), count(DISTINCT id) FROM target").fetchone() == (2, 2)


def test_aliases_and_responses_are_recorded_once_and_can_be_undone(db: sqlite3.Connection) -> None:
    _add(db, NET_ZERO)
    reply = Response(row=NET_ZERO.id, text="It is 2045.", by="City of Lyon")
    with write(db):
        operation = operations.begin(db, "respond", at=AT)
        assert responses.put(db, reply, operation)[1] and not responses.put(db, reply, operation)[1]
        assert aliases.put(db, LYON, "Lugdunum", operation) and not aliases.put(db, LYON, "LUGDUNUM", operation)
    assert responses.to(db, ["m1", NET_ZERO.id]) == {NET_ZERO.id: (reply,)}
    assert aliases.every(db)["lugdunum"][0].geonameid == LYON.geonameid
    assert aliases.of(db, LYON.id) == ("Lugdunum",)
    _undo(db, operation)
    assert responses.to(db, [NET_ZERO.id]) == {} and aliases.every(db) == {} and aliases.of(db, LYON.id) == ()
