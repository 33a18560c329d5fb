"""What is to be handed on of cities or of one meeting."""

import sqlite3
from collections.abc import Sequence

from pledgetrack.actions.otherwise import read_otherwise
from pledgetrack.actions.owed import owed
from pledgetrack.actions.rows import must_be
from pledgetrack.actions.show_city import gathered
from pledgetrack.compare.judge import RULES_VERSION
from pledgetrack.model.city import City
from pledgetrack.model.meeting import Kept
from pledgetrack.model.reading import AS_IT_STANDS, Reading
from pledgetrack.reports.citation import Quotable
from pledgetrack.reports.city import CityReport
from pledgetrack.reports.dossier import CityPart, Dossier, shown
from pledgetrack.reports.timelines import narrowed
from pledgetrack.store import cities as ledger_cities
from pledgetrack.store import meetings, mentions, operations, sources
from pledgetrack.store.streams import Filter


def make_dossier(
    db: sqlite3.Connection,
    cities: Sequence[City],
    wanted: Filter,
    reading: Reading = AS_IT_STANDS,
    *,
    unreviewed: bool = False,
) -> Dossier:
    """What these cities said beside what is on record; without a name, of every city that has a statement.

    Of ``wanted`` the meeting and the dates are heeded. Only what somebody confirmed is in it, unless ``unreviewed``
    asks for all. Raises ``UnknownName`` for a meeting that there is not.
    """
    if wanted.meeting:
        must_be(db, wanted.meeting, "m")
    read_otherwise(db, cities, reading)
    there = mentions.named(db)
    asked = list(cities) or [city for city in ledger_cities.every(db) if city.id in there]
    found = [_part(db, gathered(db, city, reading), wanted, unreviewed=unreviewed) for city in asked]
    listed = [part for part in found if part.statements or _is_asked_for(part, cities)]
    unshown = [part for part in found if part.held_back and part not in listed]
    last = operations.last(db)
    return Dossier(
        parts=tuple(sorted(listed, key=_by_name)),
        rules_version=RULES_VERSION,
        asked=_asked(wanted, reading),
        unshown=tuple((part.report.city.label, part.held_back) for part in sorted(unshown, key=_by_name)),
        credits=owed({target.source for part in listed for target in part.report.targets}),
        recorded=last.at if last else None,
        meeting=meetings.with_id(db, wanted.meeting) if wanted.meeting else None,
    )


def _part(db: sqlite3.Connection, report: CityReport, wanted: Filter, *, unreviewed: bool) -> CityPart:
    within = narrowed(report, since=wanted.since, until=wanted.until).entries
    of_meeting = [entry for entry in within if wanted.meeting in {None, entry.mention.meeting.id}]
    kept, held_back, elsewhere = shown(report, of_meeting, unreviewed=unreviewed)
    documents = {name: sources.kept(db, name) or Kept() for name in {e.mention.source.id for e in kept.entries}}
    return CityPart(
        report=kept, held_back=held_back, elsewhere=elsewhere,
        statements=tuple(Quotable(entry=entry, kept=documents[entry.mention.source.id]) for entry in kept.entries),
    )  # fmt: skip


def _is_asked_for(part: CityPart, cities: Sequence[City]) -> bool:
    return any(part.report.city.id == city.id for city in cities)


def _by_name(part: CityPart) -> tuple[str, int]:
    return part.report.city.label, part.report.city.geonameid


def _asked(wanted: Filter, reading: Reading) -> tuple[str, ...]:
    told = [f"statements since {wanted.since}"] if wanted.since else []
    told += [f"statements until {wanted.until}"] if wanted.until else []
    told += [f"statements of meeting {wanted.meeting}"] if wanted.meeting else []
    read = reading.told()
    return (*told, read) if read else tuple(told)
