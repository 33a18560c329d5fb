"""What nobody has confirmed: listed, accepted, corrected, rejected, translated; and who did so is kept."""

import contextlib
import json
import os
import pty
import select
import signal
import subprocess
import sys
import time
from typing import Any

import pytest
from tests.cli.conftest import EXAMPLES


@pytest.fixture
def said(ledger):
    for file in ("2020-02-14-melbourne.txt", "2022-08-22-copenhagen.txt"):
        assert ledger("add-meeting", str(EXAMPLES / "meetings" / file), "--date", file[:10], "--yes").code == 0
    return ledger


def waiting(run) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = json.loads(run("review", "--json").out)["items"]
    return items


def entry(run, city: str) -> dict[str, Any]:
    found: list[dict[str, Any]] = json.loads(run("show", "city", city, "--json").out)["comparison"]
    return found[-1]


def test_the_most_consequential_comes_first_and_silences_last(said):
    verdicts = [one["verdict"].split("(")[0] for one in waiting(said)]
    assert verdicts[0] == "SAYS_WILL_MISS"
    assert verdicts[-3:] == ["NOTHING_REPORTED"] * 3
    assert "6 to review" in said("review", "--list").err


def test_what_is_accepted_bears_no_mark_and_keeps_who_did_so(said):
    first = waiting(said)[0]
    ran = said("accept", first["id"], "--by", "A. Ruiz")
    assert (ran.code, ran.err) == (0, f"accepted {first['mention']}\n")
    assert first["mention"] not in {one["mention"] for one in waiting(said)}
    shown = entry(said, "Copenhagen")
    assert (shown["reviewed"], "unreviewed" in (shown["flags"] or "")) == (True, False)
    (row,) = json.loads(said("export", "json", "--reviewed-only").out)["items"]
    assert (row["city"], row["reviewed"], row["reviewed_by"]) == ("Copenhagen", True, "A. Ruiz")
    assert "accepted before" in said("accept", first["mention"], "--by", "A. Ruiz").err
    assert said("undo", "--yes").code == 0
    assert entry(said, "Copenhagen")["reviewed"] is False


def test_what_is_rejected_is_gone_with_its_reason(said):
    claim = next(one for one in waiting(said) if one["verdict"] == "PROPOSES")
    assert said("reject", claim["mention"], "--why", "it was a hope", "--by", "Ana").code == 0
    assert claim["mention"] not in {one["mention"] for one in waiting(said)}
    history = said("list", "operations", "--format", "csv").out
    assert "reject" in history and "Ana" in history


@pytest.mark.parametrize(
    "words", [("accept", "p2222222x"), ("reject", "t2222222x", "--why", "x"), ("accept", "{mention}", "--by", " "), ("reject", "{mention}", "--why", " ")]
)  # fmt: skip
def test_what_cannot_be_done_changes_nothing(said, words):
    mention = waiting(said)[0]["mention"]
    before = said("export", "csv").out
    ran = said(*(word.format(mention=mention) for word in words), *(() if "--by" in words else ("--by", "Ana")))
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert said("export", "csv").out == before


def test_who_reviews_is_said_or_known(said):
    mention = waiting(said)[0]["mention"]
    assert "who reviews?" in said("accept", mention, env={"USER": "", "LOGNAME": ""}).err
    assert said("accept", mention, env={"PLEDGETRACK_REVIEWER": "Ana"}).code == 0


def test_a_translation_stands_beside_the_words_and_never_in_their_place(said):
    claim = waiting(said)[0]
    words = entry(said, "Copenhagen")["quotation"]
    ran = said("translate", claim["id"], "--to", "de", "--text", "2025 wird verfehlt.", "--by", "Ana")
    assert ran.code == 0, ran.err
    shown = entry(said, "Copenhagen")
    assert (shown["quotation"], shown["translation"]) == (words, "“2025 wird verfehlt.” (de, translated by Ana)")
    row = next(one for one in json.loads(said("export", "json").out)["items"] if one["city"] == "Copenhagen")
    assert (row["quotation"], row["translation"]) == (words, "2025 wird verfehlt.")
    assert (
        "already known"
        in said("translate", claim["id"], "--to", "de", "--text", "2025 wird verfehlt.", "--by", "Ana").err
    )
    assert said("translate", claim["id"], "--to", "german", "--text", "x", "--by", "Ana").code == 2


