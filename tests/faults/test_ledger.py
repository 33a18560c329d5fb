"""Section B of the threat model, through the command line: wrong, full, held, read-only ledgers, and datasets that break."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.cli.conftest import EXAMPLES

from pledgetrack.store.database import connect_to_write

TARGETS = str(EXAMPLES / "targets.csv")
READ, WRITE = ("list", "cities"), ("import", TARGETS)
# Every command that opens a ledger, in words that would do something if it were one.
COMMANDS = [
    READ, WRITE, ("show", "city", "Paris"), ("show", "meeting", "m2abcd3fg"), ("export", "csv"), ("undo", "--yes"),
    ("add-meeting", "a.txt", "--yes"), ("add-city", "Paris"), ("alias", "add", "Paris", "Lutetia"),
    ("add-target", "Paris", "--kind", "net_zero", "--source", "S"), ("retract", "t2abcd3fg", "--why", "x"),
    ("add-mention", "m2abcd3fg", "Paris", "--quote", "x"), ("respond", "t2abcd3fg", "--by", "x", "--text", "y"),
]  # fmt: skip


@pytest.fixture
def path(world: dict[str, str], tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text("Mayors met in Paris.", encoding="utf-8")
    path = Path(world["PLEDGETRACK_DB"])
    path.parent.mkdir()
    return path


def foreign(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE cookies (a)")
    db.commit()
    db.close()


def newer(path: Path) -> None:
    db = connect_to_write(path, at="2026-11-24T00:00:00Z")
    db.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('pledgetrack', '9999_x', '')")
    db.close()


def half(path: Path) -> None:
    connect_to_write(path, at="2026-11-24T00:00:00Z").close()
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


WRONG: dict[str, tuple[Callable[[Path], object], int]] = {
    "empty": (lambda path: path.write_bytes(b""), 65),
    "one byte": (lambda path: path.write_bytes(b"x"), 65),
    "text": (lambda path: path.write_bytes(b"city,kind\n" * 500), 65),
    "folder": (Path.mkdir, 65),
    "truncated": (half, 65),
    "newer": (newer, 78),
}


def content(path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}


@pytest.mark.parametrize("words", [READ, WRITE])
@pytest.mark.parametrize("wrong", WRONG)
def test_what_is_no_ledger_is_refused_in_a_line_and_stays_as_it_is(run, path: Path, words: tuple[str, ...], wrong: str):
    """B11, B12, B15."""
    make, code = WRONG[wrong]
    make(path)
    before = content(path)
    ran = run(*words)
    assert (ran.code, ran.out, ran.err.count("\n")) == (code, "", 1), ran.err
    assert str(path) in ran.err
    assert content(path) == before


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_no_command_touches_another_programs_database(run, path: Path, words: tuple[str, ...]):
    """B14."""
    foreign(path)
    before = content(path)
    ran = run(*words)
    assert (ran.code, ran.err.splitlines()[-1]) == (
        65, f"{path} is a database of another program. Name another file with --db."
    )  # fmt: skip
    assert content(path) == before


@pytest.mark.parametrize(
    "words", [words for words in COMMANDS if words[0] in {"list", "show", "export", "undo", "retract", "respond"}], ids=" ".join
)  # fmt: skip
def test_a_mistyped_ledger_is_not_made(run, path: Path, words: tuple[str, ...]):
    """B13."""
    ran = run("--db", str(path.with_name("typo.db")), *words)
    assert (ran.code, ran.out) == (66, "")
    assert "there is no ledger at" in ran.err
    assert list(path.parent.iterdir()) == []


LIMITED = """
import resource, signal, sys
from pledgetrack.doors import limits
limits.BUSY_SECONDS = 0.3
size = int(sys.argv.pop())
if size:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
from pledgetrack.cli.main import main
main()
"""


def limited(world: dict[str, str], *words: str, size: int = 0) -> tuple[int, str]:
    ran = subprocess.run(
        [sys.executable, "-c", LIMITED, *words, str(size)], env=world, capture_output=True, check=False, timeout=60
    )
    return ran.returncode, ran.stderr.decode()


def test_a_ledger_that_is_held_is_waited_for_and_then_said_to_be_busy(ledger, world: dict[str, str]):
    """B5."""
    path = Path(world["PLEDGETRACK_DB"])
    before = content(path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    told = limited(world, "alias", "add", "Paris", "Lutetia")
    other.execute("ROLLBACK")
    other.close()
    assert told == (75, "the ledger is in use by another program, nothing saved. Try again in a moment.\n")
    assert content(path) == before
    assert ledger("alias", "add", "Paris", "Lutetia").code == 0


def test_a_limit_on_the_size_of_files_saves_nothing(run, world: dict[str, str], path: Path):
    """B10."""
    connect_to_write(path, at="2026-11-24T00:00:00Z").close()
    before = content(path)
    code, err = limited(world, *WRITE, size=path.stat().st_size)
    assert (code, err.count("\n"), "the disk is full or failing, nothing saved" in err) == (74, 1, True)
    assert content(path) == before
    assert run(*WRITE).code == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "disk"
    folder.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", str(folder)]
    if not shutil.which("mount") or subprocess.run(words, check=False, capture_output=True).returncode:
        pytest.skip("no small disk can be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_that_fills_saves_nothing(run, small_disk: Path):
    """B9."""
    path = small_disk / "x.db"
    connect_to_write(path, at="2026-11-24T00:00:00Z").close()
    before = content(path)
    with (small_disk / "ballast").open("wb") as ballast:
        ballast.write(b"x" * (os.statvfs(small_disk).f_bavail * os.statvfs(small_disk).f_frsize - 16_384))
    ran = run("--db", str(path), *WRITE)
    assert (ran.code, ran.err.count("\n"), "the disk is full" in ran.err) == (74, 1, True)
    (small_disk / "ballast").unlink()
    assert content(path) == before
    assert run("--db", str(path), "list", "targets").out.count("\n") == 1


def test_a_copy_of_a_ledger_in_use_holds_what_was_saved(ledger, world: dict[str, str], tmp_path: Path):
    """B17: everything that was saved is in the one file."""
    path = Path(world["PLEDGETRACK_DB"])
    before = ledger("export", "csv").out
    other = sqlite3.connect(path, isolation_level=None)
    assert other.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    other.execute("BEGIN IMMEDIATE")
    other.execute("DELETE FROM verdict")
    shutil.copy(path, tmp_path / "copy.db")
    other.execute("ROLLBACK")
    other.close()
    assert ledger("--db", str(tmp_path / "copy.db"), "export", "csv").out == before
    assert sorted(content(path)) == [path.name]


# Permissions bind root too when these are gone.
_POWERS = "-dac_override,-dac_read_search"
BOUND = ["setpriv", "--bounding-set", _POWERS, "--inh-caps", _POWERS] if os.geteuid() == 0 else []


@pytest.fixture
def bound(world: dict[str, str]) -> Callable[..., tuple[int, str]]:
    """Run a command as somebody whom the modes of files and folders bind."""
    if BOUND and subprocess.run([*BOUND, "true"], check=False, capture_output=True).returncode:
        pytest.skip("root cannot give up its powers here")

    def bound(*words: str, **more: str) -> tuple[int, str]:
        command = [*BOUND, sys.executable, "-m", "pledgetrack", *words]
        ran = subprocess.run(command, env=world | more, capture_output=True, check=False)
        return ran.returncode, ran.stderr.decode()

    return bound


@pytest.mark.parametrize(("file", "folder"), [(0o400, 0o700), (0o600, 0o500), (0o400, 0o500)])
@pytest.mark.usefixtures("ledger")
def test_a_read_only_ledger_is_read_and_not_written(bound, world: dict[str, str], file: int, folder: int):
    """B18."""
    path = Path(world["PLEDGETRACK_DB"])
    before = content(path)
    path.chmod(file)
    path.parent.chmod(folder)
    try:
        assert bound(*READ) == (0, "")
        code, err = bound("alias", "add", "Paris", "Lutetia")
    finally:
        path.parent.chmod(0o700)
    assert (code, err) == (73, f"{path} is read-only, nothing saved. Mend its permissions or name another with --db.\n")
    assert content(path) == before


def test_a_place_where_one_may_not_write_is_named(bound, tmp_path: Path):
    """B18, G9: a folder that is closed, and a home that is."""
    closed = tmp_path / "closed"
    closed.mkdir(0o500)
    code, err = bound("--db", str(closed / "x.db"), *WRITE)
    assert (code, err) == (73, f"cannot write {closed / 'x.db'}: Permission denied. Name another place with --db.\n")
    code, err = bound(*WRITE, HOME=str(closed), PLEDGETRACK_DB="")
    assert (code, err.count("\n"), "Permission denied. Name another place with --db." in err) == (73, 1, True)
    assert list(closed.iterdir()) == []
    path = tmp_path / "unreadable.db"
    connect_to_write(path, at="2026-11-24T00:00:00Z").close()
    path.chmod(0)
    for words in (READ, WRITE):
        assert bound("--db", str(path), *words) == (
            66,
            f"may not read {path}: Permission denied. Mend its permissions.\n",
        )


PLUGIN = """
import pathlib, sqlite_utils
@sqlite_utils.hookimpl
def prepare_connection(conn):
    pathlib.Path(__file__).with_name("ran").touch()
