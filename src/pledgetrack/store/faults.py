"""What SQLite says, as an error that a person can act on."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pledgetrack.errors import BadData, Busy, CannotCreate, InputOutput, NoInput, PledgeError

# What a message holds -> the error, what is wrong, what to do.
_OPERATIONAL: tuple[tuple[tuple[str, ...], type[PledgeError], str, str], ...] = (
    (("locked", "busy"), Busy, "is in use by another program, nothing saved", "Try again in a moment."),
    (("full", "disk I/O"), InputOutput, "cannot grow: the disk is full or failing, nothing saved", "Make room."),
    (("readonly",), CannotCreate, "is read-only, nothing saved", "Mend its permissions or name another with --db."),
    (("unable to open",), NoInput, "cannot be opened", "Check its permissions, or name another with --db."),
    (("interrupted",), BadData, "took too long to answer a question", "Do not trust this file; restore a copy."),
)


@contextmanager
def explained(path: Path | None = None) -> Iterator[None]:
    """Turn SQLite's errors inside the block into ours; what names no fault of file, disk or lock stays a bug."""
    where = str(path) if path else "the ledger"
    try:
        yield
    except sqlite3.OperationalError as error:
        for words, kind, what, remedy in _OPERATIONAL:
            if any(word in str(error) for word in words):
                raise kind(f"{where} {what}", remedy) from error
        raise
    except sqlite3.DatabaseError as error:
        if "not a database" in str(error) or "malformed" in str(error):
            raise damaged(where, str(error)) from error
        raise


def damaged(where: object, how: str) -> BadData:
    """The error for a ledger that is broken; nothing more is written into it."""
    return BadData(f"{where} is damaged ({how}), nothing saved", "Restore a copy, or name another with --db.")
