"""Which files are taken for a ledger, and what becomes of all others (faults B12–B15, B18, B20, F12)."""

import os
import sqlite3
import tempfile
from pathlib import Path

import pytest
from tests.store.conftest import AT, child, dump

from pledgetrack.errors import BadConfiguration, BadData, CannotCreate, NoInput
from pledgetrack.store.database import connect_to_read, connect_to_write


def test_a_new_ledger_is_ours_and_nobody_elses(path: Path):
    connect_to_write(path, at=AT).close()
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA application_id").fetchone() == (int.from_bytes(b"PLTK", "big"),)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    strict = connection.execute(
        "SELECT name FROM pragma_table_list WHERE strict = 0 AND schema = 'main' AND type = 'table'"
    ).fetchall()
    assert {name for (name,) in strict} <= {"_sqlite_migrations", "sqlite_schema", "sqlite_sequence"}
    connection.close()
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert [file.name for file in path.parent.iterdir()] == ["pledgetrack.db"]


def test_two_ledgers_made_at_one_time_are_the_same(tmp_path: Path):
    for name in ("a.db", "b.db"):
        connect_to_write(tmp_path / name, at=AT).close()
    assert dump(tmp_path / "a.db") == dump(tmp_path / "b.db")


def test_reading_makes_no_file(path: Path):
    with pytest.raises(NoInput, match="there is no ledger at .* yet"):
        connect_to_read(path)
    assert not path.parent.exists()


def test_reading_cannot_write(db: sqlite3.Connection, path: Path):
    db.close()
    reader = connect_to_read(path)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader.execute("DELETE FROM city")
    reader.close()


def foreign(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE cookies (a)")
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda path: path.write_bytes(b""), "is empty, not a ledger"),
        (lambda path: path.write_bytes(b"x"), "not a ledger"),
        (lambda path: path.write_bytes(b"city,kind\n" * 500), "is not a ledger"),
        (lambda path: path.mkdir(), "is a folder"),
        (foreign, "a database of another program"),
    ],
)
@pytest.mark.parametrize("opened", [connect_to_read, lambda path: connect_to_write(path, at=AT)])
def test_what_is_not_a_ledger_is_refused_unchanged(tmp_path: Path, make, message: str, opened):
    path = tmp_path / "x.db"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(BadData, match=message):
        opened(path)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert [file.name for file in tmp_path.iterdir()] == ["x.db"]


def test_a_ledger_from_a_newer_program_is_refused(db: sqlite3.Connection, path: Path):
    db.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('pledgetrack', '9999_later', '')"
    )
    db.close()
    before = dump(path)
    for opened in (connect_to_read, lambda path: connect_to_write(path, at=AT)):
        with pytest.raises(BadConfiguration, match="newer pledgetrack"):
            opened(path)
    assert dump(path) == before


def test_a_trigger_that_is_not_ours_is_refused(db: sqlite3.Connection, path: Path):
    db.execute("CREATE TRIGGER evil AFTER INSERT ON city BEGIN DELETE FROM target; END")
    db.close()
    with pytest.raises(BadData, match="a trigger"):
        connect_to_write(path, at=AT)


def test_a_damaged_ledger_is_refused(db: sqlite3.Connection, path: Path):
    db.close()
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(BadData, match="damaged"):
        connect_to_write(path, at=AT).execute("SELECT * FROM verdict").fetchall()


@pytest.mark.parametrize("table", ["city", "verdict", "CITY"])
def test_a_view_in_the_place_of_a_table_is_refused(db: sqlite3.Connection, path: Path, table: str):
    """B20: a view that never ends must not be asked."""
    db.execute(f"DROP TABLE {table}")
    db.execute(
        f"CREATE VIEW {table} AS WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT * FROM n"
    )
    db.close()
    with pytest.raises(BadData, match="a view in the place of a table"):
        connect_to_read(path)


@pytest.mark.parametrize("name", ["x" * 300, "file/ledger.db"])
def test_a_place_where_no_ledger_can_be_says_so(tmp_path: Path, name: str):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(NoInput):
        connect_to_read(tmp_path / name)
    with pytest.raises(NoInput if len(name) > 255 else CannotCreate):
        connect_to_write(tmp_path / name, at=AT)


def test_a_pipe_is_no_ledger(tmp_path: Path):
    os.mkfifo(tmp_path / "x.db")
    with pytest.raises(BadData, match="no ordinary file"):
        connect_to_read(tmp_path / "x.db")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
@pytest.mark.parametrize("mode", [0o444, 0o666])  # the folder is somebody else's in either case
def test_a_read_only_ledger_reads_and_refuses_to_write(mode: int):
    with tempfile.TemporaryDirectory() as folder:  # pytest's own is closed to others
        Path(folder).chmod(0o755)
        path = Path(folder) / "x.db"
        connect_to_write(path, at=AT).close()
        path.chmod(mode)
        pid = os.fork()
        if pid == 0:
            code = 1
            try:
                os.setuid(65534)
                connect_to_read(path).close()
                try:
                    connect_to_write(path, at=AT)
                except CannotCreate:
                    code = 0
            finally:
                os._exit(code)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


def test_a_new_ledger_takes_no_library_along_that_it_does_not_use(path: Path):
    made = child(
        "import sys; from pathlib import Path; from pledgetrack.store.database import connect_to_write;"
        f" connect_to_write(Path(sys.argv[1]), at={AT!r}).close(); print(*sorted(sys.modules))",
        str(path),
    )
    loaded = set(made.stdout.decode().split())
    assert "sqlite_utils" in loaded
    assert not loaded & {"pandas", "numpy"}
