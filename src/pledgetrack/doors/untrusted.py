"""Bytes that nobody vouches for, made into text under limits; what could not be read is never an empty text."""

import codecs
import hashlib
import sys
from dataclasses import dataclass, field
from pathlib import Path

from pledgetrack.doors.limits import INPUT_BYTES
from pledgetrack.errors import BadData, InputOutput, NoInput

STDIN = "-"
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
# What a file is that is no text, by its first bytes.
_OTHERS = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a zip archive (a DOCX or XLSX is one)",
    b"\xd0\xcf\x11\xe0": "an old Office file",
    b"SQLite format 3\x00": "an SQLite database",
    b"\x1f\x8b": "a gzip archive",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
}


@dataclass(frozen=True, kw_only=True)
class Untrusted:
    """Decoded text with the bytes' hash. Newlines are as they were, a leading mark is gone, NUL is U+FFFD."""

    name: str
    origin: str
    sha256: str
    encoding: str
    text: str = field(repr=False)


def read_untrusted(source: str, *, most: int = INPUT_BYTES) -> Untrusted:
    """Read a file, or standard input for "-".

    Raises ``NoInput`` where there is none, ``BadData`` for what is empty, too big, or no text.
    """
    name = "standard input" if source == STDIN else Path(source).name
    content = _stdin(most) if source == STDIN else _file(Path(source), most)
    if len(content) > most:
        raise BadData(f"cannot read {source}: more than {most:,} bytes", "Split it, or give the part that matters.")
    for start, what in _OTHERS.items():
        if content.startswith(start):
            raise BadData(f"cannot read {source}: it is {what}, not text", "Save it as text and give that.")
    text, encoding = decode(content, source)
    if not text.strip():
        raise BadData(f"cannot read {source}: it holds no text", "Check that it is the right file.")
    return Untrusted(
        name=name, origin=source, sha256=hashlib.sha256(content).hexdigest(), encoding=encoding,
        text=text.replace("\x00", "\ufffd"),
    )  # fmt: skip


def decode(content: bytes, source: str) -> tuple[str, str]:
    """Return text and encoding: by its mark, else strict UTF-8, else UTF-16 without a mark, else Windows-1252."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            try:
                return content[len(mark) :].decode(encoding), encoding
            except UnicodeDecodeError as error:
                raise BadData(
                    f"cannot read {source}: broken {encoding} at byte {error.start}", "Save it again."
                ) from None
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    if b"\x00" in content:
        raise BadData(f"cannot read {source}: it is binary, not text", "Save it as text and give that.")
    return content.decode("cp1252", "replace"), "windows-1252"


def _file(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except FileNotFoundError:
        raise NoInput(f"there is no file {path}", "Check the path.") from None
    except IsADirectoryError:
        raise NoInput(f"{path} is a folder", "Give the files in it.") from None
    except PermissionError:
        raise NoInput(f"may not read {path}", "Mend its permissions.") from None
    except OSError as error:
        raise InputOutput(f"cannot read {path}: {error.strerror}") from error


def _stdin(most: int) -> bytes:
    if sys.stdin is None:
        raise NoInput("standard input is closed", "Give a file.")
    if sys.stdin.isatty():
        sys.stderr.write("reading from the terminal, end with Ctrl-D\n")
    return sys.stdin.buffer.read(most + 1)
