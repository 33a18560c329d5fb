"""What is kept of a document beside its text: what it says of itself, how it was fetched, and its bytes."""

from typing import Any

STATEMENTS = (
    # Until now nothing wrote into it.
    "DROP TABLE document",
    # "asked" is the address that was asked for, where it led elsewhere; "headers" a JSON object; "pages" and "unread"
    # are JSON lists; "text_sha256" is of the text that offsets count in; "content" the bytes, packed by zlib.
    """
    CREATE TABLE document (
        source TEXT PRIMARY KEY REFERENCES source (id), publisher TEXT, address TEXT, asked TEXT, headers TEXT NOT NULL,
        pages TEXT NOT NULL, unread TEXT NOT NULL, hidden INTEGER NOT NULL, text_sha256 TEXT NOT NULL, content BLOB
    ) STRICT
    """,
    "CREATE INDEX source_origin ON source (origin)",
)


def migrate(db: Any) -> None:
    """Apply every statement inside the caller's transaction."""
    for statement in STATEMENTS:
        db.execute(statement)
