"""What is kept of a source: what it says of itself, how it was fetched, its bytes, the page of each passage."""

import hashlib
import json
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import ACCOUNT, Ran
from tests.doors.test_fetch import OK, server, whole
from tests.readers.pages import page
from tests.readers.pdfs import pdf, text_pages
from tests.readers.test_pdf import encrypted

from pledgetrack.doors.apart import parse_apart
from pledgetrack.doors.parsed import Hints

WORDS = ACCOUNT.partition("Download PDF")[0].partition("\n\n")[2]
PLEDGE = "The Mayor of Malmö, Ana Ek, said: “Malmö will be net zero by 2030.”\n\n"
PROSE = "\n\n".join(f"In part {number} the members went on to talk of trams, trees and roofs." for number in range(9))


def the_source(run: Callable[..., Ran]) -> dict[str, object]:
    (found,) = json.loads(run("list", "sources", "--json").out)["items"]
    return dict(found)


def test_a_page_is_kept_with_all_it_says_of_itself(run, tmp_path: Path):
    content = page(WORDS).encode()
    (tmp_path / "page.html").write_bytes(content)
    archive = "https://archive.example/2021/page"
    assert run("add-meeting", "page.html", "--yes", "--archive", archive).code == 0
    listed = the_source(run)
    assert (listed["published"], listed["publisher"]) == ("2021-09-10", "The Network")
    assert (listed["address"], listed["archive"]) == ("https://network.example/news/dialogue", archive)
    shown = run("show", "source", str(listed["id"])).out
    for words in ("2021-09-10", "The Network", "https://network.example/news/dialogue", archive, "kept, "):
        assert words in shown
    told = json.loads(run("show", "source", str(listed["id"]), "--json").out)
    assert told["document"]["publisher"] == "The Network"
    assert told["source"]["archive"] == archive
    assert run("show", "source", str(listed["id"]), "--bytes").out == content.decode()
    assert run("show", "source", str(listed["id"]), "--bytes", "-o", "again.html").code == 0
    assert (tmp_path / "again.html").read_bytes() == content
    assert run("show", "source", str(listed["id"]), "--text", "--bytes").code == 2
    meeting = run("show", "meeting", str(listed["meeting_id"])).out
    assert "The Network, published 2021-09-10" in " ".join(meeting.split())


def test_where_it_was_fetched_from_is_kept(run):
    body = page(WORDS).encode()

    def answer(client, asked: bytes) -> None:
        if b"GET /old " in asked:
            client.sendall(b"HTTP/1.1 301 Moved\r\nLocation: /new\r\nContent-Length: 0\r\n\r\n")
        else:
            client.sendall(whole(body, b"Content-Type: text/html\r\nLast-Modified: Fri, 10 Sep 2021 09:00:00 GMT\r\n"))

    with server(answer) as address:
        assert run("add-meeting", f"{address}/old", "--yes").code == 2
        ran = run("add-meeting", f"{address}/old", "--yes", "--allow-private")
        assert ran.code == 0, ran.err
    source = the_source(run)
    assert source["origin"] == f"{address}/new"
    told = json.loads(run("show", "source", str(source["id"]), "--json").out)
    assert told["document"]["asked"] == f"{address}/old"
    assert told["document"]["headers"] == {
        "content-type": "text/html", "last-modified": "Fri, 10 Sep 2021 09:00:00 GMT",
    }  # fmt: skip
    assert told["source"]["read_at"] == "2026-11-28T00:00:00Z"


@pytest.fixture
def printed(run: Callable[..., Ran], tmp_path: Path) -> Callable[..., Ran]:
    """``run`` on a ledger with a PDF whose pledge stands on its last page."""
    text = f"{PROSE}\n\n{PLEDGE}"
    (tmp_path / "minutes.pdf").write_bytes(pdf(*text_pages(text.replace("“", '"').replace("”", '"'), rows=4)))
    ran = run("add-meeting", "minutes.pdf", "--date", "2022-05-05", "--yes")
    assert ran.code == 0, ran.err
    return run


def test_evidence_in_a_pdf_names_its_page(printed):
    last = the_source(printed)["pages"]
    assert isinstance(last, int) and last > 2
    (claim,) = json.loads(printed("list", "claims", "--json").out)["items"]
    assert claim["page"] == last
    assert json.loads(printed("list", "mentions", "--json").out)["items"][0]["page"] == last
    assert json.loads(printed("export", "json").out)["items"][0]["page"] == last
    assert f"page {last}, characters" in " ".join(printed("show", "mention", claim["id"]).out.split())
    assert json.loads(printed("show", "mention", claim["id"], "--json").out)["passage"]["page"] == last
    assert f"place: page {last}, characters" in printed("quote", claim["id"], "--include-unreviewed").out
    (line,) = printed("extract", "minutes.pdf").out.splitlines()
    assert json.loads(line)["claims"][0]["evidence"]["page"] == last
    assert json.loads(line)["source"]["pages"] == last