def test_an_account_that_is_a_translation_says_so(run, tmp_path):
    (tmp_path / "t.txt").write_text(
        "The Mayor of Malmö, Ana Ruiz, said: “We will be net zero by 2030.”\n", encoding="utf-8"
    )
    assert run("add-meeting", "t.txt", "--date", "2022-01-01", "--translated-from", "sv", "--yes").code == 0
    assert "translated_quote" in entry(run, "Malmö")["flags"]


def test_a_first_target_is_new_where_somebody_states_that_there_was_none(run, tmp_path):
    (tmp_path / "t.txt").write_text(
        "The Mayor of Malmö, Ana Ruiz, said: “We will be net zero by 2030.”\n", encoding="utf-8"
    )
    run("add-meeting", "t.txt", "--date", "2022-01-01", "--yes")
    assert entry(run, "Malmö")["verdict"] == "NO_TARGET_ON_RECORD"
    none = ("add-target", "Malmö", "--none", "--source", "City of Malmö", "--stated")
    assert run(*none, "2023").code == 0
    assert entry(run, "Malmö")["verdict"] == "NO_TARGET_ON_RECORD"  # of a later day
    assert run(*none, "2021").code == 0
    shown = entry(run, "Malmö")
    assert (shown["verdict"], shown["words"]) == ("NEW", "First target (City of Malmö states that there was none)")
    assert "City of Malmö found no target when it looked (2023)" in " ".join(run("show", "city", "Malmö").out.split())
    assert "already known" in run(*none, "2021").err
    assert run("undo", "--yes").code == 0
    assert entry(run, "Malmö")["verdict"] == "NO_TARGET_ON_RECORD"
    assert run("add-target", "Malmö", "--none", "--source", "x", "--stated", "2021", "--kind", "net_zero").code == 2
    assert run("add-target", "Malmö", "--none").code == 2


def test_stepping_through_with_one_key_each(said, world, tmp_path):
    """A person at a terminal accepts one, corrects one, rejects one, goes back, and stops; each is saved at once."""
    second = waiting(said)[1]["city"].split(",")[0]
    master, slave = pty.openpty()
    shell = subprocess.Popen(
        [sys.executable, "-m", "pledgetrack", "review", "--by", "Ana", "--no-pager"],
        stdin=slave, stdout=slave, stderr=slave, cwd=tmp_path, env=world | {"TERM": "xterm"}, close_fds=True,
    )  # fmt: skip
    os.close(slave)
    seen = bytearray()

    def until(words: str) -> None:
        end = time.monotonic() + 30
        while words.encode() not in seen:
            assert time.monotonic() < end, seen.decode("utf-8", "replace")
            if select.select([master], [], [], 0.2)[0]:
                with contextlib.suppress(OSError):  # it has ended
                    seen.extend(os.read(master, 65536))
        del seen[: seen.index(words.encode()) + len(words.encode())]

    def press(keys: str) -> None:
        time.sleep(0.4)  # a person sees the question first
        os.write(master, keys.encode())

    until("1 of 6")
    press("a")
    until("2 of 6")
    press("c")
    until("kind")
    press("\r")
    until("target year")
    press("2045\r")
    for field in ("percent", "baseline year", "scope", "status", "speaker", "office", "standing"):
        until(field)
        press("\r")
    until("3 of 6")
    for key, question in (("c", "kind"), ("r", "Why")):  # a question that is left ends nothing
        press(key)
        until(question)
        press("\x04")
        until("3 of 6")
        press(key)
        until(question)
        time.sleep(0.4)
        shell.send_signal(signal.SIGINT)
        until("3 of 6")
    press("r")
    until("Why")
    press("it was a hope\r")
    until("4 of 6")
    press("s")
    until("5 of 6")
    press("b")
    until("4 of 6")
    press("b")  # all before it is decided
    until("4 of 6")
    time.sleep(0.4)
    shell.send_signal(signal.SIGINT)
    until("3 reviewed")
    assert shell.wait(10) == 0
    os.close(master)
    left = waiting(said)
    assert len(left) == 3
    corrected = entry(said, second)
    assert ("2045" in corrected["said"], corrected["entered"], corrected["reviewed"]) == (True, True, True)


def test_nothing_to_review(run, tmp_path):
    (tmp_path / "t.txt").write_text("Nobody was there.\n", encoding="utf-8")
    run("add-meeting", "t.txt", "--date", "2022", "--yes")
    ran = run("review")
    assert (ran.code, "nothing to review" in ran.err) == (0, True)
