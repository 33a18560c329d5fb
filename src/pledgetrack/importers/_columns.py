"""Rows of a comma-separated text with their line numbers, refusing what would lose a value in silence."""

import csv
import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from pledgetrack.errors import BadData
from pledgetrack.importers._part import Row

LONGEST_FIELD = 1_000_000
MOST_LINES_A_ROW = 1_000
MOST_TITLES = 4
_UNSEEN = re.compile("[\u200b-\u200f\u2060\ufeff]")
_TWIN = re.compile(r"(.*) \((?:[2-9]|[1-9]\d+)\)", re.DOTALL)
_SIGNS = re.compile(r"[^0-9a-z]+")


def separator(text: str) -> str:
    """The sign that parts the columns: what the first line has most of, as "Save as CSV" differs between countries."""
    first = text.split("\n", 1)[0]
    return max(",;\t", key=first.count)


def header(text: str, name: str, *, numbered: bool = False) -> tuple[str, ...]:
    """Return the column names of a CSV text. Raises ``BadData`` where there is none or two columns share a name.

    ``numbered`` takes twins: the second "Year" is then called "Year (2)", which nothing takes for the first.
    """
    csv.field_size_limit(LONGEST_FIELD)
    try:
        first = next(csv.reader(io.StringIO(text, newline=""), delimiter=separator(text)), [])
    except csv.Error as error:
        raise BadData(f"{name}, line 1: {error}", "The first line names the columns, separated by commas.") from error
    names = tuple(_UNSEEN.sub("", column).strip() for column in first)
    while names and not names[-1]:  # a sheet is as wide as its widest row
        names = names[:-1]
    if not any(names):
        raise BadData(f"{name}: no header line", "The first line names the columns, separated by commas.")
    twins = sorted({column for column in names if names.count(column) > 1})
    if twins and not numbered:
        raise BadData(f"{name}, line 1: two columns are called {twins[0]!r}", "Rename one of them.")
    return _numbered(names) if twins else names


def below_titles(text: str) -> Iterator[tuple[int, str]]:
    """The text from its first line on, and from each of the next few: publishers put titles above the header.

    Yields how many lines are left out above, and the rest.
    """
    start = 0
    for number in range(MOST_TITLES + 1):
        yield number, text[start:]
        end = text.find("\n", start)
        if end < 0:
            return
        start = end + 1


def loose(columns: tuple[str, ...]) -> tuple[str, ...]:
    """The names as datasets are told by them: "City.Location", "city location" and "City Location" are one name.

    A column without a name, as the row numbers of some exports have, is called "row".
    """
    return tuple(
        _SIGNS.sub("_", unicodedata.normalize("NFKD", column).casefold()).strip("_") or "row" for column in columns
    )


def rows(text: str, columns: tuple[str, ...], name: str, *, sheet: bool = False, above: int = 0) -> Iterator[Row]:
    """Yield (line, values by column) of every row that is not blank; of a sheet the line is the row.

    ``above`` lines of the file stand before the text.
    Surplus and missing values make a row ``BadData``: which column they belong to cannot be told.
    """
    csv.field_size_limit(LONGEST_FIELD)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True, delimiter=separator(text))
    line = number = 1 + above
    try:
        next(reader)
        for values in reader:
            start, line, number = line + 1, reader.line_num + above, number + 1
            if line - start > MOST_LINES_A_ROW:
                raise BadData(f"{name}, line {start}: a quotation mark is never closed", "Close it and try again.")
            if not any(value.strip() for value in values):
                continue
            if len(values) > len(columns) and not any(values[len(columns) :]):
                values = values[: len(columns)]
            if sheet:  # a row ends with its last cell
                values += [""] * (len(columns) - len(values))
            if len(values) != len(columns):
                raise BadData(
                    f"{name}, line {start}: {len(values)} values under {len(columns)} columns",
                    "Quote values that hold commas.",
                )
            found = {column: value.strip() for column, value in zip(columns, values, strict=True)}
            yield number if sheet else start, found
    except csv.Error as error:
        raise BadData(f"{name}, line {line + 1}: {error}", "Mend that line and try again.") from error


def twin_of(column: str) -> str | None:
    """The name that a column shares with an earlier one, where ``header`` numbered it."""
    found = _TWIN.fullmatch(column)
    return found[1] if found else None


def _numbered(names: tuple[str, ...]) -> tuple[str, ...]:
    seen: Counter[str] = Counter()
    found = []
    for column in names:
        seen[column] += 1
        found.append(column if seen[column] == 1 else f"{column} ({seen[column]})")
    return tuple(found)
