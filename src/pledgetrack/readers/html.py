"""HTML: what a page says, without what surrounds it on every page of its site."""

import re

from pledgetrack.doors.parsed import Hints, Parsed
from pledgetrack.errors import BadData
from pledgetrack.readers._part import Reader

_HEAD = 2048  # bytes in which a page shows that it is one
_BEGINS = rb"(?is)\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,1500}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b"
_MARK = b"\xef\xbb\xbf"


def begins(content: bytes) -> bool:
    """Whether the bytes begin as a page does."""
    start = content[:_HEAD]
    if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        start = start[2:].replace(b"\x00", b"")
    return b"<" in start and re.match(_BEGINS, start.removeprefix(_MARK)) is not None


def parse(content: bytes, hints: Hints) -> Parsed:
    """The main text, its paragraphs apart by a blank line, with what the page tells of itself.

    Raises ``BadData`` for a page nested too deeply, with too many attributes on a tag, or without text.
    """
    from pledgetrack.readers._html import charset, clean, page, select, told

    text, used = charset.decoded(content, hints.encoding)
    tree = page.tree(text)
    about = told.of(tree)
    hidden = clean.remove_hidden(tree)
    whole = clean.words(tree)
    clean.remove_furniture(tree)
    main = select.main_text(tree)
    if not main.strip():
        if whole:
            raise BadData("no main text was found in the page", "Copy what matters of it into a text file.")
        raise BadData("the page holds no text", "A script may write it in the browser: save what that shows as text.")
    return Parsed(
        text=main, encoding=used, title=about.title, language=about.language, published=about.published,
        publisher=about.publisher, address=about.address, genre=about.genre, hidden=hidden,
    )  # fmt: skip


READER = Reader(media_type="text/html", suffixes=(".html", ".htm", ".xhtml"), begins=begins, parse=parse)
