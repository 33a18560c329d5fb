"""Every exporter, on one table, read back by its own ecosystem's reader."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgetrack import exporters, parts
from pledgetrack.doors.cell import unsafe
from pledgetrack.exporters._part import Exporter
from pledgetrack.exporters.csv import EXPORTER as CSV
from pledgetrack.table import Table, Type

TEXT = st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=20)


def written(rows: list[tuple[str | int | None, ...]], *, raw: bool) -> str:
    file = io.BytesIO()
    CSV.write(Table(name="t", columns=("a", "b"), rows=rows), file, raw)
    return file.getvalue().decode("utf-8")


def test_every_module_is_an_exporter_named_after_itself():
    found = parts.find(exporters, "EXPORTER")
    assert all(isinstance(part, Exporter) and part.name.replace("-", "_") == name for name, part in found.items())


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


EVERY = [part for part in parts.find(exporters, "EXPORTER").values() if isinstance(part, Exporter) and not part.only]
TABLE = Table(
    name="t",
    columns=("id", "words", "number", "flag", "gap"),
    rows=[
        ("a1", "tab\there\nand *stars* | pipes <b> _it_ net_zero \\ \x1b", 2040, True, None),
        ("a2", "深圳", 52.5, False, None),
    ],
    types={"number": Type.NUMBER, "flag": Type.FLAG},
)


def exported(exporter: Exporter, table: Table = TABLE, *, raw: bool = False) -> bytes:
    file = io.BytesIO()
    assert exporter.write(table, file, raw) == len(list(table.rows))
    assert not file.closed
    return file.getvalue()


def of(name: str) -> Exporter:
    return next(part for part in EVERY if part.name == name)


@pytest.mark.parametrize("exporter", EVERY, ids=lambda part: part.name)
def test_the_same_table_gives_the_same_bytes_and_an_empty_one_is_whole(exporter: Exporter):
    assert exported(exporter) == exported(exporter)
    empty = exported(exporter, Table(name="t", columns=("id",), rows=[]))
    assert exporter.binary or exporter.name == "html" or empty.count(b"\n") in {0, 1, 2}


def test_json_and_jsonl_keep_every_value_and_show_no_control_character():
    whole = exported(of("json"))
    rows = json.loads(whole)["items"]
    assert json.loads(whole)["schema"] == "pledgetrack/t@1"
    assert rows == [dict(zip(TABLE.columns, row, strict=True)) for row in TABLE.rows]
    assert [json.loads(line) for line in exported(of("jsonl")).splitlines()] == rows
    assert b"\x1b" not in whole
    assert json.loads(exported(of("json"), Table(name="t", columns=("id",), rows=[])))["items"] == []


def test_tsv_is_a_line_a_row_and_can_be_undone():
    lines = exported(of("tsv"), raw=True).decode().splitlines()
    assert lines[0].split("\t") == list(TABLE.columns)
    cells = lines[1].split("\t")
    assert cells[0:1] + cells[2:] == ["a1", "2040", "yes", ""]
    assert (
        cells[1].replace("\\\\", "\0").replace("\\t", "\t").replace("\\n", "\n").replace("\0", "\\")
        == next(iter(TABLE.rows))[1]
    )


def test_nothing_in_a_markdown_cell_acts():
    lines = exported(of("md")).decode().splitlines()
    assert lines[1] == "| --- | --- | --- | --- | --- |"
    assert lines[2] == r"| a1 | tab here and \*stars\* \| pipes \<b\> \_it\_ net_zero \\ \\u{1b} | 2040 | yes |  |"
