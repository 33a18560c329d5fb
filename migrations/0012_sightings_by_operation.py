"""A sighting says with which operation it was recorded: rows that an alias settled later are undone whole.

Until here all sightings of a publication came with it. What an undone operation recorded no longer says anything.
"""

from typing import Any

_DONE = "sighting.operation NOT IN (SELECT undone.operation FROM undone)"


def migrate(db: Any) -> None:
    """Give each sighting the operation of its publication, and let ``version`` heed it."""
    db.execute("ALTER TABLE sighting ADD COLUMN operation TEXT REFERENCES operation (id)")
    of_publication = "SELECT operation FROM publication WHERE publication.id = sighting.publication"
    db.execute(f"UPDATE sighting SET operation = ({of_publication})")
    (sql,) = db.execute("SELECT sql FROM sqlite_master WHERE name = 'version'").fetchone()
    seen, moved = "WHERE sighting.target = target.id AND ", "WHERE later.city = target.city AND "
    assert seen in sql and moved in sql
    sql = sql.replace(seen, f"{seen}{_DONE} AND ").replace(moved, f"{moved}{_DONE.replace('sighting.', 'later.')} AND ")
    db.execute("DROP VIEW version")
    db.execute(sql)
