"""Datasets: every row accounted for, publications as versions, and what is refused."""

import csv
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter
from tests.cli.conftest import Ran
from tests.importers.test_cdp_cities import Y2016
from tests.importers.test_net_zero_tracker import FIRST

Run = Callable[..., Ran]
COUNTS = ("imported", "known", "changed", "left_out")


def tracker(*rows: dict[str, str]) -> list[list[str]]:
    return [list(FIRST), *([{**FIRST, **row}[column] for column in FIRST] for row in rows)]


SYDNEY = {
    "name": "Sydney",
    "country": "AUS",
    "population": "5000000",
    "interim_target": "No target",
    "interim_target_year": "",
}
MALMO = {"name": "Malmö", "country": "SWE"}
COMPANY = {"name": "Ships Ltd", "actor_type": "Company"}
SEPTEMBER = tracker({**SYDNEY, "end_target_year": "2035"}, MALMO, COMPANY)
DECEMBER = tracker({**SYDNEY, "end_target_year": "2050", "last_updated": "2022-12-06 15:17:04"}, MALMO, COMPANY)


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, list[list[str]]], str]:
    def write(name: str, rows: list[list[str]]) -> str:
        with (tmp_path / name).open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
        return name

    return write


@pytest.fixture
def publications(write) -> tuple[str, str]:
    return write("sep.csv", SEPTEMBER), write("dec.csv", DECEMBER)


def told(run: Run, *words: str) -> dict[str, Any]:
    ran = run("import", *words, "--json")
    assert ran.code in {0, 3}, ran.err
    data: dict[str, Any] = json.loads(ran.out)
    assert sum(data[name] for name in COUNTS) == data["rows"]
    return data


def counts(run: Run, *words: str) -> tuple[int, ...]:
    data = told(run, *words)
    return tuple(data[name] for name in COUNTS)


def held(run: Run, what: str = "targets") -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = json.loads(run("export", "json", "--what", what).out)["items"]
    return [{name: value for name, value in one.items() if name not in {"recorded", "imported"}} for one in items]


def test_each_row_is_imported_known_changed_or_left_out(run, publications):
    september, december = publications
    assert counts(run, september, "--published", "2022-09-30") == (2, 0, 0, 1)
    assert counts(run, september, "--published", "2022-09-30") == (0, 2, 0, 1)
    assert counts(run, december, "--published", "2022-12-20") == (0, 1, 1, 1)
    before = held(run)
    assert counts(run, december, "--published", "2022-12-20") == (0, 2, 0, 1)
    assert held(run) == before


def test_a_later_publication_is_one_new_version_and_no_word_of_the_city(run, publications):
    for file, day in zip(publications, ("2022-09-30", "2022-12-20"), strict=True):
        run("import", file, "--published", day)
    sydney = [one for one in held(run) if one["city"] == "Sydney"]
    assert [(one["target_year"], one["start_not_after"], one["end_not_before"], one["end_not_after"]) for one in sydney] == [
        (2035, "2022-06-30", "2022-06-30", None), (2050, "2022-12-06", None, None),
    ]  # fmt: skip
    history = " ".join(run("history", "Sydney").out.split())
    assert "recoded net zero by 2035 to net zero by 2050 by 2022-12-06: 15 years later" in history
    assert "whether Sydney changed is not recorded" in history
    shown = " ".join(run("show", "city", "Sydney").out.split())
    assert "not known to hold after 2022-06-30" in shown
    assert not json.loads(run("diff", "net zero", "2022-09", "2022-09-30", "--json").out)["items"]
    (row,) = json.loads(run("diff", "net zero", "2022-09", "2022-12", "--json").out)["items"]
    assert (row["city"].split(",")[0], row["change"], row["before"], row["after"]) == (
        "Sydney", "recoded", "net zero by 2035", "net zero by 2050",
    )  # fmt: skip


def test_in_any_order_the_end_is_the_same(run, publications, tmp_path):
    ends = []
    for order in (0, 1), (1, 0):
        db = str(tmp_path / f"{order[0]}.db")
        for number in order:
            assert (
                run(
                    "--db", db, "import", publications[number], "--published", ("2022-09-30", "2022-12-20")[number]
                ).code
                == 3
            )
        ends.append([held(lambda *words, db=db: run("--db", db, *words), what) for what in ("targets", "publications")])
    assert ends[0] == ends[1]


