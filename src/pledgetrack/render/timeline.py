"""A timeline in characters: statements above the axis of years, recorded targets below it."""

from collections.abc import Iterable
from dataclasses import dataclass

from pledgetrack.render.console import Screen
from pledgetrack.render.wrapping import padded
from pledgetrack.reports.timeline import Bar, Layout, Timeline, layout

GUTTER = 10


@dataclass(frozen=True, kw_only=True)
class Glyphs:
    """One column each. A mark for "said" and for "recorded" differs in shape, not in colour."""

    said: str
    said_unreviewed: str
    said_through: str
    said_aim: str
    said_aim_before: str
    recorded: str
    recorded_by: str
    recorded_through: str
    recorded_after: str
    recorded_end: str
    recorded_aim: str
    axis: str
    tick: str


UNICODE = Glyphs(
    said="●", said_unreviewed="○", said_through="─", said_aim="┤", said_aim_before="├", recorded="╞", recorded_by="≤",
    recorded_through="═", recorded_after="┄", recorded_end="╳", recorded_aim="◆", axis="─", tick="┼",
)  # fmt: skip
ASCII = Glyphs(
    said="@", said_unreviewed="o", said_through="-", said_aim="|", said_aim_before="|", recorded="[", recorded_by="<",
    recorded_through="=", recorded_after=".", recorded_end="x", recorded_aim="*", axis="-", tick="+",
)  # fmt: skip


def show_timeline(screen: Screen, timeline: Timeline) -> None:
    """Draw a timeline on a terminal; where there is no room for an axis, and in a pipe, its rows are printed."""
    table = timeline.table()
    rows = [tuple("" if value is None else str(value) for value in row) for row in table.rows]
    found = layout(timeline, screen.width - GUTTER - 1) if screen.terminal and not screen.narrow else None
    if found is not None:
        for line in drawn(found, UNICODE if screen.unicode else ASCII):
            screen.line(line)
        marks = [f"{glyph} {words}" for glyph, words in legend([found], UNICODE if screen.unicode else ASCII)]
        screen.line(" " * GUTTER + "  ".join(marks), indent=GUTTER, style="dim")
        for side, left_out in zip(("said", "recorded"), found.left_out, strict=True):
            if left_out:
                screen.line(f"{' ' * GUTTER}{left_out} more {side}, not drawn: see the list", indent=GUTTER)
        screen.line()
    elif rows:
        for side, when, _, words in rows:
            screen.pairs([("timeline", f"{side}, {when}: {words}")])
        screen.line()


def drawn(found: Layout, glyphs: Glyphs) -> tuple[str, ...]:
    """The lines of a timeline: year numbers, what was said, the axis, what is recorded."""
    numbers, axis = [" "] * (GUTTER + found.room), [glyphs.axis] * found.room
    for column, year in found.ticks:
        axis[column] = glyphs.tick
        start = GUTTER + column - 2
        numbers[start : start + 4] = str(year)
    lines = [
        "".join(numbers),
        *_side("said", found.said, glyphs),
        padded("", GUTTER) + "".join(axis),
        *_side("recorded", found.recorded, glyphs),
    ]
    return tuple(line.rstrip() for line in lines)


def _side(name: str, rows: tuple[tuple[Bar, ...], ...], glyphs: Glyphs) -> list[str]:
    lines = []
    if not rows:
        return [f"{padded(name, GUTTER)}nothing in this ledger that has a date or a year"]
    for number, row in enumerate(rows):
        line = padded("" if number else name, GUTTER)
        for bar in row:
            marks = _said(bar, glyphs) if name == "said" else _recorded(bar, glyphs)
            line = f"{padded(line, GUTTER + bar.first)}{marks} {bar.label}"
        lines.append(line)
    return lines


def _said(bar: Bar, glyphs: Glyphs) -> str:
    cells = [glyphs.said_through] * (bar.last - bar.first + 1)
    if bar.aim_from is not None:
        cells[bar.aim_from - bar.first] = glyphs.said_aim_before
    if bar.aim is not None:
        back = bar.begin is not None and bar.aim < bar.begin
        cells[bar.aim - bar.first] = glyphs.said_aim_before if back else glyphs.said_aim
    if bar.begin is not None:
        cells[bar.begin - bar.first] = glyphs.said if bar.reviewed else glyphs.said_unreviewed
    return "".join(cells)


def _recorded(bar: Bar, glyphs: Glyphs) -> str:
    cells = [glyphs.recorded_through] * (bar.last - bar.first + 1)
    if bar.aim is not None:
        cells[bar.aim - bar.first] = glyphs.recorded_aim
    if bar.begin is not None:
        cells[bar.begin - bar.first] = glyphs.recorded_by if bar.at_latest else glyphs.recorded
    if bar.end is not None:
        place = bar.end - bar.first
        for after in range(place + 1, len(cells) - (bar.aim == bar.last)):
            cells[after] = glyphs.recorded_after
        cells[place] = glyphs.recorded_end
    return "".join(cells)


def legend(found: Iterable[Layout], glyphs: Glyphs) -> list[tuple[str, str]]:
    """Each mark that these drawings use, and what it stands for."""
    layouts = tuple(found)
    said = [bar for layout in layouts for row in layout.said for bar in row]
    recorded = [bar for layout in layouts for row in layout.recorded for bar in row]
    known = [
        (glyphs.said, "said", any(bar.begin is not None and bar.reviewed for bar in said)),
        (glyphs.said_unreviewed, "said, unreviewed", any(bar.begin is not None and not bar.reviewed for bar in said)),
        (glyphs.said_aim, "year said", any(bar.aim is not None for bar in said)),
        (glyphs.recorded, "stated", any(bar.begin is not None and not bar.at_latest for bar in recorded)),
        (glyphs.recorded_by, "by then", any(bar.begin is not None and bar.at_latest for bar in recorded)),
        (glyphs.recorded_end, "ended", any(bar.end is not None for bar in recorded)),
        (glyphs.recorded_aim, "year recorded", any(bar.aim is not None for bar in recorded)),
    ]
    return [(glyph, words) for glyph, words, used in known if used]
