"""Take in what a dataset says is on record: each row ends as imported, known, changed, or left out with a reason."""

import datetime as dt
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from pledgetrack.actions.judging import judge_again
from pledgetrack.actions.read_dataset import Dataset, Read
from pledgetrack.model.date import PartialDate
from pledgetrack.model.target import Target
from pledgetrack.store import cities, mentions, operations, publications, targets
from pledgetrack.store.database import write
from pledgetrack.store.ids import is_live
from pledgetrack.store.publications import Publication, Sighting
from pledgetrack.store.rows import free_id
from pledgetrack.table import Cell, Table

COLUMNS = ("line", "name", "outcome", "city", "geonameid", "country", "body", "how", "targets", "reason")


class Outcome(StrEnum):
    """What became of a row."""

    IMPORTED = "imported"
    KNOWN = "known"
    CHANGED = "changed"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, kw_only=True)
class Imported:
    """Each row with what became of it, in their order; ``publications`` are the ids that now stand for the file."""

    rows: tuple[tuple[Read, Outcome, tuple[str, ...]], ...]
    publications: tuple[str, ...] = ()

    def counts(self) -> dict[str, int]:
        """How many rows ended how; the four add up to the rows read."""
        counted = Counter(outcome for _, outcome, _ in self.rows)
        return {str(outcome): counted[outcome] for outcome in Outcome}

    def report(self) -> Table:
        """One line a row."""
        return Table(
            name="import",
            columns=COLUMNS,
            rows=(_line(*row) for row in self.rows),
        )


def _line(row: Read, outcome: Outcome, ids: tuple[str, ...]) -> tuple[Cell, ...]:
    of = row.city or row.meant
    city = (of.name, of.geonameid, of.country) if of else (None, None, None)
    return (row.line, row.name, str(outcome), *city, row.body, row.how, " ".join(ids) or None, row.left_out)


def published(dataset: Dataset, asked: PartialDate | None, today: dt.date) -> tuple[PartialDate, bool]:
    """When a file was published, and whether that is known: as a person says, or the latest day in its rows by today.

    Where no row names a day it is today, by which the file was there.
    """
    if asked:
        return asked, True
    checked = [row.checked for row in dataset.rows if row.checked]
    days = checked or [made.stated for row in dataset.rows for made in row.targets if made.stated]
    days = [day for day in days if day.first <= today]
    if not days:
        return PartialDate.of(today), not dataset.importer.versions or all(row.published for row in dataset.rows)
    return max(days, key=lambda day: (day.last, str(day))), True


def plan(db: sqlite3.Connection | None, dataset: Dataset, day: PartialDate) -> Imported:
    """What would become of each row, and nothing is written; ``day`` is that of rows that say no publication's.

    Without a ledger everything is new.
    """
    if not dataset.importer.versions:
        return Imported(rows=tuple(_plain(db, dataset.rows)))
    title, told, names = dataset.importer.title, {}, []
    before = publications.seen(db, title) if db else {}
    for publication, rows in _publications(dataset, day):
        name, there = free_id(db, "publication", publication.id) if db else (publication.id, False)
        names.append(name)
        # A row that was left out at first may be settled since, by an alias.
        sighted = publications.sighted(db, name) if db and there else frozenset()
        seen: dict[tuple[str, str | None], set[str]] = {}
        for row in rows:
            ids = _ids(db, row)
            if row.city is None:
                told[row.line] = (Outcome.LEFT_OUT, ids)
                continue
            key = (row.city.id, row.body)
            told[row.line] = (Outcome.KNOWN if row.line in sighted else _outcome(ids, before.get(key)), ids)
            seen.setdefault(key, set()).update(ids)
        for key, found in seen.items():
            before.setdefault(key, set()).update(found)
    return Imported(rows=tuple((row, *told[row.line]) for row in dataset.rows), publications=tuple(names))


