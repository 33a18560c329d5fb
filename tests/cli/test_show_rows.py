"""Meetings, sources, targets and mentions as the ledger holds them."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from tests.cli.conftest import ACCOUNT, Ran
from tests.cli.test_by_hand import TARGET, the_id

NOTES = "The mayor of Malmö, Ana Ek, said: “Malmö will be net zero by 2030.”\n\nSweden wants to be net zero by 2045.\n"


def items(run: Callable[..., Ran], sort: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run("list", sort, "--json").out)["items"]
    return found


@pytest.fixture
def notes(run) -> str:
    run(*TARGET, "--year", "2035")
    ran = run("add-meeting", "--text", NOTES, "--title", "Council session", "--date", "2022-05-05", "--yes")
    assert ran.code == 0, ran.err
    return the_id(ran.err, "m")


def test_a_meeting_shows_its_facts_with_their_words_and_who_spoke(ledger):
    (meeting,) = items(ledger, "meetings")
    ran = ledger("show", "meeting", meeting["id"])
    assert (ran.code, ran.err) == (0, "")
    for told in (
        "date          2021-09-10 (entered by a person)", "participants  16 (“", "convenor      C40 Cities (“C40 Cities”)",
        "3 cities that spoke or took part, of 16 participants and 10 countries reported", "XIE Zhenhua", "Deputy Mayor of Shenzhen, for Shenzhen",
        "Claims of cities: none read (not: nothing was said)",
    ):  # fmt: skip
        assert told in ran.out
    told = json.loads(ledger("show", "meeting", meeting["id"], "--json").out)
    assert told["schema"] == "pledgetrack/show-meeting@1"
    for fact in told["facts"]:
        if not fact["entered"]:
            assert ACCOUNT[fact["evidence"]["start"] : fact["evidence"]["end"]] == fact["evidence"]["text"]


def test_each_claim_stands_with_its_verdict_and_targets_of_others_apart(run, notes):
    ran = run("show", "meeting", notes)
    assert "EARLIER(5)" in ran.out
    assert "Targets of others (1)\n  Sweden: net zero by 2045" in ran.out


@pytest.mark.usefixtures("notes")
def test_a_mention_is_shown_in_its_passage_by_its_own_id_or_its_claims(run):
    (claim,) = (one for one in items(run, "claims") if one["city"])
    for name in (claim["id"], claim["mention_id"]):
        ran = run("show", "mention", name)
        assert (ran.code, ran.err) == (0, "")
        assert "EARLIER(5)" in ran.out
    told = json.loads(run("show", "mention", claim["id"], "--json").out)["passage"]
    assert (
        told["before"] + told["words"] + told["after"] == NOTES[:200].rpartition(" ")[0] + " …"
        or told["words"] in NOTES
    )
    assert told["words"] == NOTES[claim["start"] : claim["end"]]


@pytest.mark.usefixtures("notes")
def test_a_target_says_what_was_held_against_it_and_what_became_of_it(run):
    (target,) = items(run, "targets")
    ran = run("show", "target", target["id"])
    assert "Held against it (1)" in ran.out and "by add-target Malmö" in ran.out
    run("retract", target["id"], "--why", "typing error")
    gone = run("show", "target", target["id"])
    assert gone.code == 0 and "by retract: typing error" in gone.out


def test_a_source_says_where_it_came_from_and_gives_its_text(run, notes):
    (source,) = items(run, "sources")
    assert f"meeting     Council session ({notes})" in run("show", "source", source["id"]).out
    assert run("show", "source", source["id"], "--text").out == NOTES


@pytest.mark.parametrize("sort", ["meeting", "source", "target", "mention"])
def test_an_id_that_is_not_there(ledger, sort: str):
    ran = ledger("show", sort, "nothing")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"no {sort}") and f"pledgetrack list {sort}s" in ran.err
