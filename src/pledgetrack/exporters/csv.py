"""Comma-separated values: UTF-8, one header line, LF; no cell that a spreadsheet would run."""

import csv
import io
from typing import BinaryIO

from pledgetrack.doors.cell import safe
from pledgetrack.exporters._part import Exporter
from pledgetrack.exporters._text import told
from pledgetrack.table import Cell, Table


def write(table: Table, file: BinaryIO, raw: bool) -> int:
    """Write header and rows as they come, and return how many rows there were."""
    text = io.TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
    writer = csv.writer(_LineFeeds(text), lineterminator="\r\n")
    writer.writerow(table.columns)
    count = 0
    for row in table.rows:
        writer.writerow([_cell(value, raw) for value in row])
        count += 1
    text.detach()
    return count


class _LineFeeds:
    """Ends lines with LF. The writer must think that they end in CR LF: else it leaves a CR in a cell unquoted."""

    def __init__(self, text: io.TextIOWrapper) -> None:
        self._text = text

    def write(self, row: str) -> int:
        return self._text.write(f"{row[:-2]}\n")


def _cell(value: Cell, raw: bool) -> Cell:
    if isinstance(value, bool):
        return told(value)
    return safe(value) if isinstance(value, str) and not raw else value


EXPORTER = Exporter(name="csv", title="comma-separated values", suffix=".csv", write=write)