def test_a_publication_is_taken_back_whole_and_comes_again(run, publications):
    september, december = publications
    run("import", september, "--published", "2022-09-30")
    first = held(run)
    run("import", december, "--published", "2022-12-20")
    both = held(run)
    assert run("undo", "--yes").code == 0
    assert held(run) == first
    run("import", december, "--published", "2022-12-20")
    again = held(run)
    assert [{**one, "id": ""} for one in again] == [{**one, "id": ""} for one in both]
    later = next(one for one in held(run, "publications") if one["published"] == "2022-12-20")
    assert run("retract", later["id"], "--why", "the wrong file").code == 0
    assert held(run) == first


def test_what_was_known_before_a_publication(run, publications):
    september, december = publications
    run("import", september, "--published", "2022-09-30", env={"SOURCE_DATE_EPOCH": "1767225600"})  # 2026-01-01
    run("import", december, "--published", "2022-12-20", env={"SOURCE_DATE_EPOCH": "1772323200"})  # 2026-03-01
    then = json.loads(run("export", "json", "--what", "targets", "--known-at", "2026-02").out)["items"]
    assert [(one["target_year"], one["end_not_before"]) for one in then if one["city"] == "Sydney"] == [(2035, None)]


def test_a_history_in_one_file_is_several_publications(run, write):
    dated = [["date", *SEPTEMBER[0]]]
    dated += [[day, *row] for day, rows in (("2022-09-30", SEPTEMBER), ("2022-12-20", DECEMBER)) for row in rows[1:]]
    ran = run("import", write("history.csv", dated))
    assert (
        "(Net Zero Tracker, 2 publications, 2022-09-30 to 2022-12-20): 2 imported, 1 already known, 1 changed, 2"
        in ran.err
    )
    assert told(run, "history.csv", "--dry-run")["published"] == "2022-12-20"
    assert [one["published"] for one in held(run, "publications")] == ["2022-09-30", "2022-12-20"]


def test_the_rows_are_kept_as_they_came_and_the_report_tells_of_each(run, publications, tmp_path):
    ran = run("import", publications[0], "--report", "rows.csv")
    assert ran.code == 3
    report = list(csv.DictReader((tmp_path / "rows.csv").read_text(encoding="utf-8").splitlines()))
    assert [(row["line"], row["name"], row["outcome"]) for row in report] == [
        ("2", "Sydney", "imported"), ("3", "Malmö", "imported"), ("4", "Ships Ltd", "left_out"),
    ]  # fmt: skip
    assert report[2]["reason"] == "a company, not a city"
    target = report[0]["targets"].split()[0]
    cells = json.loads(run("show", "target", target, "--json").out)["rows"]
    assert cells[0]["cells"] == dict(zip(SEPTEMBER[0], SEPTEMBER[1], strict=True))
    assert run("import", publications[0], "--report", "rows.csv").code == 73  # there already


def test_a_dry_run_tells_the_same_and_saves_nothing(run, publications, world):
    assert counts(run, publications[0], "--dry-run") == (2, 0, 0, 1)
    assert not Path(world["PLEDGETRACK_DB"]).exists()
    run("import", publications[0], "--published", "2022-09-30")
    before = held(run), Path(world["PLEDGETRACK_DB"]).read_bytes()
    assert counts(run, publications[1], "--dry-run", "--published", "2022-12") == (0, 1, 1, 1)
    assert (held(run), Path(world["PLEDGETRACK_DB"]).read_bytes()) == before


def test_no_target_is_told_as_what_was_looked_for(run, write):
    run(
        "import",
        write(
            "none.csv",
            tracker(
                {
                    **MALMO,
                    "end_target": "No target",
                    "end_target_year": "",
                    "interim_target": "No target",
                    "interim_target_year": "",
                }
            ),
        ),
    )
    shown = " ".join(run("show", "city", "Malmö").out.split())
    assert "Net Zero Tracker found no target when it looked (2022-06-30)" in shown


def test_an_alias_settles_a_name_for_all_later_imports(run, write):
    file = write("odd.csv", tracker({"name": "Malm City Hall", "country": "SWE"}))
    assert counts(run, file)[3] == 1
    assert run("alias", "add", "Malmö", "Malm City Hall").code == 0
    later = write("later.csv", tracker({"name": "Malm City Hall", "country": "SWE", "last_updated": "2022-07-01"}))
    assert counts(run, later) == (1, 0, 0, 0)


