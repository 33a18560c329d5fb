"""Cells that a spreadsheet will not take for formulas, and the way back."""

import re
from collections.abc import Iterable
from operator import itemgetter
from typing import Any

from pledgetrack.table import Cell

# What begins a formula in Excel, LibreOffice or Sheets, full-width forms too; and our own mark, for the way back.
_RISKS = frozenset("=+-@\t\r\n＝＋－＠'")
_RISKY = re.compile(f"[{re.escape(''.join(sorted(_RISKS)))}]")
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?\s?%?")


def safe(value: str) -> str:
    """Return the text with an apostrophe before it where a spreadsheet would run it; numbers such as -40% stay."""
    if _RISKY.match(value) and not _NUMBER.fullmatch(value):
        return f"'{value}"
    return value


def unsafe(value: str) -> str:
    """Undo ``safe``."""
    if value.startswith("'") and _RISKY.match(value[1:]):
        return value[1:]
    return value


def safe_column(column: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """The cells of a column, each text made ``safe``."""
    # Few columns hold anything to make safe, and most say the same few things again and again.
    distinct = set(column)
    texts: Iterable[Any] = filter(None, distinct)
    if set(map(type, distinct)) <= {str, type(None)} and _RISKS.isdisjoint(map(itemgetter(0), texts)):
        return column
    return tuple(safe(value) if isinstance(value, str) else value for value in column)
