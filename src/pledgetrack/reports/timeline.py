"""One axis of years: statements above, recorded targets below. Pure layout; no colour, no screen."""

from dataclasses import dataclass

TICKS = (1, 2, 5, 10, 20, 25, 50)


@dataclass(frozen=True, kw_only=True)
class Lane:
    """One line of the drawing: from ``begin`` (a decimal year, ``None``: not known) to the year aimed at, if any.

    ``at_latest`` says that ``begin`` is only the day by which it had begun.
    """

    begin: float | None
    aim: int | None
    label: str
    at_latest: bool = False


@dataclass(frozen=True, kw_only=True)
class Timeline:
    """What was said above the axis, what is recorded below it."""

    said: tuple[Lane, ...]
    recorded: tuple[Lane, ...]

    @property
    def span(self) -> tuple[int, int] | None:
        """First and last year on the axis; ``None`` where there is nothing to draw."""
        lanes = (*self.said, *self.recorded)
        years = [lane.begin for lane in lanes if lane.begin is not None]
        years += [lane.aim for lane in lanes if lane.aim is not None]
        return (int(min(years)), int(max(years)) + 1) if years else None


def drawn(timeline: Timeline, width: int) -> tuple[str, ...]:
    """The timeline in lines of at most ``width`` columns; empty where there is nothing to draw, or no room."""
    span = timeline.span
    labels = max((len(lane.label) for lane in (*timeline.said, *timeline.recorded)), default=0)
    room = width - len(_GUTTER) - labels - 3
    if span is None or room < 20:
        return ()
    axis = _Axis(first=span[0], last=max(span[1], span[0] + 2), room=room)
    names, line = axis.ticks()
    said = [_lane("said", number, axis, lane, ("●", "─", "┤")) for number, lane in enumerate(timeline.said)]
    recorded = [_lane("recorded", number, axis, lane, ("╞", "═", "◆")) for number, lane in enumerate(timeline.recorded)]
    return tuple(text.rstrip() for text in (names, *said, line, *recorded))


_GUTTER = " " * 10


@dataclass(frozen=True, kw_only=True)
class _Axis:
    first: int
    last: int
    room: int

    def column(self, year: float) -> int:
        return round((year - self.first) / (self.last - self.first) * (self.room - 1))

    def ticks(self) -> tuple[str, str]:
        """The line of year numbers, and the axis with a mark below each."""
        step = next((s for s in TICKS if self.room / ((self.last - self.first) / s + 1) >= 7), TICKS[-1])
        numbers, line = [" "] * (self.room + 4), ["─"] * self.room
        for year in range(-(-self.first // step) * step, self.last + 1, step):
            column = self.column(year)
            line[column] = "┼"
            start = max(0, column - 2)
            numbers[start : start + 4] = str(year)
        return _GUTTER + "".join(numbers), _GUTTER + "".join(line)


def _lane(name: str, number: int, axis: _Axis, lane: Lane, marks: tuple[str, str, str]) -> str:
    begin, through, aim = marks
    cells = [" "] * axis.room
    last = axis.column(lane.begin) if lane.begin is not None else 0
    if lane.aim is not None:
        end = axis.column(lane.aim)
        start = axis.column(lane.begin) if lane.begin is not None else end
        last = max(start, end) if name == "said" else end
        if start < end:
            cells[start : end + 1] = through * (end - start + 1)
            cells[start] = "≤" if lane.at_latest else begin
        elif lane.begin is not None and name == "said":
            cells[start] = begin
        cells[end] = aim
    elif lane.begin is not None:
        cells[last] = begin
    gutter = name if number == 0 else ""
    return f"{gutter:<{len(_GUTTER)}}{''.join(cells[: last + 1])} {lane.label}"
