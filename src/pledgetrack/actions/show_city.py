"""All that the ledger holds of one city."""

import sqlite3

from pledgetrack.actions.judged import judged
from pledgetrack.actions.otherwise import read_otherwise
from pledgetrack.model.city import City
from pledgetrack.model.reading import AS_IT_STANDS, Reading
from pledgetrack.reports import city as reports
from pledgetrack.reports.city import CityReport
from pledgetrack.store import mentions, publications, responses, targets


def city_report(
    db: sqlite3.Connection, city: City, reading: Reading = AS_IT_STANDS, *, most: int | None = None
) -> CityReport:
    """What is on record of a city, what was said, and the verdicts; see ``gathered``."""
    read_otherwise(db, [city], reading)
    return gathered(db, city, reading, most=most)


def gathered(db: sqlite3.Connection, city: City, reading: Reading, *, most: int | None = None) -> CityReport:
    """The report of a city out of a ledger that is being read so.

    A day (``as_of``) leaves out what was stated or said after it in the world. Of more than ``most`` mentions the
    latest are told of and the others counted; of a day all are.
    """
    versions = targets.of(db, city.id)
    left_out = 0
    if reading.as_of or most is None:
        entries = judged(db, mentions.of(db, city.id))
    else:
        latest, left_out = mentions.latest(db, city.id, most)
        entries = judged(db, latest)
    answered = [row for entry in entries for row in (entry.id, entry.mention.id, entry.mention.meeting.id)]
    found = responses.to(db, [*answered, *(target.id for target in versions)])
    return reports.city_report(
        city, versions, entries, left_out=left_out, reading=reading, without=publications.without_target(db, city.id),
        responses=(one for answers in found.values() for one in answers),
    )  # fmt: skip
