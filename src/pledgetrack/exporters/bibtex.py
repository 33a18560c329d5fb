"""BibTeX with the types and fields of biblatex: the sources, for LaTeX and reference managers."""

from typing import BinaryIO

from pledgetrack.exporters._part import Exporter
from pledgetrack.exporters._sources import Row, address, note, sort, title
from pledgetrack.exporters._text import lines
from pledgetrack.reports.bibliography import tex
from pledgetrack.reports.unseen import visible
from pledgetrack.table import Cell, Table


def write(table: Table, file: BinaryIO, raw: bool) -> int:  # noqa: ARG001 - what acts is always held down
    """Write an entry a row as rows come, and return how many there were."""
    return lines(table, file, lambda row: _entry(dict(zip(table.columns, row, strict=True))))


def _entry(row: Row) -> str:
    found = sort(row)
    named, event = title(row)
    fields = {
        "title": named, "eventtitle": event, found.publisher: row.get("publisher"), "type": found.genre,
        "date": row["published"], "url": address(row), "urldate": str(row["read_at"])[:10], "langid": row["language"],
        "note": note(row),
    }  # fmt: skip
    told = [f"  {name} = {{{_line(value)}}}," for name, value in fields.items() if value]
    return "\n".join([f"@{found.bibtex}{{{_line(row['id'])},", *told, "}"])


def _line(value: Cell) -> str:
    return tex(visible(" ".join(str(value).split())))


EXPORTER = Exporter(
    name="bibtex", title="BibTeX of the sources", suffix=".bib", write=write, usual="sources", only=True
)
