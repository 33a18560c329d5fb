"""A passage that a person read: who spoke there for a city, and what the words commit it to."""

import sqlite3
from dataclasses import dataclass

from pledgetrack.actions.find_words import find_words
from pledgetrack.actions.judging import judge_again
from pledgetrack.actions.rows import must_be
from pledgetrack.errors import UsageError
from pledgetrack.extract.people.standings import standing as standing_of
from pledgetrack.model.city import City
from pledgetrack.model.claim import Claim
from pledgetrack.model.entered import EnteredMention
from pledgetrack.model.words import Form, Role, Standing
from pledgetrack.store import ids, meetings, mentions, operations
from pledgetrack.store.database import write


@dataclass(frozen=True, kw_only=True)
class Voice:
    """Who spoke, as far as a person says. What is left out is settled by the rest: an office tells the standing."""

    speaker: str | None = None
    office: str | None = None
    standing: Standing | None = None
    body: str | None = None
    role: Role | None = None
    form: Form | None = None


@dataclass(frozen=True, kw_only=True)
class Quotation:
    """The words that a person quotes: ``source`` (an id) and ``start`` only where the meeting or the words leave it."""

    words: str
    source: str | None = None
    start: int | None = None


@dataclass(frozen=True, kw_only=True)
class Saved:
    """The id of the claim, or of the mention without one; whether it was known; the words as the source has them."""

    row: str
    known: bool
    mention: EnteredMention


def save_mention(
    db: sqlite3.Connection,
    meeting: str,
    city: City,
    quotation: Quotation,
    *,
    voice: Voice,
    claim: Claim | None,
    at: str,
) -> Saved:
    """Record a mention with its claim in one transaction, and judge its city again.

    The quotation must stand in the meeting's source. Raises ``UnknownName`` or ``UsageError``; nothing is saved then.
    """
    with write(db):
        account = _account(db, meeting, quotation.source)
        evidence = find_words(db, account.source, quotation.words, start=quotation.start)
        if claim is not None:
            claim = claim._replace(evidence=evidence, speaker=voice.speaker)
        role, form, standing = _settled(voice, spoken=claim is not None)
        entered = EnteredMention(
            account=account.id, city=city, evidence=evidence, role=role, form=form, speaker=voice.speaker,
            office=voice.office, standing=standing, body=voice.body, claim=claim,
        )  # fmt: skip
        if claim is None and ids.is_live(db, entered.id):
            return Saved(row=entered.id, known=True, mention=entered)
        operation = operations.begin(db, "add-mention", at=at, detail=f"{city.label} in {meeting}")
        row, new = mentions.put(db, entered, operation)
        if not new:
            operations.forget(db, operation)
        judge_again(db, [city.id])
    return Saved(row=row, known=not new, mention=entered)


def _account(db: sqlite3.Connection, meeting: str, source: str | None) -> meetings.Account:
    must_be(db, meeting, "m")
    accounts = [one for one in meetings.accounts(db, meeting) if source in {None, one.source}]
    if len(accounts) == 1:
        return accounts[0]
    if not meetings.accounts(db, meeting):
        raise UsageError(f"no account of {meeting} is left", "Add one with pledgetrack add-meeting.")
    listed = ", ".join(f"{one.source} ({one.name})" for one in meetings.accounts(db, meeting))
    if not accounts:
        raise UsageError(f"{source} is no source of {meeting}", f"It has: {listed}.")
    raise UsageError(f"{meeting} has several sources: {listed}", "Say which with --source.")


def _settled(voice: Voice, *, spoken: bool) -> tuple[Role, Form, Standing | None]:
    speaks = spoken or bool(voice.speaker or voice.office or voice.standing)
    standing = voice.standing
    if standing is None and voice.office:
        standing = standing_of(voice.office)
    if standing is None and voice.speaker:
        standing = Standing.UNKNOWN
    role = voice.role or (Role.SPEAKER if speaks else Role.MENTIONED)
    return role, voice.form or (Form.REPORTED if speaks else Form.PRESENCE), standing
