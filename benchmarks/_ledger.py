"""A ledger of any size, invented but for the cities: meetings of fifty mentions, every second with a claim."""

import datetime as dt
import itertools
import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path

from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.city import City
from pledgetrack.store import cities
from pledgetrack.store.database import connect_to_write, write

AT_ONE_MEETING = 50
WORDS = "Port {} will be carbon neutral by {}."
AT, MADE = "2026-01-01T00:00:00Z", "o2222222x"


def build(path: Path, *, mentions: int, known: int, heaviest: int) -> tuple[int, int]:
    """Fill a new ledger of ``known`` cities.

    Return the GeoNames ids of the one named ``heaviest`` times and of one named once.
    """
    db = connect_to_write(path, at=AT)
    gazetteer = Gazetteer()
    # Real cities, because commands find a city by what the gazetteer knows; those of China have numbers close together.
    ports = list(itertools.islice(filter(None, map(gazetteer.city, range(1_780_000, 2_100_000))), known))
    rest = max(1, (mentions - heaviest - 1) // (known - 2))

    def port(number: int) -> City:
        place = 0 if number < heaviest else 1 if number == heaviest else 2 + (number - heaviest - 1) // rest
        return ports[min(place, known - 1)]

    with write(db):
        db.execute("INSERT INTO operation (id, name, at, detail) VALUES (?, 'benchmark', ?, '')", (MADE, AT))
        cities.put(db, ports, MADE)
        _fill(db, mentions, port)
    db.execute("ANALYZE")
    db.close()
    return ports[0].geonameid, ports[1].geonameid


def _fill(db: sqlite3.Connection, mentions: int, port: Callable[[int], City]) -> None:
    step = mentions // AT_ONE_MEETING or 1  # so that one city's mentions stand at many meetings
    meetings = range(step)
    first = dt.date(2000, 1, 1)
    text = WORDS.format("X", 2050)
    rows(db, "source", "id name origin media_type encoding language read_at sha256 characters text operation", (
        (f"s{n}", f"{n}.txt", f"{n}.txt", "text/plain", "utf-8", "en", AT, f"{n:064x}", len(text), text, MADE)
        for n in meetings
    ))  # fmt: skip
    rows(db, "meeting", "id title kind date operation", (
        (f"m{n}", f"Session {n}", "meeting", str(first + dt.timedelta(days=n % 9000)), MADE) for n in meetings
    ))  # fmt: skip
    rows(db, "account", "id meeting source operation", ((f"a{n}", f"m{n}", f"s{n}", MADE) for n in meetings))
    rows(
        db, "mention",
        'id account city role confidence form standing reviewed entered start "end" quotation operation', (
            (f"q{n}", f"a{n % step}", port(n).id, "speaker", "high", "quotation", "mayor", 1, 0, 0, len(text), text,
             MADE)
            for n in range(mentions)
        ),
    )  # fmt: skip
    rows(
        db, "claim",
        "id account mention kind target_year scope status conditional against_bau language pattern standing form"
        ' confidence reasons start "end" quotation operation', (
            (f"k{n}", f"a{n % step}", f"q{n}", "carbon_neutral", 2030 + n % 30, "citywide", "pledged", 0, 0, "en",
             "en/neutral_by", "mayor", "quotation", "high", "[]", 0, len(text), text, MADE)
            for n in range(0, mentions, 2)
        ),
    )  # fmt: skip
    rows(
        db, "verdict", "mention claim word words rule considered notes flags path rules_version"
        " city date", (
            (f"q{n}", "" if n % 2 else f"k{n}", "NOTHING_REPORTED" if n % 2 else "NO_TARGET_ON_RECORD", "words",
             "A4" if n % 2 else "C7", "[]", "[]", "[]", "[]", 3, port(n).id,
             str(first + dt.timedelta(days=n % step % 9000)))
            for n in range(mentions)
        ),
    )  # fmt: skip


def rows(db: sqlite3.Connection, table: str, columns: str, rows: Iterable[tuple[object, ...]]) -> None:
    names = columns.split()
    db.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})", rows)
