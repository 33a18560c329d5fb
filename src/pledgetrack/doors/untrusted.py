"""Bytes that nobody vouches for, made into text under limits; what could not be read is never an empty text."""

import codecs
import hashlib
import itertools
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

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
# The share of letters beyond ASCII from which on a text is not in a western language.
_FOREIGN = 0.4
_NAMES = {"cp1252": "windows-1252"}
_BREAKS = str.maketrans({"\n": "\\n", "\r": "\\r", "\t": "\\t"})
_HIGH = bytes(range(0x80, 0x100))
_LETTERS = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_BROKEN = re.compile("\ufffd+")
_NO_ASCII = dict.fromkeys(range(0x80))
_SAY = "Mend it, or say what it is: --encoding windows-1252, gb18030, utf-8 …"


@dataclass(frozen=True, kw_only=True)
class Untrusted:
    """Decoded text with the bytes' hash. Newlines are as they were, a leading mark is gone, NUL is U+FFFD."""

    name: str
    origin: str
    sha256: str
    encoding: str
    text: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Raw:
    """The bytes of a source, their hash (hex), its own name, its path as given, and that path as errors show it."""

    name: str
    origin: str
    shown: str
    sha256: str
    content: bytes = field(repr=False)


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
    digest = hashlib.sha256(content).hexdigest()
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


def decode(content: bytes, source: str, encoding: str | None = None) -> tuple[str, str]:
    """Return text and encoding: the one given, else by its mark, UTF-16 by its zeros, strict UTF-8, Windows-1252.

    Raises ``BadData`` for what can only be binary, for UTF-8 with a broken byte, and for an alphabet that the bytes
    do not tell.
    """
    if encoding is not None:
        return _decode_as(content, encoding, source)
    for mark, marked in _MARKS:
        if content.startswith(mark):
            try:
                return content[len(mark) :].decode(marked), marked
            except UnicodeDecodeError as error:
                raise BadData(
                    f"cannot read {source}: broken {marked} at byte {error.start}", "Save it again."
                ) from None
    for guess in _guesses(content):
        try:
            text = content.decode(guess)
        except UnicodeDecodeError as error:
            if guess == "utf-8":
                _must_be_western(content, source, error.start)
            continue
        return text, _NAMES.get(guess, guess)
    raise BadData(f"cannot read {source}: it is binary, not text", "Save it as text and give that.")


def _decode_as(content: bytes, encoding: str, source: str) -> tuple[str, str]:
    try:
        name = codecs.lookup(encoding).name
        text = content.decode(name)
        text.encode("utf-8")
    except UnicodeError as error:
        where = f" at byte {error.start}" if isinstance(error, UnicodeDecodeError) else ""
        raise BadData(f"cannot read {source}: it is no {encoding}{where}", "Say another --encoding.") from None
    return text.removeprefix("\ufeff"), _NAMES.get(name, name)


def _must_be_western(content: bytes, source: str, broken_at: int) -> None:
    # Not UTF-8, so it is guessed; but a wrong code page gives letters that nobody wrote, and a statement unfound.
    good = len(content.decode("utf-8", "ignore").translate(_NO_ASCII))
    bad = len(_BROKEN.findall(content.decode("utf-8", "replace")))
    if good > bad:
        raise BadData(f"cannot read {source}: broken UTF-8 at byte {broken_at}", _SAY)
    high = len(content) - len(content.translate(None, _HIGH))
    letters = high + len(content) - len(content.translate(None, _LETTERS))
    if high > _FOREIGN * letters:
        raise BadData(f"cannot read {source}: its encoding cannot be told", _SAY)


def _guesses(content: bytes) -> tuple[str, ...]:
    zeros = content.count(0)
    if not zeros:
        return ("utf-8", "cp1252", "latin-1")
    # Most letters of Latin text in UTF-16 leave one of their two bytes at zero, which UTF-8 would take for letters.
    even, odd = content[::2].count(0), content[1::2].count(0)
    if len(content) % 2 == 0 and max(even, odd) > _MANY * len(content) / 2 and min(even, odd) <= _STRAY * zeros:
        return ("utf-16-le",) if odd > even else ("utf-16-be",)
    return ("utf-8",) if zeros <= max(_FEW, _STRAY * len(content)) else ()


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
