"""What the city did, apart from what was done to the record."""

import json

import pytest
from tests.cli.test_by_hand import TARGET, the_id


@pytest.fixture
def told(run):
    old = the_id(run(*TARGET, "--year", "2035").err, "t")
    run(
        "add-target",
        "Malmö",
        "--kind",
        "net_zero",
        "--year",
        "2030",
        "--source",
        "Plan 2022",
        "--stated",
        "2022-04-01",
        "--replaces",
        old,
    )
    wrong = the_id(
        run("add-target", "Malmö", "--kind", "net_zero", "--year", "2099", "--source", "Slip", "--stated", "2020").err,
        "t",
    )
    run("retract", wrong, "--why", "typing error")
    run(
        "add-meeting",
        "--text",
        "The mayor of Malmö said: Malmö will be net zero by 2030.",
        "--title",
        "Session",
        "--date",
        "2022-05-05",
        "--yes",
    )
    return json.loads(run("history", "Malmö", "--json").out)


def test_what_the_city_did_stands_in_the_order_of_the_world(told):
    assert [event["date"] for event in told["world"]] == ["2021-03-25", "2022-04-01", "2022-04-01", "2022-05-05"]
    assert "until then net zero by 2035: 5 years earlier" in told["world"][2]["event"]
    assert "SAME" in told["world"][3]["event"]
    assert not any("2099" in event["event"] for event in told["world"])


def test_what_was_done_to_the_record_stands_apart(told):
    events = [event["event"] for event in told["ledger"]]
    assert sum("recorded" in event for event in events) == 4
    assert any("took back net zero by 2099 (Slip): typing error" in event for event in events)
    assert any(event.endswith("whether the city did is not said") for event in events if "2099" in event)


def test_what_a_person_says_was_replaced_is_not_called_a_change_of_the_record_alone(told):
    (event,) = (one["event"] for one in told["ledger"] if "took back net zero by 2035" in one["event"])
    ended = next(one["id"] for one in told["world"] if "ended" in one["event"])
    assert event.endswith(f", and entered it anew with its end as {ended}")


def test_a_city_without_a_history(run, told):
    ran = run("history", "Lyon")
    assert ran.code == 0 and "In the world: nothing on record" in ran.out and told


def test_a_day_that_is_known_only_by_its_end_stands_at_that_end(run, tmp_path):
    rows = tmp_path / "targets.csv"
    rows.write_text("city,country,kind,target_year,source,stated,checked\nMalmö,SE,net_zero,2030,Tracker,,2022-07-01\n")
    assert run("import", str(rows)).code == 0
    words = ("--text", "The mayor of Malmö said: Malmö will be net zero by 2030.")
    for day in ("2022-05-05", "2022-09-18"):
        run("add-meeting", *words[:1], f"{words[1]} {day}", "--title", f"Session {day}", "--date", day, "--yes")
    dates = [event["date"] for event in json.loads(run("history", "Malmö", "--json").out)["world"]]
    assert dates == ["2022-05-05", "by 2022-07-01", "2022-09-18"]
