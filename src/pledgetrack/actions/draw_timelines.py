"""Cities on one axis of years."""

import sqlite3
from collections.abc import Sequence

from pledgetrack.actions.otherwise import read_otherwise
from pledgetrack.actions.show_city import gathered
from pledgetrack.model.city import City
from pledgetrack.model.reading import AS_IT_STANDS, Reading
from pledgetrack.model.words import Kind
from pledgetrack.reports.timelines import Timelines, narrowed, timelines
from pledgetrack.store import cities as ledger_cities
from pledgetrack.store.streams import Filter


def draw_timelines(
    db: sqlite3.Connection,
    cities: Sequence[City],
    wanted: Filter,
    reading: Reading = AS_IT_STANDS,
) -> Timelines:
    """What these cities said and what is on record of them; without a name, of every city in the ledger.

    Of ``wanted`` the country, the kind and the dates are heeded.
    """
    read_otherwise(db, cities, reading)
    kind = Kind(wanted.kind) if wanted.kind else None
    asked = cities or [city for city in ledger_cities.every(db) if ledger_cities.is_listed(db, city.id)]
    found = [gathered(db, city, reading) for city in asked if _of(city, wanted.country)]
    return timelines(narrowed(report, kind=kind, since=wanted.since, until=wanted.until) for report in found)


def _of(city: City, country: str | None) -> bool:
    return country is None or city.country == country
