"""A ledger as text, and back: one JSON object a row, sorted, so that two of them can be held against each other.

Verdicts and the full text are worked out from the rows and stand in no dump. Nor does the number of an operation: the
order of their lines is their order.
"""

import base64
import json
import sqlite3
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from pledgetrack.errors import BadConfiguration, BadData
from pledgetrack.store import schema

FORMAT = 1
HEAD = "ledger"
# Those that others point at come first.
TABLES = (
    "operation", "undone", "city", "alias", "source", "document", "meeting", "account", "fact", "speaker", "mention",
    "occurrence", "unresolved", "claim", "target", "publication", "dataset_row", "sighting", "response", "ruling",
    "review", "translation", "retraction",
)  # fmt: skip
Row = dict[str, Any]
NO_DUMP = "It is no dump of a ledger, or was cut off."


def lines(db: sqlite3.Connection) -> Iterator[str]:
    """Yield the dump of a ledger of today's form, line by line, each with its end."""
    yield _written(HEAD, {"format": FORMAT, "schema": schema.applied(db)[-1]})
    for table in TABLES:
        for row in rows(db, table):
            told = {name: _packed(value) for name, value in row.items() if value is not None and name != "number"}
            yield _written(table, told)


def rows(db: sqlite3.Connection, table: str) -> Iterator[Row]:
    """Yield the rows of a table in the order of its key, as values by column."""
    names = schema.columns_of(db, table)
    order = ", ".join(f'"{name}"' for name in key(db, table))
    for values in db.execute(f"SELECT * FROM {table} ORDER BY {order}"):
        yield dict(zip(names, values, strict=True))


def key(db: sqlite3.Connection, table: str) -> tuple[str, ...]:
    """The columns that tell a row of a table from the others."""
    return tuple(row[0] for row in db.execute("SELECT name FROM pragma_table_info(?) WHERE pk ORDER BY pk", (table,)))


def put(db: sqlite3.Connection, table: str, row: Row) -> None:
    """Write a row. Raises ``sqlite3.Error`` for one that the table does not take."""
    names = ", ".join(f'"{name}"' for name in row)
    db.execute(f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(row))})", tuple(row.values()))


def schema_of(head: bytes) -> str:
    """The last step of the schema that a dump was written in, out of its first line.

    Raises ``BadData`` for what is no dump, ``BadConfiguration`` for one of a newer pledgetrack.
    """
    table, told = _parsed(head, 1)
    if table != HEAD or not isinstance(told.get("schema"), str):
        raise BadData("line 1 is not the head of a dump", "Give a file that db dump wrote.")
    if told.get("format") != FORMAT or told["schema"] not in schema.steps():
        raise BadConfiguration("a newer pledgetrack wrote this dump", "Upgrade: pip install --upgrade pledgetrack")
    return str(told["schema"])


def take_in(db: sqlite3.Connection, rest: Iterable[tuple[int, bytes]]) -> None:
    """Write the rows of a dump (its lines but the first, with their numbers) into an empty ledger of its schema.

    A row that stands there twice, as where two dumps were laid together, counts once. Raises ``BadData`` naming the
    line that does not fit.
    """
    known = {table: frozenset(schema.columns_of(db, table)) for table in TABLES}
    blobs = {table: _blobs(db, table) for table in TABLES}
    operations = 0
    for number, line in rest:
        table, row = _parsed(line, number)
        if table not in known or not known[table].issuperset(row):
            raise BadData(f"line {number} is no row of a ledger", NO_DUMP)
        try:
            row |= {name: base64.b64decode(row[name], validate=True) for name in blobs[table] if row.get(name)}
            if table == "operation":
                row["number"] = operations + 1
            put(db, table, row)
        except sqlite3.IntegrityError as error:
            if not _is_there(db, table, row):
                raise BadData(f"line {number} does not fit: {error}", NO_DUMP) from None
        except (sqlite3.Error, ValueError, OverflowError, TypeError) as error:
            raise BadData(f"line {number} does not fit: {error}", NO_DUMP) from None
        else:
            operations += table == "operation"


def _is_there(db: sqlite3.Connection, table: str, row: Row) -> bool:
    # Whoever recorded it, and in whatever order.
    names = [name for name in schema.columns_of(db, table) if name not in {"operation", "number"}]
    names += ["operation"] if table in {"retraction", "undone"} else []
    same = " AND ".join(f'"{name}" IS ?' for name in names)
    return bool(db.execute(f"SELECT 1 FROM {table} WHERE {same}", [row.get(name) for name in names]).fetchone())


def _blobs(db: sqlite3.Connection, table: str) -> tuple[str, ...]:
    found = db.execute("SELECT name FROM pragma_table_info(?) WHERE type = 'BLOB'", (table,))
    return tuple(row[0] for row in found)


def _packed(value: object) -> object:
    return base64.b64encode(value).decode("ascii") if isinstance(value, bytes) else value


def _written(table: str, row: Row) -> str:
    return _encoder().encode({table: row}) + "\n"


@cache
def _encoder() -> json.JSONEncoder:
    return json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _parsed(line: bytes, number: int) -> tuple[str, Row]:
    try:
        told = json.loads(line, object_pairs_hook=_once, parse_constant=_refused)
        ((table, row),) = told.items()
        if not isinstance(row, dict):
            raise ValueError
    except (ValueError, AttributeError, RecursionError):
        raise BadData(f"line {number} is no row of a ledger", NO_DUMP) from None
    return table, row


def _once(pairs: list[tuple[str, Any]]) -> Row:
    if len(dict(pairs)) < len(pairs):
        raise ValueError("twice")
    return dict(pairs)


def _refused(constant: str) -> None:
    raise ValueError(constant)
