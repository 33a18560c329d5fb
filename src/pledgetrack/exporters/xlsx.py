"""A workbook: real dates, numbers and flags, a frozen header with filters, and a sheet that says whom it is owed to.

No cell is a formula or a link, whatever it holds.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from io import BytesIO
from itertools import chain, islice
from typing import Any, BinaryIO

from pledgetrack.exporters._part import Exporter
from pledgetrack.exporters._text import told
from pledgetrack.reports.unseen import visible
from pledgetrack.table import Cell, Table, Type

LONGEST = 32_767  # characters that a cell of the format holds
ROWS = 1_048_575  # rows under a header that a sheet of the format holds
CUT = "cut"
_CUT_WORDS = f"columns whose words were cut, for a cell holds {LONGEST:,} characters"
_MADE = dt.datetime(2000, 1, 1)  # the same ledger gives the same bytes
_FIRST_DAY = dt.date(1900, 3, 1)  # Excel counts a day too many before it
_OPTIONS = {
    "constant_memory": True, "in_memory": False, "strings_to_formulas": False, "strings_to_urls": False,
    "strings_to_numbers": False, "remove_timezone": True,
}  # fmt: skip
_WIDTHS = {Type.TEXT: 24, Type.MOMENT: 20}
Put = Callable[[int, int, Any], object]


def write(table: Table, file: BinaryIO, raw: bool) -> int:
    """Write one table, and return how many rows there were."""
    return bind((table,), file, raw)


def bind(tables: Sequence[Table], file: BinaryIO, raw: bool) -> int:  # noqa: ARG001 - nothing runs in these cells
    """Write each table on a sheet of its own (on several, where it has more rows than one holds)."""
    import xlsxwriter

    whole = BytesIO()  # a reader that goes, or a full disk, is met by us and not by the library
    book = xlsxwriter.Workbook(whole, _OPTIONS)
    book.set_properties({"created": _MADE, "title": "pledgetrack", "comments": "See the sheet README."})
    looks = {
        "head": book.add_format({"bold": True, "bottom": 1}),
        "day": book.add_format({"num_format": "yyyy-mm-dd"}),
        "moment": book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"}),
    }
    _about(book.add_worksheet("README"), tables, looks["head"])
    count = sum(_sheets(book, table, looks) for table in tables)
    book.worksheets()[1].activate()
    book.close()
    file.write(whole.getbuffer())
    return count


def _sheets(book: Any, table: Table, looks: dict[str, Any]) -> int:
    rows, count, number = iter(table.rows), 0, 1
    while (first := next(rows, None)) is not None or number == 1:
        sheet = book.add_worksheet(table.name if number == 1 else f"{table.name} {number}")
        some = islice(chain([first], rows), ROWS) if first is not None else iter(())
        count += _sheet(sheet, table, some, looks)
        number += 1
    return count


def _sheet(sheet: Any, table: Table, rows: Iterable[tuple[Cell, ...]], looks: dict[str, Any]) -> int:
    columns = table.typed()
    for place, (name, kind) in enumerate(columns):
        sheet.set_column(place, place, _WIDTHS.get(kind, 12))
        sheet.write_string(0, place, name, looks["head"])
    sheet.write_string(0, len(columns), CUT, looks["head"])
    sheet.freeze_panes(1, 0)
    puts = [_put(sheet, kind, looks) for _, kind in columns]
    at = 0
    for at, row in enumerate(rows, 1):
        for place, (put, value) in enumerate(zip(puts, row, strict=True)):
            if value is not None:
                put(at, place, value)
        if long := ", ".join(_cut(table.columns, row)):
            sheet.write_string(at, len(columns), long)
    sheet.autofilter(0, 0, at, len(columns))
    return at


def _put(sheet: Any, kind: Type, looks: dict[str, Any]) -> Put:
    if kind in {Type.INTEGER, Type.NUMBER}:
        return sheet.write_number  # type: ignore[no-any-return]
    if kind is Type.FLAG:
        return sheet.write_boolean  # type: ignore[no-any-return]
    if kind is Type.DATE:
        return partial(_put_day, sheet, looks["day"])
    if kind is Type.MOMENT:
        return lambda at, place, value: sheet.write_datetime(at, place, _moment(value), looks["moment"])
    return lambda at, place, value: sheet.write_string(at, place, _words(value))


def _put_day(sheet: Any, look: Any, at: int, place: int, value: str) -> None:
    """A whole date as a date; one that is only as exact as a year or a month as the words it is."""
    day = _day(value)
    if day is None:
        sheet.write_string(at, place, value)
    else:
        sheet.write_datetime(at, place, dt.datetime.combine(day, dt.time()), look)


def _day(value: str) -> dt.date | None:
    try:
        day = dt.date.fromisoformat(value)
    except ValueError:
        return None
    return day if day >= _FIRST_DAY and len(value) == len("2021-07-08") else None


def _moment(value: str) -> dt.datetime:
    return dt.datetime.fromisoformat(value)


def _words(value: Cell) -> str:
    return visible(told(value))[:LONGEST]


def _cut(columns: Sequence[str], row: Sequence[Cell]) -> Iterator[str]:
    for name, value in zip(columns, row, strict=True):
        if isinstance(value, str) and len(value) * 8 > LONGEST and len(visible(value)) > LONGEST:
            yield name


def _about(sheet: Any, tables: Sequence[Table], head: Any) -> None:
    sheet.set_column(0, 0, 28)
    sheet.set_column(1, 3, 48)
    lines: list[Sequence[str]] = [("sheet", "what a row is")]
    lines += [(table.name, table.title or f"one of the {table.name}") for table in tables]
    lines += [(f"column {CUT}", _CUT_WORDS), (), ("owed to", "licence", "address", "what was done")]
    credits = dict.fromkeys(credit for table in tables for credit in table.credits)
    lines += [(one.name, one.licence, one.address or "", one.note or "") for one in credits]
    for at, words in enumerate(lines):
        for place, word in enumerate(words):
            sheet.write_string(at, place, word, head if words[0] in {"sheet", "owed to"} else None)


EXPORTER = Exporter(
    name="xlsx", title="a workbook for Excel and LibreOffice", suffix=".xlsx", write=write, bind=bind, binary=True
)
