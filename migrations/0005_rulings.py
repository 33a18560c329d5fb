"""What a person says a verdict should be; the machine's stays beside it."""

from typing import Any

STATEMENTS = (
    """
    CREATE TABLE ruling (
        id TEXT PRIMARY KEY, row TEXT NOT NULL, word TEXT NOT NULL, by TEXT NOT NULL, why TEXT NOT NULL,
        operation TEXT NOT NULL REFERENCES operation (id)
    ) STRICT
    """,
    "CREATE INDEX ruling_row ON ruling (row)",
)


def migrate(db: Any) -> None:
    """Apply every statement inside the caller's transaction."""
    for statement in STATEMENTS:
        db.execute(statement)
