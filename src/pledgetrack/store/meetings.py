"""Meetings and the accounts of them, saved whole and read back."""

import json
import sqlite3
from dataclasses import dataclass

from pledgetrack.model.city import City
from pledgetrack.model.evidence import Evidence
from pledgetrack.model.extraction import Extraction, Fact
from pledgetrack.model.identity import content_id
from pledgetrack.model.meeting import Headcount, Meeting
from pledgetrack.model.proposal import Proposal
from pledgetrack.model.words import Completeness, Form, MeetingKind
from pledgetrack.store import cities, claims, sources
from pledgetrack.store.rows import date as rows_date
from pledgetrack.store.rows import flag, free_id, insert, live, number, text
from pledgetrack.store.voice import voice_of

COLUMNS = (
    "meeting.id, meeting.title, meeting.kind, meeting.date, meeting.place, meeting.virtual, meeting.complete,"
    " account.participants, account.cities, account.mayors, account.countries"
)
# The first account of a meeting is the one that was recorded first.
_RECORDED = "(SELECT operation.number FROM operation WHERE operation.id = account.operation), account.id"
_READ = ("title", "date", "place", "virtual", "participants", "cities", "mayors", "countries")


@dataclass(frozen=True, kw_only=True)
class Account:
    """One source's telling of a meeting."""

    id: str
    meeting: str
    source: str
    name: str


def accounts(db: sqlite3.Connection, meeting: str) -> tuple[Account, ...]:
    """The accounts of a meeting, in the order in which they were recorded."""
    rows = db.execute(
        "SELECT account.id, account.meeting, source.id, source.name FROM account"
        " JOIN meeting ON meeting.id = account.meeting JOIN source ON source.id = account.source"
        f" WHERE account.meeting = ? AND {live('account')} AND {live('meeting')} ORDER BY {_RECORDED}",
        (meeting,),
    )
    return tuple(Account(id=row[0], meeting=row[1], source=row[2], name=row[3]) for row in rows)


def of_sources(db: sqlite3.Connection, source: str) -> tuple[Account, ...]:
    """The accounts that a source is, by id."""
    rows = db.execute(
        "SELECT account.id, account.meeting, source.id, coalesce(source.title, source.name) FROM account"
        " JOIN meeting ON meeting.id = account.meeting JOIN source ON source.id = account.source"
        f" WHERE account.source = ? AND {live('account')} AND {live('meeting')} ORDER BY account.id",
        (source,),
    )
    return tuple(Account(id=row[0], meeting=row[1], source=row[2], name=row[3]) for row in rows)


def of_source(db: sqlite3.Connection, source: str) -> str | None:
    """The id of the meeting of which this source is an account; the first one, if there are several."""
    row = db.execute(
        "SELECT meeting.id FROM account JOIN meeting ON meeting.id = account.meeting"
        f" WHERE account.source = ? AND {live('account')} AND {live('meeting')} ORDER BY account.id",
        (source,),
    ).fetchone()
    return row[0] if row else None


def put(
    db: sqlite3.Connection, proposal: Proposal, operation: str, *, read_at: str, append_to: str | None = None
) -> str:
    """Record an account with its mentions and claims, and return the id of its meeting.

    That is ``append_to``, which is on record, else the one of the proposal, which is recorded where it is not.
    """
    extraction = proposal.extraction
    source = sources.put(db, extraction.document, operation, read_at=read_at, archive=proposal.entered.archive)
    meeting = append_to or _put_meeting(db, proposal, operation)
    account, _ = free_id(db, "account", content_id("a", meeting, source))
    count = proposal.headcount
    db.execute(
        "INSERT INTO account VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            account,
            meeting,
            source,
            count.participants,
            count.cities,
            count.mayors,
            count.countries,
            operation,
            proposal.entered.translated_from,
        ),
    )
    cities.put(db, _cities(extraction), operation)
    insert(db, "fact", _facts(account, proposal), 8)
    insert(db, "speaker", _speakers(account, extraction), 11)
    insert(db, "unresolved", _unresolved(account, extraction), 5)
    mentions = _put_mentions(db, account, extraction, operation)
    claims.put(db, account, mentions, extraction, operation)
    return meeting


def _put_meeting(db: sqlite3.Connection, proposal: Proposal, operation: str) -> str:
    meeting, known = free_id(db, "meeting", proposal.meeting_id)
    if not known:  # it may have outlived an account that was retracted
        date = proposal.date and str(proposal.date)
        virtual = None if proposal.virtual is None else int(proposal.virtual)
        row = (
            meeting, proposal.title, proposal.kind, date, proposal.place, virtual, proposal.complete, operation,
        )  # fmt: skip
        insert(db, "meeting", [row], 8)
    return meeting


def _cities(extraction: Extraction) -> list[City]:
    found = [found.city for found in extraction.cities]
    return found + [claim.subject.city for claim in extraction.claims if claim.subject.city]


