"""Rows of named values as one CSV text, the form in which every importer gets them. For the child process."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pledgetrack.doors import limits
from pledgetrack.doors.parsed import Parsed
from pledgetrack.errors import BadData

_SPLIT = "Export fewer rows at once."


def as_csv(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> Parsed:
    """A text with a header and a record a row. Raises ``BadData`` for more of either than a sheet may have."""
    if len(columns) > limits.SHEET_COLUMNS:
        raise BadData(f"it has more than {limits.SHEET_COLUMNS} columns", _SPLIT)
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(columns)
    for number, row in enumerate(rows, start=1):
        if number > limits.SHEET_ROWS:
            raise BadData(f"it has more than {limits.SHEET_ROWS:,} rows", _SPLIT)
        writer.writerow([told(row.get(column)) for column in columns])
    return Parsed(text=out.getvalue())


def told(value: object) -> str:
    """A value as our own CSV writes it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)
