"""Save an account of a meeting that a person said yes to."""

import sqlite3
from dataclasses import dataclass, replace

from pledgetrack.actions.judging import judge_again
from pledgetrack.actions.rows import must_be
from pledgetrack.model.evidence import Document
from pledgetrack.model.meeting import Meeting, Source
from pledgetrack.model.proposal import Proposal
from pledgetrack.model.telling import Difference, Telling
from pledgetrack.reports.tellings import differences, telling
from pledgetrack.store import meetings, operations, sources, tellings
from pledgetrack.store.database import write


@dataclass(frozen=True, kw_only=True)
class Saved:
    """What saving did: the meeting's id, and whether the same bytes were on record already."""

    meeting: str
    known: bool


@dataclass(frozen=True, kw_only=True)
class Beside:
    """The meeting on record that an account is one more of, with what the accounts tell otherwise.

    ``earlier`` is the source that the same address gave before, where that is why it is the same meeting.
    """

    meeting: Meeting
    tellings: tuple[Telling, ...]
    differences: tuple[Difference, ...]
    earlier: Source | None = None


def known_meeting(db: sqlite3.Connection, document: Document, append_to: str | None = None) -> str | None:
    """The id of the meeting of which the ledger knows an account with these bytes, of ``append_to`` if that is said.

    A page whose bytes changed and whose text did not is known too: many sites write something new into each answer.
    Raises ``UnknownName`` where ``append_to`` is no meeting on record.
    """
    if append_to is not None:
        must_be(db, append_to, "m")
    source = sources.known(db, document.sha256) or _same_page(db, document)
    if source is None:
        return None
    if append_to is None:
        return meetings.of_source(db, source)
    return append_to if append_to in {name for name, _ in meetings.told_by(db, source)} else None


def _same_page(db: sqlite3.Connection, document: Document) -> str | None:
    states = sources.at_address(db, [document.origin, document.asked or ""])
    return next((one.id for one in reversed(states) if sources.text(db, one.id) == document.text), None)


def changed_page(db: sqlite3.Connection, document: Document) -> tuple[Source, str] | None:
    """What the address of a document gave before, if that was something else, and the meeting that it told of."""
    for source in reversed(sources.at_address(db, [document.origin, document.asked or ""])):
        meeting = meetings.of_source(db, source.id)
        if meeting is not None:
            return source, meeting
    return None


def found_beside(db: sqlite3.Connection, proposal: Proposal, append_to: str | None, *, look: bool) -> Beside | None:
    """The meeting on record that a proposal is one more account of: the one that is said, or that of the same address.

    ``look`` says whether to look for an address that was added before; else a proposal is a meeting of its own.
    """
    if append_to is not None:
        return beside(db, proposal, append_to)
    changed = changed_page(db, proposal.extraction.document) if look else None
    return beside(db, proposal, changed[1], changed[0]) if changed else None


def beside(db: sqlite3.Connection, proposal: Proposal, append_to: str, earlier: Source | None = None) -> Beside:
    """Hold a proposal against the accounts of a meeting on record; a changed page against what it was alone."""
    found = tellings.of_meeting(db, append_to)
    if earlier is not None:
        of_page = {one.id for one in meetings.accounts(db, append_to) if one.source == earlier.id}
        found = tuple(one for one in found if one.id in of_page)
    found = (*found, telling(proposal.extraction, proposal.entered))
    return Beside(
        meeting=meetings.with_id(db, append_to), tellings=found, earlier=earlier,
        differences=differences(found, wording=earlier is not None),
    )  # fmt: skip


def dated_by(proposal: Proposal, meeting: Meeting) -> Proposal:
    """A proposal with the day of the meeting on record where its own account states none."""
    return replace(proposal, date=proposal.date or meeting.date)


def save(
    db: sqlite3.Connection, proposal: Proposal, *, at: str, read_at: str | None = None, append_to: str | None = None
) -> Saved:
    """Record a proposal in one transaction and judge its cities; the same bytes twice are known, and change nothing.

    ``at`` is the UTC time of saving, ``read_at`` that of reading where it was another; ``append_to`` the id of the
    meeting on record that it is one more account of.
    """
    document = proposal.extraction.document
    with write(db):
        known = known_meeting(db, document, append_to)
        if known:
            return Saved(meeting=known, known=True)
        operation = operations.begin(db, "add-meeting", at=at, detail=document.name)
        meeting = meetings.put(db, proposal, operation, read_at=read_at or at, append_to=append_to)
        # The others too: a target that this source states never judges what was said there.
        judge_again(db, meetings.cities_of(db, meeting))
    return Saved(meeting=meeting, known=False)