def test_an_actor_of_openclimate_is_settled_by_its_code(run, write):
    header = ["actor_id", "target_type", "baseline_year", "target_year", "target_value", "target_unit"]
    rows = [["SE MMA", "Net zero", "", "2030", "", ""], ["GB NCS", "Net zero", "", "2030", "", ""]]
    file = write("open.csv", [header, *rows])
    ran = run("import", file)
    assert (ran.code, "Newcastle upon Tyne" in ran.err, 'alias add CITY "GB NCS"' in ran.err) == (3, True, True)
    assert run("alias", "add", "Newcastle upon Tyne", "GB NCS").code == 0
    other = write("other.csv", [header, *rows])
    assert counts(run, other, "--published", "2031-01-01") == (1, 1, 0, 0)


def test_a_workbook_is_read_like_a_csv(run, tmp_path):
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["Notes of the makers"])
    sheet = book.create_sheet("Current Snapshot")
    for row in SEPTEMBER:
        sheet.append([int(cell) if cell.isdigit() else cell for cell in row])
    book.save(tmp_path / "sep.xlsx")
    assert counts(run, "sep.xlsx") == (2, 0, 0, 1)
    assert "sheet 2, row 4: left out: Ships Ltd" in run("import", "sep.xlsx").err
    from_sheet = held(run)
    assert {(one["city"], one["target_year"]) for one in from_sheet} == {
        ("Sydney", 2035),
        ("Malmö", 2040),
        ("Malmö", 2030),
    }


def test_a_renamed_column_is_an_error_by_name(run, write, world):
    header = [name.replace("end_target_status", "end_status") for name in SEPTEMBER[0]]
    ran = run("import", write("t.csv", [header, *SEPTEMBER[1:]]))
    assert (ran.code, ran.out, ran.err.count("\n")) == (65, "", 1)
    assert "Nearest: Net Zero Tracker; it lacks the column end_target_status" in ran.err
    header = [name.replace("interim_target_other", "interim_target_othr") for name in SEPTEMBER[0]]
    ran = run("import", write("t.csv", [header, *SEPTEMBER[1:]]))
    assert (ran.code, "unknown column 'interim_target_othr'" in ran.err, "Did you mean" in ran.err) == (65, True, True)
    assert not Path(world["PLEDGETRACK_DB"]).exists()


def test_a_new_column_is_kept_and_told(run, write):
    ran = run("import", write("t.csv", [[*SEPTEMBER[0], "A new thing"], *([*row, "x"] for row in SEPTEMBER[1:])]))
    assert ran.code == 3
    assert "columns that no publication had before, kept and not used: a_new_thing" in ran.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "no FILE to import"),
        (("sep.csv", "--as", "nothing"), "no importer 'nothing'"),
        (("sep.csv", "--as", "cdp_cities"), "Nearest: CDP-ICLEI Track; it lacks the columns"),
        (("sep.csv", "--published", "soon"), "is no date"),
    ],
)
@pytest.mark.usefixtures("publications")
def test_what_cannot_be_asked(run, words, said):
    ran = run("import", *words)
    assert ran.code in {2, 65} and ran.err.count("\n") == 1 and said in ran.err, ran.err


def test_a_file_of_emissions_says_what_it_is(run, tmp_path):
    header = "Year Reported to CDP,Account Number,Organization,City,Country,Accounting year,Primary Protocol\n"
    (tmp_path / "e.csv").write_text(header + "2021,1,Port,Port,Sweden,2019,GPC\n")
    ran = run("import", "e.csv")
    assert (ran.code, "it is CDP's file of city-wide emissions" in ran.err) == (65, True)


def test_without_any_day_today_is_taken_and_told(run, write):
    header = ["actor_id", "target_type", "baseline_year", "target_year", "target_value", "target_unit"]
    file = write("open.csv", [header, ["SE MMA", "Net zero", "", "2030", "", ""]])
    ran = run("import", file)
    assert (ran.code, "no row names a day; taken as published today" in ran.err) == (0, True)
    assert "names a day" not in run("import", file, "--published", "2023-01").err


def test_known_datasets_are_listed(run):
    ran = run("import", "--list")
    assert ran.code == 0
    assert all(name in ran.out for name in ("net_zero_tracker", "cdp_cities", "mycovenant", "openclimate", "plain"))


