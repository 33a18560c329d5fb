"""Plain text."""

from pledgetrack.doors.untrusted import Untrusted
from pledgetrack.model.evidence import Document
from pledgetrack.readers._part import Reader


def document(read: Untrusted) -> Document:
    """The document of a text file: its text as it stands."""
    return Document(
        name=read.name, origin=read.origin, sha256=read.sha256, text=read.text, media_type="text/plain",
        encoding=read.encoding,
    )  # fmt: skip


READER = Reader(media_type="text/plain", suffixes=(".txt", ".text", ".md"), document=document)
