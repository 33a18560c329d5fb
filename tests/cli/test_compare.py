"""Cities side by side."""

import json
from typing import Any

import pytest
from tests.cli.conftest import EXAMPLES


@pytest.fixture
def cities(ledger):
    for file in ("2020-02-14-melbourne.txt", "2022-08-22-copenhagen.txt"):
        assert ledger("add-meeting", str(EXAMPLES / "meetings" / file), "--date", file[:10], "--yes").code == 0
    return ledger


def told(run, *words: str) -> list[dict[str, Any]]:
    ran = run("compare", *words, "--json")
    assert ran.code == 0, ran.err
    items: list[dict[str, Any]] = json.loads(ran.out)["items"]
    return items


def test_every_statement_stands_with_its_verdict(cities):
    found = told(cities)
    assert {(row["city"].split(",")[0], row["verdict"]) for row in found} >= {
        ("Melbourne", "PROPOSES"), ("Copenhagen", "SAYS_WILL_MISS"), ("Shenzhen", "NOTHING_REPORTED"),
    }  # fmt: skip
    assert [row["country"] for row in found] == sorted(row["country"] for row in found)
    exported = [json.loads(line) for line in cities("export", "jsonl").out.splitlines()]
    assert {row["id"] for row in found} == {row["claim_id"] or row["mention_id"] for row in exported}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("Melbourne",), {"Melbourne"}),
        (("Melbourne", "Copenhagen"), {"Melbourne", "Copenhagen"}),
        (("--verdict", "says_will_miss"), {"Copenhagen"}),
        (("--verdict", "PROPOSES", "--verdict", "SAYS_WILL_MISS"), {"Melbourne", "Copenhagen"}),
        (("--country", "China", "--flag", "unreviewed"), {"Shenzhen", "Fuzhou", "Dalian"}),
        (("--since", "2022"), {"Copenhagen"}),
        (("--as-of", "2020"), {"Melbourne", "Sydney"}),
        (("--kind", "carbon_neutral"), {"Copenhagen"}),
        (("--flag", "stale_target"), set()),
        (("--known-at", "2020-01-01"), set()),
    ],
)
def test_filters(cities, words, found):
    assert {row["city"].split(",")[0] for row in told(cities, *words)} == found


def test_known_now_is_what_is_on_record(cities):
    anew = {row["id"]: row for row in told(cities, "--known-at", "2030")}
    for row in told(cities):
        assert anew[row["id"]] | {"recorded": None} == row | {"recorded": None}


def test_the_order_of_verdicts_is_the_order_of_their_list(cities):
    ran = [row["verdict"] for row in told(cities, "--sort", "verdict")]
    assert ran.index("PROPOSES") < ran.index("SAYS_WILL_MISS") < ran.index("NOTHING_REPORTED")
    assert [row["date"] for row in told(cities, "--sort", "date")] == sorted(row["date"] for row in told(cities))


def test_a_count_by_verdict_needs_three_statements(cities):
    assert f"{len(told(cities))} statements: " in cities("compare", "--format", "table").out
    assert "statements:" not in cities("compare", "Melbourne", "Copenhagen", "--format", "table").out


@pytest.mark.parametrize(
    "words",
    [("--verdict", "GOOD"), ("--flag", "good"), ("--known-at", "soon"), ("Atlantisville",)],
)
def test_what_cannot_be_asked(cities, words):
    ran = cities("compare", *words)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)


def test_the_end_of_a_long_list_is_said(cities):
    ran = cities("compare", "--limit", "2")
    assert ran.out.count("\n") == 3 and "more statements" in ran.err


@pytest.fixture
def disagreeing(cities, tmp_path):
    """Two sources that have Copenhagen's target in different years before its mayor spoke."""
    rows = "city,country,kind,target_year,source,stated\n"
    rows += "Copenhagen,DK,carbon_neutral,2025,A city plan of 2012,2012\nCopenhagen,DK,carbon_neutral,2040,Some register,2013\n"
    (tmp_path / "two.csv").write_text(rows, encoding="utf-8")
    assert cities("import", str(tmp_path / "two.csv")).code == 0
    meeting = json.loads(cities("list", "meetings", "--json").out)["items"][-1]["id"]
    said = ("--kind", "carbon_neutral", "--year", "2030", "--quote", "2025", "--start", "41", "--standing", "mayor")
    assert cities("add-mention", meeting, "Copenhagen", *said).code == 0
    return cities


@pytest.mark.parametrize(("prefer", "first"), [("some reg", "Some register"), ("A city plan of 2012", "A city plan")])
def test_a_preference_comes_first_is_named_and_hides_nothing(disagreeing, prefer, first):
    def row(*words: str) -> dict[str, Any]:
        return next(one for one in told(disagreeing, "Copenhagen", *words) if one["verdict"] == "SOURCES_DISAGREE")

    before = row()
    preferred = row("--prefer", prefer)
    assert preferred["words"].startswith(f"The records disagree: {first}")
    assert f"(first by preference: {prefer})" in preferred["words"]
    assert {"plan", "register"} <= set(preferred["words"].replace(":", " ").replace(" of", " ").split())
    assert row() == before
    for words in (("explain", before["id"]), ("show", "city", "Copenhagen"), ("export", "csv")):
        ran = disagreeing(*words, "--prefer", prefer)
        assert ran.code == 0 and f"first by preference: {prefer}" in " ".join(ran.out.split()), words


def test_a_preference_for_a_source_that_is_not_on_record_is_refused(cities):
    ran = cities("compare", "--prefer", "Nobody's list")
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert "no source on record begins with" in ran.err
