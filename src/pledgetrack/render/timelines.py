"""Many cities on one axis, in characters."""

from pledgetrack.render.console import Screen, one_line
from pledgetrack.render.timeline import ASCII, GUTTER, UNICODE, drawn, legend
from pledgetrack.reports.timeline import layouts
from pledgetrack.reports.timelines import CityLine, Timelines


def show_timelines(screen: Screen, found: Timelines) -> None:
    """Draw each city under the last, year under year; where there is no room for an axis, rows are printed."""
    if found.asked:
        screen.line(f"({found.asked})")
    set_out = () if screen.narrow else layouts([line.timeline for line in found.lines], screen.width - GUTTER - 1)
    glyphs = UNICODE if screen.unicode else ASCII
    for line, layout in zip(found.lines, set_out, strict=False):
        screen.line(one_line(line.label), style="bold")
        for drawing in drawn(layout, glyphs):
            screen.line(drawing)
        for side, left_out in zip(("said", "recorded"), layout.left_out, strict=True):
            if left_out:
                screen.line(f"{' ' * GUTTER}{left_out} more {side}, not drawn: see show city", indent=GUTTER)
        screen.line()
    if set_out:
        screen.line("  ".join(f"{glyph} {words}" for glyph, words in legend(set_out, glyphs)), style="dim")
    else:
        for line in found.lines:
            _rows(screen, line)
    if found.undrawn:
        screen.line(f"no date and no year in this ledger: {'; '.join(map(one_line, found.undrawn))}", indent=2)


def _rows(screen: Screen, line: CityLine) -> None:
    screen.line(one_line(line.label), style="bold")
    for side, lanes in (("said", line.timeline.said), ("recorded", line.timeline.recorded)):
        screen.pairs((side, f"{lane.when}: {lane.words}{'' if lane.reviewed else ' [unreviewed]'}") for lane in lanes)
    screen.line()
