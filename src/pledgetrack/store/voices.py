"""Who spoke in an account, what targets of others it tells, and the places that it leaves open."""

import json
import sqlite3

from pledgetrack.model.claim import Claim
from pledgetrack.model.evidence import Evidence
from pledgetrack.model.extraction import Speaker
from pledgetrack.model.words import Standing
from pledgetrack.store import cities, claims
from pledgetrack.store.rows import live, text

_ACCOUNTS = f"(SELECT account.id FROM account WHERE account.meeting = ? AND {live('account')})"


def speakers(db: sqlite3.Connection, meeting: str) -> tuple[Speaker, ...]:
    """Everybody who speaks in the accounts of a meeting, in the order of the text."""
    return _speakers(db, f"IN {_ACCOUNTS}", meeting)


def of_account(db: sqlite3.Connection, account: str) -> tuple[Speaker, ...]:
    """Everybody who speaks in an account, in the order of the text."""
    return _speakers(db, "= ?", account)


def _speakers(db: sqlite3.Connection, which: str, value: str) -> tuple[Speaker, ...]:
    rows = db.execute(
        "SELECT speaker.name, speaker.office, speaker.standing, speaker.country, speaker.has_direct_quote,"
        f' speaker.start, speaker."end", speaker.quotation, {cities.COLUMNS}'
        " FROM speaker LEFT JOIN city ON city.id = speaker.city"
        f" WHERE speaker.account {which} ORDER BY speaker.account, speaker.start, speaker.position",
        (value,),
    )
    return tuple(
        Speaker(
            name=text(name), office=text(office), standing=Standing(standing), country=text(country),
            has_direct_quote=bool(quoted), evidence=Evidence(start, end, words),
            city=cities.from_row(tuple(city)) if city[0] is not None else None,
        )
        for name, office, standing, country, quoted, start, end, words, *city in rows
    )  # fmt: skip


def claims_of_others(db: sqlite3.Connection, meeting: str) -> tuple[tuple[str, Claim], ...]:
    """Targets of no city that the accounts of a meeting tell of, each with its id."""
    rows = db.execute(
        f"SELECT {claims.COLUMNS} FROM claim WHERE claim.mention IS NULL AND {live('claim')}"
        f" AND claim.account IN {_ACCOUNTS} ORDER BY claim.account, claim.start, claim.id",
        (meeting,),
    )
    return tuple((str(row[0]), claims.from_row(row, None)) for row in rows)


def unresolved(db: sqlite3.Connection, meeting: str) -> tuple[tuple[Evidence, tuple[int, ...]], ...]:
    """Names of which it is open what city they mean, with the GeoNames ids that they may mean."""
    rows = db.execute(
        f'SELECT start, "end", quotation, candidates FROM unresolved WHERE account IN {_ACCOUNTS}'
        " ORDER BY account, start",
        (meeting,),
    )
    return tuple((Evidence(start, end, words), tuple(json.loads(open_))) for start, end, words, open_ in rows)
