r"""Tab-separated values: UTF-8, one header line, a line a row; a tab or line break in a value is ``\t``, ``\n``."""

from typing import BinaryIO

from pledgetrack.doors.cell import safe
from pledgetrack.exporters._part import Exporter
from pledgetrack.exporters._text import lines, told
from pledgetrack.table import Cell, Table

_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


def write(table: Table, file: BinaryIO, raw: bool) -> int:
    """Write header and rows as they come, and return how many rows there were."""

    def cell(value: Cell) -> str:
        words = told(value)
        return (words if raw or not isinstance(value, str) else safe(words)).translate(_ESCAPES)

    header = "\t".join(table.columns) + "\n"
    return lines(table, file, lambda row: "\t".join(map(cell, row)), before=header)


EXPORTER = Exporter(name="tsv", title="tab-separated values", suffix=".tsv", write=write)
