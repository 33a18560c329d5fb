"""The ledger as it was held at a moment: for one connection, temporary views stand before its tables."""

import sqlite3

# Whose rows came with an operation and say with which.
_MADE_BY = (
    "city", "source", "meeting", "account", "mention", "claim", "target", "retraction", "alias", "response", "ruling",
    "publication", "review", "sighting", "translation",
)  # fmt: skip


def look_back(db: sqlite3.Connection, at: str) -> None:
    """From now on this connection reads what the ledger held at a UTC time: no later row.

    The verdicts on record are of today; whoever looks back judges anew (``verdicts_apart``).
    """
    db.execute("CREATE TEMP TABLE moment AS SELECT ? AS at", (at,))
    then = "(SELECT at FROM main.operation WHERE id = {}) <= (SELECT at FROM temp.moment)"
    for table in _MADE_BY:
        db.execute(f"CREATE TEMP VIEW {table} AS SELECT * FROM main.{table} WHERE {then.format('operation')}")
    db.execute(f"CREATE TEMP VIEW undone AS SELECT * FROM main.undone WHERE {then.format('undone_by')}")
    # The same view as the ledger's own, over what stands before its tables here.
    (sql,) = db.execute("SELECT sql FROM main.sqlite_master WHERE name = 'version'").fetchone()
    db.execute(sql.replace("CREATE VIEW", "CREATE TEMP VIEW", 1))
    db.execute("CREATE TEMP VIEW operation AS SELECT * FROM main.operation WHERE at <= (SELECT at FROM temp.moment)")


def verdicts_apart(db: sqlite3.Connection) -> None:
    """From now on this connection has verdicts of its own, none yet, and those on record stay as they are."""
    db.execute("CREATE TEMP TABLE verdict AS SELECT * FROM main.verdict WHERE 0")
    db.execute("CREATE UNIQUE INDEX temp.verdict_of ON verdict (mention, claim)")