def test_publications_of_two_datasets_stand_side_by_side(run, write, tmp_path):
    (tmp_path / "cdp.csv").write_text(Y2016.replace("Port", "Malmö"), encoding="utf-8")
    run("import", write("sep.csv", SEPTEMBER))
    assert counts(run, "cdp.csv") == (1, 0, 0, 0)
    sources = {one["source"] for one in held(run) if one["city"] == "Malmö"}
    assert sources == {"Net Zero Tracker", "CDP-ICLEI Track"}
    found = json.loads(run("check", "Malmö", "--only", "sources_disagree", "--json").out)["items"]
    assert found and "CDP-ICLEI Track" in found[0]["observation"]


@pytest.mark.parametrize("raw", [("--raw",), ()])
def test_what_is_exported_imports_again_to_the_same_state(run, publications, tmp_path, raw):
    for file, day in zip(publications, ("2022-09-30", "2022-12-20"), strict=True):
        run("import", file, "--published", day)
    before = held(run)
    assert run("export", "csv", "--what", "targets", "-o", "t.csv", *raw).code == 0
    assert counts(run, "t.csv") == (0, len(before), 0, 0)
    assert held(run) == before
    other = str(tmp_path / "other.db")
    assert run("--db", other, "import", "t.csv").code == 0
    fresh = held(lambda *words: run("--db", other, *words))
    assert [{**one, "id": ""} for one in fresh] == [{**one, "id": ""} for one in before]


def test_bombs_and_far_cells_are_refused(run, tmp_path):
    """D12, D13: in little time, and never as an empty dataset."""
    with zipfile.ZipFile(tmp_path / "bomb.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", b"<x/>")
        archive.writestr("xl/worksheets/sheet1.xml", b" " * 250_000_000)
    ran = run("import", "bomb.xlsx")
    assert (ran.code, "it unpacks to" in ran.err) == (65, True)
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active["XFD1"] = 1
    book.active["A1048576"] = 1
    book.save(tmp_path / "far.xlsx")
    ran = run("import", "far.xlsx")
    assert (ran.code, "more than 500 columns" in ran.err) == (65, True)
    (tmp_path / "no.xlsx").write_bytes(b"PK\x03\x04 and nothing")
    assert run("import", "no.xlsx").code == 65


def test_an_archive_that_is_no_workbook_says_so(run, tmp_path):
    with zipfile.ZipFile(tmp_path / "package.zip", "w") as archive:
        archive.writestr("targets.csv", "city,kind\n")
    ran = run("import", "package.zip")
    assert (ran.code, ran.out) == (65, "")
    assert ran.err == (
        "cannot read package.zip: it is a zip archive and no workbook."
        " Unpack it and give the file of targets that is in it.\n"
    )


BOMB = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))


@pytest.mark.parametrize("part", ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/workbook.xml"])
@pytest.mark.parametrize(
    "declared",
    [
        f'<!ENTITY a0 "ha">{BOMB}<!ENTITY x "&a9;">',
        '<!ENTITY x SYSTEM "secret.txt">',
        '<!ENTITY x SYSTEM "{folder}/secret.txt">',
    ],
    ids=["bomb", "a file", "a file by its whole path"],
)
def test_entities_in_a_workbook_bring_in_nothing(run, tmp_path, part: str, declared: str):
    """D14: of a text, a cell and a name of a sheet."""
    (tmp_path / "secret.txt").write_text("hush", encoding="utf-8")
    with xlsxwriter.Workbook(tmp_path / "fine.xlsx") as book:
        sheet = book.add_worksheet("Marked")
        sheet.write_row(0, 0, ["Marked", 61.25])
    with zipfile.ZipFile(tmp_path / "fine.xlsx") as fine, zipfile.ZipFile(tmp_path / "bad.xlsx", "w") as bad:
        for name in fine.namelist():
            xml = fine.read(name).decode()
            if name == part:
                head, _, rest = xml.partition("?>")
                called = rest.replace("Marked", "&x;").replace("61.25", "&x;")
                assert called != rest
                xml = f"{head}?><!DOCTYPE x [{declared.replace('{folder}', str(tmp_path))}]>{called}"
            bad.writestr(name, xml)
    ran = run("import", "bad.xlsx")
    assert (ran.code, ran.out, ran.err.count("\n")) == (65, "", 1)
    assert ran.err.startswith("cannot read bad.xlsx: it is broken")
    assert "hush" not in ran.err
    assert run("import", "fine.xlsx").err.startswith("fine.xlsx is no dataset that is known")


def test_columns_may_be_parted_by_semicolons_or_tabs_and_stand_below_titles(run: Run, tmp_path: Path):
    title = ["Net Zero Tracker: Current Snapshot"]
    for name, sign in (("a.csv", ";"), ("b.tsv", "\t")):
        with (tmp_path / name).open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file, delimiter=sign).writerows(
                [title, [], *SEPTEMBER, tracker({**MALMO, "end_target": "Nonsense"})[1]]
            )
        found = told(run, name, "--dry-run", "--published", "2022-09-30")
        assert [found[count] for count in COUNTS] == [2, 0, 0, 2]
        assert [row["line"] for row in found["left_out_rows"]] == [6, 7]


