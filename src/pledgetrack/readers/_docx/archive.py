"""The files of a DOCX, refused from its directory alone where they would unpack to too much."""

import io
import zipfile
import zlib
from dataclasses import dataclass

from pledgetrack.doors import limits
from pledgetrack.errors import BadData

_ELSE = "Open it and save it again."
_DOCUMENT, _PROPERTIES = "word/document.xml", "docProps/core.xml"
_ENCRYPTED = 0x1  # a flag of an entry


@dataclass(frozen=True, kw_only=True)
class Files:
    """What the document says, and what it says of itself (empty where it does not)."""

    document: bytes
    properties: bytes


def files(content: bytes) -> Files:
    """Unpack the two files that matter. Raises ``BadData``."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            names = set(packed.namelist())
            if _DOCUMENT not in names:
                raise BadData("it is a zip archive without a text document in it", "Save it as text and give that.")
            return Files(
                document=_unpacked(packed, _DOCUMENT),
                properties=_unpacked(packed, _PROPERTIES) if _PROPERTIES in names else b"",
            )
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
        raise BadData(f"the archive that a DOCX is is broken ({type(error).__name__})", _ELSE) from None


def _unpacked(packed: zipfile.ZipFile, name: str) -> bytes:
    entry = packed.getinfo(name)
    if entry.flag_bits & _ENCRYPTED:
        raise BadData("it is encrypted and needs a password", "Save a copy without one and give that.")
    most = min(limits.UNPACKED_BYTES, limits.UNPACKED_RATIO * max(entry.compress_size, 1))
    with packed.open(entry) as file:
        # What the directory says of the size may be a lie.
        unpacked = file.read(most + 1) if entry.file_size <= most else None
    if unpacked is None or len(unpacked) > most:
        raise BadData(f"it unpacks to more than {most:,} bytes", _ELSE)
    return unpacked
