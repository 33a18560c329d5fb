"""A person's pager, for what is longer than the screen. What it shows went through the screen's own door first."""

import os
import shlex
import signal
import subprocess
from collections.abc import Mapping
from typing import TextIO

_USUAL = "less"
_LINES = 24


def page(text: str, out: TextIO, environment: Mapping[str, str]) -> None:
    """Write the text, through the pager (``$PAGER``, else less) where it does not fit the terminal ``out``."""
    try:
        height = os.get_terminal_size(out.fileno()).lines or _LINES
    except OSError:
        height = _LINES
    command = shlex.split(environment.get("PAGER", _USUAL))
    if text.count("\n") < height or not command or environment.get("TERM") == "dumb" or not _ran(command, text):
        out.write(text)


def _ran(command: list[str], text: str) -> bool:
    """Whether the pager could be started. Ctrl-C is the pager's own while it runs."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        subprocess.run(
            command, input=text.encode("utf-8", "replace"), check=False, env={"LESS": "FRX", **os.environ},
        )  # fmt: skip
    except OSError:
        return False
    finally:
        signal.signal(signal.SIGINT, before)
    return True
