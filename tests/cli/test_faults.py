"""Faults that a user meets, provoked with real processes: one line, the documented exit code, an unchanged ledger."""

import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.cli.conftest import EXAMPLES

HOSTILE = "\x1b]0;PWNED\x07[bold]Shenzhen[/bold] [/] \x1b[2Jsaid: “We [/red] will be carbon neutral by 2040\x9b31m.”"


def ledger_bytes(world: dict[str, str]) -> bytes:
    return Path(world["PLEDGETRACK_DB"]).read_bytes()


def test_hostile_words_go_in_whole_and_come_out_visible(run, tmp_path: Path):
    """A1, A5, A6, F5, H1: nothing of the data acts on the terminal or the spreadsheet; machines get it to the letter."""
    text = f"Meeting of mayors\n\nThe Mayor of Shenzhen, Ana Ruiz, {HOSTILE}\n"
    (tmp_path / "evil.txt").write_text(text, encoding="utf-8")
    added = run("add-meeting", "evil.txt", "--date", "2021-01-01", "--title", "=cmd|'x'", "--yes")
    assert added.code == 0
    shown = run("show", "city", "Shenzhen", env={"FORCE_COLOR": "1"})
    for out in (added.out, added.err, shown.err, run("show", "city", "Shenzhen").out):
        assert not {"\x1b", "\x07", "\x9b"} & set(out)
    assert "\x1b]" not in shown.out
    assert "\x1b[2J" not in shown.out
    assert "[bold]" in shown.out
    assert "'=cmd|'x'" in run("export", "csv").out
    assert ",=cmd|'x'" in run("export", "csv", "--raw").out


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_a_console_without_unicode_loses_nothing(ledger, encoding: str):
    """C12."""
    ran = ledger("show", "city", "Shenzhen", env={"PYTHONIOENCODING": encoding})
    assert ran.code == 0
    assert "NOTHING_REPORTED" in ran.out
    assert "2060" in ran.out


def test_a_file_with_a_mark_imports_like_one_without(run, tmp_path: Path):
    """C1."""
    (tmp_path / "t.csv").write_bytes(b"\xef\xbb\xbfgeonameid,kind,source\n1795565,net_zero,S\n")
    assert "1 imported" in run("import", "t.csv").err


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("geonameid,kind,source,jear\n1795565,net_zero,S,x\n", "unknown column 'jear'"),
        ("name,goal\nShenzhen,x\n", "no dataset that is known"),
        ("geonameid,kind,source\n1795565,net_zero\n", "line 2: 2 values under 3 columns"),
    ],
)
def test_a_dataset_that_is_refused_changes_nothing(
    ledger, world: dict[str, str], tmp_path: Path, content: str, message: str
):
    before = ledger_bytes(world)
    (tmp_path / "t.csv").write_text(content, encoding="utf-8")
    ran = ledger("import", "t.csv")
    assert (ran.code, ran.out) == (65, "")
    assert message in ran.err
    assert ran.err.count("\n") == 1
    assert ledger_bytes(world) == before


def test_a_row_that_is_left_out_is_named_and_the_rest_is_saved(run, tmp_path: Path):
    text = "city,country,kind,source\nShenzhen,CN,net_zero,S\nFuzhou,CN,net_zero,S\nQwxyzburg,,net_zero,S\nParis,FR,zero,S\n"
    (tmp_path / "t.csv").write_text(text, encoding="utf-8")
    ran = run("import", "t.csv")
    assert ran.code == 3
    lines = ran.err.splitlines()
    assert "line 3" in lines[0]
    assert "1810821" in lines[0]
    assert "1810820" in lines[0]
    assert "line 4" in lines[1]
    assert "Qwxyzburg" in lines[1]
    assert "line 5" in lines[2]
    assert lines[3] == "t.csv: 1 imported, 0 already known, 0 changed, 3 left out, of 4 rows"


def test_could_not_read_is_never_nothing_found(run, tmp_path: Path):
    """H2: two outcomes, two exit codes."""
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "dull.txt").write_text("Nothing of interest here.", encoding="utf-8")
    assert run("extract", "scan.pdf").code == 65
    assert run("extract", "dull.txt").code == 0
    mixed = run("extract", "scan.pdf", "dull.txt", "--format", "jsonl")
    assert mixed.code == 3
    assert '"error"' in mixed.out.splitlines()[0]
    assert '"cities": []' in mixed.out.splitlines()[1]
    assert run("add-meeting", "none.txt", "--yes").code == 66