def test_a_text_has_no_pages(ledger):
    assert the_source(ledger)["pages"] is None
    assert {one["page"] for one in json.loads(ledger("list", "mentions", "--json").out)["items"]} == {None}


@pytest.mark.parametrize("word", ["example.org/page", "ftp://example.org/", "https://", "https://a b"])
def test_an_archive_is_an_address(run, account, word: str):
    ran = run("add-meeting", str(account), "--yes", "--archive", word)
    assert (ran.code, ran.out, "is no address" in ran.err) == (2, "", True)


def test_a_source_that_an_older_ledger_holds_says_that_its_bytes_are_not_kept(ledger, world):
    with closing(sqlite3.connect(world["PLEDGETRACK_DB"])) as db, db:
        db.execute("DELETE FROM document")
    name = str(the_source(ledger)["id"])
    assert "not kept: recorded by an older pledgetrack" in ledger("show", "source", name).out
    ran = ledger("show", "source", name, "--bytes")
    assert (ran.code, ran.out, "are not kept" in ran.err) == (65, "", True)


def test_an_answer_that_is_no_page_is_not_kept(run):
    with server(lambda client, _: client.sendall(OK.replace(b"200 OK", b"404 No") + b"\r\n99 % by 2030")) as address:
        ran = run("add-meeting", address, "--yes", "--allow-private")
    assert (ran.code, ran.out) == (69, "")
    assert run("list", "sources").code == 66


def codes(run: Callable[..., Ran]) -> dict[str, str]:
    """What check finds of sources: code to what was seen."""
    ran = run(
        "check", "--only", "source_changed", "--only", "source_unverified", "--only", "evidence_changed", "--json"
    )
    found = json.loads(ran.out)["items"]
    assert ran.code == (1 if found else 0), ran.err
    return {one["code"]: one["observation"] for one in found}


@pytest.fixture
def every_form(run: Callable[..., Ran], tmp_path: Path) -> Callable[..., Ran]:
    """``run`` on a ledger with a source of each format, in several encodings."""
    (tmp_path / "page.html").write_bytes(page(WORDS).encode("utf-16"))
    (tmp_path / "west.html").write_bytes(page(WORDS).replace("utf-8", "windows-1252").encode("cp1252"))
    (tmp_path / "minutes.pdf").write_bytes(pdf(*text_pages(PROSE, rows=4)))
    (tmp_path / "notes.md").write_text(f"---\ntitle: x\n---\n# Notes\n\n{PLEDGE}", encoding="utf-8-sig")
    (tmp_path / "west.txt").write_bytes(PLEDGE.encode("cp1252"))
    (tmp_path / "marked.txt").write_bytes(f"{PLEDGE}More.".encode("utf-16"))
    (tmp_path / "zero.txt").write_bytes(f"{PLEDGE}Ze\0ro.".encode("utf-8-sig"))
    (tmp_path / "said.txt").write_bytes("Мэр Риги, Ана Ек: 2030.\n".encode("koi8-r"))
    for name in ("page.html", "west.html", "minutes.pdf", "notes.md", "west.txt", "marked.txt", "zero.txt"):
        ran = run("add-meeting", name, "--date", "2022", "--yes")
        assert ran.code == 0, ran.err
    assert run("add-meeting", "said.txt", "--encoding", "koi8-r", "--yes").code == 0
    assert run("add-meeting", "--text", PLEDGE, "--yes").code == 0
    return run


def test_every_source_reads_again_as_it_was_read(every_form):
    assert codes(every_form) == {}


@pytest.mark.parametrize(
    ("spoilt", "seen"),
    [
        ("UPDATE source SET text = replace(text, '16', '61')", "its stored text is not the one that was read"),
        ("UPDATE document SET content = zeroblob(9)", "are damaged"),
        ("UPDATE source SET sha256 = 'ab' || substr(sha256, 3)", "the bytes kept of it are not those that were read"),
        ("UPDATE document SET text_sha256 = 'x'", "its stored text is not the one"),
    ],
)
def test_a_flipped_byte_is_found(ledger, world, spoilt: str, seen: str):
    assert codes(ledger) == {}
    with closing(sqlite3.connect(world["PLEDGETRACK_DB"])) as db, db:
        assert db.execute(spoilt).rowcount == 1
    assert seen in codes(ledger)["source_changed"]


