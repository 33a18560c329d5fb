"""PDF files as small as can be: lines of text at places of a page, as a typesetting program leaves them."""

import zlib
from collections.abc import Iterable, Sequence
from typing import NamedTuple

WIDTH, HEIGHT = 595, 842


class Line(NamedTuple):
    """Words whose baseline begins ``x`` points from the left and ``y`` from the bottom, ``size`` points high."""

    x: float
    y: float
    words: str
    size: float = 11


def pdf(*pages: Iterable[Line], title: str | None = None, creator: str = "") -> bytes:
    """A file of these pages."""
    return file([stream(page) for page in pages], title=title, creator=creator)


def stream(lines: Iterable[Line]) -> bytes:
    """What draws the lines of one page, in their order."""
    return b"\n".join(
        b"BT /F1 %g Tf 1 0 0 1 %g %g Tm (%s) Tj ET" % (size, x, y, _escaped(words)) for x, y, words, size in lines
    )


def file(streams: Sequence[bytes], *, title: str | None = None, packed: bool = True, creator: str = "") -> bytes:
    """A file whose pages are drawn by these streams."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(streams)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(streams)} /MediaBox [0 0 {WIDTH} {HEIGHT}] >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, drawn in enumerate(streams):
        body = zlib.compress(drawn) if packed else drawn
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * number} 0 R >>".encode()
        )
        how = b"/Filter /FlateDecode " if packed else b""
        objects.append(b"<< %s/Length %d >>\nstream\n%s\nendstream" % (how, len(body), body))
    about = (_escaped(title or ""), _escaped(creator))
    objects.append(b"<< /Title (%s) /Creator (%s) /CreationDate (D:20210910090000Z) >>" % about)
    return _numbered(objects)


def text_pages(text: str, *, rows: int = 48, width: int = 88) -> list[list[Line]]:
    """A text typeset on as many pages as it takes: lines broken at ``width`` characters, a gap after a paragraph."""
    from textwrap import wrap

    pages: list[list[Line]] = [[]]
    row = 0.0
    for paragraph in text.strip().split("\n\n"):
        for words in wrap(" ".join(paragraph.split()), width):
            if row >= rows:
                pages.append([])
                row = 0
            pages[-1].append(Line(60, 780 - 14 * row, words))
            row += 1
        row += 0.8
    return pages


def _escaped(words: str) -> bytes:
    return words.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def _numbered(objects: list[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        len(objects),
        start,
    )
    return bytes(out)
