"""One city: what is on record, what was said, how the two compare, and what is not known."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from pledgetrack.model.city import City
from pledgetrack.model.claim import Claim
from pledgetrack.model.date import PartialDate
from pledgetrack.model.meeting import Mention
from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Verdict
from pledgetrack.reports import words
from pledgetrack.reports.timeline import Lane, Timeline
from pledgetrack.table import Table

NO_TARGET = "No target in this ledger (not: no target)"
NOTHING_SAID = "No meeting in this ledger names this city"


@dataclass(frozen=True, kw_only=True)
class CityEntry:
    """One statement, or one silence, with its verdict. ``id`` is the claim's, or the mention's for a silence."""

    id: str
    mention: Mention
    claim: Claim | None
    verdict: Verdict


@dataclass(frozen=True, kw_only=True)
class CityReport:
    """All that the ledger holds of a city; targets by year, entries by date."""

    city: City
    targets: tuple[Target, ...]
    entries: tuple[CityEntry, ...]

    def tables(self) -> tuple[Table, ...]:
        """The record and the comparisons as plain tables."""
        return (
            Table(name="recorded", columns=RECORDED_COLUMNS, rows=[recorded_row(target) for target in self.targets]),
            Table(name="comparison", columns=ENTRY_COLUMNS, rows=[_entry_row(entry) for entry in self.entries]),
        )

    def timeline(self) -> Timeline:
        """Statements above, versions below, each drawn once."""
        said = [
            Lane(begin=_decimal(_day(entry.mention.meeting.date)), aim=_aim(entry),
                 label=words.years(entry.claim) if entry.claim else "…")
            for entry in self.entries
        ]  # fmt: skip
        recorded = [_recorded_lane(target) for target in self.targets]
        return Timeline(said=_once(said), recorded=_once(recorded))


RECORDED_COLUMNS = ("recorded", "status", "gases", "scope", "origin", "source", "checked")
ENTRY_COLUMNS = (
    "id", "date", "meeting", "speaker", "office", "quotation", "said", "verdict", "words", "recorded", "notes", "flags",
)  # fmt: skip


def recorded_row(target: Target) -> tuple[str, ...]:
    """A recorded target in the columns of ``RECORDED_COLUMNS``."""
    return (
        words.goal(target),
        words.STATUSES[target.status] if target.status else "not stated",
        words.GASES[target.gases] if target.gases else "not stated",
        str(target.scope),
        str(target.origin),
        f"{target.source}, of {target.body}" if target.body else target.source,
        str(target.checked or "not known"),
    )


def _entry_row(entry: CityEntry) -> tuple[str | None, ...]:
    mention, claim, verdict = entry.mention, entry.claim, entry.verdict
    return (
        entry.id,
        str(mention.meeting.date) if mention.meeting.date else None,
        mention.meeting.title,
        claim.speaker if claim else mention.speaker,
        mention.office,
        claim.evidence.text if claim else mention.evidence.text,
        words.claimed(claim) if claim else None,
        verdict.code,
        verdict.words,
        words.recorded(verdict.target) if verdict.target else None,
        "; ".join(verdict.notes) or None,
        " ".join(verdict.flags) or None,
    )


def _recorded_lane(target: Target) -> Lane:
    since = target.start.not_after or target.start.not_before
    return Lane(
        begin=_decimal(since), aim=target.target_year, label=_short(target), at_latest=target.start.not_before is None
    )


def _aim(entry: CityEntry) -> int | None:
    return entry.claim.target_year if entry.claim else None


def _short(target: Target) -> str:
    share = f" −{target.percent:g} %" if target.percent is not None else ""
    return f"{target.target_year or 'no year'}{share}"


def _day(date: PartialDate | None) -> dt.date | None:
    return date.first if date else None


def _decimal(day: dt.date | None) -> float | None:
    return None if day is None else day.year + (day.timetuple().tm_yday - 1) / 366


def _once(lanes: Sequence[Lane]) -> tuple[Lane, ...]:
    return tuple(dict.fromkeys(lanes))
