"""Publications of datasets: their rows as they came, and which target each says is on record."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pledgetrack.model.date import PartialDate
from pledgetrack.model.identity import content_id
from pledgetrack.store.rows import free_id, live

# SQL that holds for sightings whose operation nobody undid.
DONE = "sighting.operation NOT IN (SELECT undone.operation FROM undone)"


@dataclass(frozen=True, kw_only=True)
class Publication:
    """One state of a dataset: the file that held it (name, SHA-256 of its bytes), and when it was published."""

    dataset: str
    published: PartialDate
    name: str
    sha256: str

    @property
    def id(self) -> str:
        """Content id: the letter d and 8 characters."""
        return content_id("d", self.dataset, str(self.published), self.sha256)


@dataclass(frozen=True, kw_only=True)
class Sighting:
    """What a row (``line``) of a publication says of a city: a target (an id), or that there is none (``None``)."""

    line: int
    city: str
    body: str | None
    target: str | None
    checked: PartialDate | None


def put(db: sqlite3.Connection, publication: Publication, operation: str) -> tuple[str, bool]:
    """Record a publication and return its id, and whether it is new."""
    name, there = free_id(db, "publication", publication.id)
    if not there:
        row = (name, publication.dataset, str(publication.published), publication.name, publication.sha256, operation)
        db.execute("INSERT INTO publication VALUES (?, ?, ?, ?, ?, ?)", row)
    return name, not there


def put_rows(
    db: sqlite3.Connection, publication: str, rows: Iterable[tuple[int, Mapping[str, str], str | None]]
) -> None:
    """Keep rows as they came: (line, cells by column, why it was left out)."""
    db.executemany(
        "INSERT OR IGNORE INTO dataset_row VALUES (?, ?, ?, ?)",
        (
            (publication, line, json.dumps(cells, ensure_ascii=False, separators=(",", ":")), reason)
            for line, cells, reason in rows
        ),
    )


def put_sightings(
    db: sqlite3.Connection, publication: str, published: PartialDate, sightings: Iterable[Sighting], operation: str
) -> None:
    """Record what the rows of a publication say, in their order, behind those of an operation that was undone."""
    held = db.execute("SELECT line, max(place) FROM sighting WHERE publication = ? GROUP BY line", (publication,))
    places: dict[int, int] = dict(held.fetchall())
    rows = []
    for one in sightings:
        place = places[one.line] = places.get(one.line, -1) + 1
        day = one.checked or published
        rows.append(
            (
                publication, one.line, place, one.city, one.body, one.target, one.checked and str(one.checked),
                day.first.isoformat(), day.last.isoformat(), operation,
            )
        )  # fmt: skip
    db.executemany("INSERT INTO sighting VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)


def sighted(db: sqlite3.Connection, publication: str) -> frozenset[int]:
    """Lines of a publication (an id) of which it is on record what they say."""
    rows = db.execute(f"SELECT line FROM sighting WHERE publication = ? AND {DONE}", (publication,))
    return frozenset(int(line) for (line,) in rows)


def seen(db: sqlite3.Connection, dataset: str) -> dict[tuple[str, str | None], set[str]]:
    """What earlier publications of a dataset say: by city (an id) and body the targets (ids), empty for none."""
    rows = db.execute(
        "SELECT DISTINCT sighting.city, sighting.body, sighting.target FROM sighting JOIN publication"
        f" ON publication.id = sighting.publication WHERE publication.dataset = ? AND {live('publication')} AND {DONE}",
        (dataset,),
    )
    found: dict[tuple[str, str | None], set[str]] = {}
    for city, body, target in rows:
        held = found.setdefault((city, body), set())
        if target is not None:
            held.add(target)
    return found


def only_in(db: sqlite3.Connection, publication: str) -> tuple[str, ...]:
    """Targets (ids) that hold and that no other publication shows."""
    rows = db.execute(
        "SELECT DISTINCT sighting.target FROM sighting JOIN target ON target.id = sighting.target"
        f" WHERE sighting.publication = :name AND {DONE} AND {live('target')} AND NOT EXISTS (SELECT 1"
        " FROM sighting other JOIN publication ON publication.id = other.publication WHERE"
        f" other.target = sighting.target AND other.publication <> :name AND {DONE.replace('sighting', 'other')}"
        f" AND {live('publication')}) ORDER BY 1",
        {"name": publication},
    )
    return tuple(row[0] for row in rows)


def rows_of(db: sqlite3.Connection, target: str) -> tuple[tuple[Publication, int, dict[str, str]], ...]:
    """Every row that says that a target (an id) is on record: its publication, line and cells, oldest first."""
    rows = db.execute(
        "SELECT publication.dataset, publication.published, publication.name, publication.sha256, sighting.line,"
        " dataset_row.cells FROM sighting JOIN publication ON publication.id = sighting.publication JOIN dataset_row"
        " ON dataset_row.publication = sighting.publication AND dataset_row.line = sighting.line"
        f" WHERE sighting.target = ? AND {DONE} AND {live('publication')}"
        " ORDER BY publication.published, sighting.line",
        (target,),
    )
    return tuple(
        (
            Publication(dataset=dataset, published=PartialDate.parse(published), name=name, sha256=sha256),
            line,
            json.loads(cells),
        )
        for dataset, published, name, sha256, line, cells in rows
    )


def none_before(db: sqlite3.Connection, city: str) -> tuple[tuple[str, PartialDate], ...]:
    """Who states, entered by a person, that a city (an id) had no target, and of which day; oldest first."""
    rows = db.execute(
        "SELECT publication.dataset, publication.published FROM sighting JOIN publication"
        " ON publication.id = sighting.publication JOIN operation ON operation.id = publication.operation"
        " WHERE sighting.city = ? AND sighting.target IS NULL AND operation.name = 'add-target'"
        f" AND {DONE} AND {live('publication')}"
        " ORDER BY publication.published, publication.id",
        (city,),
    )
    return tuple((who, PartialDate.parse(day)) for who, day in rows)


def without_target(db: sqlite3.Connection, city: str) -> tuple[tuple[str, PartialDate], ...]:
    """Datasets whose latest word on a city (an id) is that it has no target, with the day they last looked."""
    rows = db.execute(
        "SELECT publication.dataset, sighting.first, sighting.checked, publication.published, sighting.target"
        " FROM sighting JOIN publication ON publication.id = sighting.publication"
        f" WHERE sighting.city = ? AND {DONE} AND {live('publication')} ORDER BY publication.published, sighting.line",
        (city,),
    )
    latest: dict[str, tuple[str, bool, PartialDate]] = {}
    for dataset, _, checked, published, target in rows:
        held = latest.get(dataset)
        has = target is not None or (held is not None and held[0] == published and held[1])
        latest[dataset] = (published, has, PartialDate.parse(checked or published))
    return tuple((dataset, day) for dataset, (_, has, day) in sorted(latest.items()) if not has)


def published(db: sqlite3.Connection) -> tuple[tuple[str, Publication], ...]:
    """Every publication that holds, with its id, by dataset and date."""
    rows = db.execute(
        f"SELECT id, dataset, published, name, sha256 FROM publication WHERE {live('publication')}"
        " ORDER BY dataset, published, id"
    )
    return tuple(
        (name, Publication(dataset=dataset, published=PartialDate.parse(day), name=file, sha256=sha256))
        for name, dataset, day, file, sha256 in rows
    )


def said(db: sqlite3.Connection, publication: str) -> dict[tuple[str, str | None], tuple[str, ...]]:
    """What a publication (an id) says: by city (an id) and body its targets (ids), none where it says so."""
    rows = db.execute(
        f"SELECT city, body, target FROM sighting WHERE publication = ? AND {DONE} ORDER BY city, body, target",
        (publication,),
    )
    found: dict[tuple[str, str | None], tuple[str, ...]] = {}
    for city, body, target in rows:
        held = found.get((city, body), ())
        found[city, body] = held if target is None or target in held else (*held, target)
    return found
