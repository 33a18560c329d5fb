"""Bytes that nobody vouches for, made into text under limits; what could not be read is never an empty text."""

import codecs
import hashlib
import sys
from dataclasses import dataclass, field
from pathlib import Path

from pledgetrack.doors import limits
from pledgetrack.errors import BadData, InputOutput, NoInput

STDIN = "-"
# Longest first: the mark of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
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
    b"\x7fELF": "a program",
    b"MZ\x90\x00": "a program",
    b"{\\rtf": "a rich-text file",
    b"PAR1": "a Parquet file",
    b"BZh": "a bzip2 archive",
    b"\xfd7zXZ\x00": "an xz archive",
    b"7z\xbc\xaf\x27\x1c": "a 7z archive",
}


# Zero bytes: so few, or so small a share, are damage in a text, more are no text.
_FEW, _STRAY = 8, 0.02
# The share of letters with a zero from which on a text is taken for UTF-16 without a mark.
_MANY = 0.3
_NAMES = {"cp1252": "windows-1252"}


@dataclass(frozen=True, kw_only=True)
class Untrusted:
    """Decoded text with the bytes' hash. Newlines are as they were, a leading mark is gone, NUL is U+FFFD."""

    name: str
    origin: str
    sha256: str
    encoding: str
    text: str = field(repr=False)


def read_untrusted(source: str, *, most: int | None = None) -> Untrusted:
    """Read a file, or standard input for "-", of at most ``most`` bytes (``limits.INPUT_BYTES``).

    Raises ``NoInput`` where there is none, ``BadData`` for what is empty, too big, or no text.
    """
    most = limits.INPUT_BYTES if most is None else most
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
        name=_written(name), origin=_written(source), sha256=hashlib.sha256(content).hexdigest(), encoding=encoding,
        text=text.replace("\x00", "\ufffd"),
    )  # fmt: skip


def _written(name: str) -> str:
    # A file name is bytes to the system; those that are no UTF-8 come as surrogates, which nothing can store.
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


def decode(content: bytes, source: str) -> tuple[str, str]:
    """Return text and encoding: by its mark, else UTF-16 by its zeros, else strict UTF-8, else Windows-1252.

    Raises ``BadData`` for what can only be binary.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            try:
                return content[len(mark) :].decode(encoding), encoding
            except UnicodeDecodeError as error:
                raise BadData(
                    f"cannot read {source}: broken {encoding} at byte {error.start}", "Save it again."
                ) from None
    for encoding in _guesses(content):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return text, _NAMES.get(encoding, encoding)
    raise BadData(f"cannot read {source}: it is binary, not text", "Save it as text and give that.")


def _guesses(content: bytes) -> tuple[str, ...]:
    zeros = content.count(0)
    if not zeros:
        return ("utf-8", "cp1252", "latin-1")
    # Most letters of Latin text in UTF-16 leave one of their two bytes at zero, which UTF-8 would take for letters.
    even, odd = content[::2].count(0), content[1::2].count(0)
    if len(content) % 2 == 0 and max(even, odd) > _MANY * len(content) / 2 and min(even, odd) <= _STRAY * zeros:
        return ("utf-16-le",) if odd > even else ("utf-16-be",)
    return ("utf-8",) if zeros <= max(_FEW, _STRAY * len(content)) else ()


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
