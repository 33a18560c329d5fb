"""One city: what is on record, what was said, how the two compare, and what is not known."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from pledgetrack.compare.versions import Force, force
from pledgetrack.model.city import City
from pledgetrack.model.date import PartialDate
from pledgetrack.model.reading import AS_IT_STANDS, Reading
from pledgetrack.model.response import Response
from pledgetrack.model.target import Target
from pledgetrack.reports import words
from pledgetrack.reports.entry import ENTRY_COLUMNS, CityEntry, entry_row
from pledgetrack.reports.lanes import recorded_lane, said_lane
from pledgetrack.reports.timeline import Timeline
from pledgetrack.table import Cell, Table

NO_TARGET = "No target in this ledger (not: no target)"
NOTHING_SAID = "No meeting in this ledger names this city (not: it said nothing)"


@dataclass(frozen=True, kw_only=True)
class CityReport:
    """All that the ledger holds of a city; targets by year, entries by date.

    ``left_out`` counts mentions that the ledger holds beyond these, ``responses`` answer rows shown here. ``reading``
    says of which day in the world, and of which moment in this ledger, it tells. ``without`` names datasets that found
    no target, with the day they looked.
    """

    city: City
    targets: tuple[Target, ...]
    entries: tuple[CityEntry, ...]
    left_out: int = 0
    responses: tuple[Response, ...] = ()
    reading: Reading = AS_IT_STANDS
    without: tuple[tuple[str, PartialDate], ...] = ()

    def as_of(self, day: PartialDate) -> "CityReport":
        """The same as far as it had been stated or said by the end of a day; what has no date stays."""
        return replace(
            self,
            targets=tuple(target for target in self.targets if force(target, day) is not Force.NOT_YET),
            entries=tuple(
                entry
                for entry in self.entries
                if entry.mention.meeting.date is None or entry.mention.meeting.date.first <= day.last
            ),
        )

    def tables(self) -> tuple[Table, ...]:
        """The record, the comparisons and the timeline as plain tables."""
        return (
            Table(name="recorded", columns=RECORDED_COLUMNS, rows=[recorded_row(target) for target in self.targets]),
            Table(name="comparison", columns=ENTRY_COLUMNS, rows=[entry_row(entry) for entry in self.entries]),
            self.timeline().table(),
            Table(name="responses", columns=RESPONSE_COLUMNS, rows=[response_row(one) for one in self.responses]),
        )

    def answers(self, *rows: str) -> tuple[Response, ...]:
        """Responses to any of these rows (ids)."""
        return tuple(response for response in self.responses if response.row in rows)

    def timeline(self) -> Timeline:
        """Statements above, versions below."""
        return Timeline(
            said=tuple(said_lane(entry) for entry in self.entries),
            recorded=tuple(recorded_lane(target) for target in self.targets),
        )

    def unknown(self) -> tuple[str, ...]:
        """What the ledger does not know of this city, in words: a gap must look like one."""
        found = [] if self.targets else [NO_TARGET]
        found += [f"{dataset} found no target when it looked ({day})" for dataset, day in self.without]
        found += [] if self.entries else [NOTHING_SAID]
        undated = dict.fromkeys(e.mention.meeting.title for e in self.entries if e.mention.meeting.date is None)
        found += [f"“{title}” has no date: nothing said there can be compared" for title in undated]
        waiting = sum(not entry.reviewed for entry in self.entries)
        if waiting:
            which = "what is" if waiting == len(self.entries) else f"{waiting} of the {len(self.entries)} statements"
            found.append(f"Whether the accounts were read rightly: nobody has reviewed {which} shown here")
        if self.left_out:
            found.append(f"{self.left_out:,} older mentions are in this ledger and not shown here: --all shows them")
        return tuple(found)


def city_report(
    city: City,
    targets: Iterable[Target],
    entries: Iterable[CityEntry],
    *,
    left_out: int = 0,
    responses: Iterable[Response] = (),
    reading: Reading = AS_IT_STANDS,
    without: Iterable[tuple[str, PartialDate]] = (),
) -> CityReport:
    """The report of a city: targets by year (those without a year last), entries by date (undated last), else as given.

    ``left_out`` is how many further mentions there are.
    """
    report = CityReport(
        city=city,
        targets=tuple(sorted(targets, key=lambda t: (t.target_year is None, t.target_year or 0, t.kind, t.id))),
        entries=tuple(sorted(entries, key=lambda entry: (entry.mention.meeting.date is None, entry.date))),
        left_out=left_out,
        responses=tuple(responses),
        reading=reading,
        without=tuple(without),
    )
    return report.as_of(reading.as_of) if reading.as_of else report


RECORDED_COLUMNS = (
    "id", "recorded", "kind", "target_year", "percent", "baseline_year", "status", "gases", "scope", "offsets",
    "conditional", "interim", "origin", "body", "began", "ended", "source", "source_url", "checked",
)  # fmt: skip
RESPONSE_COLUMNS = ("id", "to", "by", "date", "text", "url")


def response_row(one: Response) -> tuple[Cell, ...]:
    """A response in the columns of ``RESPONSE_COLUMNS``."""
    return one.id, one.row, one.by, str(one.date) if one.date else None, one.text, one.url


def recorded_row(target: Target) -> tuple[Cell, ...]:
    """A recorded target in the columns of ``RECORDED_COLUMNS``; ``None`` is "not stated", never "no"."""
    percent = target.percent
    return (
        target.id, words.goal(target), target.kind, target.target_year,
        int(percent) if percent is not None and percent == int(percent) else percent,
        target.baseline_year, target.status, target.gases, target.scope, target.offsets, target.conditional,
        target.interim, target.origin, target.body, words.moment(target.start) if target.start.known else None,
        words.until(target.end).removeprefix("ended ") if target.end else None, target.source, target.source_url,
        str(target.checked) if target.checked else None,
    )  # fmt: skip
