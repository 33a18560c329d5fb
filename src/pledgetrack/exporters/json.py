"""One JSON document: ``{"schema": "pledgetrack/NAME@1", "items": [{…}, …]}``, an item a row."""

from typing import BinaryIO

from pledgetrack.exporters._json import objects
from pledgetrack.exporters._part import Exporter
from pledgetrack.reports.jsonl import json_line
from pledgetrack.table import Table


def write(table: Table, file: BinaryIO, raw: bool) -> int:  # noqa: ARG001 - nothing runs in JSON
    """Write the document as its rows come, and return how many there were."""
    opening = json_line({"schema": f"pledgetrack/{table.name}@1"}).rstrip("}\n")
    file.write(f'{opening}, "items": ['.encode())
    count = 0
    for some, told in objects(table):
        file.write((b",\n" if count else b"\n") + told.replace(b"\n", b",\n"))
        count += some
    file.write(b"\n]}\n" if count else b"]}\n")
    return count


EXPORTER = Exporter(name="json", title="one JSON document", suffix=".json", write=write)
