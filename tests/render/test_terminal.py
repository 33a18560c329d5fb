"""Real child processes on a real terminal and in a real pipe: when colour is used, and what NO_COLOR means."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHOW = (
    "import os, sys\n"
    "from pledgetrack.render.city import show_city\n"
    "from pledgetrack.render.console import Screen\n"
    "from tests.render.ledger import FULL\n"
    "show_city(Screen.of(sys.stdout, sys.stderr, os.environ), FULL)\n"
)


def environment(**more: str) -> dict[str, str]:
    paths = [str(ROOT), *(path for path in sys.path if path.endswith("src"))]
    return {"PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join(paths), "LANG": "C.UTF-8", **more}


def on_a_terminal(**more: str) -> bytes:
    master, slave = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-c", SHOW], env=environment(**more), stdin=slave, stdout=slave, stderr=slave, close_fds=True
    )
    os.close(slave)
    pieces = []
    while True:
        try:
            piece = os.read(master, 65_536)
        except OSError:  # what Linux says when the other end is closed
            break
        if not piece:
            break
        pieces.append(piece)
    os.close(master)
    assert child.wait() == 0
    return b"".join(pieces)


def in_a_pipe(**more: str) -> bytes:
    return subprocess.run([sys.executable, "-c", SHOW], env=environment(**more), capture_output=True, check=True).stdout


@pytest.mark.parametrize(
    ("more", "coloured"),
    [
        ({"TERM": "xterm-256color"}, True),
        ({"TERM": "xterm-256color", "NO_COLOR": "1"}, False),
        ({"TERM": "xterm-256color", "NO_COLOR": ""}, True),
        ({"TERM": "dumb"}, False),
        ({"TERM": "xterm", "FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_escape_bytes_on_a_terminal(more: dict[str, str], coloured: bool):
    shown = on_a_terminal(COLUMNS="80", **more)
    assert (b"\x1b" in shown) is coloured
    assert b"PROPOSES" in shown


@pytest.mark.parametrize(("more", "coloured"), [({}, False), ({"FORCE_COLOR": "1"}, True), ({"TERM": "xterm"}, False)])
def test_escape_bytes_in_a_pipe(more: dict[str, str], coloured: bool):
    assert (b"\x1b" in in_a_pipe(**more)) is coloured


@pytest.mark.parametrize("columns", ["30", "40", "80", "120", "200", "1", "0", "nonsense"])
def test_columns_are_honoured_and_no_width_loses_the_verdict(columns: str):
    lines = on_a_terminal(COLUMNS=columns, NO_COLOR="1").decode().split("\r\n")
    assert "PROPOSES" in "".join(lines).replace(" ", "")
    if columns.isdigit() and int(columns) > 1:
        assert max(map(len, lines)) <= int(columns)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_a_console_that_is_not_unicode(encoding: str):
    shown = in_a_pipe(PYTHONIOENCODING=encoding)
    assert shown.isascii()
    assert shown == in_a_pipe(PYTHONIOENCODING="ascii:strict")