def _facts(account: str, proposal: Proposal) -> list[tuple[object, ...]]:
    read = proposal.extraction.meeting
    found: list[tuple[str, Fact]] = [
        (field, fact) for field in _READ if isinstance(fact := getattr(read, field), Fact)
    ] + [("convenor", fact) for fact in read.convenors]
    entered = proposal.entered
    said = [
        (field, str(value))
        for field in ("title", "kind", "date", "place", "complete")
        if (value := getattr(entered, field))
    ]
    said += [("convenor", convenor) for convenor in entered.convenors]
    rows: list[tuple[str, str, int, int | None, int | None, str | None]] = [
        (field, str(fact.value), 0, fact.evidence.start, fact.evidence.end, fact.evidence.text) for field, fact in found
    ]
    rows += [(field, value, 1, None, None, None) for field, value in said]
    return [(account, position, *row) for position, row in enumerate(rows)]


def _speakers(account: str, extraction: Extraction) -> list[tuple[object, ...]]:
    return [
        (
            account, position, one.name, one.office, one.standing, one.city and one.city.id, one.country,
            int(one.has_direct_quote), one.evidence.start, one.evidence.end, one.evidence.text,
        )
        for position, one in enumerate(extraction.speakers)
    ]  # fmt: skip


def _unresolved(account: str, extraction: Extraction) -> list[tuple[object, ...]]:
    return [
        (
            account,
            one.evidence.start,
            one.evidence.end,
            one.evidence.text,
            json.dumps([c.geonameid for c in one.candidates]),
        )
        for one in extraction.unresolved
    ]


def _put_mentions(db: sqlite3.Connection, account: str, extraction: Extraction, operation: str) -> dict[str, str]:
    ids: dict[str, str] = {}
    for found in extraction.cities:
        name, _ = free_id(db, "mention", content_id("p", account, found.city.id))
        ids[found.city.id] = name
        voice = voice_of(extraction, found.city)
        said = (voice.speaker, voice.office, voice.standing, voice.body) if voice else (None,) * 4
        form, first = (voice.form, voice.evidence) if voice else (Form.PRESENCE, found.mentions[0])
        row = (name, account, found.city.id, found.role, found.confidence, form, *said, 0)
        db.execute(
            "INSERT INTO mention VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
            (*row, first.start, first.end, first.text, operation),
        )
        insert(db, "occurrence", ((name, e.start, e.end, e.text) for e in found.mentions), 4)
    return ids


def facts(db: sqlite3.Connection, meeting: str, field: str) -> tuple[tuple[str, Evidence | None], ...]:
    """Values of one field over all accounts of a meeting, each with its words (``None``: a person entered it)."""
    rows = db.execute(
        f'SELECT fact.value, fact.start, fact."end", fact.quotation FROM fact JOIN account ON account.id = fact.account'
        f" WHERE account.meeting = ? AND fact.field = ? AND {live('account')} ORDER BY {_RECORDED}, fact.position",
        (meeting, field),
    )
    return tuple((value, None if start is None else Evidence(start, end, words)) for value, start, end, words in rows)


def cities_of(db: sqlite3.Connection, meeting: str) -> tuple[str, ...]:
    """The ids of the cities that the accounts of a meeting name."""
    rows = db.execute(
        "SELECT DISTINCT mention.city FROM mention JOIN account ON account.id = mention.account"
        f" WHERE account.meeting = ? AND {live('account')} ORDER BY mention.city",
        (meeting,),
    )
    return tuple(row[0] for row in rows)


def with_id(db: sqlite3.Connection, meeting: str) -> Meeting:
    """The meeting on record under an id; head counts as the first account has them."""
    row = db.execute(
        f"SELECT {COLUMNS} FROM meeting LEFT JOIN account ON account.meeting = meeting.id AND {live('account')}"
        f" WHERE meeting.id = ? ORDER BY {_RECORDED} LIMIT 1",
        (meeting,),
    ).fetchone()
    return from_row(row, tuple(dict.fromkeys(value for value, _ in facts(db, meeting, "convenor"))))


def told_by(db: sqlite3.Connection, source: str) -> tuple[tuple[str, str], ...]:
    """The meetings (id and title) of which a source is an account."""
    rows = db.execute(
        "SELECT DISTINCT meeting.id, meeting.title FROM account JOIN meeting ON meeting.id = account.meeting"
        f" WHERE account.source = ? AND {live('account')} AND {live('meeting')} ORDER BY meeting.id",
        (source,),
    )
    return tuple((row[0], row[1]) for row in rows)


def from_row(row: tuple[object, ...], convenors: tuple[str, ...] = ()) -> Meeting:
    """The meeting of a row of ``COLUMNS``."""
    identity, title, kind, date, place, virtual, complete, *counts = row
    participants, city_count, mayors, countries = (number(count) for count in counts)
    return Meeting(
        id=str(identity), title=str(title), kind=MeetingKind(str(kind)), convenors=convenors,
        date=rows_date(date), place=text(place),
        virtual=flag(virtual), complete=Completeness(str(complete)) if complete else None,
        headcount=Headcount(participants=participants, cities=city_count, mayors=mayors, countries=countries),
    )  # fmt: skip
