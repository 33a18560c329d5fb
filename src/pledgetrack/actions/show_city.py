"""All that the ledger holds of one city."""

import sqlite3

from pledgetrack.actions.show_row import judged
from pledgetrack.model.city import City
from pledgetrack.reports import city as reports
from pledgetrack.reports.city import CityReport
from pledgetrack.store import mentions, responses, targets


def city_report(db: sqlite3.Connection, city: City) -> CityReport:
    """What is on record of a city, what was said, and the verdicts as they stand."""
    versions = targets.of(db, city.id)
    entries = judged(db, mentions.of(db, city.id))
    answered = [row for entry in entries for row in (entry.id, entry.mention.id, entry.mention.meeting.id)]
    found = responses.to(db, [*answered, *(target.id for target in versions)])
    return reports.city_report(
        city, versions, entries, responses=(one for answers in found.values() for one in answers)
    )
