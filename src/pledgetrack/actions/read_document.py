"""From a path to a document: the bytes through the one door, the text through the reader of its format."""

from pathlib import PurePath, PurePosixPath
from typing import NamedTuple

from pledgetrack import parts, readers
from pledgetrack.digest import sha256
from pledgetrack.doors import limits
from pledgetrack.doors.apart import parse_apart
from pledgetrack.doors.parsed import NO_HINTS, Hints, Parsed
from pledgetrack.doors.untrusted import Raw, read_bytes, text_of
from pledgetrack.errors import BadData
from pledgetrack.model.date import PartialDate
from pledgetrack.model.evidence import Document
from pledgetrack.model.words import BY_HAND
from pledgetrack.readers._markdown import front
from pledgetrack.readers._part import Reader

_MISNAMED = "A page that says why may have been saved in its place. If it is the right file, mend its name."
PLAIN = "text/plain"
_ADDRESS = ("http://", "https://")
_SUFFIXES = {"text/html": ".html", "application/xhtml+xml": ".html", "text/markdown": ".md"}


def read_document(source: str, hints: Hints = NO_HINTS, *, allow_private: bool = False) -> Document:
    """Read a file, an address, or standard input for "-".

    What no reader claims is read as plain text. ``allow_private`` lets an address be one of
    a private network. Raises what ``read_bytes``, ``fetch``, ``text_of`` and ``parse_apart`` raise.
    """
    came = _fetched(source, allow_private) if is_address(source) else _read(source)
    raw, suffix = came.raw, came.suffix
    found = {name: part for name, part in parts.find(readers, "READER").items() if isinstance(part, Reader)}
    by_content = [name for name, part in found.items() if part.begins(raw.content)]
    by_name = [] if not raw.content.strip() else [name for name, part in found.items() if suffix in part.suffixes]
    for name in by_name:
        if found[name].signed and name not in by_content:
            raise BadData(f"cannot read {raw.shown}: it is named {suffix} and is something else", _MISNAMED)
    for name in by_content or by_name:
        module = f"{readers.__name__}.{name}"
        parsed = parse_apart(raw.content, raw.shown, reader=module, hints=hints)
        return _document(came, found[name].media_type, parsed)
    return _document(came, PLAIN, _plain(raw, hints.encoding))


def is_address(source: str) -> bool:
    """Whether a source is an address, not a file."""
    return source.lower().startswith(_ADDRESS)


def parsed_again(content: bytes, name: str, *, media_type: str, hints: Hints) -> Parsed:
    """Read the bytes of a document again, which was read as this media type.

    Raises ``BadData`` naming ``name`` where they cannot be read.
    """
    for module, part in parts.find(readers, "READER").items():
        if isinstance(part, Reader) and part.media_type == media_type:
            return parse_apart(content, name, reader=f"{readers.__name__}.{module}", hints=hints)
    raw = Raw(name=name, origin=name, shown=name, sha256="", content=content)
    return _plain(raw, hints.encoding)


def _plain(raw: Raw, encoding: str | None) -> Parsed:
    text, used = text_of(raw, encoding)
    # The text stays as it is, to the letter; what stands between lines of dashes before it is only heeded.
    about, _ = front.taken_off(text)
    return Parsed(text=text, encoding=used, title=about.get("title"), published=front.day(about))


class _Came(NamedTuple):
    # Bytes with the suffix that their name has; of an address what was asked for, if that is another, and headers.
    raw: Raw
    suffix: str
    asked: str | None = None
    headers: tuple[tuple[str, str], ...] = ()


def _read(source: str) -> _Came:
    return _Came(raw=read_bytes(source), suffix=PurePath(source).suffix.lower())


def _fetched(source: str, allow_private: bool) -> _Came:
    from urllib.parse import unquote, urlsplit

    from pledgetrack.doors.fetch import fetch

    found = fetch(source, allow_private=allow_private)
    parts = urlsplit(found.address)
    path = PurePosixPath(unquote(parts.path, errors="replace"))
    raw = Raw(
        name=path.name or parts.hostname or source, origin=found.address, shown=source, sha256=found.sha256,
        content=found.content,
    )  # fmt: skip
    # A page's address seldom ends as its file would.
    suffix = _SUFFIXES.get(found.media_type, path.suffix.lower())
    return _Came(raw=raw, suffix=suffix, asked=source if source != found.address else None, headers=found.headers)


def _document(fetched: _Came, media_type: str, parsed: Parsed) -> Document:
    raw = fetched.raw
    if len(parsed.text) > limits.TEXT_CHARACTERS:
        raise BadData(
            f"cannot read {raw.shown}: its text is more than {limits.TEXT_CHARACTERS:,} characters",
            "Give the part that matters.",
        )
    return Document(
        name=raw.name, origin=raw.origin, sha256=raw.sha256, text=parsed.text, media_type=media_type,
        encoding=parsed.encoding, title=parsed.title, language=parsed.language, publisher=parsed.publisher,
        genre=parsed.genre,
        published=PartialDate.parse(parsed.published) if parsed.published else None, address=parsed.address,
        pages=parsed.pages, unread=parsed.unread, hidden=parsed.hidden, asked=fetched.asked, headers=fetched.headers,
        content=raw.content,
    )  # fmt: skip


def entered_document(text: str) -> Document:
    """What a person noted of an occasion, in place of a file. Raises ``BadData`` where there are no words."""
    if not text.strip():
        raise BadData("--text holds no words", "Say what was said, and where.")
    content = text.replace("\x00", "\ufffd")
    bytes_ = content.encode()
    digest = sha256(bytes_).hexdigest()
    return Document(name="notes", origin=BY_HAND, sha256=digest, text=content, content=bytes_)
