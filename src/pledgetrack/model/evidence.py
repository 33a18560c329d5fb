"""A document as it was read, and passages that point into it."""

from bisect import bisect_right
from typing import NamedTuple

from pledgetrack.model.date import PartialDate
from pledgetrack.model.identity import content_id


class Span(NamedTuple):
    """Code points ``start`` to ``end`` (half-open) of a document's stored text."""

    start: int
    end: int


class Evidence(NamedTuple):
    """A span with its words: ``document.text[start:end] == text``, to the letter; in order by its place."""

    start: int
    end: int
    text: str = ""


class Document(NamedTuple):
    """One source as it was read.

    ``sha256`` is of its bytes (hex); ``text`` is what offsets count in: for UTF-8 the file's own text less a leading
    byte-order mark, newlines as they are, NUL as U+FFFD. ``name`` is the file's own name, ``origin`` its path or
    address, ``encoding`` the one it was decoded with. ``language`` is an ISO 639-1 code or ``None``. ``published``,
    ``publisher``, ``genre`` ("news article") and ``address`` (its canonical one) are what the document says of itself.
    ``pages`` holds the offset
    in ``text`` at which each page starts, nothing where it has none; ``unread`` the numbers of pages that hold a
    picture and no text. ``hidden`` counts passages that were left out because the document does not show them.
    Of a page that was fetched, ``asked`` is the address asked for where it led to another, ``headers`` are those that
    tell how old and of what sort it is. ``content`` are the bytes, empty where nobody has them.
    """

    name: str
    origin: str
    sha256: str
    text: str
    media_type: str = "text/plain"
    encoding: str = "utf-8"
    title: str | None = None
    language: str | None = None
    published: PartialDate | None = None
    publisher: str | None = None
    address: str | None = None
    genre: str | None = None
    pages: tuple[int, ...] = ()
    unread: tuple[int, ...] = ()
    hidden: int = 0
    asked: str | None = None
    headers: tuple[tuple[str, str], ...] = ()
    content: bytes = b""

    def __repr__(self) -> str:
        return f"Document(name={self.name!r}, origin={self.origin!r}, sha256={self.sha256!r})"

    @property
    def id(self) -> str:
        """Content id: the letter s and 8 characters, from the bytes alone."""
        return content_id("s", self.sha256)

    def page(self, at: int) -> int | None:
        """The number, from 1, of the page that the character at this offset stands on, if there are pages."""
        return bisect_right(self.pages, at) or None

    def quote(self, start: int, end: int) -> Evidence:
        """The passage from ``start`` to ``end`` with its words."""
        if not 0 <= start <= end <= len(self.text):
            raise ValueError(f"no passage {start}-{end} in a text of {len(self.text)} characters")
        return Evidence(start, end, self.text[start:end])
