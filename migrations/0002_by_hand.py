"""What people enter, answer and take back: aliases with ids, responses, and retractions that an undo can end."""

from typing import Any

STATEMENTS = (
    # An undone operation's retractions no longer hold, so a row may be retracted, given back and retracted again.
    """
    CREATE TABLE undone (
        operation TEXT PRIMARY KEY REFERENCES operation (id), undone_by TEXT NOT NULL REFERENCES operation (id)
    ) STRICT, WITHOUT ROWID
    """,
    # The key's columns come first: else integrity_check of SQLite 3.40 sees NULLs in a table without rowids.
    """
    CREATE TABLE retraction_of_old (
        row TEXT NOT NULL, operation TEXT NOT NULL REFERENCES operation (id), kind TEXT NOT NULL, why TEXT NOT NULL,
        PRIMARY KEY (row, operation)
    ) STRICT, WITHOUT ROWID
    """,
    "INSERT INTO retraction_of_old SELECT row, operation, kind, why FROM retraction",
    "DROP TABLE retraction",
    "ALTER TABLE retraction_of_old RENAME TO retraction",
    "CREATE INDEX retraction_operation ON retraction (operation)",
    # Until now nothing wrote aliases.
    "DROP TABLE alias",
    """
    CREATE TABLE alias (
        id TEXT PRIMARY KEY, city TEXT NOT NULL REFERENCES city (id), name TEXT NOT NULL, folded TEXT NOT NULL,
        operation TEXT NOT NULL REFERENCES operation (id)
    ) STRICT
    """,
    "CREATE INDEX alias_folded ON alias (folded)",
    """
    CREATE TABLE response (
        id TEXT PRIMARY KEY, row TEXT NOT NULL, text TEXT NOT NULL, by TEXT NOT NULL, date TEXT, url TEXT,
        operation TEXT NOT NULL REFERENCES operation (id)
    ) STRICT
    """,
    "CREATE INDEX response_row ON response (row)",
    "ALTER TABLE mention ADD COLUMN entered INTEGER NOT NULL DEFAULT 0",
)


def migrate(db: Any) -> None:
    """Apply every statement inside the caller's transaction."""
    for statement in STATEMENTS:
        db.execute(statement)
