"""How wide text is on a screen, and where it breaks; in time linear in its length."""

import re
import unicodedata

_WORTHWHILE = 12
_PIECES = re.compile(r" +|[^ ]+")


def cells(text: str) -> int:
    """The columns that a text fills: two for a wide character (深), none for a mark that stands on another."""
    return len(text) if text.isascii() else sum(map(_cells_of, text))


def padded(text: str, width: int) -> str:
    """The text with spaces behind it, up to ``width`` columns."""
    return text + " " * (width - cells(text))


def wrapped(text: str, width: int, indent: int = 0) -> list[str]:
    """Break one line into lines of at most ``width`` columns, all but the first ``indent`` columns in.

    Breaks at spaces, inside a word only where the word is longer than a line. Nothing is lost but the spaces at the
    breaks; those inside a line stay as they are.
    """
    indent = indent if indent <= width // 2 else 0
    lines: list[str] = []
    line, used, gap = "", 0, ""
    for piece in _PIECES.findall(text):
        if piece[0] == " ":
            gap = piece
            continue
        size, left = cells(piece), width - used - len(gap)
        # A word longer than any line (a run of Chinese, an address) begins where it stands if there is some room.
        if used and size > left and (size <= width - indent or left < _WORTHWHILE):
            lines.append(line)
            line, used, gap = "", 0, ""
        lead = gap if not lines else " " * indent if not line else gap
        line, used, gap = line + lead, used + len(lead), ""
        room = max(width - used, 1)
        *full, last = _chopped(piece, room, max(width - indent, 1))
        for part in full:
            lines.append(line + part)
            line, used = " " * indent, indent
        line, used = line + last, used + cells(last)
    return [*lines, line] if line or not lines else lines


def _chopped(word: str, room: int, width: int) -> list[str]:
    """The word in parts: the first fits ``room`` columns, the others ``width``."""
    if cells(word) <= room:
        return [word]
    parts, start, used = [], 0, 0
    for place, character in enumerate(word):
        size = _cells_of(character)
        if used + size > room and place > start:
            parts.append(word[start:place])
            start, used, room = place, 0, width
        used += size
    return [*parts, word[start:]]


def _cells_of(character: str) -> int:
    if character.isascii():
        return 1
    if unicodedata.category(character) in {"Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