def test_a_sheet_may_have_its_header_below_titles(run: Run, tmp_path: Path):
    book = openpyxl.Workbook()
    book.create_sheet("Cover", 0).append(["About"])
    other = book.create_sheet("Current Snapshot")
    for row in [["", "Targets", "", "Interim"], *SEPTEMBER]:
        other.append(row)
    book.save(tmp_path / "a.xlsx")
    found = told(run, "a.xlsx", "--dry-run")
    assert [found[count] for count in COUNTS] == [2, 0, 0, 1]
    assert [row["line"] for row in found["left_out_rows"]] == [5]


def test_many_rows_left_out_for_one_reason_are_counted(run: Run, write):
    ran = run("import", write("a.csv", [*SEPTEMBER, *[tracker(COMPANY)[1]] * 9]))
    assert "a.csv: 10 rows left out: a company, not a city\n" in ran.err
    assert "left out: Ships" not in ran.err


def test_a_place_that_only_datasets_know_is_found_by_name_once_it_is_on_record(run: Run, write):
    run(
        "import",
        write("a.csv", [["geonameid", "kind", "target_year", "source"], ["3120263", "net_zero", "2050", "Plan"]]),
    )
    ran = run("show", "city", "isuerre")
    assert (ran.code, "Isuerre, Aragón, ES" in ran.out) == (0, True), ran.err + ran.out


def test_inventories_are_no_targets(run: Run, write):
    header = ["Use for GPC Dashboard?", "Latest GPC Inventory?", "City", "Country", "City_year", "City_year"]
    ran = run("import", write("a.csv", [header, ["Yes", "Yes", "Malmö", "Sweden", "", ""]]))
    assert (ran.code, "holds no targets: it is C40's inventories of emissions" in ran.err) == (65, True)


def test_a_name_that_was_settled_since_is_taken_over_from_the_same_file(run, write):
    header = ["actor_id", "target_type", "baseline_year", "target_year", "target_value", "target_unit"]
    file = write(
        "open.csv", [header, ["GB NCS", "Net zero", "", "2030", "", ""], ["SE MMA", "Net zero", "", "2031", "", ""]]
    )
    assert counts(run, file) == (1, 0, 0, 1)
    assert run("alias", "add", "Newcastle upon Tyne", "GB NCS").code == 0
    assert counts(run, file) == (1, 1, 0, 0)
    assert counts(run, file) == (0, 2, 0, 0)
    assert "Newcastle upon Tyne" in run("list", "targets").out
    assert json.loads(run("list", "publications", "--json").out)["items"][0]["left_out"] == 0


def test_rows_that_were_settled_since_are_undone_whole_and_come_again(run, write):
    header = ["actor_id", "target_type", "baseline_year", "target_year", "target_value", "target_unit"]
    rows = [["GB NCS", "Net zero", "", "2030", "", ""], ["GB NCS", "No target", "", "", "", ""]]
    file = write("open.csv", [header, *rows, ["SE MMA", "Net zero", "", "2031", "", ""]])
    day = ("--published", "2023-01-01")
    assert counts(run, file, *day) == (1, 0, 0, 2)
    run("alias", "add", "Newcastle upon Tyne", "GB NCS")
    before = [held(run, what) for what in ("targets", "publications")]
    assert counts(run, file, *day) == (2, 1, 0, 0)
    after = [held(run, what) for what in ("targets", "publications")]
    for _ in range(2):
        assert run("undo", "--yes").code == 0
        assert [held(run, what) for what in ("targets", "publications")] == before
        assert counts(run, file, *day) == (2, 1, 0, 0)
        again = [held(run, what) for what in ("targets", "publications")]
        assert [[{**one, "id": ""} for one in rows] for rows in again] == [
            [{**one, "id": ""} for one in rows] for rows in after
        ]
