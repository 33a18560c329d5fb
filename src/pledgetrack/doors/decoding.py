"""Bytes as text, in the encoding that they tell; what cannot be told is refused: a wrong guess gives other letters."""

import codecs
import re

from pledgetrack.errors import BadData

# Longest first: the mark of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Zero bytes: so few, or so small a share, are damage in a text, more are no text.
_FEW, _STRAY = 8, 0.02
# The share of letters with a zero from which on a text is taken for UTF-16 without a mark.
_MANY = 0.3
# The share of letters beyond ASCII from which on a text is not in a western language.
_FOREIGN = 0.4
_NAMES = {"cp1252": "windows-1252"}
_HIGH = bytes(range(0x80, 0x100))
_LETTERS = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_BROKEN = re.compile("\ufffd+")
_NO_ASCII = dict.fromkeys(range(0x80))
_SAY = "Mend it, or say what it is: --encoding windows-1252, gb18030, utf-8 …"


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