def test_a_quotation_that_the_bytes_do_not_hold_is_found(ledger, world):
    # Text, its hash and the quotation changed alike: only the bytes still tell.
    with closing(sqlite3.connect(world["PLEDGETRACK_DB"])) as db, db:
        (text,) = db.execute("SELECT text FROM source").fetchone()
        other = text.replace("Shenzhen", "Shenzhou")
        db.execute("UPDATE source SET text = ?", (other,))
        db.execute("UPDATE document SET text_sha256 = ?", (hashlib.sha256(other.encode()).hexdigest(),))
        for table in ("mention", "occurrence", "speaker", "claim", "fact"):
            db.execute(f"UPDATE {table} SET quotation = replace(quotation, 'Shenzhen', 'Shenzhou')")
    found = codes(ledger)
    assert set(found) == {"evidence_changed"}
    assert "read again from its bytes" in found["evidence_changed"]


def test_a_source_without_bytes_is_said_to_be_unverified(ledger, world):
    with closing(sqlite3.connect(world["PLEDGETRACK_DB"])) as db, db:
        db.execute("DELETE FROM document")
    assert set(codes(ledger)) == {"source_unverified"}


@pytest.fixture
def locked(tmp_path: Path) -> bytes:
    """minutes.pdf, which a password opens; passwords.txt holds it, wrong.txt another."""
    content = encrypted("dove & olive", "AES-256", content=pdf(*text_pages(PLEDGE)))
    (tmp_path / "minutes.pdf").write_bytes(content)
    (tmp_path / "passwords.txt").write_text("an older one\r\n\r\ndove & olive\r\n", encoding="utf-8", newline="")
    (tmp_path / "wrong.txt").write_text("dove&olive\n", encoding="utf-8")
    return content


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ((), "cannot read minutes.pdf: it is encrypted, and needs a password. Write its password into a file: "),
        (("--password-file", "wrong.txt"), "cannot read minutes.pdf: it is encrypted, and no password given opens it."),
    ],
)
@pytest.mark.parametrize("command", [("extract",), ("add-meeting", "--yes")])
@pytest.mark.usefixtures("locked")
def test_an_encrypted_pdf_says_what_opens_it(run, command, words, message: str):
    ran = run(*command, "minutes.pdf", *words)
    assert (ran.code, ran.err.count("\n")) == (65, 1)
    assert ran.err.startswith(message)
    assert run("list", "meetings").code == 66


@pytest.mark.usefixtures("locked")
def test_a_password_file_that_is_not_there_is_named(run):
    ran = run("add-meeting", "minutes.pdf", "--yes", "--password-file", "gone.txt")
    assert (ran.code, ran.out, ran.err) == (66, "", "there is no file gone.txt. Check the path.\n")


def test_an_encrypted_pdf_is_read_kept_as_it_came_and_read_again(run, locked, tmp_path: Path):
    given = ("--password-file", "passwords.txt")
    ran = run("extract", "minutes.pdf", *given, "--format", "json")
    assert [one["kind"] for one in json.loads(ran.out)["claims"]] == ["net_zero"]
    (tmp_path / "list.csv").write_text("source,date\nminutes.pdf,2022-03-01\n", encoding="utf-8")
    assert run("add-meeting", "--from", "list.csv", "--yes", *given).code == 0
    assert "already known" in run("add-meeting", "minutes.pdf", "--yes", *given).err
    name = str(the_source(run)["id"])
    assert run("show", "source", name, "--bytes", "-o", "again.pdf").code == 0
    assert (tmp_path / "again.pdf").read_bytes() == locked
    assert "needs a password: its quotations are held" in codes(run)["source_unverified"]
    assert codes(lambda *words: run(*words, *given)) == {}
    for file in tmp_path.rglob("*"):
        kept = file.read_bytes() if file.is_file() and file.name != "passwords.txt" else b""
        assert b"dove & olive" not in kept, file


def test_nobody_else_sees_the_password_while_it_is_used(locked: bytes, monkeypatch: pytest.MonkeyPatch):
    # What a process is started with is for everybody to read.
    started: list[object] = []
    real = subprocess.Popen

    def watched(words: list[str], **more: Any) -> subprocess.Popen[bytes]:
        started.append((words, more))
        return real(words, **more)

    monkeypatch.setattr(subprocess, "Popen", watched)
    hints = Hints(passwords=("dove & olive",))
    assert "Malmö" in parse_apart(locked, "minutes.pdf", reader="pledgetrack.readers.pdf", hints=hints).text
    assert started
    assert "dove & olive" not in repr(started)
    assert "dove & olive" not in repr(hints)
