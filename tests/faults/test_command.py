"""Section G of the threat model: what a shell, a terminal and a home folder may do to any command."""

import json
import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.cli.conftest import EXAMPLES

# Command lines that end in an error, one a kind of exit code.
ERRORS = [
    (("bogus",), 2), (("show", "city", "Qwxyzburg"), 2), (("list", "nothing"), 2), (("add-target", "Paris"), 2),
    (("add-meeting", "none.txt"), 66), (("add-meeting", "scan.pdf"), 65), (("show", "meeting", "mxxxxxxxx"), 2),
    (("respond", "mxxxxxxxx", "--by", "x", "--text", "y"), 2), (("add-mention", "mxxxxxxxx", "Paris", "--quote", "x"), 2),
    (("list", "cities", "-o", "ledger"), 73), (("--db", "none.db", "show", "city", "Paris"), 66),
    (("--db", "scan.pdf", "list", "cities"), 65), (("add-city", "Paris", "--latitude", "nan"), 2),
]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "code"), ERRORS, ids=lambda words: " ".join(words) if isinstance(words, tuple) else None
)
def test_under_json_an_error_is_the_one_document(ledger, tmp_path: Path, words: tuple[str, ...], code: int):
    """G4, G13."""
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.7")
    ran = ledger(*words, "--json")
    assert ran.code == code
    told = json.loads(ran.out)["error"]
    assert told["code"] == code
    assert ran.err == f"{told['message']}\n"


QUESTIONS = [("add-meeting", "a.txt"), ("undo",)]


@pytest.mark.parametrize("words", QUESTIONS, ids=" ".join)
@pytest.mark.parametrize("stdin", ["<&-", "</dev/null", "<empty"])
def test_a_question_that_nobody_hears_is_not_asked(
    ledger, world: dict[str, str], tmp_path: Path, words: tuple[str, ...], stdin: str
):
    """G5."""
    (tmp_path / "a.txt").write_text("Mayors met in Paris.", encoding="utf-8")
    (tmp_path / "empty").touch()
    before = Path(world["PLEDGETRACK_DB"]).read_bytes()
    command = f"{sys.executable} -m pledgetrack {' '.join(words)} {stdin}"
    ran = subprocess.run(["/bin/sh", "-c", command], env=world, cwd=tmp_path, capture_output=True, check=False)
    assert ran.returncode == 2
    assert b"refusing" in ran.stderr and b"without --yes" in ran.stderr and b"[y/N]" not in ran.stdout + ran.stderr
    assert Path(world["PLEDGETRACK_DB"]).read_bytes() == before
    assert ledger(*words, "--yes").code == 0


def until(master: int, words: bytes, seconds: float = 20) -> bytes:
    said, deadline = b"", time.monotonic() + seconds
    while words not in said and time.monotonic() < deadline:
        if select.select([master], [], [], 0.1)[0]:
            try:
                said += os.read(master, 65_536)
            except OSError:
                break
    return said


def test_a_command_that_waits_for_the_keyboard_says_so(world: dict[str, str], tmp_path: Path):
    """G6."""
    master, slave = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-m", "pledgetrack", "extract", "-", "--format", "jsonl"],
        env=world, cwd=tmp_path, stdin=slave, stdout=subprocess.PIPE, stderr=slave,
    )  # fmt: skip
    os.close(slave)
    assert b"reading from the terminal, end with Ctrl-D" in until(master, b"Ctrl-D")
    os.write(master, b"Mayors met in Paris.\n\x04")
    out, _ = child.communicate(timeout=30)
    os.close(master)
    assert (child.returncode, json.loads(out)["source"]["origin"]) == (0, "-")


