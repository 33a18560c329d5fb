"""A ledger of our own, and places to put in it."""

import hashlib
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pledgetrack.store.database import connect_to_write, write

AT = "2026-11-24T00:00:00Z"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger" / "pledgetrack.db"


@pytest.fixture
def db(path: Path) -> Iterator[sqlite3.Connection]:
    connection = connect_to_write(path, at=AT)
    yield connection
    connection.close()


def dump(path: Path) -> str:
    connection = sqlite3.connect(path)
    try:
        return hashlib.sha256("\n".join(sorted(connection.iterdump())).encode()).hexdigest()
    finally:
        connection.close()


def child(code: str, *words: str, **options: Any) -> "subprocess.CompletedProcess[bytes]":
    lines = "import sqlite3, sys, time\nfrom pathlib import Path\nfrom pledgetrack.store import operations\n" \
        "from pledgetrack.store.database import *\npath = Path(sys.argv[1])\n"  # fmt: skip
    done: subprocess.CompletedProcess[bytes] = subprocess.run(
        [sys.executable, "-c", lines + code, *words], capture_output=True, check=False, timeout=60, **options
    )
    return done


def fill(db: sqlite3.Connection, number: int = 2000) -> None:
    with write(db):
        db.executemany(
            "INSERT INTO operation VALUES (?, ?, 'test', ?, ?)", ((n, f"o{n}", AT, "x" * 200) for n in range(number))
        )
