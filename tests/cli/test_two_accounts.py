"""Two accounts of one meeting: both are kept, what they tell otherwise stands side by side, and neither wins."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Ran
from tests.cli.test_by_hand import the_id
from tests.cli.test_show_rows import items
from tests.doors.test_fetch import server, whole

FIRST = """\
A group of 16 mayors from 10 countries met online today. The meeting was convened by C40 Cities.

The Mayor of Malmö, Ana Ek, said: “Malmö will be net zero by 2030.”

The Mayor of Dlian and the Mayor of Riga took part.
"""
SECOND = """\
A group of 17 mayors from 10 countries met online today. The meeting was convened by C40 Cities.

The Mayor of Malmö, Anna Ek, said: “Malmö will be net zero by 2035.”

The Mayor of Dalian took part.
"""


@pytest.fixture
def meeting(run: Callable[..., Ran], tmp_path: Path) -> str:
    """The id of a meeting of which the first account is on record."""
    (tmp_path / "first.txt").write_text(FIRST, encoding="utf-8")
    (tmp_path / "second.txt").write_text(SECOND, encoding="utf-8")
    ran = run("add-meeting", "first.txt", "--title", "A dialogue", "--date", "2021-09-10", "--yes")
    assert ran.code == 0, ran.err
    return the_id(ran.err, "m")


def told(differences: list[dict[str, Any]]) -> dict[str, tuple[str, ...]]:
    return {one["what"]: tuple(each["says"] for each in one["told"]) for one in differences}


def test_what_two_accounts_tell_otherwise_is_shown_before_saving_and_ever_after(run, meeting: str):
    ran = run("add-meeting", "second.txt", "--append-to", meeting, "--yes")
    assert ran.code == 0, ran.err
    assert f"saved meeting {meeting}: " in ran.err and "one more account of A dialogue" in ran.err
    assert "Accounts differ (" in ran.out and "second.txt (new)" in ran.out
    (listed,) = items(run, "meetings")
    assert (listed["id"], listed["accounts"], listed["date"]) == (meeting, 2, "2021-09-10")
    found = told(json.loads(run("show", "meeting", meeting, "--json").out)["differences"])
    assert found["mayors"] == ("16 (“16 mayors”)", "17 (“17 mayors”)")
    assert found["Malmö, Skåne, SE: said"] == (
        "net zero by 2030 (“The Mayor of Malmö, Ana Ek, said: “Malmö will be net zero by 2030.””)",
        "net zero by 2035 (“The Mayor of Malmö, Anna Ek, said: “Malmö will be net zero by 2035.””)",
    )  # fmt: skip
    assert found["Ana Ek: spoke"] == (
        "Ana Ek, Mayor of Malmö, Malmö, Skåne, SE",
        "Anna Ek, Mayor of Malmö, Malmö, Skåne, SE",
    )
    assert found["Riga, Rīga, LV: attended"][1] == "not named"
    shown = " ".join(run("show", "meeting", meeting).out.split())
    assert "mayors first.txt" in shown and "16 (“16 mayors”)" in shown and "17 (“17 mayors”)" in shown
    assert "of 16 or 17 mayors and 10 countries reported" in shown
    assert len(items(run, "claims")) == 2


def test_a_misspelling_stands_beside_the_name(run, meeting: str):
    run("add-meeting", "second.txt", "--append-to", meeting, "--yes")
    found = told(json.loads(run("show", "meeting", meeting, "--json").out)["differences"])
    assert found["Dalian, Liaoning, CN: spelt"] == ("Dlian", "Dalian")


def test_under_json_the_differences_come_with_the_extraction(run, meeting: str):
    ran = run("add-meeting", "second.txt", "--append-to", meeting, "--yes", "--json")
    said = json.loads(ran.out)
    assert (said["meeting"], said["saved"], said["earlier_source"]) == (meeting, True, None)
    assert {each["account"] is None for one in said["differences"] for each in one["told"]} == {True, False}


def test_an_account_that_agrees_says_so(run, meeting: str, tmp_path: Path):
    (tmp_path / "again.txt").write_text(f"{FIRST}\n", encoding="utf-8")
    ran = run("add-meeting", "again.txt", "--append-to", meeting, "--yes")
    assert ran.code == 0
    assert "Accounts differ: none in what was read" in ran.out


def test_a_dry_run_and_the_same_bytes_change_nothing(run, meeting: str):
    assert run("add-meeting", "second.txt", "--append-to", meeting, "--dry-run").code == 0
    assert items(run, "meetings")[0]["accounts"] == 1
    for name, accounts in (("first.txt", 1), ("second.txt", 2), ("second.txt", 2)):
        assert run("add-meeting", name, "--append-to", meeting, "--yes").code == 0
        assert items(run, "meetings")[0]["accounts"] == accounts


def test_undo_takes_the_second_account_back_and_leaves_the_first(run, meeting: str):
    run("add-meeting", "second.txt", "--append-to", meeting, "--yes")
    assert run("undo", "--yes").code == 0
    assert items(run, "meetings")[0]["accounts"] == 1
    assert [claim["target_year"] for claim in items(run, "claims")] == [2030]


def test_a_source_of_another_meeting_may_be_an_account_of_this_one_too(run, meeting: str):
    assert run("add-meeting", "second.txt", "--date", "2022", "--yes").code == 0
    assert run("add-meeting", "second.txt", "--append-to", meeting, "--yes").code == 0
    assert {one["accounts"] for one in items(run, "meetings")} == {1, 2}
    assert len(items(run, "sources")) == 2


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--append-to", "m2222222x"), "no meeting"),
        (("--append-to", "MEETING", "--title", "x"), "goes with no --title"),
        (("--append-to", "MEETING", "--complete", "remarks"), "goes with no --complete"),
        (("--append-to", "MEETING", "--new-meeting"), "goes with no --new-meeting"),
    ],
)
def test_what_does_not_fit_is_refused(run, meeting: str, words: tuple[str, ...], message: str):
    ran = run("add-meeting", "second.txt", "--yes", *(meeting if word == "MEETING" else word for word in words))
    assert (ran.code, message in ran.err, ran.err.count("\n")) == (2, True, 1)
    assert items(run, "meetings")[0]["accounts"] == 1


def test_without_a_ledger_there_is_nothing_to_append_to(run, tmp_path: Path):
    (tmp_path / "first.txt").write_text(FIRST, encoding="utf-8")
    assert run("add-meeting", "first.txt", "--yes", "--append-to", "m2222222x").code == 66


@contextmanager
def changing(*states: str) -> Iterator[str]:
    """An address that gives each of these texts once, and the last for ever."""
    left = list(states)

    def answer(client, _: bytes) -> None:
        client.sendall(whole((left.pop(0) if len(left) > 1 else left[0]).encode(), b"Content-Type: text/plain\r\n"))

    with server(answer) as address:
        yield f"{address}/news.txt"


def test_a_page_that_changed_is_a_new_source_with_a_diff_of_what_it_says(run):
    said = ("Malmö will be net zero by 2030.", "Malmö intends to be net zero by 2035.")
    states = [f"The Mayor of Malmö, Ana Ek, said: “{words}”\n" for words in said]
    with changing(*states) as address:
        add = ("add-meeting", address, "--allow-private", "--date", "2021", "--yes")
        first = the_id(run(*add).err, "m")
        ran = run(*add)
        assert ran.code == 0, ran.err
        assert "gave something else on 2026-11-28" in " ".join(ran.out.split())
        assert "Changed since then (1)" in ran.out
        assert f"saved meeting {first}" in ran.err
        assert "already known" in run(*add).err
    (meeting,) = items(run, "meetings")
    assert (meeting["id"], meeting["accounts"]) == (first, 2)
    sources = items(run, "sources")
    shown = [json.loads(run("show", "source", one["id"], "--json").out) for one in sources]
    (later,) = (one for one in shown if "changed" in one)
    assert told(later["changed"]) == {
        "Malmö, Skåne, SE: said": tuple(
            f"net zero by {year} (“{state.strip()}”)" for year, state in zip((2030, 2035), states, strict=True)
        )
    }
    assert {one["same_address"][0] for one in shown} == {one["id"] for one in sources}
    assert "Changed since" in run("show", "source", later["source"]["id"]).out


def test_the_same_page_may_be_a_new_meeting(run):
    with changing(FIRST, SECOND) as address:
        assert run("add-meeting", address, "--allow-private", "--yes").code == 0
        assert run("add-meeting", address, "--allow-private", "--yes", "--new-meeting").code == 0
    assert [one["accounts"] for one in items(run, "meetings")] == [1, 1]


def test_a_page_whose_bytes_alone_changed_is_known(run):
    body = "<html><body><article><p>{}</p></article></body></html><!-- {} -->"
    pledge = "The Mayor of Malmö, Ana Ek, said: “Malmö will be net zero by 2030.”"
    with changing(body.format(pledge, "token 1"), body.format(pledge, "token 2")) as address:
        assert run("add-meeting", address, "--allow-private", "--yes").code == 0
        ran = run("add-meeting", address, "--allow-private", "--yes")
        assert (ran.code, "is already known as meeting" in ran.err, "not taken over" in ran.err) == (0, True, False)
        ran = run("add-meeting", address, "--allow-private", "--yes", "--date", "2022-05-05")
        assert "not taken over: pledgetrack retract m" in ran.err
    assert len(items(run, "sources")) == 1
