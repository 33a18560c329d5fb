"""Run commands as a reader of the docs would, and print what a terminal shows; called from cog blocks.

All commands of one file share a fresh ledger in a folder that is removed at the end. The clock stands still, the
terminal is 80 columns wide, without colour.
"""

import atexit
import os
import pty
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_FOLDER = Path(tempfile.mkdtemp(prefix="session"))
atexit.register(shutil.rmtree, _FOLDER, True)
_SHOWN: list[str] = []
_WORLD = {
    "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin",
    "HOME": str(_FOLDER),
    "PLEDGETRACK_DB": str(_FOLDER / "pledgetrack.db"),
    "SOURCE_DATE_EPOCH": "1795824000",
    "LANG": "C.UTF-8",
    "TERM": "xterm",
    "NO_COLOR": "1",
    "COLUMNS": "80",
    "LINES": "50",
    "PAGER": "cat",
}


def shown(command: str, *, status: int = 0) -> str:
    """Return what the terminal shows for one shell command, run in the project's folder with the examples beside."""
    master, slave = pty.openpty()
    process = subprocess.Popen(
        ["/bin/sh", "-c", command], cwd=ROOT, env=_WORLD, stdin=slave, stdout=slave, stderr=slave, close_fds=True
    )
    os.close(slave)
    pieces = []
    while True:
        try:
            piece = os.read(master, 65536)
        except OSError:  # what Linux says when the other end is closed
            break
        if not piece:
            break
        pieces.append(piece)
    os.close(master)
    if process.wait() != status:
        raise SystemExit(f"{command!r} ended with {process.returncode}: {b''.join(pieces).decode()}")
    text = b"".join(pieces).decode("utf-8").replace("\r\n", "\n").replace(str(_FOLDER), "~")
    _SHOWN.append(text)
    return "\n".join(line.rstrip() for line in text.rstrip("\n").split("\n"))


def seen(letter: str) -> str:
    """The last id of a sort (its letter) that a command has shown, as a reader would copy it."""
    found: list[str] = re.findall(rf"\b{letter}[a-z2-7]{{8}}\b", "\n".join(_SHOWN))
    return found[-1]


def run(*commands: str, status: int = 0) -> None:
    """Print a console block with each command and what it shows."""
    print("\n```console")
    for command in commands:
        print(f"$ {command}")
        text = shown(command, status=status)
        if text:
            print(text)
    print("```\n")


def help_of(*words: str) -> None:
    """Print a block with the help of one command."""
    text = subprocess.run(
        ["pledgetrack", *words, "--help"], env=_WORLD, capture_output=True, text=True, check=True, encoding="utf-8"
    ).stdout
    print(
        f"\n```text\n$ pledgetrack {shlex.join([*words, '--help'])}\n{re.sub(r' +$', '', text, flags=re.M).strip()}\n```\n"
    )
