"""Views for people: what they show equals the rows, hides what was taken back, and nobody swaps them (B20)."""

import datetime as dt
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.store.conftest import AT

from pledgetrack.compare.versions import in_force
from pledgetrack.errors import BadData
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.date import Moment, PartialDate
from pledgetrack.model.target import Target
from pledgetrack.model.words import Kind
from pledgetrack.store import cities, operations, retractions, schema, targets
from pledgetrack.store.database import connect_to_read, connect_to_write, write

LYON = Gazetteer().find("Lyon")[0]
PLAN = Target(city=LYON, kind=Kind.NET_ZERO, target_year=2050, source="Plan climat", stated=PartialDate(2020))


def _columns(db: sqlite3.Connection, view: str) -> list[str]:
    return [column[0] for column in db.execute(f"SELECT * FROM {view}").description]


def test_the_views_of_a_ledger_are_those_that_the_program_knows(db: sqlite3.Connection):
    made = {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'view'")}
    assert made == set(schema.VIEWS)
    assert schema.strangers(db) is None


@pytest.mark.parametrize("view", sorted(schema.VIEWS))
def test_every_view_is_read_where_the_schema_is_not_trusted(db: sqlite3.Connection, path: Path, view: str):
    db.close()
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("PRAGMA trusted_schema = off")
        names = _columns(plain, view)
        assert len(set(names)) == len(names)
        assert not [name for name in names if ":" in name]


@pytest.mark.parametrize(
    "swapped",
    [
        "CREATE VIEW said_vs_recorded AS SELECT 'agrees' AS verdict",
        "CREATE VIEW Said_vs_Recorded AS SELECT 'agrees' AS verdict",
        "CREATE TABLE said_vs_recorded (verdict TEXT) STRICT",
        "CREATE VIEW said_vs_recorded AS WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT * FROM n",
    ],
)
def test_a_view_with_another_text_is_refused(db: sqlite3.Connection, path: Path, swapped: str):
    db.execute("DROP VIEW said_vs_recorded")
    db.execute(swapped)
    db.close()
    with pytest.raises(BadData, match="in the place of a view"):
        connect_to_read(path)


def _save(db: sqlite3.Connection, found: list[Target]) -> None:
    with write(db):
        operation = operations.begin(db, "import", at=AT)
        cities.put(db, [LYON], operation)
        targets.put(db, found, operation)


def test_a_retracted_target_is_in_no_view_but_that_of_the_retracted(db: sqlite3.Connection):
    _save(db, [PLAN])
    ids = "SELECT target_id FROM {}"
    views = ("targets_with_cities", "targets_in_force_today")
    assert [db.execute(ids.format(view)).fetchall() for view in views] == [[(PLAN.id,)], [(PLAN.id,)]]
    assert db.execute("SELECT city, targets FROM cities_with_coordinates").fetchall() == [("Lyon", 1)]
    with write(db):
        operation = operations.begin(db, "retract", at=AT)
        retractions.add(db, [PLAN.id], operation, why="a slip")
    assert [db.execute(ids.format(view)).fetchall() for view in views] == [[], []]
    assert db.execute("SELECT city FROM cities_with_coordinates").fetchall() == []
    assert db.execute("SELECT row_id, why FROM retracted_rows").fetchall() == [(PLAN.id, "a slip")]


TODAY = dt.datetime.now(dt.UTC).date()
_NEAR = st.sampled_from([TODAY + dt.timedelta(days=days) for days in (-400, -40, -2, -1, 0, 1, 2, 40, 400)])
_PARTIAL = st.builds(
    lambda day, exact: PartialDate(*(day.year, day.month, day.day)[:exact]), _NEAR, st.sampled_from([1, 2, 3])
)
_MOMENT = st.builds(lambda a, b: Moment(not_before=a, not_after=b), st.none() | _NEAR, st.none() | _NEAR)
_VERSIONS = st.builds(
    lambda year, stated, start, end: replace(PLAN, target_year=year, stated=stated, start=start, end=end),
    st.integers(2030, 2090), st.none() | _PARTIAL, st.just(Moment()) | _MOMENT, st.none() | _MOMENT,
)  # fmt: skip


@given(found=st.lists(_VERSIONS, min_size=1, max_size=30))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_in_force_today_means_what_the_judge_means(tmp_path_factory: pytest.TempPathFactory, found: list[Target]):
    with closing(connect_to_write(tmp_path_factory.mktemp("views") / "ledger.db", at=AT)) as db:
        _save(db, found)
        held = targets.of(db, LYON.id)
        (today,) = db.execute("SELECT date('now')").fetchone()
        shown = {row[0] for row in db.execute("SELECT target_id FROM targets_in_force_today")}
        assert shown == {target.id for target in in_force(held, PartialDate.parse(today))}
