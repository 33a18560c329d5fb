"""Who reviewed what, translations beside the words, and what a document says of itself, with its bytes."""

from typing import Any

_HELD = (
    "NOT EXISTS (SELECT 1 FROM retraction WHERE retraction.row = review.id"
    " AND retraction.operation NOT IN (SELECT undone.operation FROM undone))"
)
# What a person entered is reviewed; what was read is once somebody accepted it.
_REVIEWED = f"(mention.reviewed OR EXISTS (SELECT 1 FROM review WHERE review.row = mention.id AND {_HELD}))"
STATEMENTS = (
    """
    CREATE TABLE review (
        id TEXT PRIMARY KEY, row TEXT NOT NULL, by TEXT NOT NULL, operation TEXT NOT NULL REFERENCES operation (id)
    ) STRICT
    """,
    "CREATE INDEX review_row ON review (row)",
    """
    CREATE TABLE translation (
        id TEXT PRIMARY KEY, row TEXT NOT NULL, language TEXT NOT NULL, text TEXT NOT NULL, by TEXT NOT NULL,
        operation TEXT NOT NULL REFERENCES operation (id)
    ) STRICT
    """,
    "CREATE INDEX translation_row ON translation (row)",
    # The language that an account is a translation from, where a person says that it is one.
    "ALTER TABLE account ADD COLUMN translated_from TEXT",
    # Beside its text: "pages" and "unread" are JSON lists, "content" the bytes, packed by zlib.
    """
    CREATE TABLE document (
        source TEXT PRIMARY KEY REFERENCES source (id), publisher TEXT, address TEXT, pages TEXT NOT NULL,
        unread TEXT NOT NULL, hidden INTEGER NOT NULL, content BLOB NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
)


def migrate(db: Any) -> None:
    """Apply every statement, and let the views heed reviews."""
    for statement in STATEMENTS:
        db.execute(statement)
    for name in ("said_vs_recorded", "mentions_with_sources", "unreviewed", "meetings_with_counts"):
        (sql,) = db.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).fetchone()
        db.execute(f"DROP VIEW {name}")
        # A CASE takes the words as they stand, a WHERE needs them to be 0.
        db.execute(
            sql.replace("CASE mention.reviewed WHEN", f"CASE {_REVIEWED} WHEN").replace(
                "mention.reviewed = 0", f"NOT {_REVIEWED}"
            )
        )