"""


def test_no_plugin_of_sqlite_utils_is_run(alone, world: dict[str, str], tmp_path: Path):
    """B21: any package beside ours could be one."""
    folder = tmp_path / "site"
    (folder / "intruder-1.dist-info").mkdir(parents=True)
    (folder / "intruder-1.dist-info" / "METADATA").write_text("Name: intruder\nVersion: 1\n", encoding="utf-8")
    (folder / "intruder-1.dist-info" / "entry_points.txt").write_text(
        "[sqlite_utils]\nx = intruder\n", encoding="utf-8"
    )
    (folder / "intruder.py").write_text(PLUGIN, encoding="utf-8")
    there = {"PYTHONPATH": f"{world['PYTHONPATH']}{os.pathsep}{folder}"}
    assert alone(*WRITE, env=there).code == 0
    assert alone(*READ, env=there).code == 0
    assert not (folder / "ran").exists()
    subprocess.run(
        [sys.executable, "-c", "import sqlite_utils; sqlite_utils.Database(memory=True)"], env=world | there, check=True
    )
    assert (folder / "ran").exists(), "the plugin of this test does not work"


LATE = "city,country,kind,source\n" + "Paris,FR,net_zero,S\n" * 150


@pytest.mark.parametrize(
    ("end", "told"),
    [
        (b"Paris,FR,net_zero\n", "line 152: 3 values under 4 columns"),
        (b"Paris,FR,net_zero,S,T\n", "line 152: 5 values under 4 columns"),
        (b'Paris,FR,net_zero,"S\n' + b"Paris,FR,net_zero,S\n" * 150, "line 152: "),
        (b"Paris,FR,net_zero," + b"x" * 1_000_001 + b"\n", "line 152: "),
        ("Paris,FR,net_zero,Größe ".encode() + b"\xed\xa0\x80\n", "broken UTF-8 at byte"),
    ],
    ids=["a value less", "a value more", "an open quotation", "a field too long", "half a character"],
)  # fmt: skip
def test_a_row_that_breaks_late_saves_no_row_before_it(
    ledger, world: dict[str, str], tmp_path: Path, end: bytes, told: str
):
    """B2, B4."""
    before = content(Path(world["PLEDGETRACK_DB"]))
    (tmp_path / "t.csv").write_bytes(LATE.encode() + end)
    ran = ledger("import", "t.csv")
    assert (ran.code, ran.out, ran.err.count("\n"), told in ran.err) == (65, "", 1, True), ran.err
    assert content(Path(world["PLEDGETRACK_DB"])) == before


BUG = """
import sys
from pledgetrack.actions import import_dataset
def judge_again(*_):
    secret = "a planted secret"
    raise RuntimeError("a bug after the last row was written")
