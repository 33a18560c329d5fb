"""Opening the ledger, and the one write transaction. Nothing else opens, begins or commits.

Functions of the store take a plain ``sqlite3.Connection``: importing sqlite-utils costs every command 80 ms, so it is
imported where a schema is made.
"""

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from pledgetrack.doors import limits
from pledgetrack.errors import BadConfiguration, BadData, CannotCreate, NoInput
from pledgetrack.store import schema
from pledgetrack.store.deadline import Watched
from pledgetrack.store.faults import damaged, explained
from pledgetrack.store.upgrading import as_today, is_old, upgrade

APPLICATION_ID = int.from_bytes(b"PLTK", "big")
_MAGIC = b"SQLite format 3\x00"
# Where the file's header keeps the application id.
_MARK = slice(68, 72)
_BEGIN = "Start one with `pledgetrack import FILE` or `pledgetrack add-meeting FILE`."
_ANOTHER = "Name another file with --db."


@contextmanager
def read(path: Path) -> Iterator[sqlite3.Connection]:
    """Open an existing ledger for reading, and close it; what SQLite says meanwhile is explained."""
    with closing(connect_to_read(path)) as db, explained(path):
        yield db


def connect_to_read(path: Path) -> sqlite3.Connection:
    """Open an existing ledger for reading; nothing is made or changed. An older one is read in today's form.

    Raises ``NoInput`` where there is none, ``BadData`` for a file that is not ours, ``BadConfiguration`` for one from
    a newer pledgetrack.
    """
    if not _is_there(path):
        raise NoInput(f"there is no ledger at {path} yet", _BEGIN)
    _recognise(path)
    _take_back_unfinished(path)
    db = _open(path, "ro")
    if not is_old(db):
        return db
    with closing(db), explained(path):
        memory = sqlite3.connect(":memory:", isolation_level=None, factory=Watched)
        return as_today(db, memory, _migrate)


def create(path: Path, *, fill: Callable[[sqlite3.Connection], None]) -> None:
    """Make a ledger out of what ``fill`` puts into an empty database, inside one transaction; whole or not at all.

    Raises ``CannotCreate`` where something of that name is there, and what ``fill`` raises.
    """
    if _is_there(path) or not _create(path, fill):
        raise CannotCreate(f"{path} is there already", "Name another file with --db, or bring it in with db merge.")


def is_database(path: Path) -> bool:
    """Whether a file begins as a database of SQLite does."""
    try:
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False  # whoever reads it says why


def must_be_of_today(path: Path) -> None:
    """Look at a ledger that another program is to read as it lies.

    Raises what ``read`` raises, and ``BadConfiguration`` for an older one.
    """
    with read(path), closing(_open(path, "ro")) as db:
        if is_old(db):
            raise BadConfiguration(f"{path} was made by an older pledgetrack", "Upgrade it: pledgetrack db judge")


def connect_to_write(path: Path, *, at: str) -> sqlite3.Connection:
    """Open the ledger for writing, making it (0600, in a 0700 folder) where there is none.

    ``at`` is the UTC time recorded for schema steps. An existing file that is not a ledger, or a damaged one, is
    refused, unchanged: small ledgers are looked through each time, others on the first write of a day. An older one
    is brought to today's form, with a copy beside it until that is done.
    """
    if not _is_there(path):
        _create(path, lambda db: schema.migrate(db, at))
    _recognise(path)
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise CannotCreate(f"{path} is read-only, nothing saved", "Mend its permissions or name another with --db.")
    db = _open(path, "rw")
    try:
        with explained(path):
            _look_through(db, path, at)
        if is_old(db):
            upgrade(db, path, lambda: _migrate(db, at))
    except BaseException:
        db.close()
        raise
    return db


