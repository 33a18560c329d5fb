"""A ledger made anew out of its dump, and one ledger taken over into another."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from pledgetrack.actions.judging import judge_again
from pledgetrack.doors.untrusted import STDIN, named, read_lines
from pledgetrack.errors import BadData
from pledgetrack.store import checks, dump, merging, passages, schema
from pledgetrack.store import cities as ledger_cities
from pledgetrack.store.database import create, is_database, read, write
from pledgetrack.store.merging import Left, Taken


def load(source: str, path: Path, *, at: str) -> None:
    """Make the ledger at ``path`` out of a dump, a file or "-".

    Raises ``CannotCreate`` where there is one already, ``BadData`` for what is no dump or does not hold together.
    """
    create(path, fill=lambda db: _fill(db, source, at))


def merge(db: sqlite3.Connection, other: sqlite3.Connection) -> tuple[tuple[Taken, ...], tuple[Left, ...]]:
    """Take over what another ledger of today's form holds, and judge all cities again."""
    with write(db):
        told = merging.merge(db, other)
        _work_out(db)
    return told


@contextmanager
def opened(source: str, *, at: str) -> Iterator[sqlite3.Connection]:
    """Another ledger or a dump of one, or "-" for a dump, to be read. Raises what ``read`` and ``load`` raise."""
    if source != STDIN and is_database(Path(source)):
        with read(Path(source)) as other:
            yield other
    else:
        with _in_memory() as other:
            with write(other):
                _fill(other, source, at)
            yield other


@contextmanager
def copied(db: sqlite3.Connection | None, *, at: str) -> Iterator[sqlite3.Connection]:
    """A ledger in memory that holds what ``db`` holds, nothing without one; to see what would become of it."""
    with _in_memory() as copy:
        if db is None:
            with write(copy):
                schema.migrate(copy, at)
        else:
            db.backup(copy)
        yield copy


@contextmanager
def _in_memory() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        yield db


def _fill(db: sqlite3.Connection, source: str, at: str) -> None:
    rest = read_lines(source)
    shown = named(source) if source != STDIN else "standard input"
    try:
        _, head = next(rest, (1, b""))
        schema.migrate(db, at, last=dump.schema_of(head))
        dump.take_in(db, rest)
        schema.migrate(db, at)
        _must_hold(db)
        _work_out(db)
    except BadData as error:
        raise BadData(f"cannot load {shown}: {error.message}", error.remedy) from None
    except (sqlite3.IntegrityError, ValueError) as error:
        raise BadData(f"cannot load {shown}: what it says is no ledger ({error})", dump.NO_DUMP) from None


def _must_hold(db: sqlite3.Connection) -> None:
    loose = checks.loose_reference(db)
    if loose:
        raise BadData(f"a row of {loose} points at a row that is not there", dump.NO_DUMP)
    for table, row, source, quotation in checks.changed_evidence(db):
        raise BadData(f"{source} does not read {quotation!r}, which {table} {row} rests on", dump.NO_DUMP)


def _work_out(db: sqlite3.Connection) -> None:
    passages.complete(db)
    judge_again(db, ledger_cities.ids(db))
