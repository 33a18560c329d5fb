"""All that the ledger holds of one city."""

import sqlite3

from pledgetrack.model.city import City
from pledgetrack.reports import city as reports
from pledgetrack.reports.city import CityEntry, CityReport
from pledgetrack.store import mentions, responses, targets, verdicts


def city_report(db: sqlite3.Connection, city: City) -> CityReport:
    """What is on record of a city, what was said, and the verdicts as they stand."""
    versions = targets.of(db, city.id)
    judged = verdicts.of(db, city.id, versions)
    entries = tuple(
        CityEntry(
            id=entry.claim_id or entry.mention.id,
            mention=entry.mention,
            claim=entry.claim,
            verdict=verdict,
            form=entry.form,
            standing=entry.standing,
        )
        for entry in mentions.of(db, city.id)
        if (verdict := judged.get((entry.mention.id, entry.claim_id)))
    )
    answered = [row for entry in entries for row in (entry.id, entry.mention.id, entry.mention.meeting.id)]
    found = responses.to(db, [*answered, *(target.id for target in versions)])
    return reports.city_report(
        city, versions, entries, responses=(one for answers in found.values() for one in answers)
    )
