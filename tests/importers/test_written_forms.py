"""A dataset may come in many forms: whatever tool wrote the file, the same rows are made of it."""

import csv
import datetime as dt
import io
import random
from collections.abc import Callable

import openpyxl
import pytest
from tests.importers.test_net_zero_tracker import FIRST

from pledgetrack.actions.read_dataset import Read, read_dataset
from pledgetrack.errors import BadData
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.importers._values import number

GAZETTEER = Gazetteer()
Table = list[list[str]]
ROWS: Table = [
    list(FIRST),
    list({**FIRST, "name": "Malmö"}.values()),
    list({**FIRST, "name": "Uppsala", "end_target_year": "2045"}.values()),
    list({**FIRST, "name": "Lund", "end_target": "No target", "end_target_year": ""}.values()),
]


def _written(rows: Table, sign: str = ",") -> str:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=sign).writerows(rows)
    return out.getvalue()


def _header(change: Callable[[str], str]) -> Table:
    return [[change(name) for name in ROWS[0]], *ROWS[1:]]


def _shuffled() -> Table:
    order = random.Random(1).sample(range(len(FIRST)), len(FIRST))
    return [[row[place] for place in order] for row in ROWS]


FORMS = {
    "as it is": _written(ROWS).encode(),
    "byte-order mark": b"\xef\xbb\xbf" + _written(ROWS).encode(),
    "utf-16": _written(ROWS).encode("utf-16"),
    "windows-1252": _written(ROWS).encode("cp1252"),
    "semicolons": _written(ROWS, ";").encode(),
    "tabs": _written(ROWS, "\t").encode(),
    "capitals": _written(_header(str.upper)).encode(),
    "spaces": _written(_header(lambda name: f" {name.replace('_', ' ')}\xa0 ")).encode(),
    "unseen signs": _written(_header(lambda name: f"\u200b{name}\u2060")).encode(),
    "another order": _written(_shuffled()).encode(),
    "new columns": _written([[*row, "x", ""] for row in ROWS]).encode(),
    "a number before each row": _written([[str(n or ""), *row] for n, row in enumerate(ROWS)]).encode(),
    "twins that are not used": _written([["Note", *row, "Note"] for row in ROWS]).encode(),
    "titles": ("Net Zero Tracker\n\nCurrent Snapshot,,\n" + _written(ROWS)).encode(),
    "groups of columns": _written([["Entity", "", "End target"], *ROWS]).encode(),
    "empty rows at the end": _written([*ROWS, [""] * len(FIRST), [""] * len(FIRST), []]).encode(),
    "old Mac lines": _written(ROWS).replace("\r\n", "\r").encode(),
}


def _made(rows: tuple[Read, ...]) -> list[tuple[object, ...]]:
    return [(row.name, row.city, row.targets, row.checked, row.left_out) for row in rows]


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[object, ...]]:
    path = tmp_path_factory.mktemp("plain") / "a.csv"
    path.write_bytes(FORMS["as it is"])
    return _made(read_dataset(str(path), GAZETTEER).rows)


@pytest.mark.parametrize("form", FORMS)
def test_the_form_of_a_file_changes_nothing(form, plain, tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(FORMS[form])
    assert _made(read_dataset(str(path), GAZETTEER).rows) == plain


def test_a_workbook_with_titles_dates_numbers_and_empty_rows(plain, tmp_path):
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["About this file"])
    sheet = book.create_sheet("Current Snapshot")
    sheet.append(["Net Zero Tracker", None, None])
    sheet.append([name.replace("_", " ").capitalize() for name in ROWS[0]])
    for row in ROWS[1:]:
        sheet.append([_typed(value) for value in row])
    for _ in range(3):
        sheet.append([None] * 70)
    sheet.cell(row=12, column=90).value = None
    book.save(tmp_path / "a.xlsx")
    dataset = read_dataset(str(tmp_path / "a.xlsx"), GAZETTEER)
    assert (dataset.sheet, dataset.others, _made(dataset.rows)) == (2, (), plain)


