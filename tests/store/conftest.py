"""A ledger of our own, and places to put in it."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from pledgetrack.store.database import connect_to_write

AT = "2026-11-24T00:00:00Z"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger" / "pledgetrack.db"


@pytest.fixture
def db(path: Path) -> Iterator[sqlite3.Connection]:
    connection = connect_to_write(path, at=AT)
    yield connection
    connection.close()
