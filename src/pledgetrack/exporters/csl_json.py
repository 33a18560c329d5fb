"""CSL-JSON: the sources, for Zotero and its like."""

from typing import BinaryIO

from pledgetrack.exporters._part import Exporter
from pledgetrack.exporters._sources import Row, address, note, sort, title
from pledgetrack.reports.jsonl import json_line
from pledgetrack.table import Cell, Table


def write(table: Table, file: BinaryIO, raw: bool) -> int:  # noqa: ARG001 - nothing runs in JSON
    """Write a list of items as rows come, and return how many there were."""
    count = 0
    for count, row in enumerate(table.rows, 1):
        item = json_line(_item(dict(zip(table.columns, row, strict=True)))).rstrip("\n")
        file.write(f"{'[' if count == 1 else ','}\n{item}".encode())
    file.write(b"\n]\n" if count else b"[]\n")
    return count


def _item(row: Row) -> dict[str, object]:
    found = sort(row)
    named, event = title(row)
    told = {
        "id": row["id"], "type": found.csl, "genre": found.genre, "title": named, "event-title": event,
        found.published_in: row.get("publisher"),
        "issued": _date(row["published"]), "URL": address(row),
        "accessed": _date(str(row["read_at"])[:10]), "language": row["language"], "note": note(row),
    }  # fmt: skip
    return {name: value for name, value in told.items() if value}


def _date(value: Cell) -> dict[str, list[list[int]]] | None:
    return {"date-parts": [[int(part) for part in str(value).split("-")]]} if value else None


EXPORTER = Exporter(
    name="csl-json", title="CSL-JSON of the sources", suffix=".json", write=write, usual="sources", only=True
)
