"""Every exporter, on one table, read back by its own ecosystem's reader."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from pledgetrack import exporters, parts
from pledgetrack.doors.cell import unsafe
from pledgetrack.exporters._part import Exporter
from pledgetrack.exporters.csv import EXPORTER as CSV
from pledgetrack.table import Table

TEXT = st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=20)


def written(rows: list[tuple[str | int | None, ...]], *, raw: bool) -> str:
    file = io.BytesIO()
    CSV.write(Table(name="t", columns=("a", "b"), rows=rows), file, raw)
    return file.getvalue().decode("utf-8")


def test_every_module_is_an_exporter_named_after_itself():
    found = parts.find(exporters, "EXPORTER")
    assert all(isinstance(part, Exporter) and part.name == name for name, part in found.items())


def test_csv_is_utf8_with_one_header_and_line_feeds():
    assert written([("Zürich", 1), ("x\ny", None)], raw=False) == 'a,b\nZürich,1\n"x\ny",\n'


def test_csv_holds_formulas_down_unless_raw():
    assert written([("=1", -40)], raw=False) == "a,b\n'=1,-40\n"
    assert written([("=1", -40)], raw=True) == "a,b\n=1,-40\n"


@given(st.lists(st.tuples(TEXT, TEXT), max_size=5))
def test_csv_comes_back(rows: list[tuple[str, str]]):
    read = list(csv.reader(io.StringIO(written(list(rows), raw=True), newline="")))
    assert [tuple(row) for row in read[1:]] == rows
    protected = list(csv.reader(io.StringIO(written(list(rows), raw=False), newline="")))
    assert [tuple(unsafe(cell) for cell in row) for row in protected[1:]] == rows
