"""What is exported, by day and by moment."""

import csv
import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import frictionless
import openpyxl
import pytest

from pledgetrack.actions.export_table import WHAT
from pledgetrack.compare.versions import Force, force
from pledgetrack.exporters._text import told
from pledgetrack.model.date import PartialDate
from pledgetrack.store import targets
from pledgetrack.store.database import read
from pledgetrack.store.listings import EVERY


def packed(path: Path) -> list[Any]:
    return list(frictionless.Package(str(path)).resources)


def rows(ran) -> list[dict[str, str]]:
    assert ran.code == 0, ran.err
    return list(csv.DictReader(io.StringIO(ran.out)))


@pytest.mark.parametrize("day", ["2019", "2020-02-14", "2022-06", "2026-11-24"])
def test_targets_as_of_a_day_are_those_that_may_have_been_stated_by_then(ledger, world, day):
    with read(Path(world["PLEDGETRACK_DB"])) as db:
        cities = [row[0] for row in db.execute("SELECT id FROM city")]
        stated = {
            target.id
            for city in cities
            for target in targets.of(db, city)
            if force(target, PartialDate.parse(day)) is not Force.NOT_YET
        }
    assert {row["id"] for row in rows(ledger("export", "csv", "--what", "targets", "--as-of", day))} == stated


def test_comparisons_as_of_a_day_and_known_at_a_moment(ledger):
    assert rows(ledger("export", "csv"))
    assert rows(ledger("export", "csv", "--as-of", "2021-09-09")) == []
    assert rows(ledger("export", "csv", "--as-of", "2021-09-10")) == rows(ledger("export", "csv"))
    assert rows(ledger("export", "csv", "--known-at", "2020")) == []
    assert rows(ledger("export", "csv", "--known-at", "2027")) == rows(ledger("export", "csv"))


def test_filters(ledger):
    found = rows(ledger("export", "csv", "--city", "Shenzhen"))
    assert [row["city"] for row in found] == ["Shenzhen"]
    assert rows(ledger("export", "csv", "--country", "China", "--since", "2022")) == []
    assert rows(ledger("export", "csv", "--reviewed-only")) == []
    only = {row["country"] for row in rows(ledger("export", "csv", "--what", "targets", "--country", "AU"))}
    assert only == {"AU"}


