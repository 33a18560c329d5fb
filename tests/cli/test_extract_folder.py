"""A folder of documents at once: what could not be read is listed, and spoils nothing else."""

import json
from pathlib import Path

import pytest
from tests.doors.test_fetch import server, whole
from tests.readers.pages import page

PLEDGE = "The Mayor of Malmö, Ana Ek, said: “Malmö will be net zero by 2030.”\n"
DEAD = ("http://127.0.0.1:9/", "http://127.0.0.1:9/a")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inside = tmp_path / "papers"
    (inside / "b" / ".git").mkdir(parents=True)
    (inside / "a.txt").write_text(PLEDGE, encoding="utf-8")
    (inside / "b" / "c.html").write_text(page(PLEDGE), encoding="utf-8")
    (inside / "b" / ".git" / "x.txt").write_text(PLEDGE, encoding="utf-8")
    (inside / "b" / "loop").symlink_to(inside)
    return inside


def test_every_file_of_a_folder_is_read_by_name(run, folder: Path):
    ran = run("extract", str(folder))
    assert (ran.code, ran.err) == (0, "2 documents: 2 read, 0 could not be read\n")
    told = [json.loads(line) for line in ran.out.splitlines()]
    assert [one["source"]["origin"] for one in told] == [str(folder / "a.txt"), str(folder / "b" / "c.html")]
    assert all([claim["target_year"] for claim in one["claims"]] == [2030] for one in told)


def test_what_could_not_be_read_is_listed_at_the_end_and_spoils_nothing(run, folder: Path):
    (folder / "aa.pdf").write_bytes(b"%PDF-1.7 nothing")
    (folder / "z.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(99))
    ran = run("extract", str(folder), "gone.txt")
    assert ran.code == 3
    assert len(ran.out.splitlines()) == 5
    *failed, summary = ran.err.splitlines()
    assert [any(name in line for line in failed) for name in ("aa.pdf", "z.png", "gone.txt")] == [True] * 3
    assert summary == "5 documents: 2 read, 3 could not be read"


def test_a_table_of_several_says_of_which_each_is(run, folder: Path):
    ran = run("extract", str(folder), "--format", "table")
    assert ran.code == 0
    assert ran.out.count(str(folder)) == 2


def test_a_folder_without_files_is_no_input(run, tmp_path: Path):
    (tmp_path / "empty").mkdir()
    ran = run("extract", "empty")
    assert (ran.code, json.loads(ran.out)["error"]["code"]) == (65, 66)
    assert ran.err == "empty is a folder without a file that can be read. Hidden files are left out.\n"


@pytest.mark.parametrize(("words", "code"), [(DEAD[:1], 69), (DEAD, 69), ((DEAD[0], "gone.txt"), 65)])
def test_where_nothing_could_be_fetched_the_code_says_so(run, words: tuple[str, ...], code: int):
    ran = run("extract", "--allow-private", *words)
    assert ran.code == code
    assert json.loads(ran.out.splitlines()[0])["error"]["code"] == 69


def test_one_address_that_answers_makes_it_some(run):
    with server(lambda client, _: client.sendall(whole(PLEDGE.encode()))) as address:
        assert run("extract", "--allow-private", address, DEAD[0]).code == 3


def test_a_page_that_names_the_wrong_language_is_read_in_its_own(run, tmp_path: Path):
    said = (
        "Die Stadt Bremen will bis 2038 klimaneutral werden, sagte der Bürgermeister am Montag im Rat der Stadt."
        " Der Plan soll in diesem Jahr beschlossen werden."
    )
    (tmp_path / "x.html").write_text(f'<html lang="en"><body><article><p>{said}</p></article></body></html>', "utf-8")
    told = json.loads(run("extract", "x.html").out)
    assert told["source"]["language"] == "de"
    assert [claim["target_year"] for claim in told["claims"]] == [2038]


def test_what_stands_between_lines_of_dashes_names_a_plain_text(run, tmp_path):
    text = '---\ntitle: "Graz sets a year"\ndate: 2021-03-04\n---\n\nGraz will be climate neutral by 2040.\n'
    (tmp_path / "graz.txt").write_text(text, encoding="utf-8")
    ran = run("extract", "graz.txt", "--with-text")
    found = json.loads(ran.out)
    assert (found["source"]["title"], found["source"]["text"]) == ("Graz sets a year", text)
    assert "Graz sets a year (as the document says)" in " ".join(
        run("add-meeting", "graz.txt", "--dry-run").out.split()
    )
