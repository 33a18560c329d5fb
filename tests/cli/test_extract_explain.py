"""``extract --explain``: why each claim and city was found, in a pipe and on a terminal."""

from pathlib import Path

from tests.render.screens import screen, shown

from pledgetrack.extract.engine import extract
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.evidence import Document
from pledgetrack.render.sheet import show_sheet
from pledgetrack.reports.reasons import reasons

TEXT = "Oslo aims to be climate neutral by 2030."


def test_under_each_claim_stands_why(run, tmp_path: Path):
    file = tmp_path / "oslo.txt"
    file.write_text(TEXT, encoding="utf-8")
    ran = run("extract", str(file), "--explain")
    assert ran.code == 0
    told = {line.split("  ")[-1].strip() for line in ran.out.splitlines()}
    assert "en/neutral_by" in told
    assert "nearest subject: Oslo" in told
    assert "aims" in told
    assert "high, subject, target year and status are named" in told


def test_it_is_for_a_person(run, tmp_path: Path):
    file = tmp_path / "oslo.txt"
    file.write_text(TEXT, encoding="utf-8")
    assert run("extract", str(file), "--explain", "--format", "json").code == 2


def test_it_fits_a_terminal():
    made = screen(width=40)
    show_sheet(made, reasons(extract(Document(name="x", origin="x", sha256="0" * 64, text=TEXT), Gazetteer())))
    assert "en/neutral_by" in shown(made)
    assert max(map(len, shown(made).splitlines())) <= 40
