"""Writing, provoked: killed, busy, full, damaged, endless (faults B1–B3, B5, B6, B9–B11, B20)."""

import resource
import signal
import sqlite3
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.store.conftest import AT, child, dump, fill

from pledgetrack.doors import limits
from pledgetrack.errors import BadData, Busy, InputOutput
from pledgetrack.store import operations
from pledgetrack.store.database import connect_to_read, connect_to_write, read, write
from pledgetrack.store.faults import explained


def test_a_query_without_an_end_is_stopped(db: sqlite3.Connection, path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "QUERY_SECONDS", 0.2)
    db.execute(
        "CREATE VIEW endless AS WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT * FROM n"
    )
    with pytest.raises(BadData, match="took too long"), read(path) as reader:
        reader.execute("SELECT count(*) FROM endless").fetchall()
    assert db.execute("SELECT count(*) FROM city").fetchone() == (0,)


@pytest.mark.parametrize("at", [AT, "2026-11-25T00:00:00Z"])
@pytest.mark.parametrize("budget", [limits.CHECKED_BYTES, 0])
def test_a_flipped_page_is_found_before_anything_is_written(
    db: sqlite3.Connection, path: Path, monkeypatch: pytest.MonkeyPatch, at: str, budget: int
):
    """B11: SQLite itself would go on counting and inserting. A large ledger is looked through once a day."""
    fill(db)
    db.close()
    rotten = bytearray(path.read_bytes())
    # Pages are 4,096 bytes; those of the many rows lie behind those of the schema.
    start = len(rotten) // 2 // 4096 * 4096
    rotten[start : start + 64] = bytes(byte ^ 0xFF for byte in rotten[start : start + 64])
    path.write_bytes(rotten)
    monkeypatch.setattr(limits, "CHECKED_BYTES", budget)
    if at == AT and budget == 0:
        connect_to_write(path, at=at).close()
    else:
        with pytest.raises(BadData, match=r"damaged .*nothing saved"):
            connect_to_write(path, at=at)
        assert path.read_bytes() == rotten


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


BIG = """
db = connect_to_write(path, at='t')
with write(db):
    db.executemany("INSERT INTO operation VALUES (?, ?, 'x', 't', ?)", ((n, f"p{n}", "y" * 200) for n in range(9000, 70000)))
    import os; os.kill(os.getpid(), 9)
"""


def test_what_a_killed_write_had_put_into_the_file_is_taken_back_by_whoever_reads_next(
    db: sqlite3.Connection, path: Path
):
    """B1: a write larger than SQLite's cache reaches the file before it is whole."""
    fill(db)
    db.close()
    before, size = dump(path), path.stat().st_size
    assert child(BIG, str(path)).returncode == -signal.SIGKILL
    assert path.stat().st_size > size
    with read(path) as reader:
        assert reader.execute("SELECT count(*) FROM operation").fetchone() == (2000,)
    assert dump(path) == before


def test_another_programs_unfinished_write_is_left_alone(tmp_path: Path):
    path = tmp_path / "cookies.db"
    code = (
        "db = sqlite3.connect(path, isolation_level=None)\ndb.execute('CREATE TABLE cookies (a)')\n"
        "db.execute('BEGIN')\n"
        "db.executemany('INSERT INTO cookies VALUES (?)', (('x' * 200,) for n in range(60000)))\n"
        "import os; os.kill(os.getpid(), 9)\n"
    )
    assert child(code, str(path)).returncode == -signal.SIGKILL
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert len(before) == 2
    for opened in (connect_to_read, lambda path: connect_to_write(path, at=AT)):
        with pytest.raises(BadData, match="another program"):
            opened(path)
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_a_ledger_that_is_held_is_busy_to_readers_too(
    db: sqlite3.Connection, path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(limits, "BUSY_SECONDS", 0.2)
    with read(path) as reader:
        db.execute("PRAGMA locking_mode = exclusive")
        fill(db)
        with pytest.raises(Busy, match="in use by another program"), explained(path):
            reader.execute("SELECT * FROM city").fetchall()


def test_a_damaged_page_met_while_reading_is_explained(db: sqlite3.Connection, path: Path):
    fill(db)
    db.close()
    rotten = bytearray(path.read_bytes())
    for start in range(len(rotten) // 4096 // 2 * 4096, len(rotten), 4096):
        rotten[start : start + 64] = b"\xff" * 64
    path.write_bytes(rotten)
    with pytest.raises(BadData, match="is damaged"), read(path) as reader:
        reader.execute("SELECT * FROM operation").fetchall()


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


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "disk"
    folder.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", str(folder)], check=False, capture_output=True
    )
    if made.returncode:
        pytest.skip("no small disk can be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_that_fills_leaves_nothing(small_disk: Path):
    """B9."""
    path = small_disk / "x.db"
    db = connect_to_write(path, at=AT)
    before = dump(path)
    with pytest.raises(InputOutput, match="nothing saved"):
        fill(db, 20_000)
    db.close()
    assert dump(path) == before
    assert [file.name for file in small_disk.iterdir()] == ["x.db"]


def test_a_ledger_that_does_not_fit_on_the_disk_is_not_begun(small_disk: Path):
    (small_disk / "other").write_bytes(b"x" * 560_000)
    with pytest.raises(InputOutput):
        connect_to_write(small_disk / "x.db", at=AT)
    assert [file.name for file in small_disk.iterdir()] == ["other"]


def test_a_ledger_that_another_program_holds_is_busy(
    db: sqlite3.Connection, path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(limits, "BUSY_SECONDS", 0.2)
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
