"""Versions of targets: added and retracted, never changed."""

import datetime as dt
import sqlite3
from collections.abc import Iterable
from dataclasses import replace

from pledgetrack.model.date import Moment
from pledgetrack.model.target import Target
from pledgetrack.model.words import Gases, Kind, Origin, Scope, TargetStatus
from pledgetrack.store import cities, passages
from pledgetrack.store.rows import date, flag, free_id, insert, live, number, real, text

COLUMNS = (
    "target.id, target.city, target.body, target.kind, target.target_year, target.percent, target.baseline_year,"
    " target.scope, target.status, target.gases, target.offsets, target.origin, target.conditional, target.interim,"
    " target.source, target.source_url, target.source_id, target.quotation, target.stated, target.checked,"
    " target.start_not_before, target.start_not_after, target.ended, target.end_not_before, target.end_not_after"
)

_RETRACTED_AT = (
    "(SELECT min(gone.at) FROM retraction r JOIN operation gone ON gone.id = r.operation"
    " WHERE r.row = target.id AND r.operation NOT IN (SELECT undone.operation FROM undone))"
)
_SELECT = (
    f"SELECT {COLUMNS}, made.at, {_RETRACTED_AT}, made.name = 'add-target', {cities.COLUMNS}"
    " FROM version target JOIN city ON city.id = target.city JOIN operation made ON made.id = target.operation"
)


def put(db: sqlite3.Connection, targets: Iterable[Target], operation: str) -> list[tuple[str, bool]]:
    """Record versions that are not on record yet; return the id of each, and whether it is new."""
    rows: dict[str, tuple[object, ...]] = {}
    put = []
    for target in targets:
        name, held = free_id(db, "target", target.id)
        new = not held and name not in rows
        if new:
            rows[name] = _row(name, target, operation)
        put.append((name, new))
    insert(db, "target", rows.values(), 26)
    passages.put_targets(db, ((str(row[0]), text(row[17])) for row in rows.values()))
    return put


def of(db: sqlite3.Connection, city: str) -> tuple[Target, ...]:
    """Every version on record for a city, retracted ones left out, in a total order."""
    rows = db.execute(
        f"{_SELECT} WHERE target.city = :city AND {live('target')}"
        " ORDER BY target.target_year IS NULL, target.target_year, target.kind, target.id",
        {"city": city},
    )
    return tuple(_from_row(row) for row in rows)


def sources(db: sqlite3.Connection) -> tuple[str, ...]:
    """Names of every source of a version on record, sorted."""
    rows = db.execute(f"SELECT DISTINCT source FROM target WHERE {live('target')} ORDER BY source")
    return tuple(row[0] for row in rows)


def ids_of(db: sqlite3.Connection, city: str) -> tuple[str, ...]:
    """Ids of every version of a city's targets, retracted ones too, in the order in which they were recorded."""
    rows = db.execute(
        "SELECT target.id FROM target JOIN operation ON operation.id = target.operation WHERE target.city = ?"
        " ORDER BY operation.number, target.target_year, target.id",
        (city,),
    )
    return tuple(row[0] for row in rows)


def with_id(db: sqlite3.Connection, name: str) -> Target | None:
    """The version that was recorded under an id, retracted or not. (Its own ``id`` may differ: it came back once.)"""
    row = db.execute(f"{_SELECT} WHERE target.id = ?", (name,)).fetchone()
    return _from_row(row) if row else None


def _row(name: str, t: Target, operation: str) -> tuple[object, ...]:
    return (
        name, t.city.id, t.body, t.kind, t.target_year, t.percent, t.baseline_year, t.scope, t.status, t.gases,
        None if t.offsets is None else int(t.offsets), t.origin, int(t.conditional), int(t.interim), t.source,
        t.source_url, t.source_id, t.quotation, t.stated and str(t.stated), t.checked and str(t.checked),
        _iso(t.start.not_before), _iso(t.start.not_after), int(t.end is not None),
        _iso(t.end.not_before if t.end else None), _iso(t.end.not_after if t.end else None), operation,
    )  # fmt: skip


def _from_row(row: tuple[object, ...]) -> Target:
    (
        name, _, body, kind, year, percent, base, scope, status, gases, offsets, origin, conditional, interim, source,
        url, source_id, quotation, stated, checked, start_first, start_last, ended, end_first, end_last, made, gone,
        entered, *city,
    ) = row  # fmt: skip
    target = Target(
        city=cities.from_row(tuple(city)), body=text(body), kind=Kind(str(kind)), target_year=number(year),
        percent=real(percent), baseline_year=number(base), scope=Scope(str(scope)),
        status=TargetStatus(str(status)) if status else None, gases=Gases(str(gases)) if gases else None,
        offsets=flag(offsets), origin=Origin(str(origin)), conditional=bool(conditional),
        interim=bool(interim), source=str(source), source_url=text(url), source_id=text(source_id),
        quotation=text(quotation), stated=date(stated),
        checked=date(checked),
        start=Moment(not_before=_day(start_first), not_after=_day(start_last)),
        end=Moment(not_before=_day(end_first), not_after=_day(end_last)) if ended else None,
        recorded=text(made), retracted=text(gone), entered=bool(entered),
    )  # fmt: skip
    return target if target.id == name else replace(target, held_as=str(name))


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


def _day(value: object) -> dt.date | None:
    return dt.date.fromisoformat(str(value)) if value else None
