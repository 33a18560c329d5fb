"""A meeting, source, target, mention or claim with all that belongs to it."""

import sqlite3
from collections.abc import Iterable

from pledgetrack.actions.judged import judged
from pledgetrack.actions.rows import SORTS, must_be
from pledgetrack.errors import BadData
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.meeting import Source
from pledgetrack.model.response import Response
from pledgetrack.reports.entry import CityEntry
from pledgetrack.reports.held import DatasetRow, Held, mention_sheet, source_sheet, target_sheet
from pledgetrack.reports.held_meeting import FIELDS, HeldMeeting
from pledgetrack.reports.sheet import Part, Sheet
from pledgetrack.reports.tellings import difference_objects, difference_part, differences
from pledgetrack.store import (
    ids,
    meetings,
    mentions,
    operations,
    publications,
    responses,
    sources,
    targets,
    tellings,
    voices,
)


def show_meeting(db: sqlite3.Connection, name: str, gazetteer: Gazetteer) -> Sheet:
    """A meeting with its facts, accounts, speakers, cities and claims. Raises ``UnknownName``."""
    must_be(db, name, "m")
    meeting = meetings.with_id(db, name)
    entries = judged(db, mentions.in_meeting(db, name))
    accounts = tellings.of_meeting(db, name)
    open_places = [
        (evidence, "; ".join(city.label for number in may if (city := gazetteer.city(number))))
        for evidence, may in voices.unresolved(db, name)
    ]
    return HeldMeeting(
        held=_held(db, name),
        meeting=meeting,
        facts=tuple((field, value, words) for field in FIELDS for value, words in meetings.facts(db, name, field)),
        accounts=tuple(
            (one.id, sources.with_id(db, one.source), sources.kept(db, one.source))
            for one in meetings.accounts(db, name)
        ),
        speakers=voices.speakers(db, name),
        entries=entries,
        others=voices.claims_of_others(db, name),
        unresolved=tuple(open_places),
        responses=_answers(db, [name, *_ids(entries)]),
        tellings=accounts,
        differences=differences(accounts),
    ).sheet()


def show_source(db: sqlite3.Connection, name: str) -> Sheet:
    """A source and the meetings that it tells of. Raises ``UnknownName``."""
    must_be(db, name, "s")
    source, kept = sources.with_id(db, name), sources.kept(db, name)
    parts, data = _states(db, source, (kept.asked if kept else None) or source.origin)
    return source_sheet(_held(db, name), source, kept, meetings.told_by(db, name), parts, data)


def _states(db: sqlite3.Connection, source: Source, asked: str) -> tuple[tuple[Part, ...], dict[str, object]]:
    """What else the address of a source gave, and what the last state before it says otherwise."""
    states = sources.at_address(db, [source.origin, asked])
    earlier = [other for other in states if (other.read_at, other.id) < (source.read_at, source.id)]
    data: dict[str, object] = {"same_address": [other.id for other in states if other.id != source.id]}
    if not earlier:
        return (), data
    before = earlier[-1]
    accounts = [meetings.of_sources(db, state.id)[:1] for state in (before, source)]
    found = tuple(tellings.of_account(db, account) for (account,) in filter(None, accounts))
    changed = differences(found, wording=True)
    what = f"Changed since {before.id}, read {before.read_at}"
    return (difference_part(found, changed, what),), {**data, "changed": difference_objects(found, changed)}


def source_text(db: sqlite3.Connection, name: str) -> str:
    """The text that offsets of a source count in. Raises ``UnknownName``."""
    must_be(db, name, "s")
    return sources.text(db, name)


def source_bytes(db: sqlite3.Connection, name: str) -> bytes:
    """The bytes of a source as they were read.

    Raises ``UnknownName``, and ``BadData`` where they are not kept or damaged.
    """
    must_be(db, name, "s")
    found = sources.content(db, name)
    if found is None:
        raise BadData(f"the bytes of {name} are not kept: an older pledgetrack recorded it", "Its text is: --text")
    return found


def show_target(db: sqlite3.Connection, name: str) -> Sheet:
    """A version of a target, retracted or not, with the statements held against it. Raises ``UnknownName``."""
    if not (name.startswith("t") and ids.is_known(db, name)):
        must_be(db, name, "t")
    target = targets.with_id(db, name)
    assert target is not None, "it is on record"
    entries = judged(db, mentions.of(db, target.city.id))
    against = [entry for entry in entries if target.id in {version.id for version in entry.against}]
    return target_sheet(_held(db, name), target, against, _answers(db, [name]), _rows(db, name))


def _rows(db: sqlite3.Connection, target: str) -> tuple[DatasetRow, ...]:
    return tuple(
        DatasetRow(where=f"{one.dataset}, published {one.published}: {one.name}, line {line}", cells=cells)
        for one, line, cells in publications.rows_of(db, target)
    )


def show_mention(db: sqlite3.Connection, name: str) -> Sheet:
    """A mention, or the mention of a claim, in its passage. Raises ``UnknownName``."""
    must_be(db, name, "pq")
    mention = mentions.of_claim(db, name) if name.startswith("q") else name
    if mention is None:
        must_be(db, name, "p")  # a target of somebody who is no city has no mention
    entries = judged(db, mentions.with_id(db, str(mention)))
    text = sources.text(db, entries[0].mention.source.id)
    claim = next((entry.claim for entry in entries if entry.id == name and entry.claim), None)
    lit = (claim or entries[0].mention).evidence
    kept = sources.kept(db, entries[0].mention.source.id)
    page = kept.page(lit.start) if kept else None
    return mention_sheet(_held(db, str(mention)), text, lit, entries, _answers(db, _ids(entries)), page)


def _held(db: sqlite3.Connection, name: str) -> Held:
    made = operations.recorded(db, SORTS[name[0]], name)
    gone = operations.retracted(db, name)
    return Held(
        id=name,
        recorded=f"{made.at} by {made.name} {made.detail}".rstrip(),
        gone=f"{gone[0].at} by {gone[0].name}: {gone[1]}" if gone else None,
    )


def _ids(entries: Iterable[CityEntry]) -> list[str]:
    return [row for entry in entries for row in (entry.id, entry.mention.id)]


def _answers(db: sqlite3.Connection, rows: Iterable[str]) -> tuple[Response, ...]:
    return tuple(one for answers in responses.to(db, rows).values() for one in answers)
