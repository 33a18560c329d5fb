"""Many cities on one axis, as a drawing. The same timelines give the same bytes."""

import textwrap
from dataclasses import dataclass
from html import escape

from pledgetrack.render.console import one_line
from pledgetrack.reports.timeline import Bar, Layout, layouts
from pledgetrack.reports.timelines import Timelines

CELL, ROW = 8, 20  # pixels: one column of the axis, one row of bars
LEFT, TOP, MARGIN = 96, 56, 12
STYLE = """
.pt{--ink:#1b1f24;--dim:#57606a;--grid:#d8dee4;--paper:#fff;--said:#0a5cad;--recorded:#7a4a00}
@media (prefers-color-scheme:dark){.pt{--ink:#e6edf3;--dim:#9da7b1;--grid:#30363d;--paper:#0d1117;--said:#79b8ff;
--recorded:#e3b341}}
.pt text{font:13px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:var(--ink)}
.pt .dim{fill:var(--dim)}.pt .city{font-weight:bold}.pt .grid{stroke:var(--grid)}.pt .axis{stroke:var(--dim)}
.pt .said{stroke:var(--said);fill:var(--said)}.pt .recorded{stroke:var(--recorded);fill:var(--recorded)}
.pt .open{fill:var(--paper);stroke-width:2}.pt .after{stroke-dasharray:2 4}
""".strip()
UNREVIEWED = ("", ' class="open"')
NOTHING = "nothing in this ledger that has a date or a year"


@dataclass(frozen=True)
class Frame:
    """How wide a drawing is: ``columns`` of the axis, and whether the names of its sides stand ``beside`` them.

    Where they do not, they stand above, and all begins at the axis.
    """

    columns: int
    beside: bool

    @property
    def left(self) -> int:
        """Where words begin that belong to no year."""
        return MARGIN if self.beside else LEFT

    @property
    def edge(self) -> int:
        """Where the drawing begins."""
        return self.left - MARGIN

    @property
    def width(self) -> int:
        """How wide it is, in pixels."""
        return LEFT + self.columns * CELL + 2 * MARGIN - self.edge

    def wrapped(self, words: str) -> list[str]:
        """Words in lines that fit."""
        return textwrap.wrap(one_line(words), (self.width - 2 * MARGIN) // CELL)


WIDE, MIDDLE, NARROW = Frame(106, True), Frame(74, True), Frame(42, False)  # 968, 712 and 360 pixels


def svg(found: Timelines, name: str = "pt", frame: Frame = WIDE) -> str:
    """The drawing, with its own style for light and dark, a title and a description; it needs no network.

    Where there is nothing to draw it says so. ``name`` sets its ids apart from those of other drawings on a page.
    """
    set_out = layouts([line.timeline for line in found.lines], frame.columns)
    body, y = [], TOP
    for line, layout in zip(found.lines, set_out, strict=False):
        for words in frame.wrapped(line.label):
            body.append(_text(frame.left, y, words, "city"))
            y += ROW
        rows, y = _city(layout, y, frame)
        body += rows
    grid = _grid(set_out[0], y, frame) if set_out else [_text(frame.left, TOP, NOTHING, "dim")]
    legend, y = _legend(y + ROW, frame)
    mark = f"{found.unreviewed} of these statements: nobody has reviewed the reading" if found.unreviewed else ""
    for words in frame.wrapped(mark):
        legend.append(_text(frame.left, y, words, "dim"))
        y += ROW
    size = f'viewBox="{frame.edge} 0 {frame.width} {y}" width="{frame.width}" height="{y}"'
    told = f'role="img" aria-labelledby="{name}-title {name}-description"'
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" class="pt" {size} {told}>',
        f'<title id="{name}-title">{escape(one_line(title(found)))}</title>',
        f'<desc id="{name}-description">{escape(description(found))}</desc>',
        f"<style>{STYLE}</style>",
        f'<rect x="{frame.edge}" width="{frame.width}" height="{y}" style="fill:var(--paper)"/>',
        *grid, *body, *legend, "</svg>", "",
    ])  # fmt: skip


def title(found: Timelines) -> str:
    """What the drawing shows, in a line."""
    names = [line.label for line in found.lines]
    shown = "; ".join(names) if len(names) <= 3 else f"{len(names)} cities"
    asked = f" ({found.asked})" if found.asked else ""
    return f"Said and recorded: {shown or 'nothing on record'}{asked}"


def description(found: Timelines) -> str:
    """How to read it, for those who cannot see it."""
    years = f" from {found.span[0]} to {found.span[1]}" if found.span else ""
    return (
        f"One axis of years{years}. For each city, above its axis what it said at meetings, each with the year aimed"
        " at; below it the targets on record, each from the day it was stated. Position and shape tell, not colour."
    )


