"""PDF: its text in reading order, with the place in it at which each page starts."""

from pledgetrack.doors.parsed import Hints, Parsed
from pledgetrack.readers._part import Reader

_HEAD, _TAIL = 1024, 2048  # bytes in which the signs of a PDF stand
_MARK = b"%PDF-"


def begins(content: bytes) -> bool:
    """Whether the bytes begin as a PDF does; junk before that is forgiven to one that ends as a PDF does."""
    head = content[:_HEAD]
    return head.lstrip(b"\xef\xbb\xbf \t\r\n\x00").startswith(_MARK) or (_MARK in head and b"%%EOF" in content[-_TAIL:])


def parse(content: bytes, hints: Hints) -> Parsed:
    """The text of all pages, running heads and page numbers left out, paragraphs apart by a blank line.

    Raises ``Locked`` where none of the passwords opens it, ``BadData`` for what is too long, broken, or a scan without
    a text layer.
    """
    from pledgetrack.readers._pdf import document, paragraphs

    pages, about = document.read(content, hints.passwords)
    text, starts = paragraphs.joined([page.lines for page in pages])
    if about.printed:
        text, starts = paragraphs.without_more(text, starts)
    unread = tuple(number for number, page in enumerate(pages, 1) if page.picture and not page.lines)
    return Parsed(text=text, title=about.title, language=about.language, pages=starts, unread=unread)


READER = Reader(media_type="application/pdf", suffixes=(".pdf",), begins=begins, parse=parse, signed=True)
