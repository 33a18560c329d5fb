"""A ledger survives its dump, and two ledgers in one hold what each held."""

import datetime as dt
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pledgetrack.actions import move_ledger, take_back
from pledgetrack.actions.add_meeting import save
from pledgetrack.actions.add_target import read_target, save_target
from pledgetrack.actions.check import check
from pledgetrack.actions.move_ledger import load
from pledgetrack.actions.propose_meeting import propose
from pledgetrack.actions.read_document import entered_document
from pledgetrack.actions.respond import respond
from pledgetrack.errors import PledgeError
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.date import PartialDate
from pledgetrack.model.proposal import Details
from pledgetrack.model.response import Response
from pledgetrack.store import dump, ids, schema
from pledgetrack.store.database import connect_to_write
from pledgetrack.store.merging import READ_OTHERWISE, TAKEN_BACK_HERE, TAKEN_BACK_THERE

TAKEN_BACK = {TAKEN_BACK_HERE, TAKEN_BACK_THERE}
GAZETTEER = Gazetteer()
CITIES = [GAZETTEER.find(name)[0] for name in ("Lyon", "Malmö")]
TEXTS = [
    "The mayor of Lyon, Ana Ruiz, said: “Lyon will be net zero by 2040.”\n\nMalmö plans to cut emissions by 40 % by 2030.\n",
    "The city of Malmö will be climate neutral by 2030, and Lyon took part.\n",
]
STEPS = st.tuples(
    st.sampled_from(["meeting", "target", "answer", "retract", "undo"]), st.integers(0, 9), st.integers(0, 3)
)
HISTORY = st.lists(STEPS, max_size=6)


def act(db: sqlite3.Connection, steps: Sequence[tuple[str, int, int]], start: int) -> None:
    """What a person does, a command a second or several in one."""
    clock = start
    for what, which, pause in steps:
        clock += pause
        at = f"2026-01-01T00:{clock // 60:02}:{clock % 60:02}Z"
        rows = [row[0] for table in ("meeting", "mention", "target") for row in db.execute(f"SELECT id FROM {table}")]
        rows = sorted(row for row in rows if ids.is_live(db, row))
        try:
            if what == "meeting":
                details = Details(title="A session", date=PartialDate.parse(f"202{which % 3}-05-01"))
                save(db, propose(entered_document(TEXTS[which % 2]), GAZETTEER, details), at=at)
            elif what == "target":
                fields = {
                    "kind": "net_zero",
                    "source": "A plan",
                    "target_year": f"20{which % 3 + 3}0",
                    "stated": "2019",
                }
                save_target(db, read_target(CITIES[which % 2], fields), at=at)
            elif what == "answer" and rows:
                respond(db, Response(row=rows[which % len(rows)], text="No.", by="The city"), at=at)
            elif what == "retract" and rows:
                take_back.retract(db, [rows[which % len(rows)]], why="a mistake", at=at)
            elif what == "undo":
                take_back.undo(db, take_back.last_operation(db), at=at)
        except PledgeError:
            assert not db.in_transaction


def merge(db: sqlite3.Connection, path: str, *, dry_run: bool = False):
    with move_ledger.opened(path, at="") as other, move_ledger.copied(db, at="") as copy:
        return move_ledger.merge(copy if dry_run else db, other)


def told(db: sqlite3.Connection) -> list[str]:
    return list(dump.lines(db))


def verdicts(db: sqlite3.Connection) -> list[tuple[object, ...]]:
    return sorted(db.execute("SELECT mention, claim, word, words, target FROM verdict"), key=repr)


def keys(db: sqlite3.Connection) -> set[tuple[str, tuple[object, ...]]]:
    return {
        (table, tuple(row[name] for name in (["id"] if table == "operation" else dump.key(db, table))))
        for table in dump.TABLES
        for row in dump.rows(db, table)
    }


