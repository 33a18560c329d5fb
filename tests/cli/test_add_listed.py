"""Many accounts at once: each row by itself, what failed listed with its line, and nothing else spoilt."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.conftest import Ran
from tests.cli.test_show_rows import items
from tests.doors.test_fetch import server, whole
from tests.readers.pages import page

PLEDGE = "The Mayor of {0}, Ana Ek, said: “{0} will be net zero by {1}.”\n"
HEAD = "source,title,kind,date,place,convenor\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three accounts in a folder of their own."""
    inside = tmp_path / "papers"
    inside.mkdir()
    (inside / "a.txt").write_text(PLEDGE.format("Malmö", 2030), encoding="utf-8")
    (inside / "b.html").write_text(page(PLEDGE.format("Riga", 2040)), encoding="utf-8")
    (inside / "c.pdf").write_bytes(b"%PDF-1.7 nothing")
    return inside


def listed(folder: Path, *rows: str, head: str = HEAD) -> str:
    (folder / "list.csv").write_text(head + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return str(folder / "list.csv")


def adding(run: Callable[..., Ran], path: str, *words: str) -> tuple[Ran, dict[str, object]]:
    ran = run("add-meeting", "--from", path, "--json", *words)
    return ran, json.loads(ran.out)


def test_each_row_is_a_meeting_with_what_the_list_says_of_it(run, folder: Path):
    path = listed(folder, "a.txt,First,speech,2021-09,Malmö,C40; ICLEI", "b.html,,,2022-05-05,,")
    ran, told = adding(run, path, "--yes")
    assert (ran.code, ran.err, told["counts"]) == (
        0, "2 added\n", {"added": 2, "would be added": 0, "already known": 0, "failed": 0},
    )  # fmt: skip
    first, second = items(run, "meetings")
    assert (first["meeting"], first["kind"], first["date"], first["place"]) == ("First", "speech", "2021-09", "Malmö")
    assert sorted(first["convenors"].split("; ")) == ["C40", "ICLEI"]
    assert (second["date"], second["claims"]) == ("2022-05-05", 1)
    assert [one["name"] for one in items(run, "operations")] == ["add-meeting"] * 2
    assert {one["published"] for one in items(run, "sources")} == {None, "2021-09-10"}
    again, told = adding(run, path, "--yes")
    assert (again.code, again.err) == (0, "2 already known\n")


def test_a_row_that_fails_is_listed_with_its_line_and_spoils_nothing(run, folder: Path):
    rows = (
        "c.pdf,,,,,",
        "a.txt,,,,,",
        "gone.txt,,,,,",
        "b.html,,party,,,",
        "b.html,,,32 May,,",
        ",,,,,x",
        "b.html,,,,,",
    )
    ran, _ = adding(run, listed(folder, *rows), "--yes")
    assert ran.code == 3
    *lines, summary = ran.err.splitlines()
    assert [line.split(":")[0] for line in lines] == ["line 2", "line 4", "line 5", "line 6", "line 7"]
    assert summary == "2 added, 5 failed (lines 2, 4, 5, 6, 7)"
    assert "kind 'party' is not known. It is such as meeting" in lines[2]
    assert len(items(run, "meetings")) == 2


def test_a_dry_run_says_what_would_be_and_saves_nothing(run, folder: Path):
    path = listed(folder, "a.txt,,,,,", "c.pdf,,,,,")
    ran = run("add-meeting", "--from", path, "--dry-run")
    assert (ran.code, ran.err.splitlines()[-1]) == (3, "1 would be added, 1 failed (lines 3)")
    assert "would be added" in ran.out
    assert run("list", "meetings").code == 66


def test_where_every_row_fails_no_ledger_is_made(run, folder: Path):
    assert run("add-meeting", "--from", listed(folder, "c.pdf,,,,,", "x.txt,,,,,"), "--yes").code == 65
    assert (
        run("add-meeting", "--from", listed(folder, "http://127.0.0.1:9/,,,,,"), "--yes", "--allow-private").code == 69
    )
    assert run("list", "meetings").code == 66


def test_addresses_and_second_accounts_are_rows_too(run, folder: Path):
    assert run("add-meeting", "--from", listed(folder, "a.txt,A,,2021,,"), "--yes").code == 0
    (meeting,) = items(run, "meetings")
    with server(lambda client, _: client.sendall(whole(PLEDGE.format("Malmö", 2035).encode()))) as address:
        path = listed(
            folder, f"{address}/x.txt,,{meeting['id']},https://archive.example/x", "b.html,B,m2222222x,",
            head="source,title,append_to,archive\n",
        )  # fmt: skip
        ran, _ = adding(run, path, "--yes", "--allow-private")
    assert ran.code == 3, ran.err
    assert "goes with no title" in ran.err
    assert items(run, "meetings")[0]["accounts"] == 2
    assert [one["archive"] for one in items(run, "sources")].count("https://archive.example/x") == 1


@pytest.mark.parametrize(
    ("content", "code", "message"),
    [
        ("source,colour\na.txt,red\n", 65, "a column 'colour' that is not known"),
        ("title\nx\n", 65, "no column 'source'"),
        ("source,title\n", 65, "lists nothing"),
        ("source,title\na.txt\n", 65, "1 values under 2 columns"),
        ("", 65, "holds no text"),
    ],
)
def test_a_list_that_is_none_is_refused(run, tmp_path: Path, content: str, code: int, message: str):
    (tmp_path / "list.csv").write_text(content, encoding="utf-8")
    ran = run("add-meeting", "--from", "list.csv", "--yes")
    assert (ran.code, ran.out, message in ran.err, ran.err.count("\n")) == (code, "", True, 1)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ((), "--from asks no questions"),
        (("--yes", "--title", "x"), "goes with no title"),
        (("--yes", "a.txt"), "source"),
    ],
)
def test_what_does_not_go_with_a_list(run, folder: Path, words: tuple[str, ...], message: str):
    ran = run("add-meeting", "--from", listed(folder, "a.txt,,,,,"), *words)
    assert (ran.code, message in ran.err) == (2, True)