def test_export_does_not_write_over_a_file(ledger, tmp_path: Path):
    """F1."""
    (tmp_path / "out.csv").write_text("mine", encoding="utf-8")
    ran = ledger("export", "csv", "-o", "out.csv")
    assert ran.code == 73
    assert "--overwrite" in ran.err
    assert (tmp_path / "out.csv").read_text(encoding="utf-8") == "mine"
    assert ledger("export", "csv", "-o", "out.csv", "--overwrite").code == 0
    assert (tmp_path / "out.csv").read_text(encoding="utf-8") == ledger("export", "csv").out


def test_the_same_export_twice_is_the_same_to_the_byte(ledger):
    """F10."""
    assert (
        ledger("export", "csv").out
        == ledger("export", "csv", env={"PYTHONHASHSEED": "7", "TZ": "Pacific/Kiritimati"}).out
    )


def test_an_unknown_format_names_those_there_are(ledger):
    ran = ledger("export", "docx")
    assert ran.code == 2
    assert "csv" in ran.err


def test_errors_under_json_are_one_document(run):
    """G4."""
    ran = run("show", "city", "Shenzhen", "--json")
    assert ran.code == 66
    assert ran.out.startswith('{"error": {"code": 66, "kind": "missing"')


@pytest.mark.usefixtures("ledger")
def test_a_reader_that_has_gone_is_no_error(world: dict[str, str]):
    """G1."""
    command = f"{sys.executable} -m pledgetrack export csv | head -1; echo ${{PIPESTATUS[0]}}"
    ran = subprocess.run(["/bin/bash", "-c", command], env=world, capture_output=True, check=True)
    assert ran.stderr == b""
    assert ran.stdout.splitlines()[-1] in {b"0", b"141"}


def test_without_a_home_the_ledger_can_still_be_named(run, tmp_path: Path):
    named = str(tmp_path / "x.db")
    ran = run("--db", named, "import", str(EXAMPLES / "targets.csv"), env={"HOME": "", "PLEDGETRACK_DB": ""})
    assert ran.code == 0
    assert Path(named).exists()


SLOW_IMPORT = """
import os, signal, sys
from pledgetrack.store import targets
real, number = targets.put, int(sys.argv.pop())
def put(*words):
    done = real(*words)
    os.kill(os.getpid(), number)
    return done
targets.put = put
from pledgetrack.cli.main import main
main()
"""


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 143), (signal.SIGKILL, -9)]
)
def test_an_import_that_is_stopped_saves_nothing(
    ledger, world: dict[str, str], tmp_path: Path, number: signal.Signals, code: int
):
    """B1, B3: the signal falls between the rows and the commit."""
    before = ledger("export", "csv").out, ledger("show", "city", "Rabat").out
    (tmp_path / "t.csv").write_text("city,country,kind,source\nRabat,MA,net_zero,S\n", encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "-c", SLOW_IMPORT, "import", "t.csv", str(int(number))],
        env=world, cwd=tmp_path, capture_output=True, check=False, timeout=60,
    )  # fmt: skip
    assert ran.returncode == code, ran.stderr
    if number is not signal.SIGKILL:
        assert ran.stderr == b"interrupted, nothing saved\n"
    assert (ledger("export", "csv").out, ledger("show", "city", "Rabat").out) == before
    assert ledger("import", "t.csv").code == 0


STOPPED_AFTERWARDS = """
import os, sys
from pledgetrack.cli import import_
number = int(sys.argv.pop())
import_._tell = lambda *words, **more: os.kill(os.getpid(), number)
from pledgetrack.cli.main import main
main()
"""


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_command_that_is_stopped_after_it_saved_says_so(
    ledger, world: dict[str, str], tmp_path: Path, number: signal.Signals, code: int
):
    """B3: the signal falls between the commit and what is said of it."""
    (tmp_path / "t.csv").write_text("city,country,kind,source\nRabat,MA,net_zero,S\n", encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "-c", STOPPED_AFTERWARDS, "import", "t.csv", "--published", "2020", str(int(number))],
        env=world, cwd=tmp_path, capture_output=True, check=False, timeout=60,
    )  # fmt: skip
    assert ran.returncode == code, ran.stderr
    assert ran.stderr == b"interrupted, after something was saved. See it: pledgetrack list operations\n"
    assert "import" in ledger("list", "operations", "--format", "tsv").out.splitlines()[1]
    assert "Rabat" in ledger("list", "targets").out


