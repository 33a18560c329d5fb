"""What nobody has confirmed: listed, accepted, corrected, rejected, translated; and who did so is kept."""

import contextlib
import fcntl
import json
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path
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
    assert "who reviews? Say it" in said("accept", mention, env={"USER": "", "LOGNAME": ""}).err
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


class Person:
    """Somebody at a terminal who reviews."""

    def __init__(self, world: dict[str, str], folder: Path, *words: str) -> None:
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
        self.shell = subprocess.Popen(
            [sys.executable, "-m", "pledgetrack", *words],
            stdin=slave, stdout=slave, stderr=slave, cwd=folder, env=world | {"TERM": "xterm"}, close_fds=True,
        )  # fmt: skip
        os.close(slave)
        self.seen = bytearray()

    def until(self, words: str) -> str:
        """Wait for words on the screen; return what came before them."""
        end = time.monotonic() + 30
        while words.encode() not in self.seen:
            assert time.monotonic() < end, (words, self.seen.decode("utf-8", "replace"))
            if select.select([self.master], [], [], 0.2)[0]:
                with contextlib.suppress(OSError):  # it has ended
                    self.seen.extend(os.read(self.master, 65536))
        at = self.seen.index(words.encode())
        before = self.seen[:at].decode("utf-8", "replace")
        del self.seen[: at + len(words.encode())]
        return before

    def press(self, keys: str) -> None:
        time.sleep(0.3)  # a person sees the question first
        os.write(self.master, keys.encode())

    def interrupt(self) -> None:
        time.sleep(0.3)
        self.shell.send_signal(signal.SIGINT)

    def leave(self) -> int:
        code = self.shell.wait(20)
        os.close(self.master)
        return code


def test_stepping_through_with_one_key_each(said, world, tmp_path):
    """A person at a terminal accepts one, corrects one, rejects one, goes back, and stops; each is saved at once."""
    second = waiting(said)[1]["city"].split(",")[0]
    ana = Person(world, tmp_path, "review", "--by", "Ana", "--no-pager")
    ana.until("1 of 6")
    ana.press("a")
    ana.until("2 of 6")
    ana.press("c")
    for field, keys in (
        ("city [", "\r"),
        ("kind [", "?\r"),
        ("renewable_energy", "nonsense\r"),
        ("no kind 'nonsense'", "\r"),
    ):
        ana.until(field)
        ana.press(keys)
    for keys, fault in (("soon", "'soon' is no year from 1900 to 2200"), ("2045", "percent")):
        ana.until("target year")
        ana.press(f"{keys}\r")
        ana.until(fault)
    ana.press("\r")
    ana.until("baseline year")
    ana.press(".\r")
    ana.until("3 of 6")
    for key, question in (("c", "city ["), ("r", "Why")):  # a question that is left ends nothing
        ana.press(key)
        ana.until(question)
        ana.press("\x04")
        ana.until("3 of 6")
        ana.press(key)
        ana.until(question)
        ana.interrupt()
        ana.until("3 of 6")
    ana.press("r")
    ana.until("Why")
    ana.press("it was a hope\r")
    ana.until("4 of 6")
    ana.press("s")
    ana.until("5 of 6")
    ana.press("b")
    ana.until("4 of 6")
    ana.press("b")  # all before it is decided
    ana.until("4 of 6")
    ana.interrupt()
    ana.until("3 reviewed")
    assert ana.leave() == 0
    left = waiting(said)
    assert len(left) == 3
    corrected = entry(said, second)
    assert ("2045" in corrected["said"], corrected["entered"], corrected["reviewed"]) == (True, True, True)


TWO = "The Mayor of Malmö, Ana Ruiz, said: “We will be net zero by 2030. We will cut emissions by 80 % by 2028.”\n"


@pytest.fixture
def two(run, tmp_path):
    """A ledger with one mention of two statements."""
    (tmp_path / "t.txt").write_text(TWO, encoding="utf-8")
    assert run("add-meeting", "t.txt", "--date", "2022-05-05", "--yes").code == 0
    assert len({one["mention"] for one in waiting(run)}) == 1
    assert len(waiting(run)) == 2
    return run


def test_of_several_statements_some_are_rejected_and_the_rest_is_asked_about_again(two, world, tmp_path):
    ana = Person(world, tmp_path, "review", "--by", "Ana", "--no-pager")
    ana.until("1 of 1")
    ana.press("r")
    for wrong in ("7", "one", "2-9"):
        ana.until("Which")
        ana.press(f"{wrong}\r")
        ana.until(f"'{wrong}': say numbers from 1 to 2")
    ana.until("Which")
    ana.press("2\r")
    ana.until("Why")
    ana.press("a hope\r")
    ana.until("rejected q")
    ana.until("1 of 1")
    assert len(waiting(two)) == 1
    ana.press("c")
    ana.until("city [")
    ana.press(".\r")
    ana.until("nothing changed")
    ana.until("1 of 1")
    ana.press("a")
    ana.until("1 reviewed, 0 left")
    assert ana.leave() == 0
    (item,) = json.loads(two("export", "json").out)["items"]
    assert (item["said_year"], item["reviewed"], item["reviewed_by"]) == (2030, True, "Ana")


def test_tab_completes_what_a_field_may_hold(two, world, tmp_path):
    pytest.importorskip("readline")
    ana = Person(world, tmp_path, "review", "--by", "Ana", "--no-pager")
    ana.until("1 of 1")
    ana.press("c")
    ana.until("Which")
    ana.press("3\r")
    ana.until("'3' is no number from 1 to 2")
    ana.press("1\r")
    ana.until("city [Malmö")
    ana.press("Göteb\t")
    ana.until("othenburg, Västra")
    ana.press("\r")
    ana.until("kind [net_zero]")
    ana.press("carbon_neu\t\r")
    ana.until("target year")
    ana.press(".\r")
    ana.until("corrected q")
    ana.until("1 of 1")  # the other statement is still to be reviewed
    ana.press("q")
    ana.until("0 reviewed, 1 left")
    assert ana.leave() == 0
    moved = entry(two, "Gothenburg")
    assert (moved["said"], moved["reviewed"]) == ("carbon neutral by 2030", True)
    assert entry(two, "Malmö")["said"].startswith("−80 %")


def test_nothing_to_review(run, tmp_path):
    (tmp_path / "t.txt").write_text("Nobody was there.\n", encoding="utf-8")
    run("add-meeting", "t.txt", "--date", "2022", "--yes")
    ran = run("review")
    assert (ran.code, "nothing to review" in ran.err) == (0, True)
