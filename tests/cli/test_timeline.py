"""Cities on one axis, from a ledger."""

import csv
import io
import json

import pytest
from tests.cli.test_by_hand import TARGET, the_id


@pytest.fixture
def moved(run):
    """Malmö said 2035, then 2030; Lyon has one target; Malmö speaks in 2022."""
    old = the_id(run(*TARGET, "--year", "2035").err, "t")
    again = ("--kind", "net_zero", "--source", "Plan 2022", "--stated", "2022-04-01")
    run("add-target", "Malmö", *again, "--year", "2030", "--replaces", old)
    run("add-target", "Lyon", "--kind", "renewable_energy", "--year", "2040", "--source", "Plan", "--stated", "2020")
    text = "The mayor of Malmö said: Malmö will be net zero by 2030."
    run("add-meeting", "--text", text, "--title", "Session", "--date", "2022-05-05", "--yes")


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text), delimiter="\t"))


@pytest.mark.usefixtures("moved")
def test_every_city_of_the_ledger_in_a_pipe(run):
    told = rows(run("timeline").out)
    assert [(row["city"].split(",")[0], row["side"], row["aims_at"], row["reviewed"]) for row in told] == [
        ("Lyon", "recorded", "2040", ""),
        ("Malmö", "said", "2030", "no"),
        ("Malmö", "recorded", "2030", ""),
        ("Malmö", "recorded", "2035", ""),
    ]


CASES = {
    "a city": (("Lyon",), {"2040"}),
    "a country": (("--country", "Sweden"), {"2030", "2035"}),
    "a kind": (("--kind", "renewable_energy"), {"2040"}),
    "before the second plan": (("Malmö", "--as-of", "2021-12-31"), {"2035"}),
    "before the record began": (("--known-at", "2000-01-01"), set()),
    "no statement of those days": (("Malmö", "--since", "2023"), {"2030", "2035"}),
}


@pytest.mark.parametrize("name", CASES)
@pytest.mark.usefixtures("moved")
def test_what_is_asked_for(run, name: str):
    arguments, years = CASES[name]
    assert {row["aims_at"] for row in rows(run("timeline", *arguments).out)} == years


@pytest.mark.usefixtures("moved")
def test_days_are_of_statements(run):
    assert [row["side"] for row in rows(run("timeline", "Malmö", "--until", "2022-05-04").out)] == ["recorded"] * 2
    assert "said" in {row["side"] for row in rows(run("timeline", "Malmö", "--until", "2022-05-05").out)}


@pytest.mark.usefixtures("moved")
def test_json_has_the_same_rows(run):
    told = json.loads(run("timeline", "--json").out)["items"]
    assert [row["aims_at"] for row in told] == [row["aims_at"] for row in rows(run("timeline").out)]


@pytest.mark.usefixtures("moved")
def test_drawing_and_page_are_written_whole_and_not_over_another(run, tmp_path):
    drawing, page = tmp_path / "a.svg", tmp_path / "a.html"
    ran = run("timeline", "Malmö", "--svg", str(drawing), "--html", str(page))
    assert ran.code == 0 and ran.out == ""
    assert drawing.read_text().startswith("<svg ") and "2035 net zero" in drawing.read_text()
    assert page.read_text().startswith("<!doctype html>") and drawing.read_text() in page.read_text()

    before = drawing.read_bytes()
    assert run("timeline", "Lyon", "--svg", str(drawing)).code == 73
    assert drawing.read_bytes() == before
    assert run("timeline", "Lyon", "--svg", str(drawing), "--overwrite").code == 0
    assert drawing.read_bytes() != before


@pytest.mark.usefixtures("moved")
def test_a_city_of_which_nothing_is_known(run):
    ran = run("timeline", "Kyoto")
    assert ran.code == 0 and "no city like that" in ran.err
