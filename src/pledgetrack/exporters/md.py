"""A Markdown table, to paste into a page; nothing in a value acts as Markdown or HTML."""

import re
from typing import BinaryIO

from pledgetrack.exporters._part import Exporter
from pledgetrack.exporters._text import lines, told
from pledgetrack.reports.unseen import visible
from pledgetrack.table import Cell, Table

# An underscore inside a word (net_zero) marks nothing.
_ACTS = re.compile(r"([\\`*\[\]<>|~]|(?<![^\W_])_|_(?![^\W_]))")
_SPACE = re.compile(r"\s+")


def write(table: Table, file: BinaryIO, raw: bool) -> int:  # noqa: ARG001 - what acts is always held down
    """Write header and rows as they come, and return how many rows there were."""

    def line(row: tuple[Cell, ...]) -> str:
        return f"| {' | '.join(_cell(value) for value in row)} |"

    return lines(table, file, line, before=f"{line(table.columns)}\n|{' --- |' * len(table.columns)}\n")


def _cell(value: Cell) -> str:
    return _ACTS.sub(r"\\\1", visible(_SPACE.sub(" ", told(value)).strip()))


EXPORTER = Exporter(name="md", title="a Markdown table", suffix=".md", write=write)
