"""Which steps a ledger has seen, and those it has not; run inside the caller's transaction."""

import contextlib
import functools
import runpy
import sqlite3
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from pledgetrack.digest import sha256
from pledgetrack.errors import BadConfiguration

SET = "pledgetrack"
# What our queries name.
TABLES = (
    "_sqlite_migrations", "account", "alias", "city", "claim", "dataset_row", "document", "fact", "meeting", "mention",
    "occurrence", "operation", "publication", "response", "retraction", "review", "ruling", "sighting", "source",
    "speaker", "target", "translation", "undone", "unresolved", "verdict",
)  # fmt: skip
# The views that people read: SHA-256 of every text that a step ever gave them; to read the steps costs 5 ms.
VIEWS = {
    "said_vs_recorded": (
        "02819150a423ca4874cdd14c2f1b770646b179c8c1d3911e9ff582960570f92e",
        "327d71cb3a85128fed290c343d3a4815fabed1c0b40d968a69dda348cb2fe6d4",
    ),
    "targets_with_cities": (
        "1b482937d002abddf48a68c592a464b78822eea9423c6370b6d276fdcd922b1c",
        "c0451e4ffcac70639ea035630053bd73d793c9ae2ca21b0148d8959e508e6079",
    ),
    "version": (
        "56135f0dbfa6f0975932da26d45d6cd97960dee6e983afc5c782bdc2440e35a8",
        "ead4f0bfa820c58b94c7859177cb36c423fc751cab473a4ba213c42261ec71a0",
    ),
    "targets_in_force_today": (
        "0346b47ebd58aeeab5031d19aa641684090f02c6204b158c0e7af02597488119",
        "d88004c7f64713fc00c68876b859dd4623bfd4c4f8d07d76b39afaf2282020e8",
    ),
    "mentions_with_sources": (
        "d74b96bedea0db358a9b0efc3410adf1ffa4d4030b45b57f3271450157d010e7",
        "63da39b50baa737e88d003ca0bc9f1f28da9f5c7747d1003ec04492f67d11348",
    ),
    "claims_with_sources": ("90e917f8fba44c9b816b9986f0f5bff81cd4c092c13a544729e673fff996a635",),
    "meetings_with_counts": (
        "efa458ac3476d753e762b0a945ce459c4d79970af6c999787253fc9cf328730a",
        "eb5bce0132be8ac034be49de8ea642d1e21f03c5141d89b6403907cb22fc2351",
    ),
    "cities_with_coordinates": ("daf64c5c9a3aff787da455900e1d5affb11624caf02fde6e1f7ae1ee1a017f7b",),
    "unreviewed": (
        "45b18179ba5f52abad8fb604813246095a2b5c93569dd49b5911b33ae5433a80",
        "ab8ae65060ef756f5dec074c45b0455d8c384af5b810a38be90628c4dd2ac829",
    ),
    "retracted_rows": ("a9d169e5961a3443607c62ae4ac609e3b4c69ec99f2ae8435eca0be80c7177f0",),
}
# Where the steps lie: in the wheel inside the package, in a checkout beside src/.
_PACKAGE = Path(__file__).resolve().parent.parent
_FOLDERS = (_PACKAGE / "migrations", _PACKAGE.parent.parent / "migrations")


@functools.cache
def steps() -> dict[str, Path]:
    """Every migration by name, in order."""
    for folder in _FOLDERS:
        files = sorted(folder.glob("[0-9]*.py"))
        if files:
            return {file.stem: file for file in files}
    raise BadConfiguration("the migrations are missing from this installation", "Install pledgetrack again.")


def applied(db: sqlite3.Connection) -> tuple[str, ...]:
    """Names of the steps that this file has seen, in order."""
    if not db.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone():
        return ()
    rows = db.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY name", (SET,))
    return tuple(row[0] for row in rows)


def columns_of(db: sqlite3.Connection, name: str) -> tuple[str, ...]:
    """The columns of a table or view in their order."""
    return tuple(row[0] for row in db.execute("SELECT name FROM pragma_table_info(?)", (name,)))


def columns(db: sqlite3.Connection) -> dict[str, tuple[str, ...]]:
    """The columns of every table and view of ours, in order."""
    names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")]
    return {name: columns_of(db, name) for name in names if name in {*TABLES, *VIEWS, "passage"}}


def newest() -> dict[str, tuple[str, ...]]:
    """The columns of a ledger of today's schema."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        migrate(db, "")
        return columns(db)


def strangers(db: sqlite3.Connection) -> str | None:
    """What stands in the file that we never make: a trigger, or something else under the name of what is ours."""
    row = db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name").fetchone()
    if row:
        return f"a trigger ({row[0]})"
    row = db.execute(
        "SELECT type, name FROM sqlite_master WHERE lower(name) IN (SELECT value FROM json_each(?))"
        " AND NOT (type = 'table' AND sql LIKE 'CREATE TABLE %') ORDER BY name",
        (_json(TABLES),),
    ).fetchone()
    if row:
        return f"a {row[0]} in the place of a table ({row[1]})"
    row = db.execute(
        "SELECT type FROM sqlite_master WHERE lower(name) = 'passage'"
        " AND sql NOT LIKE 'CREATE VIRTUAL TABLE passage USING fts5(%'"
    ).fetchone()
    if row:
        return f"a {row[0]} in the place of the full text (passage)"
    # People read the views without us: each says what we wrote, or the file is not to be trusted.
    for kind, name, sql in db.execute("SELECT type, lower(name), sql FROM sqlite_master ORDER BY name"):
        if name in VIEWS and sha256((sql or "").encode()).hexdigest() not in VIEWS[name]:
            return f"a {kind} in the place of a view ({name})"
    return None


def migrate(db: sqlite3.Connection, at: str, *, last: str | None = None) -> None:
    """Apply what is pending, up to the step ``last``; ``at`` is put on record.

    Raises ``sqlite3.IntegrityError`` for references lost.
    """
    seen = set(applied(db))
    wanted = {name: file for name, file in steps().items() if last is None or name <= last}
    if seen.issuperset(wanted):
        return
    with _unseen("pandas", "numpy"):
        import sqlite_utils

    migrations = sqlite_utils.Migrations(SET)
    for name, file in wanted.items():
        migrations(name=name)(runpy.run_path(str(file))["migrate"])
    # Inside an open transaction sqlite-utils makes savepoints, and commits nothing.
    migrations.apply(sqlite_utils.Database(db, execute_plugins=False, recursive_triggers=False))
    db.execute(
        "UPDATE _sqlite_migrations SET applied_at = ? WHERE name NOT IN (SELECT value FROM json_each(?))",
        (at, _json(seen)),
    )
    loose = db.execute("PRAGMA foreign_key_check").fetchone()
    if loose:
        raise sqlite3.IntegrityError(f"a row of {loose[0]} would point at nothing")


@contextlib.contextmanager
def _unseen(*modules: str) -> Iterator[None]:
    """Keep out what sqlite-utils takes along where it is installed: 0.2 to 1 second for nothing that is used here."""
    absent = [name for name in modules if name not in sys.modules]
    # What stands as None here cannot be imported.
    sys.modules.update(dict.fromkeys(absent))  # type: ignore[arg-type]
    try:
        yield
    finally:
        for name in absent:
            del sys.modules[name]


def _json(names: Iterable[str]) -> str:
    return "[" + ",".join(f'"{name}"' for name in sorted(names)) + "]"
