"""JSON Lines: one object a row."""

from typing import BinaryIO

from pledgetrack.exporters._part import Exporter
from pledgetrack.exporters._text import lines
from pledgetrack.reports.document import json_line
from pledgetrack.table import Table


def write(table: Table, file: BinaryIO, raw: bool) -> int:  # noqa: ARG001 - nothing runs in JSON
    """Write a line for each row as it comes, and return how many there were."""
    return lines(table, file, lambda row: json_line(dict(zip(table.columns, row, strict=True))).rstrip("\n"))


EXPORTER = Exporter(name="jsonl", title="JSON Lines", suffix=".jsonl", write=write)
