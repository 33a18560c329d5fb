"""A verdict says of which city and day it is, so that a city's latest are found without reading the others."""

from typing import Any


def migrate(db: Any) -> None:
    """Put the city and the meeting's day beside each verdict, in an index that answers by itself."""
    db.execute("ALTER TABLE verdict ADD COLUMN city TEXT REFERENCES city (id)")
    db.execute("ALTER TABLE verdict ADD COLUMN date TEXT")
    db.execute(
        "UPDATE verdict SET (city, date) = (SELECT mention.city, meeting.date FROM mention"
        " JOIN account ON account.id = mention.account JOIN meeting ON meeting.id = account.meeting"
        " WHERE mention.id = verdict.mention)"
    )
    db.execute("CREATE INDEX verdict_city ON verdict (city, date DESC, mention)")
    db.execute("CREATE INDEX verdict_rules ON verdict (rules_version)")
