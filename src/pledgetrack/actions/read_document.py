"""From a path to a document: the bytes through the one door, the text through the reader of its format."""

import hashlib
from pathlib import PurePath

from pledgetrack import parts, readers
from pledgetrack.doors.untrusted import read_untrusted
from pledgetrack.errors import BadData
from pledgetrack.model.entered import BY_HAND
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


def entered_document(text: str) -> Document:
    """What a person noted of an occasion, in place of a file. Raises ``BadData`` where there are no words."""
    if not text.strip():
        raise BadData("--text holds no words", "Say what was said, and where.")
    content = text.replace("\x00", "\ufffd")
    return Document(name="notes", origin=BY_HAND, sha256=hashlib.sha256(content.encode()).hexdigest(), text=content)
