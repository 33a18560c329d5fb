"""A ledger from an older pledgetrack: brought to today's form with a copy beside it, or read without being changed."""

import os
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar
from urllib.parse import quote

from pledgetrack.errors import BadData, CannotCreate, PledgeError
from pledgetrack.store import schema
from pledgetrack.store.faults import explained

_Db = TypeVar("_Db", bound=sqlite3.Connection)


def is_old(db: sqlite3.Connection) -> bool:
    """Whether steps are pending for this file."""
    return not set(schema.applied(db)).issuperset(schema.steps())


def upgrade(db: sqlite3.Connection, path: Path, apply: Callable[[], None]) -> None:
    """Run ``apply``, which makes the pending steps in one transaction, with a copy of the ledger (0600) beside it.

    The copy is removed when all went well. Else the error names it: ``BadData`` where a step failed, whatever error
    the disk or a lock gave otherwise; the ledger itself is then as it was.
    """
    step = next(name for name in schema.steps() if name not in schema.applied(db))
    copy = _copied(db, path, step)
    kept = f"It is as it was, and so is the copy {copy}"
    db.execute("PRAGMA foreign_keys = off")  # a step may put a table in another's place
    try:
        apply()
    except PledgeError as error:
        raise type(error)(f"{error.message}. {kept}", error.remedy) from error
    except Exception as error:
        raise BadData(
            f"{path} could not be brought to the form of this pledgetrack ({type(error).__name__}: {error}). {kept}",
            "Go back to the pledgetrack that wrote it, and report this.",
        ) from error
    except BaseException:
        copy.unlink(missing_ok=True)  # interrupted: nothing is wrong with the ledger
        raise
    finally:
        db.execute("PRAGMA foreign_keys = on")
    copy.unlink(missing_ok=True)


def as_today(db: sqlite3.Connection, memory: _Db, apply: Callable[[_Db], None]) -> _Db:
    """Read an older ledger as today's: a copy in ``memory`` with the steps applied. The file stays as it is."""
    db.backup(memory)
    apply(memory)
    return memory


def _copied(db: sqlite3.Connection, path: Path, step: str) -> Path:
    copy = path.with_name(f"{path.name}.before-{step}")
    unfinished = copy
    try:
        handle, name = tempfile.mkstemp(prefix=".copy-", suffix=".db", dir=path.parent)
        os.close(handle)
        unfinished = Path(name)
        with explained(copy):
            # As an address: a plain name would have to be UTF-8.
            db.execute("VACUUM INTO ?", (f"file:{quote(os.fsencode(unfinished.absolute()))}",))
        unfinished.replace(copy)
    except OSError as error:
        raise CannotCreate(f"cannot write {copy}, nothing saved: {error.strerror}", "Mend the folder.") from None
    finally:
        if unfinished != copy:
            unfinished.unlink(missing_ok=True)
    return copy
