"""Why a verdict is what it is, a person's beside it, and both kinds of time."""

import json

import pytest
from tests.cli.test_by_hand import TARGET, dump, the_id
from tests.cli.test_show_rows import items

NOTES = "The mayor of Malmö, Ana Ek, said: “Malmö will be net zero by 2030.”\n"


@pytest.fixture
def claim(run) -> str:
    assert run(*TARGET, "--year", "2035", env={"SOURCE_DATE_EPOCH": "1767225600"}).code == 0  # 2026-01-01
    said = run(
        "add-meeting", "--text", NOTES, "--title", "Council session", "--date", "2022-05-05", "--yes",
        env={"SOURCE_DATE_EPOCH": "1769904000"},  # 2026-02-01
    )  # fmt: skip
    assert said.code == 0, said.err
    (found,) = items(run, "claims")
    return str(found["id"])


def test_explain_gives_the_path_the_words_and_what_would_have_changed_it(run, claim):
    ran = run("explain", claim)
    assert (ran.code, ran.err) == (0, "")
    for told in ("EARLIER(5)", "Malmö will be net zero by 2030.", "net zero by 2035", "Plan 2021", "A1 ", "D13 ",
                 "if it had named 2035: SAME", "if Plan 2021 did not record net zero by 2035: NO_TARGET_ON_RECORD"):  # fmt: skip
        assert told in ran.out
    told = json.loads(run("explain", claim, "--json").out)
    assert told["verdict"]["rule"] == "D13"
    assert {other["verdict"] for other in told["otherwise"]} >= {"SAME", "NO_TARGET_ON_RECORD"}


@pytest.mark.parametrize("name", ["tabcdefgh", "qabcdefgh", ""])
def test_explain_names_what_it_does_not_know(run, claim, name: str):
    ran = run("explain", name)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert claim not in ran.err


def test_a_persons_verdict_stands_beside_the_machines(run, claim):
    words = ("verdict", claim, "--set", "same", "--by", "A. Ruiz", "--why", "page 3 says so")
    ran = run(*words)
    assert ran.code == 0, ran.err
    assert "already known" in run(*words).err
    (shown,) = json.loads(run("show", "city", "Malmö", "--json").out)["comparison"]
    assert (shown["verdict"], shown["ruling"], shown["ruled_by"]) == ("EARLIER(5)", "SAME", "A. Ruiz")
    assert "SAME by A. Ruiz, 2026-11-28: page 3 says so" in run("show", "city", "Malmö").out
    assert "A. Ruiz" in run("explain", claim).out
    run("verdict", claim, "--set", "LATER", "--by", "B", "--why", "second thoughts")
    assert run("retract", the_id(run("list", "operations", "--json").out and ran.err, "v"), "--why", "no").code == 0
    assert "LATER by B" in run("show", "city", "Malmö").out
    run("undo", "--yes"), run("undo", "--yes")
    assert "SAME by A. Ruiz" in run("show", "city", "Malmö").out


@pytest.mark.parametrize(
    "words",
    [
        ("--set", "FINE", "--by", "x", "--why", "y"),
        ("--set", "SAME", "--by", " ", "--why", "y"),
        ("--set", "SAME", "--by", "x"),
    ],
)
def test_a_verdict_that_does_not_hold_is_refused(run, world, claim, words):
    before = dump(world)
    ran = run("verdict", claim, *words)
    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert dump(world) == before


def test_as_of_a_day_leaves_out_what_came_after(run, claim):
    def told(*words: str) -> tuple[int, int]:
        shown = json.loads(run("show", "city", "Malmö", "--json", *words).out)
        return len(shown["recorded"]), len(shown["comparison"])

    assert claim
    assert told("--as-of", "2021-03-24") == (0, 0)
    assert told("--as-of", "2021-03") == (1, 0)
    assert told("--as-of", "2022-05-05") == (1, 1)
    assert told() == told("--as-of", "2026-11-24")


def test_known_at_a_moment_judges_by_what_the_ledger_held(run, claim):
    (target,) = items(run, "targets")
    run("retract", target["id"], "--why", "wrong", env={"SOURCE_DATE_EPOCH": "1772323200"})  # 2026-03-01

    def told(*words: str) -> list[str]:
        return [one["verdict"] for one in json.loads(run("show", "city", "Malmö", "--json", *words).out)["comparison"]]

    assert claim
    assert told("--known-at", "2026-01-15") == []
    assert told("--known-at", "2026-02-15") == ["EARLIER(5)"]
    assert told("--known-at", "2026-02-01T00:00:00Z") == ["EARLIER(5)"]
    assert told("--known-at", "2026-03") == told() == ["NO_TARGET_ON_RECORD"]
    assert "as this ledger knew it at 2026-02-28T23:59:59Z" in run("show", "city", "Malmö", "--known-at", "2026-02").out


@pytest.mark.parametrize(
    "words", [("--as-of", "soon"), ("--known-at", "2026-13-01"), ("--known-at", "2026-01-01T25:00:00Z")]
)
def test_a_time_that_is_none(run, claim, words):
    ran = run("show", "city", "Malmö", *words)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert claim