def test_four_processes_that_add_one_account_leave_one_meeting(
    run, world: dict[str, str], account: Path, tmp_path: Path
):
    """B7."""
    command = [sys.executable, "-m", "pledgetrack", "add-meeting", str(account), "--date", "2021-09-10", "--yes"]
    children = [
        subprocess.Popen(command, env=world, cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        for _ in range(4)
    ]
    said = [child.communicate(timeout=60)[1] for child in children]
    assert [child.returncode for child in children] == [0] * 4
    assert sum(b"already known" in words for words in said) == 3
    assert len(run("export", "csv").out.splitlines()) == 1 + 3


def test_start_imports_nothing_heavy(world: dict[str, str], tmp_path: Path):
    """G10: with a pandas beside it that would take its time, help and version import neither it nor what imports it."""
    (tmp_path / "pandas.py").write_text("raise SystemExit('pandas was imported')", encoding="utf-8")
    there = world | {"PYTHONPATH": f"{world['PYTHONPATH']}{os.pathsep}{tmp_path}"}
    for words in (["--help"], ["--version"], ["show", "--help"], ["export", "--help"]):
        ran = subprocess.run(
            [sys.executable, "-X", "importtime", "-m", "pledgetrack", *words],
            env=there,
            capture_output=True,
            check=True,
        )
        imported = {line.split("|")[-1].strip() for line in ran.stderr.decode().splitlines() if "|" in line}
        assert not {"sqlite_utils", "rich", "dateutil.parser", "rapidfuzz", "pandas", "pydantic"} & imported
    ran = subprocess.run(
        [sys.executable, "-m", "pledgetrack", "show", "city", "Shenzhen"], env=there, capture_output=True, check=False
    )
    assert ran.returncode == 66


def in_terminal(words: list[str], world: dict[str, str], answers: bytes, cwd: Path) -> tuple[int, str]:
    """Run a command in a real pseudo-terminal, type the answers, return exit code and screen."""
    master, slave = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-m", "pledgetrack", *words],
        env=world | {"TERM": "xterm"},
        cwd=cwd,
        stdin=slave,
        stdout=slave,
        stderr=slave,
    )
    os.close(slave)
    os.write(master, answers)
    screen = b""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        try:
            piece = os.read(master, 65536)
        except OSError:
            break
        if not piece:
            break
        screen += piece
    os.close(master)
    return child.wait(timeout=30), screen.decode("utf-8", "replace")


@pytest.mark.parametrize(("answer", "saved"), [(b"y\n", True), (b"n\n", False)])
def test_a_person_is_asked_before_anything_is_saved(
    world: dict[str, str], account: Path, tmp_path: Path, answer: bytes, saved: bool
):
    code, screen = in_terminal(["add-meeting", str(account)], world, answer, tmp_path)
    assert code == 0
    assert "Save " in screen
    assert ("saved meeting" in screen) is saved
    assert Path(world["PLEDGETRACK_DB"]).exists() is saved


@pytest.mark.usefixtures("ledger")
def test_a_person_is_asked_which_homonym(world: dict[str, str], tmp_path: Path):
    code, screen = in_terminal(["show", "city", "Fuzhou"], world, b"2\n", tmp_path)
    assert code == 0
    assert "Fuzhou, Jiangxi, CN · GeoNames 1810820" in screen
    assert "No target in this ledger (not: no target)" in screen


ON_A_SHARED_DRIVE = """
import sys
from pathlib import Path
from pledgetrack.store import drives
drives._MOUNTS = Path(sys.argv.pop())
from pledgetrack.cli.main import main
main()
"""


def test_whoever_writes_on_a_shared_drive_is_warned(world: dict[str, str], account: Path, tmp_path: Path):
    """B19, as far as a machine without a network drive goes: the system's list of mounts is another."""
    (tmp_path / "mounts").write_text("server:/export / nfs4 rw 0 0\n", encoding="utf-8")
    words = ["add-meeting", account.name, "--date", "2021-09-10", "--yes", "mounts"]
    ran = subprocess.run(
        [sys.executable, "-c", ON_A_SHARED_DRIVE, *words], env=world, cwd=tmp_path, capture_output=True, check=False
    )
    assert ran.returncode == 0
    assert b"pledgetrack.db is on a shared drive (nfs4)" in ran.stderr
