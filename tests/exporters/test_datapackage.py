"""A data package, read with the library of those who made the format."""

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import frictionless
import pytest

from pledgetrack.exporters.datapackage import EXPORTER
from pledgetrack.model.credit import Credit
from pledgetrack.table import Cell, Table, Type

TYPES = {"year": Type.INTEGER, "percent": Type.NUMBER, "reviewed": Type.FLAG, "date": Type.DATE, "at": Type.MOMENT}
GEONAMES = Credit(name="GeoNames", licence="CC BY 4.0", address="https://www.geonames.org/")
OPEN = Credit(name="Somebody", licence="their own terms", address="https://terms.example/")
LATE = Credit(name="A tracker", licence="CC BY 4.0 (up to 2022); CC BY-NC 4.0 (later)", address="https://t.example/")
ROW: tuple[Cell, ...] = ('=a, "b"\r\nc', 2040, 52.5, True, "2021-07", "2026-01-01T10:00:00Z")


def table(name: str, *rows: tuple[Cell, ...]) -> Table:
    credits = (GEONAMES, OPEN, LATE)
    return Table(
        name=name, columns=("id", *TYPES), rows=rows, types=TYPES, credits=credits, title="each row is a trial"
    )


def packed(*tables: Table, raw: bool = False) -> bytes:
    file = io.BytesIO()
    assert EXPORTER.bind is not None
    EXPORTER.bind(tables, file, raw)
    return file.getvalue()


def resources(path: Path) -> list[Any]:
    return list(frictionless.Package(str(path)).resources)


def described(content: bytes) -> Any:
    return json.loads(zipfile.ZipFile(io.BytesIO(content)).read("datapackage.json"))


@pytest.fixture
def package(tmp_path: Path) -> Path:
    path = tmp_path / "package.zip"
    path.write_bytes(packed(table("one", ROW, (*ROW[:1], *[None] * 5)), table("two"), raw=True))
    return path


def test_frictionless_finds_no_fault(package):
    report = frictionless.validate(package, type="package")
    assert report.valid, report.flatten(["rowNumber", "fieldName", "message"])


def test_frictionless_reads_what_was_written(package):
    first, second = resources(package)
    rows = first.read_rows()
    assert (len(rows), second.read_rows()) == (2, [])
    assert [rows[0][name] for name in ("id", "year", "reviewed", "date")] == ['=a, "b"\r\nc', 2040, True, "2021-07"]
    assert float(rows[0]["percent"]) == 52.5
    assert rows[0]["at"].isoformat() == "2026-01-01T10:00:00"
    assert set(rows[1].values()) == {'=a, "b"\r\nc', None}


def test_a_column_that_breaks_its_type_would_be_found(tmp_path):
    path = tmp_path / "package.zip"
    path.write_bytes(
        packed(table("one", ("a", "soon", None, None, "July", None)))
    )  # types are not checked on the way out
    assert {row[0] for row in frictionless.validate(path, type="package").flatten(["fieldName"])} == {"year", "date"}


def test_it_says_whom_it_is_owed_to_and_on_what_terms():
    about = described(packed(table("one")))
    assert about["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    assert [one["path"] for one in about["sources"]] == [one.address for one in (GEONAMES, OPEN, LATE)]
    assert [one.get("name") for one in about["licenses"]] == ["CC-BY-4.0", None, "CC-BY-NC-4.0"]
    assert all(one.get("name") or one.get("path") for one in about["licenses"])
    assert all(one["roles"] for one in about["contributors"])


def test_a_formula_is_held_down_and_that_is_said_unless_raw():
    guarded, raw = packed(table("one", ROW)), packed(table("one", ROW), raw=True)
    assert b"'=a" in zipfile.ZipFile(io.BytesIO(guarded)).read("one.csv")
    assert b"'=a" not in zipfile.ZipFile(io.BytesIO(raw)).read("one.csv")
    assert ["apostrophe" in described(one)["description"] for one in (guarded, raw)] == [True, False]