def save_dataset(db: sqlite3.Connection, dataset: Dataset, *, at: str, day: PartialDate) -> Imported:
    """Record a dataset in one transaction and judge its cities again; what is on record already stays."""
    with write(db):
        done = plan(db, dataset, day)
        operation = operations.begin(db, "import", at=at, detail=dataset.name)
        cities.put(db, (row.city for row in dataset.rows if row.city), operation)
        wrote, touched = _write(db, dataset, done, operation, day)
        if wrote:
            judge_again(db, touched & mentions.named(db))
        else:
            operations.forget(db, operation)
    return done


def _write(
    db: sqlite3.Connection, dataset: Dataset, done: Imported, operation: str, day: PartialDate
) -> tuple[bool, set[str]]:
    """Write what is new; return whether anything is, and the cities (ids) of which it says something."""
    if not dataset.importer.versions:
        rows = [row for row, outcome, _ in done.rows if outcome is Outcome.IMPORTED]
        targets.put(db, (target for row in rows for target in row.targets), operation)
        return bool(rows), {row.city.id for row in rows if row.city}
    ids = {row.line: found for row, _, found in done.rows}
    touched: set[str] = set()
    wrote = False
    for publication, rows in _publications(dataset, day):
        name, new = publications.put(db, publication, operation)
        if new:
            publications.put_rows(db, name, ((row.line, row.cells, row.left_out) for row in rows))
        sighted = publications.sighted(db, name)
        fresh = [row for row in rows if row.city and row.line not in sighted]
        if new or fresh:
            wrote = True
            targets.put(db, (target for row in fresh for target in row.targets), operation)
            publications.put_sightings(db, name, publication.published, _sightings(fresh, ids), operation)
            touched |= {row.city.id for row in fresh if row.city}
    return wrote, touched


def _sightings(rows: Iterable[Read], ids: dict[int, tuple[str, ...]]) -> Iterator[Sighting]:
    for row in rows:
        if row.city is not None:
            for one in ids[row.line] or (None,):
                yield Sighting(line=row.line, city=row.city.id, body=row.body, target=one, checked=row.checked)


def _plain(db: sqlite3.Connection | None, rows: Iterable[Read]) -> Iterator[tuple[Read, Outcome, tuple[str, ...]]]:
    made: set[str] = set()
    for row in rows:
        if row.city is None:
            yield row, Outcome.LEFT_OUT, ()
            continue
        held = targets.with_id(db, row.id) if db and row.id else None
        if held and held.retracted is None and _same(held, row.targets[0]):
            yield row, Outcome.KNOWN, (str(row.id),)  # our own export, of a target that this ledger holds
            continue
        ids = _ids(db, row)
        there = all(one in made or (db and is_live(db, one)) for one in ids)
        made.update(ids)
        yield row, Outcome.KNOWN if there else Outcome.IMPORTED, ids


def _ids(db: sqlite3.Connection | None, row: Read) -> tuple[str, ...]:
    return tuple(free_id(db, "target", target.id)[0] if db else target.id for target in row.targets)


def _same(held: Target, given: Target) -> bool:
    aside = {"recorded", "retracted", "entered", "source_id", "held_as"}
    return all(getattr(held, name) == getattr(given, name) for name in vars(held) if name not in aside)


def _outcome(ids: tuple[str, ...], before: set[str] | None) -> Outcome:
    if before is None:
        return Outcome.IMPORTED
    return Outcome.KNOWN if (set(ids) <= before if ids else not before) else Outcome.CHANGED


def _publications(dataset: Dataset, day: PartialDate) -> Iterator[tuple[Publication, list[Read]]]:
    """The publications that a file holds, oldest first, each with its rows."""
    found: dict[PartialDate, list[Read]] = {}
    for row in dataset.rows:
        found.setdefault(row.published or day, []).append(row)
    for published_on, rows in sorted(found.items(), key=lambda item: (item[0].first, str(item[0]))):
        title = dataset.importer.title
        yield Publication(dataset=title, published=published_on, name=dataset.name, sha256=dataset.sha256), rows