def _typed(value: str) -> object:
    if value.startswith("2022-"):
        return dt.datetime.fromisoformat(value)
    return int(value) if value.isdigit() else value or None


@pytest.mark.parametrize(
    ("written", "per_cent"),
    [
        ("55", 55),
        ("55.0", 55),
        ("55%", 55),
        ("55 %", 55),
        ("55,5", 55.5),
        ("55.5", 55.5),
        ("0.55", 0.55),
        ("#N/A", None),
    ],
)
def test_per_cents_as_tools_write_them(written, per_cent, tmp_path):
    row = {**FIRST, "name": "Malmö", "interim_target_percentage_reduction": written}
    (tmp_path / "a.csv").write_text(_written([list(row), list(row.values())]), encoding="utf-8")
    (read,) = read_dataset(str(tmp_path / "a.csv"), GAZETTEER).rows
    assert read.targets[1].percent == per_cent


@pytest.mark.parametrize(
    ("written", "meant"),
    [("1,234", 1234), ("1,234,567.5", 1234567.5), ("1.234,5", 1234.5), ("1.234.567,5", 1234567.5), ("0,125", 0.125),
     ("12,5", 12.5), ("12 345", 12345), ("12\xa0345", 12345), ("12'345", 12345), ("-0,5", -0.5), ("1.234", 1.234)],
)  # fmt: skip
def test_numbers_as_half_of_the_world_writes_them(written, meant):
    assert number({"n": written}, "n") == meant


@pytest.mark.parametrize("written", ["1.234.567", "1,2,3.4.5", "1.2,3", "12 34", "twelve", "1e400"])
def test_what_may_be_two_numbers_is_none(written):
    with pytest.raises(ValueError, match="is no number"):
        number({"n": written}, "n")


@pytest.mark.parametrize(
    ("shown", "per_cent"), [("0%", 55), ("0.0%", 55), ("General", 0.55), ('0.00" %"', 0.55), ("0.00\\%", 0.55)]
)
def test_a_cell_that_shows_per_cent_is_read_as_it_is_shown(shown, per_cent, tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    row = {**FIRST, "name": "Malmö", "interim_target_percentage_reduction": "0"}
    sheet.append(list(row))
    sheet.append(list(row.values()))
    cell = sheet.cell(row=2, column=1 + list(row).index("interim_target_percentage_reduction"))
    cell.value, cell.number_format = 0.55, shown
    book.save(tmp_path / "a.xlsx")
    (read,) = read_dataset(str(tmp_path / "a.xlsx"), GAZETTEER).rows
    assert read.targets[1].percent == per_cent


@pytest.mark.parametrize("lost", ["#REF!", "#VALUE!", "#DIV/0!"])
def test_a_value_that_a_spreadsheet_lost_leaves_its_row_out(lost, tmp_path):
    row = {**FIRST, "name": "Malmö", "interim_target_text": lost}
    (tmp_path / "a.csv").write_text(_written([list(row), list(row.values())]), encoding="utf-8")
    (read,) = read_dataset(str(tmp_path / "a.csv"), GAZETTEER).rows
    assert read.left_out == f"interim_target_text: {lost} is an error of a spreadsheet, its value is lost"


def test_twins_of_a_column_that_is_used_are_refused(tmp_path):
    (tmp_path / "a.csv").write_text(_written([[*row, row[7]] for row in ROWS]), encoding="utf-8")
    with pytest.raises(BadData, match="two columns are called 'end_target_percentage_reduction'"):
        read_dataset(str(tmp_path / "a.csv"), GAZETTEER)


def test_a_second_sheet_with_such_rows_is_named(tmp_path):
    book = openpyxl.Workbook()
    for sheet in (book.active, book.create_sheet("Archive")):
        assert sheet is not None
        for row in ROWS:
            sheet.append(row)
    book.save(tmp_path / "a.xlsx")
    dataset = read_dataset(str(tmp_path / "a.xlsx"), GAZETTEER)
    assert (dataset.sheet, dataset.others, len(dataset.rows)) == (1, (2,), 3)
