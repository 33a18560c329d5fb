"""A target that a person puts on record, and the version that it takes the place of."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, replace

from pledgetrack.actions.find_words import find_words
from pledgetrack.actions.judging import judge_again
from pledgetrack.actions.rows import must_be
from pledgetrack.digest import sha256
from pledgetrack.errors import UsageError
from pledgetrack.importers import plain
from pledgetrack.model.city import City
from pledgetrack.model.date import PartialDate
from pledgetrack.model.record import LeftOut
from pledgetrack.model.target import Target
from pledgetrack.store import cities, ids, operations, publications, retractions, sources, targets
from pledgetrack.store.database import write
from pledgetrack.store.publications import Publication, Sighting


@dataclass(frozen=True, kw_only=True)
class Added:
    """What is on record now: the target's id, and whether it was there before."""

    target: str
    known: bool


def read_target(city: City, fields: Mapping[str, str]) -> Target:
    """The target of fields named as in the plain targets CSV, for a city that is known.

    Raises ``UsageError`` for a value that its field does not know.
    """
    row = {"geonameid": str(city.geonameid), **fields}
    for record in plain.read([(1, row)]):
        if isinstance(record, LeftOut):
            raise UsageError(record.reason, "See: pledgetrack add-target --help")
        target = record.targets[0](city=city)
    return target


def save_target(db: sqlite3.Connection, target: Target, *, at: str, replaces: str | None = None) -> Added:
    """Record a target in one transaction and judge its city again.

    A ``source`` that is the id of a source on record is pointed at, and the quotation must stand in it. ``replaces``
    is the id of the version whose force ends when this one begins: that one is retracted and recorded anew with its
    end, so that what was known before stays on record. Raises ``UnknownName`` or ``UsageError``.
    """
    with write(db):
        target = _of_source(db, target)
        if replaces is None and ids.is_live(db, target.id):
            return Added(target=target.id, known=True)
        operation = operations.begin(db, "add-target", at=at, detail=f"{target.city.label} {target.id}")
        cities.put(db, [target.city], operation)
        versions = [target, *([] if replaces is None else [_ended(db, replaces, target, operation)])]
        targets.put(db, versions, operation)
        judge_again(db, [target.city.id])
    return Added(target=target.id, known=False)


def save_none(db: sqlite3.Connection, city: City, source: str, stated: PartialDate, *, at: str) -> Added:
    """Record that, as a source says, a city had no target on a day; what it pledges from then on is its first.

    In one transaction, and its city is judged again. The id is that of a publication.
    """
    digest = sha256(f"{source}\n{city.id}".encode()).hexdigest()
    publication = Publication(dataset=source, published=stated, name="by hand", sha256=digest)
    with write(db):
        if ids.is_live(db, publication.id):
            return Added(target=publication.id, known=True)
        operation = operations.begin(db, "add-target", at=at, detail=f"{city.label} none")
        cities.put(db, [city], operation)
        name, _ = publications.put(db, publication, operation)
        none = Sighting(line=1, city=city.id, body=None, target=None, checked=stated)
        publications.put_rows(db, name, [(1, {"city": city.label, "source": source, "stated": str(stated)}, None)])
        publications.put_sightings(db, name, stated, [none], operation)
        judge_again(db, [city.id])
    return Added(target=name, known=False)


def _of_source(db: sqlite3.Connection, target: Target) -> Target:
    if not ids.is_live(db, target.source) or target.source[:1] != "s":
        return target
    name = sources.name(db, target.source)
    words = find_words(db, target.source, target.quotation).text if target.quotation else None
    return replace(target, source=name, source_id=target.source, quotation=words)


def _ended(db: sqlite3.Connection, replaced: str, by: Target, operation: str) -> Target:
    must_be(db, replaced, "t")
    old = targets.with_id(db, replaced)
    assert old is not None, "it is on record"
    if old.city.id != by.city.id:
        raise UsageError(f"{replaced} is a target of {old.city.label}, not of {by.city.label}", "Name one of its own.")
    if not by.start.known:
        raise UsageError(f"since when does it replace {replaced}?", "Say so with --stated DATE.")
    if old.end is not None:
        raise UsageError(f"{replaced} has ended already", "Leave out --replaces.")
    retractions.add(db, [replaced], operation, why=f"replaced by {by.id}")
    return replace(old, end=by.start)
