"""Many cities on one axis of years: what each said, and what is on record of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from pledgetrack.model.date import PartialDate
from pledgetrack.model.words import Kind
from pledgetrack.reports.city import CityReport
from pledgetrack.reports.timeline import Timeline
from pledgetrack.table import Table

COLUMNS = ("geonameid", "city", "country", "side", "when", "aims_at", "words", "reviewed")


@dataclass(frozen=True, kw_only=True)
class CityLine:
    """One city's timeline. ``sources`` names what its targets were recorded from."""

    geonameid: int
    label: str
    country: str
    timeline: Timeline
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Timelines:
    """Timelines by city's name, to be drawn on one axis.

    ``undrawn`` are cities of which the ledger holds no date and no year. ``asked`` says, in words, of which day and
    moment this tells.
    """

    lines: tuple[CityLine, ...]
    undrawn: tuple[str, ...] = ()
    asked: str | None = None

    @property
    def span(self) -> tuple[int, int] | None:
        """First and last year of all."""
        spans = [line.timeline.span for line in self.lines if line.timeline.span]
        return (min(span[0] for span in spans), max(span[1] for span in spans)) if spans else None

    @property
    def sources(self) -> tuple[str, ...]:
        """All that targets were recorded from, once each, by name."""
        return tuple(sorted({source for line in self.lines for source in line.sources}))

    @property
    def unreviewed(self) -> int:
        """How many statements nobody confirmed."""
        return sum(not lane.reviewed for line in self.lines for lane in line.timeline.said)

    def table(self) -> Table:
        """The same as rows: ``reviewed`` is of statements alone."""
        rows = [
            (line.geonameid, line.label, line.country, side, lane.when, lane.year or None, lane.words,
             lane.reviewed if side == "said" else None)
            for line in self.lines
            for side, lanes in (("said", line.timeline.said), ("recorded", line.timeline.recorded))
            for lane in lanes
        ]  # fmt: skip
        return Table(name="timeline", columns=COLUMNS, rows=rows)


def timelines(reports: Iterable[CityReport]) -> Timelines:
    """The reports of cities on one axis, by city's name: no order ranks them."""
    listed = sorted(reports, key=lambda report: (report.city.label, report.city.geonameid))
    lines = [
        CityLine(
            geonameid=report.city.geonameid, label=report.city.label, country=report.city.country,
            timeline=report.timeline(), sources=tuple(sorted({target.source for target in report.targets})),
        )
        for report in listed
    ]  # fmt: skip
    return Timelines(
        lines=tuple(line for line in lines if line.timeline.span),
        undrawn=tuple(line.label for line in lines if not line.timeline.span),
        asked=listed[0].reading.told() if listed else None,
    )


def narrowed(
    report: CityReport, *, kind: Kind | None = None, since: PartialDate | None = None, until: PartialDate | None = None
) -> CityReport:
    """A report of one kind of target and claim alone, and of statements of certain days.

    Undated statements are left out where days are asked for.
    """
    return replace(
        report,
        targets=tuple(target for target in report.targets if kind is None or target.kind is kind),
        entries=tuple(
            entry
            for entry in report.entries
            if (kind is None or (entry.claim is not None and entry.claim.kind is kind))
            and _within(entry.mention.meeting.date, since, until)
        ),
    )


def _within(date: PartialDate | None, since: PartialDate | None, until: PartialDate | None) -> bool:
    if since is None and until is None:
        return True
    if date is None:
        return False
    return (since is None or date.last >= since.first) and (until is None or date.first <= until.last)
