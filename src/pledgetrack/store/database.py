"""Opening the ledger, and the one write transaction. Nothing else opens, begins or commits.

Functions of the store take a plain ``sqlite3.Connection``: importing sqlite-utils costs every command 80 ms, so it is
imported where a schema is made.
"""

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from pledgetrack.errors import BadConfiguration, BadData, Busy, CannotCreate, InputOutput, NoInput
from pledgetrack.store import schema

APPLICATION_ID = int.from_bytes(b"PLTK", "big")
BUSY_SECONDS = 10
_BEGIN = "Start one with `pledgetrack import FILE` or `pledgetrack add-meeting FILE`."


def connect_to_read(path: Path) -> sqlite3.Connection:
    """Open an existing ledger for reading; nothing is made or changed.

    Raises ``NoInput`` where there is none, ``BadData`` for a file that is not ours, ``BadConfiguration`` for one from
    a newer pledgetrack.
    """
    if not path.exists():
        raise NoInput(f"there is no ledger at {path} yet", _BEGIN)
    return _open(path, "ro")


def connect_to_write(path: Path, *, at: str) -> sqlite3.Connection:
    """Open the ledger for writing, making it (0600, in a 0700 folder) where there is none.

    ``at`` is the time recorded for schema steps. An existing file that is not a ledger is refused, unchanged.
    """
    if not path.exists():
        _create(path, at)
    if not os.access(path, os.W_OK):
        raise CannotCreate(f"{path} is read-only, nothing saved", "Mend its permissions or name another with --db.")
    db = _open(path, "rw")
    if not set(schema.applied(db)).issuperset(schema.steps()):
        with write(db):
            schema.migrate(db, at)
    return db


@contextmanager
def write(db: sqlite3.Connection) -> Iterator[None]:
    """One transaction: all of it is saved, or nothing.

    It begins IMMEDIATE, before the first read, so that what is read cannot change before it is written. Raises
    ``Busy`` when another program holds the file for longer than 10 seconds, ``InputOutput`` when the disk is full.
    """
    with _explained():
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
            db.execute("COMMIT")
        except BaseException:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise


def _create(path: Path, at: str) -> None:
    # Made whole under another name and then linked: nobody ever sees half a ledger, and of two processes one wins.
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".new-", suffix=".db", dir=path.parent)
    except OSError as error:
        raise CannotCreate(f"cannot write {path}: {error.strerror}", "Name another place with --db.") from None
    os.close(handle)
    unfinished = Path(name)
    try:
        with _explained(path):
            db = sqlite3.connect(unfinished, isolation_level=None)
            with closing(db), write(db):
                db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                schema.migrate(db, at)
        with suppress(FileExistsError):
            os.link(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)


def _open(path: Path, mode: str) -> sqlite3.Connection:
    if path.is_dir():
        raise BadData(f"{path} is a folder, not a ledger", "Name a file with --db.")
    with _explained(path):
        address = f"file:{quote(str(path.absolute()))}?mode={mode}"
        db = sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
        try:
            db.execute("PRAGMA trusted_schema = off")
            db.execute("PRAGMA foreign_keys = on")
            _recognise(db, path)
        except BaseException:
            db.close()
            raise
    return db


def _recognise(db: sqlite3.Connection, path: Path) -> None:
    (application,) = db.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID:
        (objects,) = db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        what = "a database of another program" if objects else "empty, not a ledger"
        raise BadData(f"{path} is {what}", "Name another file with --db.")
    if set(schema.applied(db)) - set(schema.steps()):
        raise BadConfiguration(f"{path} was made by a newer pledgetrack", "Upgrade: pip install --upgrade pledgetrack")
    # We make no triggers: one in the file would change what we write without a word.
    if db.execute("SELECT 1 FROM sqlite_master WHERE type = 'trigger'").fetchone():
        raise BadData(f"{path} holds triggers that are not ours", "Do not trust this file; restore a copy.")


@contextmanager
def _explained(path: Path | None = None) -> Iterator[None]:
    """What SQLite says, as an error that a person can act on."""
    where = str(path) if path else "the ledger"
    try:
        yield
    except sqlite3.OperationalError as error:
        text = str(error)
        if "locked" in text or "busy" in text:
            raise Busy(f"{where} is in use by another program, nothing saved", "Try again in a moment.") from error
        if "full" in text or "disk I/O" in text:
            raise InputOutput(
                f"the disk of {where} is full or failing, nothing saved", "Make room and try again."
            ) from error
        if "readonly" in text:
            raise CannotCreate(f"{where} is read-only, nothing saved", "Name another with --db.") from error
        if "unable to open" in text:
            raise NoInput(f"cannot open {where}", "Check its permissions, or name another with --db.") from error
        raise
    except sqlite3.DatabaseError as error:
        text = str(error)
        if "not a database" in text or "malformed" in text:
            raise BadData(
                f"{where} is not a ledger or is damaged ({text})", "Restore a copy, or name another."
            ) from error
        raise
