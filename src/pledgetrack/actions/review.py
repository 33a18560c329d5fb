"""What nobody has confirmed: accepted, corrected or rejected by a person, whose name is kept."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pledgetrack.actions.judged import judged
from pledgetrack.actions.judging import judge_again
from pledgetrack.actions.rows import must_be
from pledgetrack.errors import UsageError
from pledgetrack.model.city import City
from pledgetrack.model.claim import Claim, Subject
from pledgetrack.model.entered import EnteredMention
from pledgetrack.model.meeting import Mention
from pledgetrack.model.review import Review, Translation
from pledgetrack.model.verdict import Word
from pledgetrack.model.words import BY_HAND, Confidence
from pledgetrack.reports.entry import CityEntry
from pledgetrack.store import cities, meetings, mentions, operations, retractions, reviews, voices
from pledgetrack.store.database import write

# What a reader would be misled by most if it were wrong comes first; what says nothing of a target, last.
_FIRST = (
    Word.GIVES_UP, Word.SAYS_WILL_MISS, Word.DENIES, Word.SAYS_MET, Word.ANNOUNCES_CHANGE, Word.EARLIER, Word.LATER,
    Word.MORE, Word.LESS, Word.NEW, Word.SOURCES_DISAGREE, Word.TARGET_ENDED, Word.PROPOSES, Word.NOT_COMPARABLE,
    Word.OTHER_TARGET, Word.DATE_UNCERTAIN, Word.SAME_AS_FAR_AS_SAID, Word.SAME, Word.NO_NUMBER,
    Word.NO_TARGET_ON_RECORD, Word.UNRESOLVED, Word.UNDATED, Word.SILENT, Word.NOTHING_REPORTED, Word.NOT_OWN_PLEDGE,
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """A mention that nobody confirmed, with its statements as they are judged."""

    mention: str
    entries: tuple[CityEntry, ...]


def waiting(db: sqlite3.Connection) -> tuple[Waiting, ...]:
    """Everything that nobody confirmed and a verdict rests on, the most consequential first."""
    found = []
    for mention, _, _ in reviews.waiting(db):
        entries = judged(db, mentions.with_id(db, mention))
        if entries:
            found.append(Waiting(mention=mention, entries=entries))
    order = {word: place for place, word in enumerate(_FIRST)}
    return tuple(sorted(found, key=lambda one: (min(order[e.verdict.word] for e in one.entries), one.mention)))


@dataclass(frozen=True, kw_only=True)
class Known:
    """What the fields of a statement may well hold, for somebody who puts it right."""

    cities: tuple[City, ...] = ()
    speakers: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()


def left(db: sqlite3.Connection, mention: str) -> Waiting | None:
    """What is still to be reviewed of a mention, as it is judged now; ``None`` where nothing is."""
    entries = tuple(one for one in judged(db, mentions.with_id(db, mention)) if not one.reviewed)
    return Waiting(mention=mention, entries=entries) if entries else None


def known(db: sqlite3.Connection, meeting: str) -> Known:
    """The cities of the ledger, those of a meeting (an id) first, and who speaks at the meeting."""
    of_meeting = [entry.mention.city for entry in mentions.in_meeting(db, meeting)]
    heard = voices.speakers(db, meeting)
    return Known(
        cities=tuple(dict.fromkeys([*of_meeting, *cities.every(db)])),
        speakers=tuple(dict.fromkeys(one.name for one in heard if one.name)),
        offices=tuple(dict.fromkeys(one.office for one in heard if one.office)),
    )


def accept(db: sqlite3.Connection, rows: Sequence[str], *, by: str, at: str) -> tuple[str, ...]:
    """Confirm mentions (or the mentions of claims) as they were read; return those that are new, by mention id.

    Raises ``UnknownName`` and ``UsageError``, and then nothing is saved.
    """
    _named(by)
    with write(db):
        names = [_mention(db, row) for row in rows]
        operation = operations.begin(db, "accept", at=at, detail=f"{' '.join(names)} by {by}")
        done = {name: reviews.put(db, Review(row=name, by=by), operation)[1] for name in names}
        new = tuple(name for name, is_new in done.items() if is_new)
        if not new:
            operations.forget(db, operation)
        judge_again(db, {entry.mention.city.id for name in new for entry in mentions.with_id(db, name)})
    return new


def reject(db: sqlite3.Connection, rows: Sequence[str], *, why: str, by: str, at: str) -> None:
    """Take back mentions or claims that were read wrongly, with the reason and who says so."""
    _named(by)
    if not why.strip():
        raise UsageError("a rejection needs its reason", "Say it with --why.")
    with write(db):
        for row in rows:
            must_be(db, row, "pq")
        operation = operations.begin(db, "reject", at=at, detail=f"{' '.join(rows)} by {by}")
        retractions.add(db, dict.fromkeys(rows), operation, why=f"{why} (rejected by {by})")
        judge_again(db, retractions.touched(db, operation))


def correct(db: sqlite3.Connection, row: str, changes: Mapping[str, Any], *, by: str, at: str) -> str:
    """Put a statement right: what was read is taken back, and entered anew by a person; return the new id.

    ``row`` is a claim, or a mention without one; ``changes`` are fields of ``Claim`` and ``Mention`` by name. The words
    that it rests on stay.
    """
    _named(by)
    with write(db):
        must_be(db, row, "pq")
        name = _mention(db, row)
        entries = mentions.with_id(db, name)
        entry = next((one for one in entries if one.claim_id == row or (not one.claim_id and row == name)), entries[0])
        operation = operations.begin(db, "correct", at=at, detail=f"{row} by {by}")
        made = _corrected(_account(db, entry.mention), entry.mention, entry.claim, changes)
        retractions.add(db, [row], operation, why=f"corrected by {by}")
        new, _ = mentions.put(db, made, operation)
        judge_again(db, {entry.mention.city.id, made.city.id})
    return new


def translate(db: sqlite3.Connection, translation: Translation, *, at: str) -> tuple[str, bool]:
    """Keep what words mean in another language beside them; return its id, and whether it is new."""
    _named(translation.by)
    if not translation.text.strip():
        raise UsageError("a translation needs its words", "Give --text.")
    with write(db):
        must_be(db, translation.row, "pq")
        operation = operations.begin(db, "translate", at=at, detail=f"{translation.row} by {translation.by}")
        name, new = reviews.put_translation(db, translation, operation)
        if not new:
            operations.forget(db, operation)
    return name, new


def _corrected(account: str, mention: Mention, claim: Claim | None, changes: Mapping[str, Any]) -> EnteredMention:
    voice = {
        name: changes.get(name, getattr(mention, name)) for name in ("speaker", "office", "standing", "body", "role")
    }
    city = changes.get("city", mention.city)
    made = None
    if claim is not None:
        of_claim = {name: value for name, value in changes.items() if hasattr(claim, name)}
        if "target_year" in changes:
            of_claim |= {"year_from": None, "year_to": None}  # a range of other years would contradict it
        if "city" in changes:
            of_claim["subject"] = Subject(name=city.name, city=city)
        made = claim._replace(
            **{**of_claim, "pattern": BY_HAND, "confidence": Confidence.HIGH, "speaker": voice["speaker"],
               "reasons": ("corrected by a person",)},
        )  # fmt: skip
    evidence = claim.evidence if claim else mention.evidence
    return EnteredMention(account=account, city=city, evidence=evidence, form=mention.form, claim=made, **voice)


def _account(db: sqlite3.Connection, mention: Mention) -> str:
    accounts = meetings.accounts(db, mention.meeting.id)
    return next(one.id for one in accounts if one.source == mention.source.id)


def _mention(db: sqlite3.Connection, row: str) -> str:
    must_be(db, row, "pq")
    name = mentions.of_claim(db, row) if row.startswith("q") else row
    if name is None:
        raise UsageError(f"{row} is the target of somebody who is no city", "There is nothing to review.")
    return name


def _named(by: str) -> None:
    if not by.strip():
        raise UsageError("a review needs the name of who reviewed", "Give --by NAME.")
