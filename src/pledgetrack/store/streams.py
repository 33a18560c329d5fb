"""Rows of one sort, asked for with conditions and streamed: as they are, by columns, or as JSON."""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pledgetrack.model.date import PartialDate
from pledgetrack.store.columns import TYPES
from pledgetrack.table import AT_ONCE, Batch, Cell, Type

_PAIRS = 50  # in one call of json_object; SQLite takes 127 arguments
_PAIRED = "trim(json_object({}), '{{}}')"
_FLAG = """CASE {1} WHEN 1 THEN '"{0}":true' WHEN 0 THEN '"{0}":false' ELSE '"{0}":null' END"""
_FLAGS: Mapping[Cell, bool | None] = {None: None, 0: False, 1: True}


@dataclass(frozen=True, kw_only=True)
class Filter:
    """What rows must meet; ``None`` asks for nothing. Dates bound the meeting's day, as far as it is known.

    ``country`` is ISO 3166-1 alpha-2, ``city`` and ``meeting`` ids, ``verdict`` any of these words. A row without a
    date is left out where ``since`` or ``until`` is asked for; ``as_of`` leaves out what is certainly later.
    """

    country: str | None = None
    city: str | None = None
    since: PartialDate | None = None
    until: PartialDate | None = None
    kind: str | None = None
    unreviewed: bool = False
    meeting: str | None = None
    verdict: tuple[str, ...] | None = None
    flag: str | None = None
    as_of: PartialDate | None = None
    reviewed_only: bool = False

    def asked(self) -> tuple[str, ...]:
        """Names of the conditions that are set."""
        return tuple(name for name, value in vars(self).items() if value not in {None, False})


EVERYTHING = Filter()


@dataclass(frozen=True, kw_only=True)
class Listing:
    """One sort of rows: ``columns`` name SQL expressions, ``conditions`` the filters that it has, in SQL."""

    name: str
    columns: Mapping[str, str]
    tables: str
    where: str
    order: str
    conditions: Mapping[str, str]


def dated(column: str) -> dict[str, str]:
    """Conditions of date on a column that holds dates as exact as stated."""
    # "2021" may be any of its days: "~" sorts behind every character of a date.
    return {
        "since": f"{column} || '~' >= :since", "until": f"{column} <= :until",
        "as_of": f"({column} IS NULL OR {column} <= :as_of)",
    }  # fmt: skip


def stream(db: sqlite3.Connection, listing: Listing, wanted: Filter, limit: int | None) -> Iterator[tuple[Cell, ...]]:
    """Yield the rows of a listing in its order, at most ``limit``; flags come as booleans."""
    for batch in stream_columns(db, listing, wanted, limit):
        yield from zip(*batch, strict=True)


def stream_columns(db: sqlite3.Connection, listing: Listing, wanted: Filter, limit: int | None) -> Iterator[Batch]:
    """Yield the same rows by columns, some thousand at once."""
    rows = _rows(db, listing, wanted, limit, ", ".join(listing.columns.values()))
    flags = [place for place, name in enumerate(listing.columns) if TYPES.get(name) is Type.FLAG]
    while some := rows.fetchmany(AT_ONCE):
        columns = list(zip(*some, strict=True))
        for place in flags:  # SQLite keeps booleans as 0 and 1
            columns[place] = tuple(map(_FLAGS.__getitem__, columns[place]))
        yield tuple(columns)


def stream_json(
    db: sqlite3.Connection, listing: Listing, wanted: Filter, limit: int | None
) -> Iterator[tuple[int, str]]:
    """Yield the same rows, some thousand at once: how many, and a JSON object a line."""
    rows = _rows(db, listing, wanted, limit, _object(listing.columns))
    while some := rows.fetchmany(AT_ONCE):
        yield len(some), "\n".join(line for (line,) in some)


def count(db: sqlite3.Connection, listing: Listing, wanted: Filter) -> int:
    """How many rows of a listing meet the filter."""
    conditions = [listing.where, *(listing.conditions[name] for name in wanted.asked())]
    asked = f"SELECT count(*) FROM {listing.tables} WHERE {' AND '.join(conditions)}"
    return int(db.execute(asked, _values(wanted)).fetchone()[0])


def _rows(db: sqlite3.Connection, listing: Listing, wanted: Filter, limit: int | None, told: str) -> sqlite3.Cursor:
    # A stream lasts as long as whoever takes it needs; its rows come from tables alone.
    db.set_progress_handler(None, 0)
    conditions = [listing.where, *(listing.conditions[name] for name in wanted.asked())]
    return db.execute(
        f"SELECT {told} FROM {listing.tables} WHERE {' AND '.join(conditions)} ORDER BY {listing.order}"
        + ("" if limit is None else " LIMIT :limit"),  # SQLite sorts more slowly under a limit, whatever it is
        {**_values(wanted), "limit": limit},
    )


def _object(columns: Mapping[str, str]) -> str:
    """SQL for a JSON object of these columns, in pieces: a call takes 127 arguments, and no call knows a flag."""
    pieces: list[str] = []
    pairs: list[str] = []
    for name, sql in columns.items():
        flag = TYPES.get(name) is Type.FLAG
        if pairs and (flag or len(pairs) == _PAIRS):
            pieces.append(_PAIRED.format(", ".join(pairs)))
            pairs = []
        if flag:
            pieces.append(_FLAG.format(name, sql))
        else:
            pairs.append(f"'{name}', {sql}")
    pieces += [_PAIRED.format(", ".join(pairs))] if pairs else []
    return " || ".join(["'{'", " || ',' || ".join(pieces), "'}'"])


def _values(wanted: Filter) -> dict[str, Cell]:
    return {
        "country": wanted.country, "city": wanted.city, "kind": wanted.kind,
        "since": wanted.since.first.isoformat() if wanted.since else None,
        "until": wanted.until.last.isoformat() if wanted.until else None,
        "as_of": wanted.as_of.last.isoformat() if wanted.as_of else None,
        "meeting": wanted.meeting, "flag": wanted.flag and f'%"{wanted.flag}"%',
        "verdict": json.dumps(wanted.verdict or ()),
    }  # fmt: skip
