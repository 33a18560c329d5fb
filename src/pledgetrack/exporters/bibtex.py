"""BibTeX: the sources, for LaTeX and reference managers."""

from typing import BinaryIO

from pledgetrack.exporters._part import Exporter
from pledgetrack.exporters._sources import Row, address, note
from pledgetrack.exporters._text import lines
from pledgetrack.reports.unseen import visible
from pledgetrack.table import Cell, Table

_SIGNS = {
    "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "{}%&$#_"},
}  # fmt: skip


def write(table: Table, file: BinaryIO, raw: bool) -> int:  # noqa: ARG001 - what acts is always held down
    """Write an entry a row as rows come, and return how many there were."""
    return lines(table, file, lambda row: _entry(dict(zip(table.columns, row, strict=True))))


def _entry(row: Row) -> str:
    fields = {
        "title": row["title"] or row["source_name"], "organization": row.get("publisher"), "date": row["published"],
        "url": address(row), "urldate": str(row["read_at"])[:10], "langid": row["language"], "note": note(row),
    }  # fmt: skip
    told = [f"  {name} = {{{_tex(value)}}}," for name, value in fields.items() if value]
    return "\n".join([f"@misc{{{_tex(row['id'])},", *told, "}"])


def _tex(value: Cell) -> str:
    return "".join(_SIGNS.get(sign, sign) for sign in visible(" ".join(str(value).split())))


EXPORTER = Exporter(
    name="bibtex", title="BibTeX of the sources", suffix=".bib", write=write, usual="sources", only=True
)
