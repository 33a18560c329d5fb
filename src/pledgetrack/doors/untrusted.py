"""Bytes that nobody vouches for, made into text under limits; what could not be read is never an empty text."""

import itertools
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, NamedTuple

from pledgetrack.digest import sha256
from pledgetrack.doors import limits
from pledgetrack.doors.decoding import decode
from pledgetrack.errors import BadData, InputOutput, NoInput

STDIN = "-"
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
_BREAKS = str.maketrans({"\n": "\\n", "\r": "\\r", "\t": "\\t"})


class Untrusted(NamedTuple):
    """Decoded text with the bytes' hash. Newlines are as they were, a leading mark is gone, NUL is U+FFFD."""

    name: str
    origin: str
    sha256: str
    encoding: str
    text: str


class Raw(NamedTuple):
    """The bytes of a source, their hash (hex), its own name, its path as given, and that path as errors show it."""

    name: str
    origin: str
    shown: str
    sha256: str
    content: bytes


def read_untrusted(source: str, *, most: int | None = None, encoding: str | None = None) -> Untrusted:
    """Read the text of a file, or standard input for "-", of at most ``most`` bytes (``limits.INPUT_BYTES``).

    ``encoding`` is what a person says it is; the bytes tell it otherwise. Raises ``NoInput`` where there is no file,
    ``BadData`` for what is empty, too big, no text, or of an encoding that cannot be told.
    """
    raw = read_bytes(source, most=most)
    text, used = text_of(raw, encoding)
    return Untrusted(name=raw.name, origin=raw.origin, sha256=raw.sha256, encoding=used, text=text)


def read_bytes(source: str, *, most: int | None = None) -> Raw:
    """Read a file, or standard input for "-", whatever it holds. Raises ``NoInput``; ``BadData`` if it is too big."""
    most = limits.INPUT_BYTES if most is None else most
    shown = named(source)
    name = "standard input" if source == STDIN else Path(source).name
    content = _stdin(most) if source == STDIN else _file(Path(source), most)
    if len(content) > most:
        raise BadData(f"cannot read {shown}: more than {most:,} bytes", "Split it, or give the part that matters.")
    digest = sha256(content).hexdigest()
    return Raw(name=_written(name), origin=_written(source), shown=shown, sha256=digest, content=content)


def read_passwords(path: str | None) -> tuple[str, ...]:
    """The lines of a file, each a password to the letter; none where no path is given. Raises as ``read_untrusted``."""
    if path is None:
        return ()
    return tuple(line for line in read_untrusted(path, most=limits.PASSWORD_BYTES).text.splitlines() if line)


def text_of(raw: Raw, encoding: str | None = None) -> tuple[str, str]:
    """Return the text (NUL as U+FFFD) and its encoding: ``encoding`` if given, else the one the bytes tell.

    Raises ``BadData`` for what is empty, no text, or of an encoding that cannot be told.
    """
    for start, what in _OTHERS.items():
        if raw.content.startswith(start):
            raise BadData(f"cannot read {raw.shown}: it is {what}, not text", "Save it as text and give that.")
    text, used = decode(raw.content, raw.shown, encoding)
    if not text.strip():
        raise BadData(f"cannot read {raw.shown}: it holds no text", "Check that it is the right file.")
    return text.replace("\x00", "\ufffd"), used


def _written(name: str) -> str:
    # A file name is bytes to the system; those that are no UTF-8 come as surrogates, which nothing can store.
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def named(path: str | Path) -> str:
    """A path as a message shows it: on one line, to the letter."""
    return _written(str(path)).translate(_BREAKS)


def read_lines(source: str) -> Iterator[tuple[int, bytes]]:
    """Yield the lines of a file of any size, or of standard input for "-", with their numbers from 1.

    Raises ``NoInput``; ``BadData`` for a line of more than ``limits.LINE_BYTES``.
    """
    with _opened(source) as file:
        for number in itertools.count(1):
            line = file.readline(limits.LINE_BYTES + 1)
            if not line:
                return
            if len(line) > limits.LINE_BYTES:
                raise BadData(f"cannot read {named(source)}: line {number} is more than {limits.LINE_BYTES:,} bytes")
            yield number, line


@contextmanager
def _opened(source: str) -> Iterator[BinaryIO]:
    if source == STDIN:
        yield _terminal()
        return
    with _explained(Path(source)), Path(source).open("rb") as file:
        yield file


def _file(path: Path, most: int) -> bytes:
    with _explained(path), path.open("rb") as file:
        return file.read(most + 1)


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError:
        raise NoInput(f"there is no file {named(path)}", "Check the path.") from None
    except IsADirectoryError:
        raise NoInput(f"{named(path)} is a folder", "Give the files in it.") from None
    except PermissionError:
        raise NoInput(f"may not read {named(path)}", "Mend its permissions.") from None
    except OSError as error:
        raise InputOutput(f"cannot read {named(path)}: {error.strerror}") from error


def _stdin(most: int) -> bytes:
    return _terminal().read(most + 1)


def _terminal() -> BinaryIO:
    if sys.stdin is None:
        raise NoInput("standard input is closed", "Give a file.")
    if sys.stdin.isatty():
        sys.stderr.write("reading from the terminal, end with Ctrl-D\n")
    return sys.stdin.buffer