import_dataset.judge_again = judge_again
from pledgetrack.cli.main import main
main()
"""


def test_a_bug_in_the_middle_saves_nothing_and_tells_no_secret(ledger, world: dict[str, str], tmp_path: Path):
    """B2, G7: the report names the place; only --debug shows a trace, and no values in it."""
    before = content(Path(world["PLEDGETRACK_DB"]))
    (tmp_path / "t.csv").write_text("city,country,kind,source\nRabat,MA,net_zero,S\n", encoding="utf-8")
    for debug in ([], ["--debug"]):
        ran = subprocess.run(
            [sys.executable, "-c", BUG, *debug, "import", "t.csv"], env=world, cwd=tmp_path, capture_output=True, check=False
        )  # fmt: skip
        assert b"planted secret" not in ran.stdout + ran.stderr.replace(b'secret = "a planted secret"', b"")
        assert (ran.returncode, ran.stderr.count(b"\n") == 1) == ((1, False) if debug else (70, True))
        assert content(Path(world["PLEDGETRACK_DB"])) == before
    assert ledger("import", "t.csv").code == 0


@pytest.mark.parametrize(
    "header",
    ['a"b,kind,source,city', "x]y,kind,source,city", ",kind,source,city", "Kind,kind,source,city", "rowid,kind,source,city",
     "city,kind,source," + ",".join(f"c{n}" for n in range(3_000)), "x" * 200_000 + ",kind,source,city"],
    ids=["quote", "bracket", "blank", "case twin", "rowid", "3000", "long"],
)  # fmt: skip
def test_a_dataset_never_names_a_column_of_ours(run, path: Path, tmp_path: Path, header: str):
    """B23."""
    (tmp_path / "t.csv").write_text(f"{header}\n{'x,' * header.count(',')}x\n", encoding="utf-8")
    ran = run("import", "t.csv")
    assert (ran.code, ran.out, ran.err.count("\n")) == (65, "", 1)
    assert len(ran.err) < 2_500
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize(
    "words",
    [
        ("add-target", "Paris", "--kind", "net_zero", "--source", "S", "--percent", "nan"),
        ("add-target", "Paris", "--kind", "net_zero", "--source", "S", "--percent", "inf"),
        ("add-target", "Paris", "--kind", "net_zero", "--source", "S", "--percent", "1e400"),
        ("add-city", "X", "--geonameid", "999999999", "--country", "SE", "--latitude", "nan"),
        ("add-city", "X", "--geonameid", "9223372036854775808", "--country", "SE"),
        ("add-city", "X", "--geonameid", "999999999", "--country", "SE", "--population", "9223372036854775808"),
        ("show", "city", "9" * 5_000),
        ("show", "city", "9223372036854775808"),
    ],
    ids=lambda words: " ".join(words)[:60],
)
def test_a_number_that_is_none_is_refused_at_the_door(ledger, world: dict[str, str], words: tuple[str, ...]):
    """B24, B4."""
    before = content(Path(world["PLEDGETRACK_DB"]))
    ran = ledger(*words)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1), ran.err
    assert len(ran.err) < 500
    assert content(Path(world["PLEDGETRACK_DB"])) == before


def test_a_zero_byte_hides_nothing(run, world: dict[str, str], tmp_path: Path):
    """B25: SQLite would end the text there for length() and LIKE."""
    (tmp_path / "a.txt").write_bytes(
        b"Meeting of mayors\n\nThe mayor of Paris spoke of 2030\x00 and of hidden things.\n"
    )
    assert run("add-meeting", "a.txt", "--date", "2021", "--yes").code == 0
    db = sqlite3.connect(world["PLEDGETRACK_DB"])
    assert db.execute("SELECT length(text) = characters FROM source WHERE text LIKE '%hidden%'").fetchall() == [(1,)]
    db.close()
    assert "\\u0000" not in run("list", "sources", "--format", "json").out


def test_the_ledger_and_its_folder_are_for_nobody_else(alone, world: dict[str, str]):
    """F12: whatever the umask says."""
    before = os.umask(0)
    try:
        assert alone(*WRITE).code == 0
    finally:
        os.umask(before)
    path = Path(world["PLEDGETRACK_DB"])
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)
