"""Workbooks, read back with openpyxl."""

import datetime as dt
import io

import openpyxl
import pytest

from pledgetrack.exporters.xlsx import EXPORTER, LONGEST, ROWS
from pledgetrack.model.credit import Credit
from pledgetrack.table import Cell, Table, Type

TYPES = {"year": Type.INTEGER, "percent": Type.NUMBER, "reviewed": Type.FLAG, "date": Type.DATE, "at": Type.MOMENT}
GEONAMES = Credit(name="GeoNames", licence="CC BY 4.0", address="https://www.geonames.org/", note="reduced")


def table(*rows: tuple[Cell, ...]) -> Table:
    return Table(
        name="t", columns=("id", *TYPES), rows=rows, types=TYPES, credits=(GEONAMES,), title="each row is a trial"
    )


def book(found: Table) -> openpyxl.Workbook:
    file = io.BytesIO()
    EXPORTER.write(found, file, False)
    return openpyxl.load_workbook(io.BytesIO(file.getvalue()))


def test_dates_numbers_and_flags_are_real():
    sheet = book(table(("a", 2040, 52.5, True, "2021-07-08", "2026-01-01T10:00:00Z")))["t"]
    assert [cell.value for cell in sheet[2]][:6] == [
        "a", 2040, 52.5, True, dt.datetime(2021, 7, 8), dt.datetime(2026, 1, 1, 10),
    ]  # fmt: skip
    assert sheet["E2"].is_date and sheet["F2"].is_date


@pytest.mark.parametrize("date", ["2021", "2021-07", "1899-12-31", "1900-02-28"])
def test_a_date_that_excel_cannot_hold_stays_the_words_it_is(date):
    assert book(table(("a", None, None, None, date, None)))["t"]["E2"].value == date


@pytest.mark.parametrize(
    "words",
    [
        "=1+1",
        "+1",
        "-1+2",
        "@SUM(A1)",
        '=HYPERLINK("http://a.example")',
        "http://a.example/",
        "mailto:a@b.example",
        "12",
    ],
)
def test_no_cell_is_a_formula_a_link_or_a_number_made_of_words(words):
    cell = book(table((words, None, None, None, None, None)))["t"]["A2"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (words, "s", None)


def test_control_characters_are_shown():
    assert book(table(("a\x1b[2J\x00\u202eb", *[None] * 5)))["t"]["A2"].value == "a\\u{1b}[2J\\u{0}\\u{202e}b"


def test_what_a_cell_cannot_hold_is_cut_and_said_to_be():
    sheet = book(table(("x" * (LONGEST + 1), *[None] * 5), ("y" * LONGEST, *[None] * 5)))["t"]
    assert [len(sheet[f"A{row}"].value) for row in (2, 3)] == [LONGEST, LONGEST]
    assert [sheet.cell(row, 7).value for row in (1, 2, 3)] == ["cut", "id", None]


def test_the_header_is_frozen_and_filters_and_the_readme_says_whom_it_is_owed_to():
    made = book(table(("a", 1, 1.0, True, "2021", None)))
    assert made.sheetnames == ["README", "t"]
    assert made["t"].freeze_panes == "A2"
    assert made["t"].auto_filter.ref == "A1:G2"
    words = [cell.value for row in made["README"].iter_rows() for cell in row if cell.value]
    assert {"each row is a trial", *filter(None, vars(GEONAMES).values())} <= set(words)


def test_rows_beyond_one_sheet_go_on_in_another(monkeypatch):
    monkeypatch.setattr("pledgetrack.exporters.xlsx.ROWS", 2)
    made = book(table(*((str(number), *[None] * 5) for number in range(5))))
    assert made.sheetnames == ["README", "t", "t 2", "t 3"]
    assert [made[name].max_row for name in made.sheetnames[1:]] == [3, 3, 2]
    assert ROWS == 2**20 - 1
