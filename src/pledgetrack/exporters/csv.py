"""Comma-separated values: UTF-8, one header line, LF; no cell that a spreadsheet would run."""

import csv
import io
from typing import BinaryIO

from pledgetrack.doors.cell import safe_column
from pledgetrack.exporters._part import Exporter
from pledgetrack.exporters._text import told
from pledgetrack.table import Cell, Table

Column = tuple[Cell, ...]
_FLAG = {bool, type(None)}
_TOLD = {True: told(True), False: told(False), None: None}


def write(table: Table, file: BinaryIO, raw: bool) -> int:
    """Write header and rows as they come, and return how many rows there were."""
    file.write(_lines([(name,) for name in table.columns]))
    count = 0
    for columns in table.batches():
        count += len(columns[0])
        file.write(_lines([_column(column, raw) for column in columns]))
    return count


def _column(column: Column, raw: bool) -> Column:
    kinds = set(map(type, column))
    if kinds <= _FLAG:
        return tuple(map(_TOLD.__getitem__, column))  # type: ignore[arg-type]
    if bool in kinds:
        column = tuple(told(value) if isinstance(value, bool) else value for value in column)
    return column if raw or str not in kinds else safe_column(column)


def _lines(columns: list[Column]) -> bytes:
    """Rows with LF behind each. The writer leaves a CR in a cell unquoted unless lines seem to end in CR LF."""
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(zip(*columns, strict=True))
    told = text.getvalue()
    if "\r" not in told:
        return told.encode("utf-8")
    return b"".join(_line(row) for row in zip(*columns, strict=True))


def _line(row: Column) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerow(row)
    return f"{text.getvalue()[:-2]}\n".encode()


EXPORTER = Exporter(name="csv", title="comma-separated values", suffix=".csv", write=write)
