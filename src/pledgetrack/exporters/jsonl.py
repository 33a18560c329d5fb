"""JSON Lines: one object a row."""

from typing import BinaryIO

from pledgetrack.exporters._json import objects
from pledgetrack.exporters._part import Exporter
from pledgetrack.table import Table


def write(table: Table, file: BinaryIO, raw: bool) -> int:  # noqa: ARG001 - nothing runs in JSON
    """Write a line for each row as it comes, and return how many rows there were."""
    count = 0
    for some, told in objects(table):
        count += some
        file.write(told + b"\n")
    return count


EXPORTER = Exporter(name="jsonl", title="JSON Lines", suffix=".jsonl", write=write)
