"""Citations: every fact that defends a quotation, in four forms, and never unmarked where nobody confirmed it."""

import json

import pytest
from tests.cli.conftest import EXAMPLES


@pytest.fixture
def claim(ledger) -> str:
    file = EXAMPLES / "meetings" / "2022-08-22-copenhagen.txt"
    assert ledger("add-meeting", str(file), "--date", "2022-08-22", "--yes").code == 0
    items = json.loads(ledger("list", "claims", "--city", "Copenhagen", "--json").out)["items"]
    return str(items[0]["id"])


def test_what_nobody_confirmed_is_refused_or_marked(ledger, claim):
    ran = ledger("quote", claim)
    assert (ran.code, ran.out, "nobody has confirmed" in ran.err) == (2, "", True)
    for form in ("text", "markdown", "bibtex", "csl-json"):
        ran = ledger("quote", claim, "--include-unreviewed", "--format", form)
        assert (ran.code, "UNREVIEWED" in ran.out) == (0, True)


def test_a_confirmed_one_has_words_speaker_meeting_date_source_and_hash(ledger, claim):
    assert ledger("accept", claim, "--by", "Ana").code == 0
    text = ledger("quote", claim).out
    assert text.startswith("“Copenhagen will not be carbon neutral in 2025")
    for part in (
        "date: 2022-08-22",
        "city: Copenhagen",
        "place: characters 0–62",
        "sha256: ",
        "source: 2022-08-22-copenhagen.txt",
    ):
        assert part in text
    assert "UNREVIEWED" not in text
    (item,) = json.loads(ledger("quote", claim, "--format", "csl-json").out)
    assert (item["type"], item["event-date"], "issued" in item) == ("document", {"date-parts": [[2022, 8, 22]]}, False)
    assert item["title"].startswith("Copenhagen will not be carbon neutral")  # of the meeting: the file has none
    assert item["abstract"].startswith("Copenhagen will not")
    assert ledger("quote", claim, "--format", "bibtex").out.startswith(f"@misc{{{claim},")
    assert ledger("quote", claim, "--format", "markdown").out.startswith("> Copenhagen will not")


def test_markup_in_the_words_is_text(run, tmp_path):
    (tmp_path / "t.txt").write_text(
        "The Mayor of Malmö, Ana Ruiz, said: “We <b>will</b> be *net zero* by 2030 {100%}.”\n", encoding="utf-8"
    )
    run("add-meeting", "t.txt", "--date", "2022", "--yes")
    claim = json.loads(run("list", "claims", "--json").out)["items"][0]["id"]
    markdown = run("quote", claim, "--include-unreviewed", "--format", "markdown").out
    assert "\\<b\\>" in markdown and "\\*net zero\\*" in markdown
    assert "\\{100\\%\\}" in run("quote", claim, "--include-unreviewed", "--format", "bibtex").out


def test_what_has_no_statement(ledger):
    ran = ledger("quote", "q2222222x")
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)


def test_nobody_is_made_an_author_whom_the_account_does_not_name(run, tmp_path):
    (tmp_path / "t.txt").write_text("The Mayor of Malmö said: “We will be net zero by 2030.”\n", encoding="utf-8")
    run("add-meeting", "t.txt", "--date", "2022", "--yes")
    claim = json.loads(run("list", "claims", "--json").out)["items"][0]["id"]
    forms = {
        form: run("quote", claim, "--include-unreviewed", "--format", form).out
        for form in ("text", "markdown", "bibtex", "csl-json")
    }
    assert all("speaker not settled" in told.replace("speaker: ", "speaker ") for told in forms.values())
    assert "author" not in forms["bibtex"] + forms["csl-json"]


SPEECH = "Speech of Mayor Ana Ruiz\n\nThe Mayor of Malmö, Ana Ruiz, said: “We will be net zero by 2030.”\n"


@pytest.mark.parametrize(("kind", "csl", "entry", "author"), [
    ("speech", "speech", "unpublished", True), ("interview", "interview", "misc", True),
    ("press release", "document", "misc", False), ("meeting", "document", "misc", False),
])  # fmt: skip
def test_the_speaker_is_the_author_of_a_speech_and_not_of_an_account(run, tmp_path, kind, csl, entry, author):
    (tmp_path / "t.txt").write_text(SPEECH, encoding="utf-8")
    run("add-meeting", "t.txt", "--date", "2022-05-05", "--kind", kind, "--yes")
    claim = json.loads(run("list", "claims", "--json").out)["items"][0]["id"]
    (item,) = json.loads(run("quote", claim, "--include-unreviewed", "--format", "csl-json").out)
    assert (item["type"], "author" in item) == (csl, author)
    assert "Ana Ruiz" in (item["author"][0]["literal"] if author else item["note"])
    told = run("quote", claim, "--include-unreviewed", "--format", "bibtex").out
    assert told.startswith(f"@{entry}{{") and ("author = " in told) is author
    assert item["title"] != "t.txt" and "t.txt" not in told


NEWS = """<html lang="en"><head><title>Malmö aims high</title><meta property="og:site_name" content="The Daily Öresund">
<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2022-05-06"}</script></head>
<body><article><p>The Mayor of Malmö, Ana Ruiz, said on Thursday: “We will be net zero by 2030.”</p></article></body></html>"""


def test_a_news_article_is_cited_as_one_of_its_paper_and_its_day(run, tmp_path):
    (tmp_path / "news.html").write_text(NEWS, encoding="utf-8")
    assert run("add-meeting", "news.html", "--date", "2022-05-05", "--yes").code == 0
    claim = json.loads(run("list", "claims", "--json").out)["items"][0]["id"]
    (cited,) = json.loads(run("quote", claim, "--include-unreviewed", "--format", "csl-json").out)
    (source,) = json.loads(run("export", "csl-json").out)
    for item in (cited, source):
        assert (item["type"], item["container-title"]) == ("article-newspaper", "The Daily Öresund")
        assert (item["title"], item["issued"]) == ("Malmö aims high", {"date-parts": [[2022, 5, 6]]})
    assert (cited["event-date"], "author" in cited) == ({"date-parts": [[2022, 5, 5]]}, False)
    for told in (run("quote", claim, "--include-unreviewed", "--format", "bibtex").out, run("export", "bibtex").out):
        assert told.startswith("@article{") and "journaltitle = {The Daily Öresund}" in told
    assert (
        "news article" in run("show", "source", json.loads(run("list", "sources", "--json").out)["items"][0]["id"]).out
    )
