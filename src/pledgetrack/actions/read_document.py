"""From a path to a document: the bytes through the one door, the text through the reader of its format."""

from pathlib import PurePath

from pledgetrack import parts, readers
from pledgetrack.doors.untrusted import read_untrusted
from pledgetrack.model.evidence import Document
from pledgetrack.readers import plain
from pledgetrack.readers._part import Reader


def read_document(source: str) -> Document:
    """Read a file, or standard input for "-". Raises what ``read_untrusted`` raises."""
    untrusted = read_untrusted(source)
    suffix = PurePath(source).suffix.lower()
    for part in parts.find(readers, "READER").values():
        if isinstance(part, Reader) and suffix in part.suffixes:
            return part.document(untrusted)
    return plain.READER.document(untrusted)  # what decodes as text is read as text, whatever its name
