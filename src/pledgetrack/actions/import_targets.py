"""Recorded targets out of a dataset: every row ends as added, already known, or left out with a reason."""

import difflib
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from pledgetrack import importers, parts
from pledgetrack.actions.choose_city import dominates
from pledgetrack.actions.judging import judge_again
from pledgetrack.doors.untrusted import read_untrusted
from pledgetrack.errors import BadData
from pledgetrack.extract.places import Bearer
from pledgetrack.folding import fold, mixed_alphabets
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.importers import _columns
from pledgetrack.importers._part import Importer
from pledgetrack.model.city import City
from pledgetrack.model.record import LeftOut, PlaceName, Record
from pledgetrack.model.target import Target
from pledgetrack.store import cities, operations, targets
from pledgetrack.store.database import write


@dataclass(frozen=True, kw_only=True)
class Reading:
    """A dataset as it was understood, before anything is saved."""

    name: str
    encoding: str
    importer: str
    targets: tuple[Target, ...]
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True, kw_only=True)
class Imported:
    """What became of the rows; the three counts add up to the rows read."""

    added: int
    known: int
    left_out: tuple[LeftOut, ...]


def read_dataset(source: str, gazetteer: Gazetteer, *, encoding: str | None = None) -> Reading:
    """Read a file of targets and match its cities.

    Raises ``BadData`` for a file that no importer knows, naming the one that came nearest and what it misses.
    """
    read = read_untrusted(source, encoding=encoding)
    columns = _columns.header(read.text, read.name)
    importer = _recognise(columns, read.name)
    found: list[Target] = []
    left_out: list[LeftOut] = []
    for record in importer.read(_columns.rows(read.text, columns, read.name)):
        result = record if isinstance(record, LeftOut) else _target(record, gazetteer)
        if isinstance(result, LeftOut):
            left_out.append(result)
        else:
            found.append(result)
    return Reading(
        name=read.name, encoding=read.encoding, importer=importer.name, targets=tuple(found), left_out=tuple(left_out)
    )


def save_dataset(db: sqlite3.Connection, reading: Reading, *, at: str) -> Imported:
    """Record the targets in one transaction and judge their cities again; what is on record already stays."""
    with write(db):
        operation = operations.begin(db, "import", at=at, detail=reading.name)
        cities.put(db, (target.city for target in reading.targets), operation)
        added, known = targets.put(db, reading.targets, operation)
        if added:
            judge_again(db, {target.city.id for target in reading.targets})
        else:
            operations.forget(db, operation)
    return Imported(added=added, known=known, left_out=reading.left_out)


def _recognise(columns: tuple[str, ...], name: str) -> Importer:
    known = [part for part in parts.find(importers, "IMPORTER").values() if isinstance(part, Importer)]
    matching = [importer for importer in known if importer.identify(columns)]
    if len(matching) > 1:
        raise BadData(f"{name} could be {' or '.join(part.title for part in matching)}", "Rename its columns.")
    if not matching:
        nearest = max(known, key=lambda part: len(set(columns) & {*part.required, *part.optional}))
        missing = ", ".join(column for column in nearest.required if column not in columns) or "geonameid or city"
        raise BadData(
            f"{name} is no dataset that is known", f"Nearest: {nearest.title}; it lacks the column {missing}."
        )
    importer = matching[0]
    allowed = (*importer.required, *importer.optional)
    for column in columns:
        if column not in allowed:
            near = difflib.get_close_matches(column, allowed, 1)
            remedy = f"Did you mean {near[0]!r}?" if near else f"{importer.title} lists the columns."
            raise BadData(f"{name}, line 1: unknown column {column!r}", remedy)
    return importer


def _target(record: Record, gazetteer: Gazetteer) -> Target | LeftOut:
    try:
        city = _city(record.place, gazetteer)
        target = record.target(city=city)
        if record.unguarded and target.id != record.id:
            bare = record.unguarded(city=city)
            return bare if bare.id == record.id else target
        return target
    except ValueError as error:
        return LeftOut(line=record.line, reason=str(error))


def _city(place: PlaceName, gazetteer: Gazetteer) -> City:
    """The one city of that name; ``ValueError`` with the candidates where it is none or several."""
    if place.geonameid is not None:
        city = gazetteer.city(place.geonameid)
        if city is None:
            raise ValueError(f"geonameid: no city {place.geonameid} in the gazetteer")
        return city
    named = fold(place.name or "")
    given = [Bearer(city=city, main=True) for city in gazetteer.aliased(named)]
    settled = _fitting(given, place, gazetteer)
    if len(settled) == 1:  # a person said so
        return settled[0].city
    bearers = _fitting(gazetteer.bearers(named), place, gazetteer)
    chosen = [bearer.city for bearer in bearers if bearer.main] or [bearer.city for bearer in bearers]
    if not chosen:
        mixed = mixed_alphabets(place.name or "")
        why = f" (it mixes {mixed} letters)" if mixed else ""
        raise ValueError(f"city: no {place.name!r} in {place.admin1 or place.country or 'the gazetteer'}{why}")
    if not all(dominates(chosen[0], other) for other in chosen[1:]):
        listed = "; ".join(f"{city.label} ({city.geonameid})" for city in chosen[:5])
        raise ValueError(f"city: {place.name!r} may be {listed}: give its geonameid")
    return chosen[0]


def _fitting(bearers: Iterable[Bearer], place: PlaceName, gazetteer: Gazetteer) -> list[Bearer]:
    code = gazetteer.country(fold(place.country or "")) or (place.country or "").upper()
    return [
        bearer
        for bearer in bearers
        if (not code or bearer.city.country == code)
        and (not place.admin1 or fold(bearer.city.admin1 or "") == fold(place.admin1))
    ]
