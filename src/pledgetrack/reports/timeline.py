"""One axis of years: statements above, recorded targets below. What stands in which column, and no drawing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pledgetrack.table import Table

STEPS = (1, 2, 5, 10, 20, 25, 50, 100)
TICK_ROOM = 7  # columns from one year's number to the next, at least
SMALLEST = 20  # columns under which an axis tells nothing
WORTHWHILE = 0.5  # of the width, that labels must leave to the axis
MOST = 12  # rows a side; further ones are counted in words


@dataclass(frozen=True, kw_only=True)
class Lane:
    """One statement or one recorded target: from ``begin`` (a decimal year, ``None``: not known) to what is aimed at.

    ``aim`` is the year aimed at, ``aim_from`` the first of a range of them. ``at_latest`` says that ``begin`` is only
    the day by which it had begun; ``end`` is when a recorded target ended. ``label`` stands behind it, ``year`` where
    that does not fit. ``when`` and ``words`` tell the same as a row of a table. ``reviewed`` is whether a person
    confirmed a statement.
    """

    label: str
    year: str
    when: str
    words: str
    begin: float | None = None
    aim: int | None = None
    aim_from: int | None = None
    at_latest: bool = False
    end: float | None = None
    reviewed: bool = True


@dataclass(frozen=True, kw_only=True)
class Timeline:
    """What was said above the axis, what is recorded below it."""

    said: tuple[Lane, ...]
    recorded: tuple[Lane, ...]

    @property
    def span(self) -> tuple[int, int] | None:
        """First and last year on the axis; ``None`` where there is nothing to draw."""
        years = [year for lane in (*self.said, *self.recorded) for year in _years(lane)]
        return (int(min(years)), int(max(years)) + 1) if years else None

    def table(self) -> Table:
        """The same as rows: for a pipe, a reader of screens, a narrow screen."""
        sides = (("said", self.said), ("recorded", self.recorded))
        rows = [(side, lane.when, lane.year or None, lane.words) for side, lanes in sides for lane in lanes]
        return Table(name="timeline", columns=("side", "when", "aims_at", "words"), rows=rows)


@dataclass(frozen=True, kw_only=True)
class Bar:
    """A lane in columns of the axis: where it begins (``None``: not known), ends, and what it aims at.

    ``told`` says the same in a sentence.
    """

    begin: int | None
    at_latest: bool
    end: int | None
    aim_from: int | None
    aim: int | None
    label: str
    told: str
    reviewed: bool

    @property
    def first(self) -> int:
        """The leftmost column that it fills."""
        return min(self._columns)

    @property
    def last(self) -> int:
        """The rightmost column of its marks; the label begins two columns on."""
        return max(self._columns)

    @property
    def _columns(self) -> list[int]:
        return [column for column in (self.begin, self.end, self.aim_from, self.aim) if column is not None]


@dataclass(frozen=True, kw_only=True)
class Layout:
    """A timeline in columns: ``ticks`` are (column, year), ``said`` and ``recorded`` rows of bars from the top.

    ``room`` is the length of the axis. ``left_out`` counts what found no row, said and recorded.
    """

    room: int
    ticks: tuple[tuple[int, int], ...]
    said: tuple[tuple[Bar, ...], ...]
    recorded: tuple[tuple[Bar, ...], ...]
    left_out: tuple[int, int] = (0, 0)


def layout(timeline: Timeline, width: int) -> Layout | None:
    """Set a timeline out in ``width`` columns; ``None`` where there is nothing to draw, or no room for it.

    A label gives way to its bare year before the axis becomes too short. No two bars or labels of a row touch.
    """
    found = layouts((timeline,), width)
    return found[0] if found else None


def layouts(timelines: Sequence[Timeline], width: int) -> tuple[Layout, ...]:
    """Set several out under one another, on one axis; none where there is nothing to draw, or no room for it."""
    spans = [timeline.span for timeline in timelines if timeline.span]
    if not spans:
        return ()
    first = min(span[0] for span in spans)
    last = max(first + 2, *(span[1] for span in spans))
    wanted = max(SMALLEST, int(width * WORTHWHILE))

    def room(lane: Lane, label: str) -> int:
        share = (max(_years(lane)) - first) / (last - first)
        left = width - len(label) - 2
        return int(left / share) if share else width * (left >= 0)

    def fitting(lane: Lane, times: str) -> str:
        return lane.label + times if room(lane, lane.label + times) >= wanted else (lane.year or lane.label) + times

    sides = [
        [(lane, fitting(lane, times)) for lane, times in _counted(lanes)]
        for timeline in timelines
        for lanes in (timeline.said, timeline.recorded)
    ]
    axis = _Axis(first=first, last=last, room=min([width, *(room(*each) for side in sides for each in side)]))
    if axis.room < SMALLEST:
        return ()
    rows = [_rows([axis.bar(lane, label) for lane, label in side]) for side in sides]
    return tuple(axis.layout(above, below) for above, below in zip(rows[::2], rows[1::2], strict=True))


@dataclass(frozen=True, kw_only=True)
class _Axis:
    first: int
    last: int
    room: int

    def column(self, year: float) -> int:
        return round((year - self.first) / (self.last - self.first) * (self.room - 1))

    def ticks(self) -> tuple[tuple[int, int], ...]:
        years = self.last - self.first
        step = next((s for s in STEPS if (self.room - 1) / years * s >= TICK_ROOM), STEPS[-1])
        return tuple((self.column(year), year) for year in range(-(-self.first // step) * step, self.last + 1, step))

    def bar(self, lane: Lane, label: str) -> Bar:
        begin, end, start, aim = (
            None if year is None else self.column(year) for year in (lane.begin, lane.end, lane.aim_from, lane.aim)
        )
        return Bar(
            begin=begin, at_latest=lane.at_latest, end=end, aim_from=start, aim=aim, label=label,
            told=f"{lane.when}: {lane.words}", reviewed=lane.reviewed,
        )  # fmt: skip

    def layout(self, above: list[tuple[Bar, ...]], below: list[tuple[Bar, ...]]) -> Layout:
        return Layout(
            room=self.room, ticks=self.ticks(), said=tuple(above[:MOST]), recorded=tuple(below[:MOST]),
            left_out=(sum(map(len, above[MOST:])), sum(map(len, below[MOST:]))),
        )  # fmt: skip


def _counted(lanes: Iterable[Lane]) -> list[tuple[Lane, str]]:
    """Each lane that can be drawn, once; those that look the same are counted (" ×2"), not repeated."""
    found: dict[tuple[object, ...], list[Lane]] = {}
    for lane in lanes:
        if _years(lane):
            look = (lane.begin, lane.aim, lane.aim_from, lane.at_latest, lane.end, lane.label, lane.reviewed)
            found.setdefault(look, []).append(lane)
    return [(same[0], f" ×{len(same)}" if len(same) > 1 else "") for same in found.values()]


def _rows(bars: list[Bar]) -> list[tuple[Bar, ...]]:
    """Each bar in the first row in which nothing touches it or its label."""
    rows: list[list[Bar]] = []
    for bar in bars:
        free = (row for row in rows if all(_apart(bar, other) for other in row))
        row = next(free, None)
        if row is None:
            rows.append([bar])
        else:
            row.append(bar)
    return [tuple(sorted(row, key=lambda bar: bar.first)) for row in rows]


def _apart(one: Bar, other: Bar) -> bool:
    left, right = sorted((one, other), key=lambda bar: bar.first)
    return left.last + 2 + len(left.label) + 2 < right.first


def _years(lane: Lane) -> list[float]:
    return [year for year in (lane.begin, lane.end, lane.aim_from, lane.aim) if year is not None]
