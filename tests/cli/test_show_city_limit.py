"""A city with many mentions: the latest are shown, and the others are counted, never left out in silence."""

import json

import pytest

SAID = "The mayor of Malmö, Ana Ek, said: “Malmö will be net zero by {}.”\n"
MEETINGS = (("2019-05-05", 2031), ("2020-05-05", 2032), (None, 2033), ("2021-05-05", 2034))
OLDER = "2 older mentions are in this ledger and not shown here: --all shows them"


@pytest.fixture
def said(run):
    for date, year in MEETINGS:
        day = ("--date", date) if date else ()
        ran = run("add-meeting", "--text", SAID.format(year), "--title", f"Session on {year}", *day, "--yes")
        assert ran.code == 0, ran.err
    return run


def years(out: str) -> set[str]:
    return {
        row["aims_at"]
        for rows in json.loads(out).values()
        if isinstance(rows, list)
        for row in rows
        if "aims_at" in row
    }


def test_the_latest_are_shown_and_the_others_counted(said):
    ran = said("show", "city", "Malmö", "--limit", "2")
    assert ran.code == 0
    assert OLDER in " ".join(ran.out.split())
    assert [str(year) in ran.out for _, year in MEETINGS] == [False, True, False, True]


def test_without_a_number_few_are_all_shown(said):
    for extra in ((), ("--all",)):
        ran = said("show", "city", "Malmö", *extra)
        assert "older mentions" not in ran.out
        assert all(str(year) in ran.out for _, year in MEETINGS)


def test_json_holds_all_unless_a_number_is_given(said):
    assert years(said("show", "city", "Malmö", "--json").out) == {"2031", "2032", "2033", "2034"}
    assert years(said("show", "city", "Malmö", "--json", "--limit", "1").out) == {"2034"}
    assert json.loads(said("show", "city", "Malmö", "--json", "--limit", "1").out)["mentions_left_out"] == 3


@pytest.mark.parametrize("other", [("--all",), ("--as-of", "2021")])
def test_a_number_goes_with_no_other_choice(said, other):
    ran = said("show", "city", "Malmö", "--limit", "2", *other)
    assert (ran.code, ran.out) == (2, "")
    assert "--limit" in ran.err
