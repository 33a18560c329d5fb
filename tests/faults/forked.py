"""Many commands in little time: one process imports the program, and each command runs in a fork of it.

The fork has a terminal or pipes of its own, and its streams are made as the interpreter makes them at its start.
"""

import base64
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

SOURCES = os.pathsep.join(path for path in sys.path if path.endswith("src"))
SERVER = r"""
import base64, fcntl, io, json, os, pty, select, signal, struct, sys, termios, time
import rich.table, rich.box, sqlite_utils, dateutil.parser, platformdirs, rapidfuzz.process
import importlib
from pledgetrack.cli import main as program
for command in program.COMMANDS.values():
    importlib.import_module(f"pledgetrack.cli.{command.module}")
import pledgetrack.store.database, pledgetrack.store.drives, pledgetrack.gazetteer

def streams(environment):
    encoding = environment.get("PYTHONIOENCODING", "utf-8")
    def made(number, mode, **more):
        raw = io.FileIO(number, mode)
        buffered = io.BufferedWriter(raw) if "w" in mode else io.BufferedReader(raw)
        return io.TextIOWrapper(buffered, encoding=encoding, line_buffering=os.isatty(number), **more)
    sys.stdin, sys.stdout, sys.stderr = made(0, "r"), made(1, "w"), made(2, "w", errors="backslashreplace")

def child(job, out, err):
    os.setsid()
    # A question that nobody answers, or a server that nobody ends.
    signal.alarm(5 if job["words"][0] == "serve" else 30)
    null = os.open(os.devnull, os.O_RDWR)
    for number, end in enumerate((out if job["terminal"] else null, out, err)):
        os.dup2(end, number)
    os.environ.clear()
    os.environ.update(job["env"])
    time.tzset()
    os.chdir(job["cwd"])
    streams(job["env"])
    sys.argv = ["pledgetrack", *job["words"]]
    code = 1
    try:
        program.main()
    except SystemExit as ended:
        code = ended.code or 0
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)

def ends(job):
    if not job["terminal"]:
        return [os.pipe(), os.pipe()]
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, job["width"], 0, 0))
    return [(master, slave)]

def run(job):
    pairs = ends(job)
    pid = os.fork()
    if pid == 0:
        child(job, pairs[0][1], pairs[-1][1])
    for _, end in pairs:
        os.close(end)
    said = {end: b"" for end, _ in pairs}
    left = set(said)
    while left:
        for end in select.select(list(left), [], [])[0]:
            try:
                piece = os.read(end, 65536)
            except OSError:  # what Linux says when the other end of a terminal is closed
                piece = b""
            said[end] += piece
            if not piece:
                left.discard(end)
                os.close(end)
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    return [code, *(base64.b64encode(piece).decode() for piece in said.values())]

for line in sys.stdin:
    print(json.dumps(run(json.loads(line))), flush=True)
"""


@dataclass(frozen=True)
class Shown:
    """What a command left: its exit code and the bytes on its screen, or on standard output and error."""

    code: int
    out: bytes
    err: bytes = b""


class Forked:
    """The process that forks; ``run`` takes the words of one command line."""

    def __init__(self) -> None:
        environment = {"PATH": os.environ["PATH"], "PYTHONPATH": SOURCES}
        self._process = subprocess.Popen(
            [sys.executable, "-c", SERVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True,
            encoding="utf-8",
        )  # fmt: skip

    def run(self, *words: str, cwd: Path, env: dict[str, str], terminal: bool = False, width: int = 80) -> Shown:
        """Run a command in ``cwd`` and the environment ``env``, on a terminal of ``width`` columns or in pipes."""
        job = {"words": words, "cwd": str(cwd), "terminal": terminal, "width": width, "env": env}
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(job) + "\n")
        self._process.stdin.flush()
        code, *said = json.loads(self._process.stdout.readline())
        return Shown(code, *(base64.b64decode(piece) for piece in said))

    def close(self) -> None:
        """End the process."""
        self._process.communicate(timeout=30)
