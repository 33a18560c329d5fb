"""Cells that a spreadsheet will not take for formulas, and the way back."""

import re

# What begins a formula in Excel, LibreOffice or Sheets, full-width forms too; and our own mark, for the way back.
_RISKY = re.compile(r"[=+\-@\t\r\n＝＋－＠']")
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
