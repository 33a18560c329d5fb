"""All that the ledger holds of one city."""

import sqlite3

from pledgetrack.actions.judged import judged, judged_then
from pledgetrack.model.city import City
from pledgetrack.model.date import PartialDate
from pledgetrack.reports import city as reports
from pledgetrack.reports.city import CityReport
from pledgetrack.store import mentions, responses, targets


def city_report(
    db: sqlite3.Connection,
    city: City,
    *,
    as_of: PartialDate | None = None,
    known_at: str | None = None,
    most: int | None = None,
) -> CityReport:
    """What is on record of a city, what was said, and the verdicts.

    ``as_of`` leaves out what was stated or said after that day in the world, ``known_at`` (a UTC time) what this
    ledger did not hold then: statements are judged on what it held. Of more than ``most`` mentions the latest are told
    of and the others counted; of a day or a moment all are.
    """
    versions = targets.of(db, city.id, known_at=known_at)
    left_out = 0
    if known_at:
        entries = judged_then(db, city.id, known_at)
    elif as_of or most is None:
        entries = judged(db, mentions.of(db, city.id))
    else:
        latest, left_out = mentions.latest(db, city.id, most)
        entries = judged(db, latest)
    answered = [row for entry in entries for row in (entry.id, entry.mention.id, entry.mention.meeting.id)]
    found = responses.to(db, [*answered, *(target.id for target in versions)], known_at=known_at)
    report = reports.city_report(
        city, versions, entries, left_out=left_out,
        responses=(one for answers in found.values() for one in answers), known_at=known_at,
    )  # fmt: skip
    return report.as_of(as_of) if as_of else report
