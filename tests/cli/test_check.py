"""What a person should look at again, in a real ledger; each finding names its row and what mends it."""

import csv
import io
import json
import sqlite3
from contextlib import closing

import pytest
from tests.cli.test_by_hand import TARGET, the_id

SAID = "The mayor of Malmö, Ana Ek, said: “Malmö will be net zero by 2030.”\n"


@pytest.fixture
def filled(run):
    assert run(*TARGET, "--year", "2020").code == 0
    assert run("add-meeting", "--text", SAID, "--title", "Session", "--date", "2022-05-05", "--yes").code == 0
    return run


def found(run, *words: str) -> list[dict[str, str]]:
    ran = run("check", "--json", *words)
    items: list[dict[str, str]] = json.loads(ran.out)["items"] if ran.out.strip() else []
    assert ran.code == (1 if items else 0), ran.err
    return items


def spoil(db: str, statement: str) -> None:
    with closing(sqlite3.connect(db)) as ledger, ledger:
        assert ledger.execute(statement).rowcount > 0


def test_every_finding_has_its_row_and_what_mends_it(filled):
    assert {one["code"] for one in found(filled)} == {"impossible_target_year", "overdue", "unreviewed"}
    for one in found(filled):
        assert one["city"] == "Malmö, Skåne, SE"
        assert one["row"] in one["mend"]
        assert filled("show", {"t": "target", "p": "mention"}[one["row"][0]], one["row"]).code == 0


def test_only_what_was_asked_for(filled):
    assert {one["code"] for one in found(filled, "--only", "overdue")} == {"overdue"}
    ran = filled("check", "--only", "sources_disagree")
    assert (ran.code, ran.out) == (0, "code\tcity\trow\tobservation\tmend\n")
    assert "nothing found" in ran.err
    assert filled("check", "--only", "x").code == 2


def test_a_city_by_its_name(filled):
    filled("add-target", "Lund", "--kind", "net_zero", "--year", "2021", "--source", "Plan", "--stated", "2020")
    assert {one["city"] for one in found(filled, "Lund")} == {"Lund, Skåne, SE"}


def test_what_was_taken_back_is_not_looked_at(filled):
    wrong = next(one["row"] for one in found(filled) if one["code"] == "overdue")
    filled("retract", wrong, "--why", "typing error")
    assert {one["code"] for one in found(filled)} == {"unreviewed"}


def test_evidence_that_no_longer_equals_its_text(filled, world):
    spoil(world["PLEDGETRACK_DB"], "UPDATE source SET text = replace(text, '2030', '2040')")
    changed = found(filled, "--only", "evidence_changed")
    assert changed
    assert all("does not say there" in one["observation"] for one in changed)


def test_a_verdict_that_is_not_what_a_new_judging_gives(filled, world):
    spoil(world["PLEDGETRACK_DB"], "UPDATE verdict SET word = 'SAME', argument = NULL")
    (one,) = found(filled, "--only", "verdict_changed")
    assert "the row says SAME" in one["observation"]
    assert one["mend"] == "pledgetrack db judge"
    assert filled("db", "judge").code == 0
    assert found(filled, "--only", "verdict_changed") == []


def test_the_same_as_csv_and_on_a_screen(filled):
    rows = list(csv.DictReader(io.StringIO(filled("check", "--format", "csv").out)))
    assert rows == found(filled)
    shown = filled("check", "--format", "table")
    assert shown.code == 1
    assert shown.out.startswith("Malmö, Skåne, SE\n  impossible_target_year  ")


def test_a_ledger_with_nothing_to_find(run):
    assert the_id(run(*TARGET, "--year", "2045").err, "t")
    ran = run("check", "--format", "table")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.strip() == "nothing found"