@pytest.mark.parametrize("what", sorted(EVERY))
def test_of_each_sort_a_condition_holds_or_is_refused(ledger, what):
    for words in (("--as-of", "2021"), ("--reviewed-only",), ("--country", "CN"), ("--city", "Shenzhen")):
        ran = ledger("export", "jsonl", "--what", what, *words)
        assert ran.code == 0 or (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
        if ran.code == 0:
            assert len(ran.out.splitlines()) <= len(ledger("export", "jsonl", "--what", what).out.splitlines())
            assert all(json.loads(line) for line in ran.out.splitlines())
        else:
            assert f"{what} have no {words[0]}" in ran.err


def test_all_sorts_of_a_real_ledger_as_a_data_package(ledger, tmp_path):
    path = tmp_path / "ledger.zip"
    assert ledger("export", "datapackage", "-o", str(path)).code == 0
    report = frictionless.validate(path, type="package")
    assert report.valid, report.flatten(["rowNumber", "fieldName", "message"])
    assert {resource.name for resource in packed(path)} == set(WHAT)


def test_a_data_package_is_a_folder_where_the_name_is_none_of_a_zip(ledger, tmp_path):
    (tmp_path / "empty").mkdir()
    for name in ("package/", "empty", "v1.2"):
        assert ledger("export", "datapackage", "-o", name).code == 0
    report = frictionless.validate(tmp_path / "package" / "datapackage.json")
    assert report.valid, report.flatten(["rowNumber", "fieldName", "message"])
    files = {file.name: file.read_bytes() for file in (tmp_path / "package").iterdir()}
    assert set(files) == {"datapackage.json", *(f"{what}.csv" for what in WHAT)}
    for name in ("empty", "v1.2"):
        assert {file.name: file.read_bytes() for file in (tmp_path / name).iterdir()} == files
    assert ledger("export", "datapackage", "-o", "ledger.zip").code == 0
    with zipfile.ZipFile(tmp_path / "ledger.zip") as package:
        assert {name: package.read(name) for name in package.namelist()} == files


def test_a_folder_of_somebody_else_is_left_alone_and_one_of_ours_is_replaced_when_asked(ledger, tmp_path):
    mine = tmp_path / "mine"
    assert ledger("export", "datapackage", "-o", "mine").code == 0
    assert ledger("export", "datapackage", "--what", "targets", "-o", "mine").code == 73
    assert ledger("export", "datapackage", "--what", "targets", "-o", "mine", "--overwrite").code == 0
    assert {file.name for file in mine.iterdir()} == {"datapackage.json", "targets.csv"}
    (mine / "novel.txt").write_text("Chapter 1", encoding="utf-8")
    ran = ledger("export", "datapackage", "-o", "mine", "--overwrite")
    assert (ran.code, ran.out, ran.err.count("\n")) == (73, "", 1)
    assert {file.name for file in mine.iterdir()} == {"datapackage.json", "targets.csv", "novel.txt"}
    assert not list(tmp_path.glob(".unfinished*"))


def test_of_all_sorts_those_without_a_condition_are_left_out_and_named(ledger, tmp_path):
    path = tmp_path / "shenzhen.zip"
    ran = ledger("export", "datapackage", "--city", "Shenzhen", "-o", str(path))
    assert ran.code == 0
    assert "left out, for they have no such condition: sources, publications, responses, operations" in ran.err
    held = {resource.name: resource.read_rows() for resource in packed(path)}
    assert set(held) == set(WHAT) - {"sources", "publications", "responses", "operations"}
    assert [row["city"] for row in held["comparison"]] == ["Shenzhen"]


@pytest.mark.parametrize("what", WHAT)
def test_json_says_what_csv_says(ledger, what):
    lines = [json.loads(line) for line in ledger("export", "jsonl", "--what", what).out.splitlines()]
    assert json.loads(ledger("export", "json", "--what", what).out)["items"] == lines
    for item, row in zip(lines, rows(ledger("export", "csv", "--raw", "--what", what)), strict=True):
        assert [told(value) for value in item.values()] == list(row.values())


def test_a_workbook_of_all_and_what_does_not_fit(ledger, tmp_path):
    path = tmp_path / "all.xlsx"
    assert ledger("export", "xlsx", "--what", "all", "-o", str(path)).code == 0
    assert openpyxl.load_workbook(path).sheetnames == ["README", *WHAT]
    for words in (("csv", "--what", "all"), ("xlsx", "--excel"), ("csv", "--what", "everything")):
        ran = ledger("export", *words)
        assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)


def test_csv_for_excel_bears_its_mark(ledger, tmp_path):
    path = tmp_path / "a.csv"
    assert ledger("export", "csv", "--excel", "-o", str(path)).code == 0
    assert path.read_bytes() == b"\xef\xbb\xbf" + ledger("export", "csv").out.encode()


@pytest.mark.parametrize(
    "form", ["csv", "tsv", "json", "jsonl", "md", "html", "xlsx", "parquet", "datapackage", "bibtex", "csl-json"]
)
def test_the_same_ledger_gives_the_same_bytes(ledger, tmp_path, form):
    files = [tmp_path / "a.zip", tmp_path / "b.zip"]
    for file in files:
        assert ledger("export", form, "-o", str(file)).code == 0
    assert files[0].read_bytes() == files[1].read_bytes() != b""


def test_without_pyarrow_one_line_says_what_to_install(ledger, world):
    block = "import sys; sys.modules['pyarrow'] = None; from pledgetrack.cli.main import main; main()"
    assert ledger("list", "cities").code == 0
    command = [sys.executable, "-c", block, "export", "parquet"]
    ran = subprocess.run(command, capture_output=True, text=True, env=world, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr.count("\n")) == (78, "", 1)
    assert "pip install 'pledgetrack[parquet]'" in ran.stderr


def test_bibliographies_are_of_the_sources_alone(ledger):
    items = json.loads(ledger("export", "csl-json").out)
    assert [item["id"] for item in items] == [row["id"] for row in rows(ledger("export", "csv", "--what", "sources"))]
    assert ledger("export", "bibtex", "--what", "sources").out.count("@misc{") == len(items) == 1
    ran = ledger("export", "bibtex", "--what", "cities")
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