def _grid(layout: Layout, bottom: int, frame: Frame) -> list[str]:
    found = []
    for column, year in layout.ticks:
        x = _x(column)
        found.append(f'<line class="grid" x1="{x}" y1="{TOP - 2 * ROW + 6}" x2="{x}" y2="{bottom - ROW}"/>')
        middle = max(x, frame.edge + CELL * len(str(year)) // 2)  # no year is cut off at the edge
        found.append(_text(middle, TOP - 2 * ROW, str(year), "dim", anchor="middle"))
    return found


def _city(layout: Layout, y: int, frame: Frame) -> tuple[list[str], int]:
    found = []
    for name, rows, left_out in (
        ("said", layout.said, layout.left_out[0]),
        ("recorded", layout.recorded, layout.left_out[1]),
    ):
        found.append(_text(frame.left, y, name, "dim"))
        y += 0 if frame.beside else ROW
        for row in rows:
            found += [_bar(bar, name, y - 4) for bar in row]
            y += ROW
        if not rows or left_out:
            for words in frame.wrapped(f"{left_out} more, not drawn" if left_out else NOTHING):
                found.append(_text(LEFT, y, words, "dim"))
                y += ROW
        if name == "said":
            found.append(f'<line class="axis" x1="{LEFT}" y1="{y - 14}" x2="{_x(layout.room)}" y2="{y - 14}"/>')
            y += 4
    return found, y + ROW // 2


def _bar(bar: Bar, side: str, y: int) -> str:
    start, stop = _x(bar.first), _x(bar.last if bar.end is None else bar.end)
    marks = [f'<line x1="{start}" y1="{y}" x2="{stop}" y2="{y}" stroke-width="{2 if side == "said" else 3}"/>']
    if bar.end is not None and bar.last > bar.end:
        marks.append(f'<line class="after" x1="{stop}" y1="{y}" x2="{_x(bar.last)}" y2="{y}"/>')
    if bar.aim_from is not None:
        marks.append(_upright(_x(bar.aim_from), y))
    if bar.aim is not None:
        marks.append(_upright(_x(bar.aim), y) if side == "said" else _diamond(_x(bar.aim), y))
    if bar.begin is not None:
        marks.append(_begin(bar, side, y))
    if bar.end is not None:
        marks.append(f'<path d="M{stop - 5} {y - 5}l10 10m0 -10l-10 10" stroke-width="2"/>')
    label = _text(_x(bar.last) + 2 * CELL, y + 4, bar.label)
    return (
        f'<g><title>{escape(one_line(f"{side}, {bar.told}"))}</title><g class="{side}">{"".join(marks)}</g>{label}</g>'
    )


def _begin(bar: Bar, side: str, y: int) -> str:
    x = _x(bar.begin or 0)
    if side == "said":
        return f'<circle cx="{x}" cy="{y}" r="5"{UNREVIEWED[not bar.reviewed]}/>'
    if bar.at_latest:
        return f'<path class="open" d="M{x + 5} {y - 5}l-9 5l9 5"/>'
    return _upright(x, y)


def _upright(x: int, y: int) -> str:
    return f'<line x1="{x}" y1="{y - 6}" x2="{x}" y2="{y + 6}" stroke-width="2"/>'


def _diamond(x: int, y: int) -> str:
    return f'<path d="M{x} {y - 6}l6 6l-6 6l-6 -6z"/>'


def _legend(y: int, frame: Frame) -> tuple[list[str], int]:
    marks = (
        ('<circle cx="0" cy="0" r="5"/>', "said", "said"),
        ('<circle class="open" cx="0" cy="0" r="5"/>', "said", "said, unreviewed"),
        (_upright(0, 0), "said", "year said, or day stated"),
        ('<path class="open" d="M5 -5l-9 5l9 5"/>', "recorded", "recorded, begun by then"),
        (_diamond(0, 0), "recorded", "year recorded"),
        ('<path d="M-5 -5l10 10m0 -10l-10 10" stroke-width="2"/>', "recorded", "ended"),
    )
    found, x = [], frame.left + 6
    for mark, side, words in marks:
        if x + 12 + CELL * len(words) > frame.edge + frame.width:
            x, y = frame.left + 6, y + ROW
        found.append(f'<g class="{side}" transform="translate({x} {y - 4})">{mark}</g>')
        found.append(_text(x + 12, y, words, "dim"))
        x += 12 + CELL * (len(words) + 2)
    return found, y + ROW


def _text(x: int, y: int, words: str, kind: str = "", *, anchor: str = "") -> str:
    attributes = (f' class="{kind}"' if kind else "") + (f' text-anchor="{anchor}"' if anchor else "")
    return f'<text x="{x}" y="{y}"{attributes}>{escape(one_line(words))}</text>'


def _x(column: int) -> int:
    return LEFT + column * CELL
