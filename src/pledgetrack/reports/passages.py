"""Passages that were found, and where in them the words stand."""

import re
from collections.abc import Iterable, Iterator
from typing import Protocol

from pledgetrack.folding import fold
from pledgetrack.table import Table

COLUMNS = ("row", "start", "end", "date", "about", "text")
AROUND = 160  # characters that are shown before and after the first word


class Found(Protocol):
    """A passage: ``text`` stands at ``start`` to ``end`` of the row (an id)."""

    @property
    def row(self) -> str: ...  # noqa: D102
    @property
    def start(self) -> int: ...  # noqa: D102
    @property
    def end(self) -> int: ...  # noqa: D102
    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def about(self) -> str: ...  # noqa: D102
    @property
    def date(self) -> str | None: ...  # noqa: D102


def table(found: Iterable[Found]) -> Table:
    """One row a passage, whole."""
    rows = ((one.row, one.start, one.end, one.date, one.about, one.text) for one in found)
    return Table(name="search", columns=COLUMNS, rows=rows)


def lit(text: str, words: str) -> str:
    """The text with ⟦…⟧ around what was looked for, cut to what stands around the first of it."""
    spans = _merged(_spans(text, words))
    first = spans[0][0] if spans else 0
    begin, end = max(0, first - AROUND), min(len(text), (spans[0][1] if spans else 0) + AROUND)
    parts, at = ["…"] if begin else [], begin
    for start, stop in spans:
        if start >= begin and stop <= end:
            parts += [text[at:start], "⟦", text[start:stop], "⟧"]
            at = stop
    return "".join(parts) + text[at:end] + ("…" if end < len(text) else "")


def _spans(text: str, words: str) -> Iterator[tuple[int, int]]:
    wanted = re.findall(r"\w+\*?", words.replace('"', " "))
    for match in re.finditer(r"\w+", text):
        folded = fold(match[0])
        for word in wanted:
            told = fold(word.rstrip("*"))
            if folded == told or (word.endswith("*") and folded.startswith(told)):
                yield match.start(), match.end()
            elif not told.isascii() and told in folded:  # a script without spaces
                at = folded.find(told)
                yield match.start() + at, match.start() + at + len(told)


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
