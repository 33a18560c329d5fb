"""The ledger's file itself: how it is, and a whole copy of it."""

import os
import sqlite3
import tempfile
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from pledgetrack.errors import CannotCreate
from pledgetrack.store import schema
from pledgetrack.store.faults import explained
from pledgetrack.store.operations import Operation, last
from pledgetrack.store.rows import live

# New ledgers, copies before a step of the schema, backups and exports, while they are written.
_UNFINISHED = (".new-*.db", ".copy-*.db", ".unfinished-*.db", ".unfinished-*.part")
COUNTED = ("city", "source", "meeting", "account", "mention", "claim", "target", "alias", "response", "ruling")


@dataclass(frozen=True, kw_only=True)
class Count:
    """Rows of one table: those that hold, and those that were taken back."""

    table: str
    live: int
    retracted: int


@dataclass(frozen=True, kw_only=True)
class Status:
    """How a ledger is. ``damage`` is what a check of the whole file found, ``None``: nothing."""

    steps: tuple[str, ...]
    counts: tuple[Count, ...]
    last: Operation | None
    damage: str | None


def status(db: sqlite3.Connection) -> Status:
    """Look through a ledger: its schema, how many rows it holds, what was done last, whether it is whole."""
    counts = []
    for table in COUNTED:
        every, held = db.execute(f"SELECT count(*), coalesce(sum({live(table)}), 0) FROM {table}").fetchone()
        counts.append(Count(table=table, live=held, retracted=every - held))
    found = [row[0] for row in db.execute("PRAGMA quick_check(3)")]
    found += [f"{row[0]} refers to a {row[2]} that is not there" for row in db.execute("PRAGMA foreign_key_check")]
    damage = None if found == ["ok"] else "; ".join(" ".join(line.split()) for line in found if line != "ok")
    return Status(steps=schema.applied(db), counts=tuple(counts), last=last(db), damage=damage)


def leftovers(path: Path) -> tuple[Path, ...]:
    """Unfinished files beside a ledger, by name: what a killed write left, or what another program is writing now."""
    return tuple(sorted(file for pattern in _UNFINISHED for file in path.parent.glob(pattern) if file.is_file()))


def backup(db: sqlite3.Connection, target: Path, *, overwrite: bool) -> None:
    """Write a whole copy (0600) that takes its name only when all of it is on disk.

    Safe while other programs use the ledger. Raises ``CannotCreate`` where the name is taken or may not be written.
    """
    if target.is_symlink() or target.is_dir() or (target.exists() and not overwrite):
        what = "a link" if target.is_symlink() else "a folder" if target.is_dir() else "there already"
        raise CannotCreate(f"{target} is {what}", "Name another file, or add --overwrite.")
    try:
        handle, name = tempfile.mkstemp(prefix=".unfinished-", suffix=".db", dir=target.parent)
    except OSError as error:
        raise CannotCreate(f"cannot write {target}: {error.strerror}", "Check the folder.") from None
    os.close(handle)
    unfinished = Path(name)
    try:
        with explained(target):
            db.execute("VACUUM INTO ?", (f"file:{quote(os.fsencode(unfinished.absolute()))}",))
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
