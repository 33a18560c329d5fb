"""A ledger from an older pledgetrack (fault B16): read unchanged, upgraded with a copy beside it, or left as it was."""

import resource
import shutil
import signal
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.store.conftest import AT, child, dump, fill

from pledgetrack.errors import BadData, CannotCreate
from pledgetrack.store import schema
from pledgetrack.store.database import connect_to_read, connect_to_write

Later = Callable[[str], None]
ADDS = "    db.execute('CREATE TABLE later (a TEXT) STRICT')\n    db.execute('INSERT INTO later VALUES (1)')\n"
FAILS = f"{ADDS}    db.execute('DELETE FROM operation')\n    raise ValueError('half way')\n"


@pytest.fixture
def later(tmp_path: Path, db: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> Iterator[Later]:
    """From a ledger of today with rows in it to a program with one step more, whose body is given."""
    fill(db, 20)
    db.close()

    def program(body: str) -> None:
        folder = tmp_path / "migrations"
        shutil.copytree(next(iter(schema.steps().values())).parent, folder)
        (folder / "9998_later.py").write_text(f"def migrate(db):\n{body}", encoding="utf-8")
        monkeypatch.setattr(schema, "_FOLDERS", (folder,))
        schema.steps.cache_clear()

    yield program
    monkeypatch.undo()
    schema.steps.cache_clear()


def names(path: Path) -> list[str]:
    return sorted(file.name for file in path.parent.iterdir())


def test_a_step_that_succeeds_leaves_no_copy(later: Later, path: Path):
    later(ADDS)
    made = connect_to_write(path, at=AT)
    assert made.execute("SELECT a FROM later").fetchall() == [("1",)]
    assert made.execute("SELECT count(*) FROM operation").fetchone() == (20,)
    assert made.execute("PRAGMA foreign_keys").fetchone() == (1,)
    made.close()
    assert names(path) == ["pledgetrack.db"]


def test_a_step_that_fails_half_way_changes_nothing_and_names_the_copy(later: Later, path: Path):
    before = dump(path)
    later(FAILS)
    for _ in range(2):  # the second attempt takes the copy anew, and does not pile up copies
        with pytest.raises(BadData, match="half way") as raised:
            connect_to_write(path, at=AT)
        copy = path.with_name("pledgetrack.db.before-9998_later")
        assert str(copy) in str(raised.value)
        assert names(path) == ["pledgetrack.db", copy.name]
        assert copy.stat().st_mode & 0o777 == 0o600
        assert dump(path) == before
        assert dump(copy) == before


def test_a_step_that_cuts_rows_loose_is_taken_back(later: Later, path: Path):
    before = dump(path)
    later("    db.execute(\"INSERT INTO undone VALUES ('nobody', 'nobody')\")\n")
    with pytest.raises(BadData, match="undone would point at nothing"):
        connect_to_write(path, at=AT)
    assert dump(path) == before


def test_while_a_step_runs_the_copy_is_there_for_nobody_else(later: Later, path: Path):
    later(
        "    import os\n"
        f"    modes = [oct(os.stat(os.path.join({str(path.parent)!r}, name)).st_mode) for name in os.listdir({str(path.parent)!r})"
        " if 'before' in name]\n    db.execute('CREATE TABLE later (a TEXT)')\n"
        "    for mode in modes:\n        db.execute('INSERT INTO later VALUES (?)', (mode,))\n"
    )
    made = connect_to_write(path, at=AT)
    assert made.execute("SELECT a FROM later").fetchall() == [("0o100600",)]
    made.close()


def test_an_older_ledger_is_read_in_the_form_of_today_and_stays_as_it_was(later: Later, path: Path):
    before, content = names(path), path.read_bytes()
    later(ADDS)
    reader = connect_to_read(path)
    assert reader.execute("SELECT a FROM later").fetchall() == [("1",)]
    assert reader.execute("SELECT count(*) FROM operation").fetchone() == (20,)
    reader.close()
    assert (names(path), path.read_bytes()) == (before, content)


def test_a_first_version_of_the_ledger_is_read_and_upgraded(path: Path, monkeypatch: pytest.MonkeyPatch):
    first = dict(list(schema.steps().items())[:1])
    with monkeypatch.context() as old:
        old.setattr(schema, "steps", lambda: first)
        made = connect_to_write(path, at=AT)
        fill(made, 20)
        made.close()
    for opened in (connect_to_read, lambda path: connect_to_write(path, at=AT), connect_to_read):
        db = opened(path)
        assert {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")} >= {*schema.TABLES}
        assert db.execute("SELECT count(*) FROM operation").fetchone() == (20,)
        db.close()
    assert names(path) == ["pledgetrack.db"]


UPGRADE = """
from pledgetrack.store import schema
schema._FOLDERS = (Path(sys.argv[2]),)
connect_to_write(path, at='t').close()
"""


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT])
def test_a_step_that_is_stopped_is_made_the_next_time(later: Later, path: Path, number: signal.Signals):
    before = dump(path)
    marker = path.parent.parent / "stop"
    later(f"{ADDS}    import os\n    if os.path.exists({str(marker)!r}): os.kill(os.getpid(), {int(number)})\n")
    marker.touch()
    assert child(UPGRADE, str(path), str(path.parent.parent / "migrations")).returncode != 0
    assert dump(path) == before
    marker.unlink()
    ran = child(UPGRADE, str(path), str(path.parent.parent / "migrations"))
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert names(path) == ["pledgetrack.db"]


