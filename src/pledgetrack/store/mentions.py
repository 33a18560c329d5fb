"""Mentions of cities with the claims under them: what is shown, and what is judged."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from pledgetrack.model.claim import Claim
from pledgetrack.model.date import PartialDate
from pledgetrack.model.entered import EnteredMention
from pledgetrack.model.evidence import Evidence
from pledgetrack.model.meeting import Mention
from pledgetrack.model.verdict import Said
from pledgetrack.model.words import Confidence, Form, Role, Standing
from pledgetrack.store import cities, claims, meetings, publications, sources
from pledgetrack.store.rows import free_id, insert, live, reviewed, text

_MENTION = (
    "mention.id, mention.role, mention.confidence, mention.form, mention.speaker, mention.office, mention.standing,"
    f' mention.body, {reviewed()}, mention.start, mention."end", mention.quotation,'
    " mention.entered"
)
_WIDTHS = (13, 11, 11, 7, 25)
# A passage that only names a city says nothing beside a claim of that city in the same account.
_SPOKEN_FOR = (
    "(claim.id IS NULL AND EXISTS (SELECT 1 FROM mention other JOIN claim made ON made.mention = other.id"
    " WHERE other.account = mention.account AND other.city = mention.city"
    f" AND {live('other')} AND {live('made')}))"
)


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One line of the ledger: a mention with one of its claims, or with none. ``claim_id`` is "" for none."""

    mention: Mention
    claim_id: str
    claim: Claim | None
    standing: Standing | None
    form: Form


def put(db: sqlite3.Connection, entered: EnteredMention, operation: str) -> tuple[str, bool]:
    """Record what a person entered; return the id of the claim, or of the mention without one, and whether it is new.

    A person read it, so it counts as reviewed.
    """
    cities.put(db, [entered.city], operation)
    name, there = free_id(db, "mention", entered.id)
    if not there:
        evidence = entered.evidence
        row = (
            name, entered.account, entered.city.id, entered.role, Confidence.HIGH, entered.form, entered.speaker,
            entered.office, entered.standing, entered.body, 1, evidence.start, evidence.end, evidence.text, operation,
            1,
        )  # fmt: skip
        insert(db, "mention", [row], 16)
        insert(db, "occurrence", [(name, evidence.start, evidence.end, evidence.text)], 4)
    return claims.put_entered(db, entered, name, operation) if entered.claim else (name, not there)


def of(db: sqlite3.Connection, city: str) -> tuple[Entry, ...]:
    """Every live entry of a city, by date of the meeting, then place in the text."""
    return _entries(db, "mention.city = :value", city)


def latest(db: sqlite3.Connection, city: str, most: int) -> tuple[tuple[Entry, ...], int]:
    """Live entries of a city's ``most`` latest mentions with a verdict, in the order of ``of``, and how many are left.

    What has no date counts as older than what has one.
    """
    each = "SELECT mention FROM verdict WHERE city = ? GROUP BY date, mention"
    chosen = [row[0] for row in db.execute(f"{each} ORDER BY date DESC, mention LIMIT ?", (city, most))]
    (known,) = db.execute(f"SELECT count(*) FROM ({each})", (city,)).fetchone()
    entries = _entries(db, "mention.id IN (SELECT value FROM json_each(:value))", json.dumps(chosen))
    return entries, known - len(chosen)


def in_meeting(db: sqlite3.Connection, meeting: str) -> tuple[Entry, ...]:
    """Every live entry of a meeting, in the order of the text."""
    found = _entries(db, "meeting.id = :value", meeting)
    return tuple(sorted(found, key=lambda entry: (entry.claim or entry.mention).evidence))


def with_id(db: sqlite3.Connection, mention: str) -> tuple[Entry, ...]:
    """Every live entry of one mention, the one without a claim too."""
    return _entries(db, "mention.id = :value", mention, spoken_for=True)


def named(db: sqlite3.Connection) -> frozenset[str]:
    """Ids of the cities that an account names, retracted or not."""
    return frozenset(row[0] for row in db.execute("SELECT DISTINCT city FROM mention"))


def of_claim(db: sqlite3.Connection, claim: str) -> str | None:
    """The mention (an id) under which a claim stands; ``None`` for a target of no city."""
    row = db.execute("SELECT mention FROM claim WHERE id = ?", (claim,)).fetchone()
    return row[0] if row else None


