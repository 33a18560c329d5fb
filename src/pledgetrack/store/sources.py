"""Documents as they were read."""

import sqlite3

from pledgetrack.model.evidence import Document
from pledgetrack.model.meeting import Source
from pledgetrack.store import passages
from pledgetrack.store.rows import date, free_id, live
from pledgetrack.store.rows import text as text_or_none

COLUMNS = (
    "source.id, source.name, source.origin, source.sha256, source.media_type, source.characters,"
    " source.language, source.title, source.archive, source.published, source.read_at"
)


def put(db: sqlite3.Connection, document: Document, operation: str, *, read_at: str) -> str:
    """Record a document and return its id; the same bytes are recorded once."""
    name, known = free_id(db, "source", document.id)
    if not known:
        db.execute(
            "INSERT INTO source VALUES (?, ?, ?, NULL, ?, ?, ?, ?, NULL, ?, ?, ?, ?, ?)",
            (
                name, document.name, document.origin, document.media_type, document.encoding, document.language,
                document.title, read_at, document.sha256, len(document.text), document.text, operation,
            ),
        )  # fmt: skip
        passages.put_source(db, name, document.text)
    return name


def known(db: sqlite3.Connection, sha256: str) -> str | None:
    """The id of the source with these bytes, if it is on record."""
    row = db.execute(f"SELECT id FROM source WHERE sha256 = ? AND {live('source')}", (sha256,)).fetchone()
    return row[0] if row else None


def with_id(db: sqlite3.Connection, source: str) -> Source:
    """The source on record under an id."""
    return from_row(db.execute(f"SELECT {COLUMNS} FROM source WHERE id = ?", (source,)).fetchone())


def text(db: sqlite3.Connection, source: str) -> str:
    """The text that offsets of this source count in."""
    return str(db.execute("SELECT text FROM source WHERE id = ?", (source,)).fetchone()[0])


def name(db: sqlite3.Connection, source: str) -> str:
    """What a source is called: its title, else the name of its file."""
    return str(db.execute("SELECT coalesce(title, name) FROM source WHERE id = ?", (source,)).fetchone()[0])


def from_row(row: tuple[object, ...]) -> Source:
    """The source of a row of ``COLUMNS``."""
    identity, name, origin, sha256, media_type, characters, language, title, archive, published, read_at = row
    return Source(
        id=str(identity), name=str(name), origin=str(origin), sha256=str(sha256), media_type=str(media_type),
        characters=int(str(characters)), language=text_or_none(language), title=text_or_none(title),
        archive=text_or_none(archive), published=date(published),
        read_at=str(read_at),
    )  # fmt: skip
