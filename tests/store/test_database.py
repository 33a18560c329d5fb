"""Opening and writing, provoked: killed, busy, full, foreign, newer, damaged (faults B1–B18, F12)."""

import hashlib
import os
import resource
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

import pytest
from tests.store.conftest import AT

from pledgetrack.errors import BadConfiguration, BadData, Busy, CannotCreate, NoInput
from pledgetrack.store import database, operations
from pledgetrack.store.database import connect_to_read, connect_to_write, write


def dump(path: Path) -> str:
    connection = sqlite3.connect(path)
    try:
        return hashlib.sha256("\n".join(connection.iterdump()).encode()).hexdigest()
    finally:
        connection.close()


def child(code: str, *words: str, **options: Any) -> "subprocess.CompletedProcess[bytes]":
    lines = "import sys, time\nfrom pathlib import Path\nfrom pledgetrack.store import operations\n" \
        "from pledgetrack.store.database import *\npath = Path(sys.argv[1])\n"  # fmt: skip
    done: subprocess.CompletedProcess[bytes] = subprocess.run(
        [sys.executable, "-c", lines + code, *words], capture_output=True, check=False, timeout=60, **options
    )
    return done


def test_a_new_ledger_is_ours_and_nobody_elses(path: Path):
    connect_to_write(path, at=AT).close()
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA application_id").fetchone() == (int.from_bytes(b"PLTK", "big"),)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    strict = connection.execute("SELECT name FROM pragma_table_list WHERE strict = 0 AND schema = 'main'").fetchall()
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
        (lambda path: path.write_bytes(b"city,kind\n" * 500), "not a ledger or is damaged"),
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
    with pytest.raises(BadData, match="triggers"):
        connect_to_write(path, at=AT)


def test_a_damaged_ledger_is_refused(db: sqlite3.Connection, path: Path):
    db.close()
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(BadData, match="damaged"):
        connect_to_write(path, at=AT).execute("SELECT * FROM verdict").fetchall()


def test_a_failure_inside_a_write_leaves_nothing(db: sqlite3.Connection, path: Path):
    before = dump(path)
    with pytest.raises(ZeroDivisionError), write(db):
        operations.begin(db, "test", at=AT)
        raise ZeroDivisionError
    assert dump(path) == before


HALF = "db = connect_to_write(path, at='t')\nwith write(db):\n    operations.begin(db, 'test', at='t')\n    %s\n"


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_a_killed_write_leaves_nothing(path: Path, number: signal.Signals):
    connect_to_write(path, at=AT).close()
    before = dump(path)
    ran = child(HALF % f"import os; os.kill(os.getpid(), {int(number)}); time.sleep(5)", str(path))
    assert ran.returncode != 0
    assert dump(path) == before


def test_a_full_disk_leaves_nothing(path: Path):
    connect_to_write(path, at=AT).close()
    before, size = dump(path), path.stat().st_size

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    code = HALF % "[operations.begin(db, 'x' * 1000, at='t', detail=str(n)) for n in range(2000)]"
    ran = child(code, str(path), preexec_fn=limit)
    assert b"InputOutput" in ran.stderr, ran.stderr
    assert dump(path) == before


def test_a_ledger_that_another_program_holds_is_busy(
    db: sqlite3.Connection, path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.2)
    db.execute("BEGIN IMMEDIATE")
    other = connect_to_write(path, at=AT)
    with pytest.raises(Busy, match="in use by another program, nothing saved"), write(other):
        raise AssertionError("two writers at once")
    db.execute("ROLLBACK")
    other.close()


def test_six_processes_that_read_then_write_all_succeed(path: Path):
    connect_to_write(path, at=AT).close()
    code = (
        "db = connect_to_write(path, at='t')\nfor n in range(50):\n    with write(db):\n"
        "        operations.begin(db, 'test', at='t', detail=sys.argv[2])\n"
    )
    rans: list[subprocess.CompletedProcess[bytes]] = []
    threads = [threading.Thread(target=lambda n=n: rans.append(child(code, str(path), str(n)))) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [ran.stderr for ran in rans] == [b""] * 6
    numbers = sqlite3.connect(path).execute("SELECT number FROM operation ORDER BY number").fetchall()
    assert [number for (number,) in numbers] == list(range(1, 301))


def test_processes_that_make_the_same_new_ledger_all_succeed(path: Path):
    rans: list[subprocess.CompletedProcess[bytes]] = []
    code = "connect_to_write(path, at='t').close()\n"
    threads = [threading.Thread(target=lambda: rans.append(child(code, str(path)))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [ran.stderr for ran in rans] == [b""] * 4
    connect_to_read(path).close()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
def test_a_read_only_ledger_reads_and_refuses_to_write():
    with tempfile.TemporaryDirectory() as folder:  # pytest's own is closed to others
        Path(folder).chmod(0o755)
        path = Path(folder) / "x.db"
        connect_to_write(path, at=AT).close()
        path.chmod(0o444)
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
