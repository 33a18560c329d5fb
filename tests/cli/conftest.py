"""Commands run as a user runs them: real child processes, the world standing still around them."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"

# The dialogue of 2021 in our own words, with the slip of the pen that its first account has.
ACCOUNT = """\
A dialogue between mayors and an envoy

A group of 16 mayors and senior city leaders from 10 countries met today with China's Special Envoy for Climate \
Change, XIE Zhenhua.

The virtual meeting was convened by C40 Cities and the Chinese People’s Association for Friendship with Foreign \
Countries (CPAFFC).

As representatives of the network's Chinese cities, the Mayor of Fuzhou, Executive Vice Mayor of Dlian and Deputy \
Mayor of Shenzhen introduced their work in the light of China’s new climate commitments.

Special Envoy XIE Zhenhua said: “Cities differ in size and in what they can do, and all of them are acting.

“I hope that the mayors go on talking to each other.”

Download PDF

Share article

More Articlestotal 12
"""


@dataclass(frozen=True)
class Ran:
    """What one process left: exit code, stdout, stderr."""

    code: int
    out: str
    err: str


@pytest.fixture
def world(tmp_path: Path) -> dict[str, str]:
    """The environment of a child process: its own home and ledger, a clock that stands still, no colour."""
    return {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path.endswith("src")),
        "HOME": str(tmp_path),
        "PLEDGETRACK_DB": str(tmp_path / "ledger" / "pledgetrack.db"),
        "SOURCE_DATE_EPOCH": "1795824000",
        "LANG": "C.UTF-8",
        "COLUMNS": "80",
    }


@pytest.fixture
def run(world: dict[str, str], tmp_path: Path) -> Callable[..., Ran]:
    """Run ``pledgetrack`` with these words, without a terminal; ``env`` adds to the world."""

    def run(*words: str, stdin: bytes = b"", env: dict[str, str] | None = None) -> Ran:
        done = subprocess.run(
            [sys.executable, "-m", "pledgetrack", *words],
            input=stdin,
            capture_output=True,
            cwd=tmp_path,
            env=world | (env or {}),
            check=False,
            timeout=60,
        )
        return Ran(done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace"))

    return run


@pytest.fixture
def account(tmp_path: Path) -> Path:
    """The dialogue as a file."""
    path = tmp_path / "account.txt"
    path.write_text(ACCOUNT, encoding="utf-8")
    return path


@pytest.fixture
def ledger(run: Callable[..., Ran], account: Path) -> Callable[..., Ran]:
    """``run`` on a ledger that holds the example targets and the dialogue."""
    assert run("import", str(EXAMPLES / "targets.csv")).code == 0
    assert run("add-meeting", str(account), "--date", "2021-09-10", "--yes").code == 0
    return run
