"""Many accounts at once, named in a list with what a person says of each; a row that fails stops no other."""

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from pledgetrack.actions.add_meeting import dated_by, found_beside, known_meeting, save
from pledgetrack.actions.propose_meeting import propose
from pledgetrack.actions.read_document import is_address, read_document
from pledgetrack.doors.parsed import Hints
from pledgetrack.doors.untrusted import STDIN, read_untrusted
from pledgetrack.errors import BadData, PledgeError, UsageError
from pledgetrack.extract.places import Places
from pledgetrack.importers import _columns
from pledgetrack.model.date import PartialDate
from pledgetrack.model.proposal import Details, Proposal
from pledgetrack.model.words import Completeness, MeetingKind
from pledgetrack.table import Table

COLUMNS = ("source", "title", "kind", "date", "place", "convenor", "complete", "archive", "encoding", "append_to")
_Made = TypeVar("_Made")
ADDED, WOULD, KNOWN, FAILED = "added", "would be added", "already known", "failed"


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A row of the list: where its source lies, and its cells by column."""

    line: int
    source: str
    cells: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class Done:
    """What became of a row. ``cities`` and ``claims`` count what was read; ``error`` says why it failed."""

    line: int
    source: str
    outcome: str
    meeting: str | None = None
    title: str | None = None
    cities: int | None = None
    claims: int | None = None
    error: PledgeError | None = None


def read_list(path: str, encoding: str | None = None) -> tuple[Listed, ...]:
    """The rows of a CSV with the columns of ``COLUMNS``, of which only ``source`` must be there.

    A path in it counts from the folder of the list. Raises ``BadData`` for a list that cannot be read or is empty,
    and for a column that nothing is made of.
    """
    read = read_untrusted(path, encoding=encoding)
    columns = _columns.header(read.text, read.name)
    unknown = [column for column in columns if column not in COLUMNS]
    if unknown or "source" not in columns:
        what = f"a column {unknown[0]!r} that is not known" if unknown else "no column 'source'"
        raise BadData(f"{read.name} has {what}", f"Its columns are any of {', '.join(COLUMNS)}.")
    folder = Path() if path == STDIN else Path(path).parent
    rows = tuple(
        Listed(line=line, source=_placed(cells["source"], folder), cells=cells)
        for line, cells in _columns.rows(read.text, columns, read.name)
    )
    if not rows:
        raise BadData(f"{read.name} lists nothing", "Give a row to each source.")
    return rows


def propose_listed(
    db: sqlite3.Connection | None,
    row: Listed,
    places: Places,
    *,
    passwords: tuple[str, ...] = (),
    allow_private: bool = False,
) -> tuple[Done, Proposal | None, str | None]:
    """Read the source of a row, and tell what would become of it.

    If it would be added, its proposal comes with that, and the id of the meeting that it is one more account of.
    One of the ``passwords`` may open it.
    """
    try:
        details, append_to = _details(row.cells), row.cells.get("append_to") or None
        hints = Hints(encoding=row.cells.get("encoding") or None, passwords=passwords)
        document = read_document(row.source, hints, allow_private=allow_private)
        if append_to is not None and db is None:
            raise UsageError(f"there is no meeting {append_to} yet", "Leave append_to empty.")
        known = known_meeting(db, document, append_to) if db else None
        if known:
            return Done(line=row.line, source=row.source, outcome=KNOWN, meeting=known), None, None
        proposal = propose(document, places, details)
        other = found_beside(db, proposal, append_to, look=True) if db else None
        proposal = dated_by(proposal, other.meeting) if other else proposal
        if not proposal.title:
            raise BadData(f"{row.source} gives the meeting no title", "Write one into its row.")
    except PledgeError as error:
        return Done(line=row.line, source=row.source, outcome=FAILED, error=error), None, None
    done = Done(
        line=row.line, source=row.source, outcome=WOULD, title=other.meeting.title if other else proposal.title,
        meeting=other.meeting.id if other else proposal.meeting_id, cities=len(proposal.extraction.cities),
        claims=sum(claim.subject.city is not None for claim in proposal.extraction.claims),
    )  # fmt: skip
    return done, proposal, other.meeting.id if other else None


def save_listed(db: sqlite3.Connection, done: Done, proposal: Proposal, append_to: str | None, *, at: str) -> Done:
    """Save what a row proposes, in a transaction of its own; what became of it."""
    try:
        saved = save(db, proposal, at=at, append_to=append_to)
    except PledgeError as error:
        return replace(done, outcome=FAILED, error=error)
    return replace(done, outcome=KNOWN if saved.known else ADDED, meeting=saved.meeting)


def table(done: list[Done]) -> Table:
    """What became of each row."""
    columns = ("line", "source", "outcome", "meeting", "title", "cities", "claims", "error")
    rows = [tuple(str(cell) if isinstance(cell, PledgeError) else cell for cell in vars(one).values()) for one in done]
    return Table(name="items", columns=columns, rows=rows)


def _placed(source: str, folder: Path) -> str:
    return source if is_address(source) or not source else str(folder / source)


def _details(cells: Mapping[str, str]) -> Details:
    if not cells["source"]:
        raise UsageError("the row names no source", "Give a path or an address.")
    if cells["source"] == STDIN:
        raise UsageError("a row cannot be standard input", "Give a path or an address.")
    archive = cells.get("archive") or None
    if archive and not is_address(archive):
        raise UsageError(f"archive {archive!r} is no address", "It begins with https://.")
    details = Details(
        title=cells.get("title") or None, place=cells.get("place") or None, archive=archive,
        kind=_cell(cells, "kind", MeetingKind, ", ".join(MeetingKind)),
        date=_cell(cells, "date", PartialDate.parse, "2021-09-10, 2021-09 or 2021"),
        complete=_cell(cells, "complete", Completeness, ", ".join(Completeness)),
        convenors=tuple(one.strip() for one in cells.get("convenor", "").split(";") if one.strip()),
    )  # fmt: skip
    if cells.get("append_to") and (details.title or details.kind or details.complete):
        raise UsageError("append_to goes with no title, kind or complete", "The meeting on record has them already.")
    return details


def _cell(cells: Mapping[str, str], column: str, made: Callable[[str], _Made], such: str) -> _Made | None:
    value = cells.get(column)
    try:
        return made(value) if value else None
    except ValueError:
        raise UsageError(f"{column} {value!r} is not known", f"It is such as {such}.") from None
