"""A workbook as one text: each sheet as CSV, the offsets of their starts as its pages. For the child process."""

import csv
import datetime as dt
import io
import re
import warnings
import zipfile
from collections.abc import Callable
from typing import Any, NamedTuple

from pledgetrack.doors import limits
from pledgetrack.doors.parsed import Hints, Parsed
from pledgetrack.errors import BadData

_LITERAL = re.compile(r'"[^"]*"|\\.')  # in a format: a sign that is only shown, and scales nothing
SIGN = b"PK\x03\x04"
_CONTENTS = "[Content_Types].xml"  # which every workbook has
_SPLIT = "Save the sheet that matters as CSV and give that."


def parse(content: bytes, hints: Hints) -> Parsed:  # noqa: ARG001 - a workbook tells its own
    """Read every sheet. Raises ``BadData`` for what unpacks to too much or is wider or longer than a sheet may be."""
    from openpyxl import load_workbook

    _look_before_unpacking(content)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # styles and extensions that no value depends on
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    out = io.StringIO(newline="")
    pages = []
    shares = _shares(book)
    for sheet in book.worksheets:
        pages.append(out.tell())
        _write(sheet, out, shares)
    return Parsed(text=out.getvalue(), pages=tuple(pages))


def _look_before_unpacking(content: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = archive.infolist()
    if not any(part.filename == _CONTENTS for part in parts):
        raise BadData("it is a zip archive and no workbook", "Unpack it and give the file of targets that is in it.")
    unpacked = sum(part.file_size for part in parts)
    if unpacked > limits.UNPACKED_BYTES or unpacked > limits.UNPACKED_RATIO * len(content):
        raise BadData(f"it unpacks to {unpacked:,} bytes", _SPLIT)


def _shares(book: Any) -> bool:
    """Whether a workbook has cells that show 0.55 as 55 %; telling them apart takes twice as long."""
    from openpyxl.styles.numbers import BUILTIN_FORMATS, BUILTIN_FORMATS_MAX_SIZE

    custom = book._number_formats
    used = {style.numFmtId for style in book._cell_styles}
    first = BUILTIN_FORMATS_MAX_SIZE
    told = [BUILTIN_FORMATS.get(one, "") for one in used if one < first]
    told += [custom[one - first] for one in used if 0 <= one - first < len(custom)]
    return any(map(_of_per_cent, told))


def _of_per_cent(shown: str | None) -> bool:
    return "%" in _LITERAL.sub("", shown or "")


def _write(sheet: Any, out: io.StringIO, shares: bool) -> None:
    # Rows without cells are lines too, so that line n is row n of the sheet.
    writer = csv.writer(out)
    blank = 0
    sheet.reset_dimensions()  # what it says of its own size need not be so
    for number, cells in enumerate(sheet.iter_rows(values_only=not shares), start=1):
        values = [_share(cell) for cell in cells] if shares else [_told(cell) for cell in cells]
        while values and not values[-1]:
            values.pop()
        if len(values) > limits.SHEET_COLUMNS:
            raise BadData(f"row {number} has more than {limits.SHEET_COLUMNS} columns", _SPLIT)
        blank = 0 if values else blank + 1
        if blank > limits.SHEET_BLANK_ROWS:
            return
        if number > limits.SHEET_ROWS:
            raise BadData(f"a sheet has more than {limits.SHEET_ROWS:,} rows", _SPLIT)
        writer.writerow(values)


def _share(cell: Any) -> str:
    """A cell as it is shown: where its format is of per cent, 0.55 is "55%"."""
    value = cell.value
    if isinstance(value, (int, float)) and not isinstance(value, bool) and _of_per_cent(cell.number_format):
        return f"{_told(round(value * 100, 10))}%"
    return _told(value)


def _told(cell: object) -> str:
    """A value as text: dates as ISO, whole numbers without a point, yes and no as 1 and 0."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(int(cell))
    if isinstance(cell, dt.datetime) and cell.time() == dt.time():
        return cell.date().isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


class _Parser(NamedTuple):
    """What the child process looks for in a module."""

    parse: Callable[[bytes, Hints], Parsed]


READER = _Parser(parse)
