"""The ledger read otherwise than as it stands: as of a moment, or with one source before the others."""

import sqlite3
from collections.abc import Sequence

from pledgetrack.errors import UsageError
from pledgetrack.model.city import City
from pledgetrack.model.reading import Reading

MOST = 8  # sources that an error names


def read_otherwise(db: sqlite3.Connection, cities: Sequence[City], reading: Reading) -> None:
    """Let this connection read what the ledger held at a moment, and judge with the preferred source first.

    Verdicts are made anew, for these cities alone if any are named; where neither is asked for nothing is done. Raises
    ``UsageError`` where no source on record begins with the preferred one's name.
    """
    if reading.known_at is None and reading.prefer is None:
        return
    # Most commands show verdicts that are on record; the judge would be a fifth of their start.
    from pledgetrack.actions.judging import judge_again
    from pledgetrack.store import cities as ledger_cities
    from pledgetrack.store import then

    if reading.known_at is not None:
        then.look_back(db, reading.known_at)
    if reading.prefer is not None:
        _must_be_on_record(db, reading.prefer)
    then.verdicts_apart(db)
    judge_again(db, [city.id for city in cities] or ledger_cities.ids(db), prefer=reading.prefer)


def _must_be_on_record(db: sqlite3.Connection, prefer: str) -> None:
    from pledgetrack.store import targets

    sources = targets.sources(db)
    if not any(source.casefold().startswith(prefer.casefold()) for source in sources):
        raise UsageError(
            f"no source on record begins with {prefer!r}",
            f"There is: {', '.join(sources[:MOST]) or 'none'}{' …' if len(sources) > MOST else ''}.",
        )
