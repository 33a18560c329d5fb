"""What the ledger itself should be looked at for, row by row."""

import sqlite3
from collections.abc import Iterator

from pledgetrack.store.publications import DONE
from pledgetrack.store.rows import live, reviewed

# Every table whose rows point at words of a source, with what names a row to a person.
_EVIDENCE = {
    "mention": ("x.id", "account.id = x.account"),
    "claim": ("x.id", "account.id = x.account"),
    "occurrence": ("x.mention", "account.id = (SELECT mention.account FROM mention WHERE mention.id = x.mention)"),
    "speaker": ("account.id", "account.id = x.account"),
    "fact": ("account.id", "account.id = x.account"),
    "unresolved": ("account.id", "account.id = x.account"),
}
_LIVE = (
    f"{live('account')} AND NOT EXISTS"
    f" (SELECT 1 FROM meeting WHERE meeting.id = account.meeting AND NOT {live('meeting')})"
)


def changed_evidence(db: sqlite3.Connection) -> Iterator[tuple[str, str, str, str]]:
    """Yield (table, row id, source id, quotation) where the text of the source no longer reads as the quotation."""
    for table, (row, joined) in _EVIDENCE.items():
        yield from db.execute(
            f"SELECT '{table}', {row}, source.id, x.quotation FROM {table} x JOIN account ON {joined}"
            f" JOIN source ON source.id = account.source WHERE x.start IS NOT NULL AND {_LIVE}"
            ' AND substr(source.text, x.start + 1, x."end" - x.start) IS NOT x.quotation ORDER BY 2, x.start'
        )


def loose_reference(db: sqlite3.Connection) -> str | None:
    """The table of a row that points at one that is not there, if there is any."""
    found = db.execute("PRAGMA foreign_key_check").fetchone()
    return found[0] if found else None


def quotations(db: sqlite3.Connection, source: str) -> Iterator[tuple[str, str, str]]:
    """Yield (table, row id, quotation) of everything that rests on words of a source."""
    for table, (row, joined) in _EVIDENCE.items():
        yield from db.execute(
            f"SELECT '{table}', {row}, x.quotation FROM {table} x JOIN account ON {joined}"
            f" WHERE account.source = ? AND x.start IS NOT NULL AND {_LIVE} ORDER BY 2, x.start",
            (source,),
        )


def unreviewed(db: sqlite3.Connection) -> Iterator[tuple[str, str, str, str]]:
    """Yield (city id, mention id, meeting title, quotation) of what nobody has confirmed and a verdict rests on."""
    return db.execute(
        "SELECT mention.city, mention.id, meeting.title, mention.quotation FROM mention"
        " JOIN account ON account.id = mention.account JOIN meeting ON meeting.id = account.meeting"
        f" WHERE NOT {reviewed()} AND {live('mention')} AND {_LIVE}"
        " AND EXISTS (SELECT 1 FROM verdict WHERE verdict.mention = mention.id) ORDER BY mention.id"
    )


def open_names(db: sqlite3.Connection) -> Iterator[tuple[str, str, str]]:
    """Yield (meeting id, quotation, candidates) of names that may be several cities."""
    return db.execute(
        "SELECT account.meeting, x.quotation, x.candidates FROM unresolved x JOIN account ON account.id = x.account"
        f" WHERE {_LIVE} ORDER BY account.meeting, x.start"
    )


def open_claims(db: sqlite3.Connection) -> Iterator[tuple[str, str, str]]:
    """Yield (city id, claim id, quotation) of claims whose verdict is that it is not settled who spoke."""
    return db.execute(
        "SELECT mention.city, claim.id, claim.quotation FROM verdict JOIN claim ON claim.id = verdict.claim"
        " JOIN mention ON mention.id = verdict.mention JOIN account ON account.id = mention.account"
        f" WHERE verdict.word = 'UNRESOLVED' AND {live('claim')} AND {live('mention')} AND {_LIVE} ORDER BY claim.id"
    )


def race_to_zero(db: sqlite3.Connection, city: str) -> frozenset[str]:
    """Targets (ids) of a city whose row in a dataset says that it is a member of Race to Zero."""
    rows = db.execute(
        "SELECT DISTINCT sighting.target FROM sighting JOIN publication ON publication.id = sighting.publication"
        " JOIN dataset_row ON dataset_row.publication = sighting.publication AND dataset_row.line = sighting.line,"
        f" json_each(dataset_row.cells) cell WHERE sighting.city = ? AND {DONE} AND {live('publication')}"
        " AND sighting.target IS NOT NULL AND lower(cell.key) = 'race_to_zero_member' AND lower(cell.value) = 'yes'",
        (city,),
    )
    return frozenset(row[0] for row in rows)


def held_verdicts(db: sqlite3.Connection, city: str) -> dict[tuple[str, str], tuple[str, str]]:
    """The verdict rows of a city as they stand: (mention id, claim id or "") to (code, sentence)."""
    rows = db.execute("SELECT mention, claim, word, argument, words FROM verdict WHERE city = ?", (city,))
    return {
        (mention, claim): (f"{word}({argument})" if argument else word, words)
        for mention, claim, word, argument, words in rows
    }
