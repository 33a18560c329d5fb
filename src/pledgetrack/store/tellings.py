"""What each account on record tells."""

import sqlite3

from pledgetrack.model.claim import Claim
from pledgetrack.model.telling import Named, Telling
from pledgetrack.model.words import Role
from pledgetrack.store import cities, claims, voices
from pledgetrack.store.meetings import Account, accounts
from pledgetrack.store.rows import live


def of_meeting(db: sqlite3.Connection, meeting: str) -> tuple[Telling, ...]:
    """What the accounts of a meeting tell, in the order in which they were recorded."""
    return tuple(of_account(db, one) for one in accounts(db, meeting))


def of_account(db: sqlite3.Connection, account: Account) -> Telling:
    """What one account tells."""
    facts = db.execute(
        "SELECT field, value, coalesce(quotation, '') FROM fact WHERE account = ? ORDER BY position", (account.id,)
    )
    unsettled = db.execute("SELECT DISTINCT quotation FROM unresolved WHERE account = ? ORDER BY start", (account.id,))
    return Telling(
        id=account.id, name=account.name, facts=tuple(facts), cities=_named(db, account.id),
        speakers=voices.of_account(db, account.id), claims=_claims(db, account.id),
        unsettled=tuple(row[0] for row in unsettled),
    )  # fmt: skip


def _named(db: sqlite3.Connection, account: str) -> tuple[Named, ...]:
    rows = db.execute(
        f"SELECT mention.id, mention.role, {cities.COLUMNS} FROM mention JOIN city ON city.id = mention.city"
        f" WHERE mention.account = ? AND {live('mention')} ORDER BY mention.start, mention.id",
        (account,),
    ).fetchall()
    return tuple(
        Named(city=cities.from_row(tuple(city)), role=Role(role), spellings=_spellings(db, mention))
        for mention, role, *city in rows
    )


def _spellings(db: sqlite3.Connection, mention: str) -> tuple[str, ...]:
    rows = db.execute("SELECT quotation FROM occurrence WHERE mention = ? ORDER BY start", (mention,))
    return tuple(dict.fromkeys(row[0] for row in rows))


def _claims(db: sqlite3.Connection, account: str) -> tuple[Claim, ...]:
    rows = db.execute(
        f"SELECT {claims.COLUMNS}, {cities.COLUMNS} FROM claim LEFT JOIN mention ON mention.id = claim.mention"
        " LEFT JOIN city ON city.id = mention.city"
        f" WHERE claim.account = ? AND {live('claim')} AND (mention.id IS NULL OR {live('mention')})"
        " ORDER BY claim.start, claim.id",
        (account,),
    )
    width = claims.COLUMNS.count(", ") + 1
    return tuple(
        claims.from_row(row[:width], cities.from_row(row[width:]) if row[width] is not None else None) for row in rows
    )
