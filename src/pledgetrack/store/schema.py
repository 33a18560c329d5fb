"""Which steps a ledger has seen, and those it has not; run inside the caller's transaction."""

import functools
import runpy
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from pledgetrack.errors import BadConfiguration

SET = "pledgetrack"
# What our queries name.
TABLES = (
    "_sqlite_migrations", "account", "alias", "city", "claim", "fact", "meeting", "mention", "occurrence", "operation",
    "response", "retraction", "ruling", "source", "speaker", "target", "undone", "unresolved", "verdict",
)  # fmt: skip
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


def strangers(db: sqlite3.Connection) -> str | None:
    """What stands in the file that we never make: a trigger, or something else under the name of a table of ours."""
    row = db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name").fetchone()
    if row:
        return f"a trigger ({row[0]})"
    row = db.execute(
        "SELECT type, name FROM sqlite_master WHERE lower(name) IN (SELECT value FROM json_each(?))"
        " AND NOT (type = 'table' AND sql LIKE 'CREATE TABLE %') ORDER BY name",
        (_json(TABLES),),
    ).fetchone()
    return f"a {row[0]} in the place of a table ({row[1]})" if row else None


def migrate(db: sqlite3.Connection, at: str) -> None:
    """Apply what is pending; ``at`` is put on record. Raises ``sqlite3.IntegrityError`` for references lost."""
    seen = set(applied(db))
    if seen.issuperset(steps()):
        return
    import sqlite_utils  # 80 ms, and over a second where pandas is installed

    migrations = sqlite_utils.Migrations(SET)
    for name, file in steps().items():
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


def _json(names: Iterable[str]) -> str:
    return "[" + ",".join(f'"{name}"' for name in sorted(names)) + "]"
