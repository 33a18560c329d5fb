"""What documents and addresses may do to a reader, through the command as a person runs it (A, D, E, H6)."""

import json
import os
import re
import subprocess
import sys
import time
from html import escape
from pathlib import Path

import pytest
from tests.cli.conftest import EXAMPLES
from tests.cli.test_show_rows import items
from tests.readers.docxs import docx, paragraph
from tests.readers.pdfs import pdf, text_pages

# Control, bidirectional and invisible characters, markup of Rich, and a pledge that must be read all the same.
HOSTILE = (
    "\x1b[2J\x1b]0;PWNED\x07 \x1b]52;c;eA==\x1b\\ \x9b31m\x7f [link=http://evil]Paris[/link] [/] :smile:"
    " 2030 \u202e0502 Par\u200bis \U000e0041"
)
PLEDGE = "The Mayor of Malmö, Ana Ek, said: “Malmö will be net zero by 2030.”"
TEXT = f"A session {HOSTILE}\n\n{PLEDGE}\n\nThe end {HOSTILE} of it."
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f]")


def _pdf() -> bytes:
    # Its strings are bytes of one code page: what that cannot hold, a PDF of ours cannot say.
    words = TEXT.replace("\x9b", "").encode("cp1252", "ignore").decode("cp1252")
    return pdf(*text_pages(words))


DOCUMENTS = {
    "a.txt": TEXT.encode(),
    "a.md": f"# Title {HOSTILE}\n\n{TEXT}".encode(),
    "a.html": (
        f"<html><head><title>{escape(HOSTILE)}</title></head><body><article><h1>{escape(HOSTILE)}</h1>"
        + "".join(f"<p>{escape(one)}</p>" for one in TEXT.split("\n\n"))
        + "<p>&#27;[2J and &#x9b;31m more words that are no label</p></article></body></html>"
    ).encode(),
    "a.docx": docx("".join(paragraph(re.sub("[\x00-\x1f]", "", one)) for one in TEXT.split("\n\n"))),
    "a.pdf": _pdf(),
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_nothing_in_a_document_of_any_format_acts_on_a_terminal(run, tmp_path: Path, name: str):
    (tmp_path / name).write_bytes(DOCUMENTS[name])
    shown = run("add-meeting", name, "--date", "2022", "--yes")
    assert shown.code == 0, shown.err
    (claim,) = items(run, "claims")
    (source,) = items(run, "sources")
    told = [shown, run("extract", name, "--format", "table"), run("extract", name)]
    told += [run("show", "meeting", claim["meeting_id"]), run("show", "source", source["id"], "--text")]
    told += [
        run("show", "source", source["id"]),
        run("show", "mention", claim["id"]),
        run("list", "sources", "--format", "table"),
    ]
    told += [run("quote", claim["id"], "--include-unreviewed"), run("check", "--format", "table")]
    for ran in told:
        assert ran.code in {0, 1}, ran.err
        assert not UNSEEN.search(ran.out.replace("\t", " ") + ran.err)
    assert claim["quotation"].endswith("Malmö will be net zero by 2030.”") or "2030" in claim["quotation"]
    assert "[link=http://evil]Paris[/link]" in run("show", "source", source["id"], "--text").out


def test_endless_paragraphs_are_read_or_refused_in_time(run, tmp_path: Path):
    many = "".join(f"<p>Part {number} of what was said about trams and trees.</p>" for number in range(20_000))
    (tmp_path / "long.html").write_text(f"<html><body><article>{many}</article></body></html>", encoding="utf-8")
    begun = time.monotonic()
    ran = run("extract", "long.html")
    assert time.monotonic() - begun < 45
    assert ran.code in {0, 65}
    assert (ran.code == 65) == ("error" in json.loads(ran.out))


def test_a_text_that_nobody_would_wait_for_is_refused_at_once(run, tmp_path: Path):
    (tmp_path / "big.txt").write_text("The trams of Riga ran all day. " * 330_000, encoding="utf-8")
    begun = time.monotonic()
    ran = run("extract", "big.txt")
    assert (ran.code, "more than 10,000,000 characters" in ran.err) == (65, True)
    assert time.monotonic() - begun < 5


def test_a_broken_comment_without_an_end_is_refused_at_once(run, tmp_path: Path):
    for name, content in (("a.html", "<html>" + "<!-- " * 100_000), ("b.html", "<html>" + "<a " * 300_000)):
        (tmp_path / name).write_text(content, encoding="utf-8")
        begun = time.monotonic()
        ran = run("extract", name)
        assert (ran.code, ran.err.count("\n")) == (65, 1)
        assert time.monotonic() - begun < 10


def _cut_off() -> list[str] | None:
    """What runs a command without a network, if this system lets anybody."""
    for words in (["unshare", "-n"], ["unshare", "-r", "-n"]):
        try:
            if subprocess.run([*words, "true"], capture_output=True, check=False, timeout=10).returncode == 0:
                return words
        except OSError:
            return None
    return None


@pytest.mark.skipif(_cut_off() is None, reason="no network namespaces here")
def test_without_a_network_all_works_but_fetching(ledger, world, tmp_path: Path):
    cut, python = _cut_off() or [], [sys.executable, "-m", "pledgetrack"]
    account = str(EXAMPLES / "meetings" / "2022-08-22-copenhagen.txt")
    assert ledger("db", "status").code == 0
    for words, code in (
        (["add-meeting", account, "--date", "2022-08-22", "--yes"], 0),
        (["show", "city", "Copenhagen"], 0),
        (["extract", account], 0),
        (["check", "--only", "source_changed"], 0),
        (["export", "csv"], 0),
        (["extract", "https://example.org/"], 69),
    ):
        done = subprocess.run(
            [*cut, *python, *words], capture_output=True, check=False, timeout=60, cwd=tmp_path, env=os.environ | world
        )
        assert done.returncode == code, done.stderr
