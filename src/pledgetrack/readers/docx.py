"""DOCX: paragraphs, points of lists and tables of a text document, as its reader sees them."""

from pledgetrack.doors.parsed import Hints, Parsed
from pledgetrack.readers._part import Reader


def begins(content: bytes) -> bool:
    """Whether the bytes are a zip archive that holds a text document."""
    return content.startswith(b"PK\x03\x04") and b"word/document" in content


def parse(content: bytes, hints: Hints) -> Parsed:  # noqa: ARG001 - XML says its own
    """The text as it stands with all changes accepted, blocks apart by a blank line.

    Raises ``BadData`` for an archive that is broken, packed too tightly, encrypted, or no text document.
    """
    from pledgetrack.readers._docx import archive, paragraphs

    files = archive.files(content)
    text, hidden = paragraphs.text(files.document)
    title, language = paragraphs.told(files.properties)
    return Parsed(text=text, title=title, language=language, hidden=hidden)


READER = Reader(
    media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    suffixes=(".docx", ".docm"),
    begins=begins,
    parse=parse,
    signed=True,
)
