"""The gazetteer that the tests need: built where it is missing or not of the version that the code reads."""

import runpy
import sqlite3
from pathlib import Path

import pytest

TOOL = Path(__file__).parents[1] / "tools" / "build_gazetteer.py"


def pytest_configure(config: pytest.Config) -> None:
    """Build it once, before any worker or test module looks for it."""
    if hasattr(config, "workerinput"):
        return
    tool = runpy.run_path(str(TOOL))
    if _version(tool["TARGET"]) != tool["VERSION"]:
        tool["build"]()


def _version(artefact: Path) -> int | None:
    if not artefact.is_file():
        return None
    db = sqlite3.connect(artefact)
    try:
        version: int = db.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.DatabaseError:
        return None
    finally:
        db.close()
    return version