@contextmanager
def write(db: sqlite3.Connection) -> Iterator[None]:
    """One transaction: all of it is saved, or nothing.

    It begins IMMEDIATE, before the first read, so that what is read cannot change before it is written. Raises
    ``Busy`` when another program holds the file for longer than 10 seconds, ``InputOutput`` when the disk is full.
    """
    with explained():
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
            db.execute("COMMIT")
        except BaseException:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise


def _migrate(db: sqlite3.Connection, at: str = "") -> None:
    with write(db):
        schema.migrate(db, at)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError as error:
        raise NoInput(f"cannot look for a ledger at {path}: {error.strerror}", _ANOTHER) from None


def _create(path: Path, fill: Callable[[sqlite3.Connection], None]) -> bool:
    # Whether it is this one that is there now. Made whole under another name and then linked: nobody ever sees half a
    # ledger, and of two processes one wins.
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".new-", suffix=".db", dir=path.parent)
    except OSError as error:
        raise CannotCreate(f"cannot write {path}: {error.strerror}", "Name another place with --db.") from None
    os.close(handle)
    unfinished = Path(name)
    try:
        with explained(path):
            db = sqlite3.connect(unfinished, isolation_level=None)
            with closing(db), write(db):
                db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                fill(db)
        with suppress(FileExistsError):
            os.link(unfinished, path)
            return True
    except OSError as error:
        raise CannotCreate(f"cannot write {path}: {error.strerror}", "Name another place with --db.") from None
    finally:
        unfinished.unlink(missing_ok=True)
    return False


def _recognise(path: Path) -> None:
    # By the file's own first bytes: SQLite would already finish what another program left half done in its database.
    if not path.is_file():
        raise BadData(f"{path} is {'a folder' if path.is_dir() else 'no ordinary file'}, not a ledger", _ANOTHER)
    try:
        with path.open("rb") as file:
            header = file.read(_MARK.stop)
    except OSError as error:
        raise NoInput(f"may not read {path}: {error.strerror}", "Mend its permissions.") from None
    if not header:
        raise BadData(f"{path} is empty, not a ledger", _ANOTHER)
    if not header.startswith(_MAGIC):
        raise BadData(f"{path} is not a ledger", _ANOTHER)
    if header[_MARK] != APPLICATION_ID.to_bytes(4, "big"):
        raise BadData(f"{path} is a database of another program", _ANOTHER)


def _take_back_unfinished(path: Path) -> None:
    # A process killed while it wrote leaves its journal, and only one that may write can undo what it had begun.
    if Path(f"{path}-journal").exists() and os.access(path, os.W_OK):
        _open(path, "rw").close()


def _open(path: Path, mode: str) -> sqlite3.Connection:
    with explained(path):
        address = f"file:{quote(os.fsencode(path.absolute()))}?mode={mode}"
        db = sqlite3.connect(address, uri=True, timeout=limits.BUSY_SECONDS, isolation_level=None, factory=Watched)
        try:
            db.execute("PRAGMA trusted_schema = off")
            db.execute("PRAGMA foreign_keys = on")
            _know_schema(db, path)
        except BaseException:
            db.close()
            raise
    return db


def _know_schema(db: sqlite3.Connection, path: Path) -> None:
    if set(schema.applied(db)) - set(schema.steps()):
        raise BadConfiguration(f"{path} was made by a newer pledgetrack", "Upgrade: pip install --upgrade pledgetrack")
    # A trigger would change what we write, a view in a table's place what we read, without a word.
    strange = schema.strangers(db)
    if strange:
        raise BadData(f"{path} holds {strange} that is not ours", "Do not trust this file; restore a copy.")


def _look_through(db: sqlite3.Connection, path: Path, at: str) -> None:
    large = path.stat().st_size > limits.CHECKED_BYTES
    if large and schema.applied(db):
        (last,) = db.execute("SELECT at FROM operation ORDER BY number DESC LIMIT 1").fetchone() or ("",)
        if last[:10] == at[:10]:
            return
    (found,) = db.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raise damaged(path, " ".join(found.split()))