def test_without_room_for_the_copy_no_step_is_begun(later: Later, path: Path):
    before = dump(path)
    later(ADDS)

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))

    ran = child(UPGRADE, str(path), str(path.parent.parent / "migrations"), preexec_fn=limit)
    assert b"InputOutput" in ran.stderr and b"disk is full" in ran.stderr, ran.stderr
    assert dump(path) == before
    assert names(path) == ["pledgetrack.db"]


def test_where_no_copy_can_be_made_no_step_is_begun(later: Later, path: Path):
    long = path.rename(path.with_name("x" * 250 + ".db"))
    before = dump(long)
    later(ADDS)
    with pytest.raises(CannotCreate, match="File name too long"):
        connect_to_write(long, at=AT)
    assert dump(long) == before
    assert names(long) == [long.name]


BEFORE_CITIES = """
INSERT INTO operation (id, name, at, detail) VALUES ('o1', 'test', 'then', '');
INSERT INTO city (id, geonameid, name, country, latitude, longitude, population, operation)
    VALUES ('c1', 1, 'Harbour', 'SE', 0, 0, 1, 'o1');
INSERT INTO source (id, name, origin, media_type, encoding, language, read_at, sha256, characters, text, operation)
    VALUES ('s1', 'a', 'a', 'text/plain', 'utf-8', 'en', 'then', 'x', 1, 'x', 'o1');
INSERT INTO meeting (id, title, kind, date, operation)
    VALUES ('m1', 'A', 'meeting', '2021-05', 'o1'), ('m2', 'B', 'meeting', NULL, 'o1');
INSERT INTO account (id, meeting, source, operation) VALUES ('a1', 'm1', 's1', 'o1'), ('a2', 'm2', 's1', 'o1');
INSERT INTO mention (id, account, city, role, confidence, form, start, "end", quotation, operation)
    VALUES ('q1', 'a1', 'c1', 'speaker', 'high', 'quotation', 0, 1, 'x', 'o1'),
        ('q2', 'a2', 'c1', 'speaker', 'high', 'quotation', 0, 1, 'x', 'o1');
INSERT INTO verdict (mention, word, words, rule, considered, notes, flags, path, rules_version)
    VALUES ('q1', 'NOTHING_REPORTED', '', 'A4', '[]', '[]', '[]', '[]', 3),
        ('q2', 'UNDATED', '', 'A2', '[]', '[]', '[]', '[]', 3);
"""


def test_verdicts_of_older_ledgers_say_their_city_and_day(path: Path, monkeypatch: pytest.MonkeyPatch):
    older = {name: file for name, file in schema.steps().items() if name < "0011"}
    with monkeypatch.context() as old:
        old.setattr(schema, "steps", lambda: older)
        made = connect_to_write(path, at=AT)
        made.executescript(BEFORE_CITIES)
        made.close()
    db = connect_to_write(path, at=AT)
    rows = db.execute("SELECT mention, city, date FROM verdict ORDER BY mention").fetchall()
    assert rows == [("q1", "c1", "2021-05"), ("q2", "c1", None)]
    db.close()