def copy(db: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    path.with_suffix(".jsonl").write_text("".join(told(db)), encoding="utf-8")
    path.unlink(missing_ok=True)
    load(str(path.with_suffix(".jsonl")), path, at="2026-01-02T00:00:00Z")
    return connect_to_write(path, at="2026-01-02T00:00:00Z")


@pytest.fixture
def fresh(tmp_path: Path):
    """New ledgers, closed at the end."""
    made: list[sqlite3.Connection] = []

    def ledger() -> sqlite3.Connection:
        made.append(connect_to_write(tmp_path / f"{len(made)}.db", at="2026-01-01T00:00:00Z"))
        return made[-1]

    yield ledger
    for db in made:
        db.close()


def test_every_table_is_dumped_or_worked_out():
    assert {*dump.TABLES, "verdict", "_sqlite_migrations"} == set(schema.TABLES)


LAWS = settings(
    max_examples=15, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@LAWS
@given(shared=HISTORY, one=HISTORY, two=HISTORY)
def test_laws(tmp_path: Path, shared, one, two):
    for old in tmp_path.glob("*.db"):
        old.unlink()
    with (
        closing(connect_to_write(tmp_path / "common.db", at="2026-01-01T00:00:00Z")) as common,
    ):
        act(common, shared, 0)
        with closing(copy(common, tmp_path / "a.db")) as a, closing(copy(common, tmp_path / "b.db")) as b:
            # A ledger loaded from its dump says the same, to the byte, and has the same verdicts.
            assert told(a) == told(common)
            assert verdicts(a) == verdicts(common)
            act(a, one, 100)
            act(b, two, 101)
            before = {"a": told(a), "b": told(b)}
            with closing(copy(a, tmp_path / "ab.db")) as ab, closing(copy(b, tmp_path / "ba.db")) as ba:
                # To look changes nothing.
                looked = merge(ab, str(tmp_path / "b.db"), dry_run=True)
                assert told(ab) == before["a"]
                taken, left = merge(ab, str(tmp_path / "b.db"))
                assert (taken, left) == looked
                # All that each held is there, or was said not to be; what is read together is whole.
                missing = (keys(a) | keys(b)) - keys(ab)
                named = {one.row for one in left if one.why not in TAKEN_BACK}
                loose = {key for table, key in missing if " ".join(map(str, key)) not in named}
                assert all(key[0] in named for key in loose), loose
                assert keys(a) <= keys(ab)
                # What one took back is taken back; nothing else is.
                for table, key in keys(ab):
                    if "id" in dump.key(ab, table):
                        holders = [db for db in (a, b) if ids.is_known(db, str(key[0]))]
                        assert ids.is_live(ab, str(key[0])) == all(ids.is_live(db, str(key[0])) for db in holders)
                # Each one's operations are in the order in which they were done.
                merged = [row[0] for row in ab.execute("SELECT id FROM operation ORDER BY number")]
                for db in (a, b):
                    own = [row[0] for row in db.execute("SELECT id FROM operation ORDER BY number")]
                    assert [name for name in merged if name in set(own)] == own
                # A second time there is nothing left to take over, and the ledger holds together.
                after = told(ab)
                again, _ = merge(ab, str(tmp_path / "b.db"))
                assert not any(one.new for one in again)
                assert told(ab) == after
                wrong = {"verdict_changed", "evidence_changed", "source_changed"}
                found = check(ab, (), today=dt.date(2026, 1, 1), stale_months=24)
                assert not [one for one in found if one.code in wrong]
                assert ab.execute("PRAGMA foreign_key_check").fetchall() == []
                # The other way round: whose row stays may differ, what holds does not, unless both read the same.
                _, back = merge(ba, str(tmp_path / "a.db"))
                if not [one for one in (*left, *back) if one.why not in TAKEN_BACK]:
                    assert keys(ab) == keys(ba)
                    assert verdicts(ab) == verdicts(ba)


def test_one_document_read_by_two_is_one_reading(fresh):
    mine, theirs = fresh(), fresh()
    act(mine, [("meeting", 0, 0)], 0)
    act(theirs, [("meeting", 4, 0), ("target", 0, 1)], 5)  # another day, so another meeting
    _, left = merge(mine, theirs.execute("PRAGMA database_list").fetchone()[2])
    assert {one.why for one in left} == {READ_OTHERWISE}
    assert {one.table for one in left} >= {"meeting", "account"}
    assert mine.execute("SELECT count(*) FROM meeting").fetchone() == (1,)
    assert mine.execute("SELECT count(*) FROM target").fetchone() == (1,)


def test_an_answer_to_what_is_not_here_is_named(fresh):
    mine, theirs = fresh(), fresh()
    act(mine, [("meeting", 0, 0)], 0)
    act(theirs, [("meeting", 4, 0)], 5)
    (meeting,) = theirs.execute("SELECT id FROM meeting").fetchone()
    respond(theirs, Response(row=meeting, text="No.", by="The city"), at="2026-01-01T01:00:00Z")
    _, left = merge(mine, theirs.execute("PRAGMA database_list").fetchone()[2])
    assert [one.why for one in left if one.table == "response"] == [f"it is about {meeting}, which is not here"]


def test_undo_passes_over_what_left_nothing_here(fresh):
    mine, theirs = fresh(), fresh()
    act(mine, [("target", 0, 0), ("meeting", 0, 1)], 0)
    act(theirs, [("meeting", 0, 0)], 50)  # the same one, later
    theirs_is = theirs.execute("PRAGMA database_list").fetchone()[2]
    merge(mine, theirs_is)
    last = take_back.last_operation(mine)
    assert (last.name, last.at) == ("add-meeting", "2026-01-01T00:00:01Z")
    take_back.undo(mine, last, at="2026-01-01T02:00:00Z")
    assert not any(ids.is_live(mine, row[0]) for row in mine.execute("SELECT id FROM meeting"))
    assert take_back.last_operation(mine).name == "add-target"
