"""Documents as they were read."""

import json
import sqlite3
import zlib
from collections.abc import Collection

from pledgetrack.digest import sha256
from pledgetrack.doors import limits
from pledgetrack.errors import BadData
from pledgetrack.model.evidence import Document
from pledgetrack.model.identity import content_id
from pledgetrack.model.meeting import Kept, Source
from pledgetrack.store import passages
from pledgetrack.store.rows import date, free_id, insert, live
from pledgetrack.store.rows import text as text_or_none

COLUMNS = (
    "source.id, source.name, source.origin, source.sha256, source.media_type, source.characters,"
    " source.language, source.title, source.archive, source.published, source.read_at"
)


def put(db: sqlite3.Connection, document: Document, operation: str, *, read_at: str, archive: str | None = None) -> str:
    """Record a document and return its id; the same bytes are recorded once.

    ``archive`` is the address of a copy that somebody else keeps.
    """
    name, known = free_id(db, "source", document.id)
    if known and text(db, name) != document.text:  # a reader of today reads the same bytes otherwise
        name, known = free_id(db, "source", content_id("s", document.sha256, document.text))
    if known and kept(db, name) is None:
        _put_document(db, name, document)
    if not known:
        db.execute(
            "INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                name, document.name, document.origin, archive, document.media_type, document.encoding,
                document.language, document.title, document.published and str(document.published), read_at,
                document.sha256, len(document.text), document.text, operation,
            ),
        )  # fmt: skip
        _put_document(db, name, document)
        passages.put_source(db, name, document.text)
    return name


def _put_document(db: sqlite3.Connection, source: str, document: Document) -> None:
    digest = sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest()
    row = (
        source, document.publisher, document.address, document.asked, json.dumps(dict(document.headers)),
        json.dumps(document.pages), json.dumps(document.unread), document.hidden, digest,
        zlib.compress(document.content) if document.content else None, document.genre,
    )  # fmt: skip
    insert(db, "document", [row], 11)


def known(db: sqlite3.Connection, sha256: str) -> str | None:
    """The id of the source with these bytes, if it is on record."""
    row = db.execute(f"SELECT id FROM source WHERE sha256 = ? AND {live('source')}", (sha256,)).fetchone()
    return row[0] if row else None


def at_address(db: sqlite3.Connection, addresses: Collection[str]) -> tuple[Source, ...]:
    """The sources that were fetched from any of these addresses, in the order in which they were read."""
    rows = db.execute(
        f"SELECT {COLUMNS} FROM source LEFT JOIN document ON document.source = source.id WHERE {live('source')}"
        " AND (source.origin IN (SELECT value FROM json_each(:asked))"
        " OR document.asked IN (SELECT value FROM json_each(:asked))) ORDER BY source.read_at, source.id",
        {"asked": json.dumps([one for one in addresses if one.startswith(("http://", "https://"))])},
    )
    return tuple(map(from_row, rows))


def with_id(db: sqlite3.Connection, source: str) -> Source:
    """The source on record under an id."""
    return from_row(db.execute(f"SELECT {COLUMNS} FROM source WHERE id = ?", (source,)).fetchone())


def kept(db: sqlite3.Connection, source: str) -> Kept | None:
    """What is kept of a source beside its text; ``None`` for one that an older pledgetrack recorded."""
    row = db.execute(
        "SELECT publisher, address, asked, headers, pages, unread, hidden, text_sha256, coalesce(length(content), 0),"
        " genre FROM document WHERE source = ?",
        (source,),
    ).fetchone()
    if row is None:
        return None
    publisher, address, asked, headers, pages, unread, hidden, digest, size, genre = row
    return Kept(
        publisher=publisher, address=address, asked=asked, headers=tuple(json.loads(headers).items()),
        pages=tuple(json.loads(pages)), unread=tuple(json.loads(unread)), hidden=hidden, text_sha256=digest, size=size,
        genre=genre,
    )  # fmt: skip


def content(db: sqlite3.Connection, source: str) -> bytes | None:
    """The bytes of a source as they were read; ``None`` where they are not kept.

    Raises ``BadData`` where the ledger does not give them back.
    """
    row = db.execute("SELECT content FROM document WHERE source = ?", (source,)).fetchone()
    if row is None or row[0] is None:
        return None
    unpacker = zlib.decompressobj()
    try:
        found = unpacker.decompress(row[0], limits.INPUT_BYTES + 1)
    except zlib.error:
        found = b""
    if not found or not unpacker.eof:
        raise BadData(f"the bytes kept of {source} are damaged", "Take the ledger from a backup.")
    return found


def text(db: sqlite3.Connection, source: str) -> str:
    """The text that offsets of this source count in."""
    return str(db.execute("SELECT text FROM source WHERE id = ?", (source,)).fetchone()[0])


def encoding(db: sqlite3.Connection, source: str) -> str:
    """How a source was decoded."""
    return str(db.execute("SELECT encoding FROM source WHERE id = ?", (source,)).fetchone()[0])


def every(db: sqlite3.Connection) -> tuple[str, ...]:
    """The ids of all sources, in the order in which they were read."""
    return tuple(row[0] for row in db.execute(f"SELECT id FROM source WHERE {live('source')} ORDER BY read_at, id"))


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
