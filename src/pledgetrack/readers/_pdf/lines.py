"""The lines of a page, in the order in which they are read."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from pypdf import PageObject

# A gutter between columns, in letters: blank for so many, on so many lines, with so much text on either side of it.
_GUTTER, _LINES, _PROSE = 2, 5, 18
_MOST = 0.6
_DRAWN, _GAP = 0.9, 1.2
_BASELINE = 0.6  # of the height of the letters


@dataclass(frozen=True)
class Line:
    """One line's words, how far it lies below the line before in heights of its letters, that height; 0: not known."""

    words: str
    below: float = 0.0
    height: float = 0.0


def lines(page: PageObject) -> list[Line]:
    """The lines of a page: as the file draws them, which is how it was written, or by columns if it draws across."""
    drawn = list(_drawn(page))
    if len(drawn) < _LINES:
        return drawn
    grid = page.extract_text(extraction_mode="layout").split("\n")
    read = [Line(row.strip(), below) for row, below in _by_columns(grid)]
    if not read or len(_dense(read)) < _DRAWN * len(_dense(drawn)):
        return drawn
    # Where most lines are followed by the same line in both, the file draws column after column.
    whole = _dense(drawn)
    pairs = list(pairwise(read))
    follows = sum(_dense(pair) in whole for pair in pairs)
    return drawn if follows >= _MOST * len(pairs) else read


def _drawn(page: PageObject) -> Iterator[Line]:
    pieces: list[tuple[float, float, str]] = []

    def piece(text: str, cm: list[float], tm: list[float], font: Any, size: float) -> None:  # noqa: ARG001
        if text:
            height = abs(size * (tm[3] or tm[1]) * (cm[3] or cm[1])) or 1.0
            pieces.append((tm[4] * cm[1] + tm[5] * cm[3] + cm[5], height, text))

    page.extract_text(visitor_text=piece)
    words, at, tall = "", 0.0, 1.0
    before: float | None = None
    for y, height, part in ((y, height, part) for y, height, text in pieces for part in re.split(r"(\n)", text)):
        # Another baseline is another line, though none was ended; a raised or lowered sign is not.
        if words and (part == "\n" or (part.strip() and abs(y - at) > _BASELINE * tall)):
            yield _line(words, at, before, tall)
            words, before = "", at
        if part.strip() and not words:
            at, tall = y, height
        words += part if words or part.strip() else ""
    if words:
        yield _line(words, at, before, tall)


def _line(words: str, at: float, before: float | None, height: float) -> Line:
    # Upwards is a new column or page, of which nothing is known.
    below = (before - at) / height if before is not None and before > at else 0.0
    return Line(" ".join(words.split()), below, height)


def _by_columns(grid: list[str]) -> list[tuple[str, float]]:
    # The rows of a page of letters with their distance from the one before, column by column; none if it has none.
    gutter = _gutter(grid)
    if gutter is None:
        return []
    found: list[tuple[str, float]] = []
    left: list[str] = []
    right: list[str] = []
    for row in [*grid, None]:
        if row is None or row[gutter - _GUTTER : gutter].strip():  # it goes across: what is above is read first
            found += [*_rows(left), *(_by_columns(right) or _rows(right))]
            left, right = [], []
            found += _rows([row or ""])
        else:
            left.append(row[:gutter])
            right.append(row[gutter:])
    return found


def _rows(rows: list[str]) -> list[tuple[str, float]]:
    found: list[tuple[str, float]] = []
    below = 0.0
    for row in rows:
        below += _GAP
        if row.strip():
            found.append((row, below if found else 0.0))
            below = 0.0
    return found


def _gutter(grid: list[str]) -> int | None:
    # Where it ends: the place that most rows leave blank between two pieces of prose.
    rows = [row for row in grid if len(row.strip()) > _PROSE]
    counts: Counter[int] = Counter()
    for row in rows:
        for blank in re.finditer(r"(?<=\S) {2,}(?=\S)", row):
            if len(row[: blank.start()].strip()) >= _PROSE and len(row) - blank.end() >= _PROSE:
                counts.update(range(blank.start() + _GUTTER, blank.end() + 1))
    most = max(counts.values(), default=0)
    if most < _LINES or most < len(rows) / 3:
        return None
    return max(place for place, count in counts.items() if count == most)


def _dense(found: Iterable[Line]) -> str:
    return "".join("".join(line.words.split()) for line in found)