def _entries(db: sqlite3.Connection, where: str, value: str, *, spoken_for: bool = False) -> tuple[Entry, ...]:
    rows = db.execute(
        f"SELECT {_MENTION}, {meetings.COLUMNS}, {sources.COLUMNS}, {cities.COLUMNS}, {claims.COLUMNS}"
        " FROM mention JOIN account ON account.id = mention.account JOIN meeting ON meeting.id = account.meeting"
        " JOIN source ON source.id = account.source JOIN city ON city.id = mention.city"
        f" LEFT JOIN claim ON claim.mention = mention.id AND {live('claim')}"
        f" WHERE {where} AND {live('mention')} AND {live('account')} AND {live('meeting')}"
        f"{'' if spoken_for else f' AND NOT {_SPOKEN_FOR}'}"
        " ORDER BY meeting.date IS NULL, meeting.date, mention.id, claim.start, claim.target_year, claim.id",
        {"value": value},
    )
    return tuple(_entry(row) for row in rows)


def to_judge(db: sqlite3.Connection, city: str) -> Iterator[tuple[Entry, Said]]:
    """Every entry of a city with what the judge needs to know of it."""
    entries = of(db, city)
    passages: dict[tuple[str, int, int], list[Entry]] = {}
    for entry in entries:
        passages.setdefault(_passage(entry), []).append(entry)
    documents, translated = _source_ids(db, city), _translated(db, city)
    first = publications.none_before(db, city)
    for entry in entries:
        mention = entry.mention
        others = passages[_passage(entry)] if entry.claim else []
        passage = tuple(other.claim for other in others if other.claim and other is not entry)
        yield (
            entry,
            Said(
                city=mention.city,
                claim=entry.claim,
                passage=passage,
                body=mention.body,
                standing=entry.standing,
                form=entry.form,
                on=mention.meeting.date,
                complete=mention.meeting.complete,
                source_ids=documents[mention.meeting.id],
                translated=mention.id in translated,
                reviewed=mention.reviewed,
                first_according_to=_first_according_to(first, mention.meeting.date),
            ),
        )


def _passage(entry: Entry) -> tuple[str, int, int]:
    words = (entry.claim or entry.mention).evidence
    return entry.mention.id, words.start, words.end


def _source_ids(db: sqlite3.Connection, city: str) -> dict[str, tuple[str, ...]]:
    """The documents of every meeting that names a city, whatever account of it does."""
    rows = db.execute(
        f"SELECT meeting, source FROM account WHERE {live('account')} AND meeting IN (SELECT account.meeting"
        " FROM mention JOIN account ON account.id = mention.account WHERE mention.city = :city)"
        " ORDER BY meeting, source",
        {"city": city},
    )
    found: dict[str, tuple[str, ...]] = {}
    for meeting, source in rows:
        found[meeting] = (*found.get(meeting, ()), source)
    return found


def _first_according_to(first: tuple[tuple[str, PartialDate], ...], on: PartialDate | None) -> str | None:
    """Who asserts that there was no target when this was said."""
    return next((who for who, day in reversed(first) if on and day.first <= on.last), None)


def _translated(db: sqlite3.Connection, city: str) -> frozenset[str]:
    rows = db.execute(
        "SELECT mention.id FROM mention JOIN account ON account.id = mention.account"
        " WHERE mention.city = ? AND account.translated_from IS NOT NULL",
        (city,),
    )
    return frozenset(row[0] for row in rows)


def _entry(row: tuple[object, ...]) -> Entry:
    parts = []
    for width in _WIDTHS:
        parts.append(row[:width])
        row = row[width:]
    (identity, role, confidence, form, speaker, office, standing, body, reviewed, start, end, words, entered), *_ = (
        parts
    )
    city = cities.from_row(parts[3])
    own = Standing(str(standing)) if standing else None
    mention = Mention(
        id=str(identity), meeting=meetings.from_row(parts[1]), source=sources.from_row(parts[2]), city=city,
        role=Role(str(role)), confidence=Confidence(str(confidence)), form=Form(str(form)),
        speaker=text(speaker), office=text(office), standing=own, body=text(body), reviewed=bool(reviewed),
        entered=bool(entered),
        evidence=Evidence(int(str(start)), int(str(end)), str(words)),
    )  # fmt: skip
    found = parts[4]
    if found[0] is None:
        return Entry(mention=mention, claim_id="", claim=None, standing=own, form=mention.form)
    said = Standing(str(found[23])) if found[23] else None
    return Entry(
        mention=mention, claim_id=str(found[0]), claim=claims.from_row(found, city), standing=said,
        form=Form(str(found[24])),
    )  # fmt: skip
