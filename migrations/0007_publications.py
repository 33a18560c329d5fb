"""Publications of datasets with their rows as they came, and what each row says is on record.

``version`` is what is known of a target out of all publications that hold it: when it was last checked, since when it
is known, and whether a later publication says something else of that city, so that nobody knows that it still holds.
Whether the city changed it is not told by that.
"""

from typing import Any


def _held(table: str) -> str:
    return (
        f"NOT EXISTS (SELECT 1 FROM retraction WHERE retraction.row = {table}.id"
        " AND retraction.operation NOT IN (SELECT undone.operation FROM undone))"
    )


_SEEN = f"""FROM sighting JOIN publication ON publication.id = sighting.publication
        WHERE sighting.target = target.id AND {_held("publication")}"""
_MOVED = f"""EXISTS (SELECT 1 FROM sighting later JOIN publication ON publication.id = later.publication
        WHERE later.city = target.city AND later.body IS target.body AND {_held("publication")}
        AND publication.dataset = (SELECT publication.dataset {_SEEN} LIMIT 1)
        AND publication.published > (SELECT max(publication.published) {_SEEN}))"""
_NO_START = "target.start_not_after IS NULL AND target.stated IS NULL"
VERSION = f"""CREATE VIEW version AS SELECT target.id, target.city, target.body, target.kind, target.target_year,
    target.percent, target.baseline_year, target.scope, target.status, target.gases, target.offsets, target.origin,
    target.conditional, target.interim, target.source, target.source_url, target.source_id, target.quotation,
    target.stated, coalesce(target.checked, (SELECT max(sighting.checked) {_SEEN})) AS checked,
    target.start_not_before,
    CASE WHEN {_NO_START} THEN (SELECT min(sighting.last) {_SEEN}) ELSE target.start_not_after END AS start_not_after,
    CASE WHEN target.ended = 0 AND {_MOVED} THEN 1 ELSE target.ended END AS ended,
    CASE WHEN target.ended = 0 AND {_MOVED} THEN (SELECT max(sighting.first) {_SEEN})
        ELSE target.end_not_before END AS end_not_before,
    target.end_not_after, target.operation
FROM target"""
STATEMENTS = (
    """
    CREATE TABLE publication (
        id TEXT PRIMARY KEY, dataset TEXT NOT NULL, published TEXT NOT NULL, name TEXT NOT NULL, sha256 TEXT NOT NULL,
        operation TEXT NOT NULL REFERENCES operation (id)
    ) STRICT
    """,
    "CREATE INDEX publication_dataset ON publication (dataset, published)",
    # What was read, cell by cell (JSON), and why nothing was made of it where nothing was.
    """
    CREATE TABLE dataset_row (
        publication TEXT NOT NULL REFERENCES publication (id), line INTEGER NOT NULL, cells TEXT NOT NULL,
        left_out TEXT, PRIMARY KEY (publication, line)
    ) STRICT, WITHOUT ROWID
    """,
    # A target in a row of a publication; without one the row says that there is none. "first" and "last" are the days
    # that "checked" may mean, or those of the publication where the row has no such day.
    """
    CREATE TABLE sighting (
        publication TEXT NOT NULL REFERENCES publication (id), line INTEGER NOT NULL, place INTEGER NOT NULL,
        city TEXT NOT NULL REFERENCES city (id), body TEXT, target TEXT REFERENCES target (id), checked TEXT,
        first TEXT NOT NULL, last TEXT NOT NULL, PRIMARY KEY (publication, line, place)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX sighting_target ON sighting (target)",
    "CREATE INDEX sighting_city ON sighting (city)",
    VERSION,
)


def migrate(db: Any) -> None:
    """Apply every statement, and let the views of targets show what is known out of all publications."""
    for statement in STATEMENTS:
        db.execute(statement)
    for name in ("targets_with_cities", "targets_in_force_today"):
        (sql,) = db.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).fetchone()
        db.execute(f"DROP VIEW {name}")
        db.execute(sql.replace("FROM target JOIN city", "FROM version AS target JOIN city"))
