"""The plain targets CSV, documented in docs/targets-csv.md: one row a target, columns named after our own fields."""

import functools
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import TypeVar

from pledgetrack.doors.cell import unsafe
from pledgetrack.importers._part import Importer, Row
from pledgetrack.model.date import Moment, PartialDate
from pledgetrack.model.record import LeftOut, PlaceName, Record
from pledgetrack.model.target import Target
from pledgetrack.model.words import Gases, Kind, Origin, Scope, TargetStatus

REQUIRED = ("kind", "source")
CITY = ("geonameid", "city", "country", "admin1")
OPTIONAL = (
    *CITY, "body", "target_year", "percent", "baseline_year", "scope", "status", "gases", "offsets", "origin",
    "conditional", "interim", "source_url", "quotation", "stated", "checked",
    "start_not_before", "start_not_after", "end_not_before", "end_not_after",
    "id", "recorded", "entered",  # our own export has them; what they say is true of the ledger it came from
)  # fmt: skip
YEARS = range(1900, 2201)
TYPING_ERRORS = range(1000, 10_000)  # that a dataset had, which our own export keeps as they are
DIGITS = 18
LONGEST_SHOWN = 60  # characters of a wrong value that its message repeats
_Word = TypeVar("_Word", bound=StrEnum)


def read(rows: Iterable[Row]) -> Iterator[Record | LeftOut]:
    """Turn rows into records; a row with a value that its column does not know is left out, with the reason."""
    for line, row in rows:
        try:
            place = _place(row)
            guarded = row.get("id") and any(value.startswith("'") for value in row.values())
            yield Record(
                line=line, place=place, targets=(_target(row),), id=row.get("id") or None,
                unguarded=_target({name: unsafe(value) for name, value in row.items()}) if guarded else None,
            )  # fmt: skip
        except ValueError as error:
            yield LeftOut(line=line, reason=str(error), name=row.get("city") or row.get("geonameid") or None)


def _place(row: dict[str, str]) -> PlaceName:
    number, name = row.get("geonameid", ""), row.get("city", "")
    if not number and not name:
        raise ValueError("neither geonameid nor city is given")
    if number and not (number.isascii() and number.isdigit() and len(number) <= DIGITS):
        raise ValueError(f"geonameid: {_shown(number)} is no number of at most {DIGITS} digits")
    return PlaceName(
        geonameid=int(number) if number else None,
        name=name or None,
        country=row.get("country") or None,
        admin1=row.get("admin1") or None,
    )


def _target(row: dict[str, str]) -> functools.partial[Target]:
    stated, checked = _date(row, "stated"), _date(row, "checked")
    return functools.partial(
        Target,
        kind=_kind(row),
        source=_needed(row, "source"),
        target_year=_year(row, "target_year"),
        percent=_percent(row),
        baseline_year=_year(row, "baseline_year"),
        scope=_word(row, "scope", Scope) or Scope.CITYWIDE,
        status=_word(row, "status", TargetStatus),
        gases=_word(row, "gases", Gases),
        offsets=_flag(row, "offsets"),
        origin=_word(row, "origin", Origin) or Origin.UNCLEAR,
        body=row.get("body") or None,
        conditional=bool(_flag(row, "conditional")),
        interim=bool(_flag(row, "interim")),
        source_url=row.get("source_url") or None,
        quotation=row.get("quotation") or None,
        stated=stated,
        checked=checked,
        start=_start(row, stated, checked),
        end=_end(row),
    )


def _start(row: dict[str, str], stated: PartialDate | None, checked: PartialDate | None) -> Moment:
    # Stated says when it began; a row that was only checked tells no more than that it had begun by then.
    before, after = _date(row, "start_not_before"), _date(row, "start_not_after")
    if before or after:
        return Moment.between(before, after)
    if stated:
        return Moment.of(stated)
    return Moment.between(None, checked)


def _end(row: dict[str, str]) -> Moment | None:
    before, after = _date(row, "end_not_before"), _date(row, "end_not_after")
    if not before and not after:
        return None
    return Moment.between(before, after)


def _needed(row: dict[str, str], column: str) -> str:
    if not row.get(column):
        raise ValueError(f"{column} is missing")
    return row[column]


def _kind(row: dict[str, str]) -> Kind:
    kind = _word(row, "kind", Kind)
    if kind is None:
        raise ValueError("kind is missing")
    return kind


def _word(row: dict[str, str], column: str, words: type[_Word]) -> _Word | None:
    value = row.get(column, "")
    if not value:
        return None
    try:
        return words(value)
    except ValueError:
        raise ValueError(f"{column}: {_shown(value)} is none of {', '.join(words)}") from None


def _date(row: dict[str, str], column: str) -> PartialDate | None:
    value = row.get(column, "")
    try:
        return PartialDate.parse(value) if value else None
    except ValueError:
        raise ValueError(f"{column}: {_shown(value)} is no date such as 2021, 2021-09 or 2021-09-10") from None


def _year(row: dict[str, str], column: str) -> int | None:
    value = row.get(column, "")
    if not value:
        return None
    years = TYPING_ERRORS if row.get("id") else YEARS
    if not (value.isascii() and value.isdigit() and len(value) <= DIGITS and int(value) in years):
        raise ValueError(f"{column}: {_shown(value)} is no year from {YEARS[0]} to {YEARS[-1]}")
    return int(value)


def _percent(row: dict[str, str]) -> float | None:
    value = row.get("percent", "")
    if not value:
        return None
    try:
        percent = float(value)
    except ValueError:
        percent = -1
    if not 0 <= percent <= 1000:  # also turns away nan and inf
        raise ValueError(f"percent: {_shown(value)} is no number such as 55 or 52.9, without a sign")
    return percent


def _shown(value: str) -> str:
    return repr(value if len(value) <= LONGEST_SHOWN else f"{value[:LONGEST_SHOWN]}…")


def _flag(row: dict[str, str], column: str) -> bool | None:
    value = row.get(column, "")
    if value not in {"", "yes", "no"}:
        raise ValueError(f"{column}: {_shown(value)} is neither yes nor no")
    return {"yes": True, "no": False}.get(value)


IMPORTER = Importer(
    name="plain",
    title="Plain targets CSV",
    generations=("docs/targets-csv.md",),
    columns={column: (column,) for column in (*REQUIRED, *OPTIONAL)},
    needed=REQUIRED,
    one_of=("geonameid", "city"),
    read=read,
    versions=False,
    loose=False,
    licence="your own",
    obtained="pledgetrack export csv --what targets --raw",
)