def test_ctrl_d_and_ctrl_c_at_a_question_save_nothing(world: dict[str, str], tmp_path: Path):
    """G5, B3."""
    (tmp_path / "a.txt").write_text("Mayors met in Paris.", encoding="utf-8")
    for key in (b"\x04", b"\x03"):
        master, slave = pty.openpty()
        child = subprocess.Popen(
            [sys.executable, "-c", "import fcntl, termios; fcntl.ioctl(0, termios.TIOCSCTTY); from pledgetrack.cli.main import main; main()", "add-meeting", "a.txt"],
            env=world | {"TERM": "xterm"}, cwd=tmp_path, stdin=slave, stdout=slave, stderr=slave, start_new_session=True,
        )  # fmt: skip
        os.close(slave)
        assert b"Save " in until(master, b"]: ")
        time.sleep(0.5)  # a signal between the question and the reading of its answer would wait for the next key
        os.write(master, key)
        assert b"interrupted, nothing saved" in until(master, b"nothing saved")
        assert child.wait(timeout=30) == 130
        os.close(master)
    assert not Path(world["PLEDGETRACK_DB"]).exists()


def test_without_a_home_or_with_an_odd_one(run, tmp_path: Path):
    """G8, G9: a relative XDG folder is none; without a home the ledger can still be named."""
    ran = run("list", "cities", env={"PLEDGETRACK_DB": "", "XDG_DATA_HOME": "here", "XDG_CONFIG_HOME": "."})
    assert (ran.code, f"{tmp_path}/.local/share/pledgetrack/pledgetrack.db" in ran.err) == (66, True)
    homeless = {"HOME": "", "PLEDGETRACK_DB": "", "XDG_DATA_HOME": "", "XDG_CONFIG_HOME": ""}
    assert run("--db", "x.db", "import", str(EXAMPLES / "targets.csv"), env=homeless).code == 0
    assert run("--db", "x.db", "list", "cities", env=homeless).code == 0


NOBODY = """
import os, pathlib, sys
import platformdirs, pledgetrack.cli.list_, pledgetrack.store.database, pledgetrack.gazetteer
os.environ.pop("HOME", None)
os.setuid(54321)  # a uid that no passwd entry tells the home of
from pledgetrack.cli.main import main
main()
"""


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
def test_a_user_without_a_passwd_entry_is_told(world: dict[str, str]):
    """G8."""
    env = {key: value for key, value in world.items() if key not in {"HOME", "PLEDGETRACK_DB"}}
    ran = subprocess.run(
        [sys.executable, "-c", NOBODY, "list", "cities"], env=env, cwd="/", capture_output=True, check=False
    )
    assert (ran.returncode, ran.stderr) == (
        78, b"no home folder is known, so there is no default ledger. Name one with --db.\n"
    )  # fmt: skip


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "America/Los_Angeles"])
def test_the_zone_of_the_reader_moves_no_day(ledger, tmp_path: Path, zone: str):
    """G11: half past eleven in the evening, UTC."""
    late = {"SOURCE_DATE_EPOCH": "1795908600"}
    (tmp_path / "a.txt").write_text("Mayors met on 10 September 2021 in Paris.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Mayors met on 10 September 2021 in Paris!", encoding="utf-8")
    assert ledger("add-meeting", "a.txt", "--yes", env=late).code == 0
    assert ledger("add-meeting", "b.txt", "--yes", env=late | {"TZ": zone}).code == 0
    for words in (("list", "sources", "--json"), ("list", "operations", "--json"), ("show", "city", "Paris")):
        assert ledger(*words, env=late | {"TZ": zone}).out == ledger(*words, env=late | {"TZ": "UTC"}).out
    assert "2026-11-28T23:30:00Z" in ledger("list", "sources", "--format", "csv").out


@pytest.mark.parametrize("command", ["add-meeting", "import", "extract"])
def test_a_file_whose_name_looks_like_an_option(run, tmp_path: Path, command: str):
    """G12."""
    (tmp_path / "-x.txt").write_text("Mayors met in Paris.", encoding="utf-8")
    ran = run(command, "-x.txt")
    assert (ran.code, ran.err) == (2, "No such option: -x. If you mean the file, write ./-x.txt\n")
    assert run(command, "./-x.txt").err != ran.err
    assert run(command, "--", "-x.txt").err != ran.err


def test_a_name_with_a_line_break_is_told_on_one_line(run):
    """G12, A12."""
    ran = run("extract", "a\nb\x1b[2J.txt", "--format", "table")
    assert (ran.code, ran.err) == (65, "there is no file a\\nb\\u{1b}[2J.txt. Check the path.\n")
