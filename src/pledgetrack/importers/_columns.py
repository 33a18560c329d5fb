"""Rows of a comma-separated text with their line numbers, refusing what would lose a value in silence."""

import csv
import io
from collections.abc import Iterator

from pledgetrack.errors import BadData
from pledgetrack.importers._part import Row

LONGEST_FIELD = 1_000_000
MOST_LINES_A_ROW = 100


def header(text: str, name: str) -> tuple[str, ...]:
    """Return the column names of a CSV text; ``BadData`` where there is none or two columns share a name."""
    csv.field_size_limit(LONGEST_FIELD)
    try:
        first = next(csv.reader(io.StringIO(text, newline="")), [])
    except csv.Error as error:
        raise BadData(f"{name}, line 1: {error}", "The first line names the columns, separated by commas.") from error
    names = tuple(column.strip().strip("\u200b\ufeff") for column in first)
    if not any(names):
        raise BadData(f"{name}: no header line", "The first line names the columns, separated by commas.")
    if len(names) == 1 and ";" in names[0]:
        raise BadData(f"{name}, line 1: columns are separated by semicolons", "Save it again separated by commas.")
    twins = sorted({column for column in names if names.count(column) > 1})
    if twins:
        raise BadData(f"{name}, line 1: two columns are called {twins[0]!r}", "Rename one of them.")
    return names


def rows(text: str, columns: tuple[str, ...], name: str) -> Iterator[Row]:
    """Yield (line, values by column) of every row that is not blank.

    Surplus and missing values make a row ``BadData``: which column they belong to cannot be told.
    """
    csv.field_size_limit(LONGEST_FIELD)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    line = 1
    try:
        next(reader)
        for values in reader:
            start, line = line + 1, reader.line_num
            if line - start > MOST_LINES_A_ROW:
                raise BadData(f"{name}, line {start}: a quotation mark is never closed", "Close it and try again.")
            if not any(value.strip() for value in values):
                continue
            if len(values) != len(columns):
                raise BadData(
                    f"{name}, line {start}: {len(values)} values under {len(columns)} columns",
                    "Quote values that hold commas.",
                )
            yield start, {column: value.strip() for column, value in zip(columns, values, strict=True)}
    except csv.Error as error:
        raise BadData(f"{name}, line {line + 1}: {error}", "Mend that line and try again.") from error
