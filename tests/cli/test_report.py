"""One page to hand on: whole, escaped, the same each time, and nothing unreviewed in it without a mark."""

import json
import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from tests.cli.conftest import EXAMPLES
from tests.cli.test_by_hand import TARGET, the_id

VOID = {"wbr", "meta", "br"}


class Page(HTMLParser):
    """The elements of a page with their attributes, and its text; it fails where one is not closed in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.open: list[str] = []
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] != ["style"]:
            self.words += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture
def said(ledger) -> dict[str, str]:
    """Copenhagen and Melbourne have spoken; Copenhagen's claim is confirmed. City to a claim's id."""
    for name, day in (
        ("2022-08-22-copenhagen.txt", "2022-08-22"),
        ("2020-02-14-melbourne.txt", "2020-02-14"),
    ):
        assert ledger("add-meeting", str(EXAMPLES / "meetings" / name), "--date", day, "--yes").code == 0
    claims = json.loads(ledger("list", "claims", "--json").out)["items"]
    found = {claim["city"]: str(claim["id"]) for claim in claims if claim["city"]}
    assert ledger("accept", found["Copenhagen"], "--by", "Ana").code == 0
    return found


def test_only_what_is_confirmed_unless_all_is_asked_for(ledger, said):
    ran = ledger("report")
    page = Page(ran.out)
    assert said["Copenhagen"] in ran.out and said["Melbourne"] not in ran.out
    assert "left out" in page.words and "Melbourne, Victoria, AU (1)" in page.words
    assert "--include-unreviewed" in ran.err
    every = ledger("report", "--include-unreviewed").out
    marked = [line for line in every.split("<article")[1:] if 'class="unreviewed"' in line]
    assert said["Melbourne"] in every and len(marked) == every.count("<article") - 1
    assert "Unreviewed." in Page(every).words and "left out: nobody" not in Page(every).words


def test_a_city_of_which_nothing_is_confirmed_says_how_many_are_left_out(ledger, said):
    ran = ledger("report", "Melbourne")
    assert said["Melbourne"] not in ran.out
    assert "1 statement is left out" in ran.out and "1 statement in this ledger is left out here" in ran.out
    assert "No meeting in this ledger names this city" not in ran.out


def test_every_quotation_with_all_that_defends_it(ledger, said):
    page = Page(ledger("report", "Copenhagen").out)
    for part in (
        "Copenhagen will not be carbon neutral in 2025, Lord Mayor says", "SAYS_WILL_MISS", "Says 2025 will not be reached",
        "2022-08-22-copenhagen.txt", "characters 0–62", "CC BY 4.0", "GeoNames", "Fewer than three statements",
        "grades neither ambition nor sincerity", "Rules of judging: version",
    ):  # fmt: skip
        assert part in page.words
    assert re.search(r"[0-9a-f]{64}", page.words)
    assert {"id": said["Copenhagen"], "class": "red"} in page.all("article")


def test_a_ruling_and_a_response_stand_beside_the_verdict(ledger, said):
    claim = said["Copenhagen"]
    ledger("verdict", claim, "--set", "GIVES_UP", "--by", "Bo", "--why", "read again")
    ledger("respond", claim, "--by", "The city", "--text", "We meant 2026.", "--url", "https://kk.example/a?b=1&c=2")
    page = Page(ledger("report", "Copenhagen").out)
    assert "SAYS_WILL_MISS" in page.words and "GIVES_UP by Bo" in page.words and "We meant 2026." in page.words
    assert {"href": "https://kk.example/a?b=1&c=2", "rel": "noreferrer"} in page.all("a")


def test_of_one_meeting_or_certain_days_alone(ledger, said):
    meeting = json.loads(ledger("list", "meetings", "--json").out)["items"]
    melbourne = next(one["id"] for one in meeting if "Melbourne" in one["meeting"] or one["date"] == "2020-02-14")
    told = ledger("report", "--meeting", melbourne, "--include-unreviewed").out
    assert said["Melbourne"] in told and said["Copenhagen"] not in told
    assert f"statements of meeting {melbourne}" in told
    late = ledger("report", "--since", "2022", "--include-unreviewed").out
    assert said["Copenhagen"] in late and said["Melbourne"] not in late and "since 2022" in late
    assert ledger("report", "--meeting", "m2222222x").code == 2


@pytest.mark.usefixtures("said")
def test_headings_tables_and_landmarks_are_in_order(ledger):
    page = Page(ledger("report", "Copenhagen", "Melbourne", "--include-unreviewed").out)
    levels = [int(tag[1]) for tag, _ in page.tags if tag in {"h1", "h2", "h3", "h4"}]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert page.all("html") == [{"lang": "en"}]
    assert len(page.all("table")) == len(page.all("caption")) and all("scope" in one for one in page.all("th"))
    ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    named = {name for _, attributes in page.tags for name in (attributes.get("aria-labelledby") or "").split()}
    assert named <= set(ids)
    jumps = {str(one["href"])[1:] for one in page.all("a") if str(one["href"]).startswith("#")}
    assert "content" in jumps and jumps <= set(ids)
    assert (
        all(one.get("role") == "img" for one in page.all("svg")) and len(page.all("svg")) == 6
    )  # two cities, a drawing for each of three widths


def test_nothing_acts_or_is_fetched(run):
    hostile = 'Plan <script>alert(1)</script> "quoted" </style>'
    target = the_id(run(*TARGET[:5], hostile, "--year", "2030", "--url", 'https://x.example/"><script>').err, "t")
    run(
        "respond",
        target,
        "--by",
        "<b>City</b>",
        "--text",
        "<img src=x onerror=alert(1)>",
        "--url",
        "https://x.example/a",
    )
    run("add-meeting", "--text", "The mayor of Malmö said: Malmö will be net zero by 2030 </script><script>alert(2)</script>.",
        "--title", "<svg onload=alert(3)>", "--date", "2022-05-05", "--yes")  # fmt: skip
    page = Page(run("report", "Malmö", "--include-unreviewed").out)
    assert {tag for tag, _ in page.tags} <= {
        "html", "head", "meta", "title", "style", "body", "a", "header", "main", "section", "nav", "ul", "li", "h1", "h2",
        "h3", "h4", "p", "strong", "table", "caption", "thead", "tbody", "tr", "th", "td", "span", "svg", "desc", "rect",
        "text", "line", "path", "circle", "g", "div", "article", "blockquote", "dl", "dt", "dd", "code", "q", "br", "wbr", "footer",
    }  # fmt: skip
    assert not [name for _, attributes in page.tags for name in attributes if name.startswith("on") or name == "src"]
    assert all(str(one["href"]).startswith(("https://", "#")) for one in page.all("a"))
    assert "<script>alert(1)</script>" in page.words and "alert(3)" in page.words
    policy = next(one for one in page.all("meta") if one.get("http-equiv") == "Content-Security-Policy")
    assert str(policy["content"]).startswith("default-src 'none'")


@pytest.mark.usefixtures("said")
def test_the_file_is_whole_the_same_each_time_and_never_over_another(ledger, tmp_path):
    first, second = tmp_path / "a.html", tmp_path / "b.html"
    for path in (first, second):
        ran = ledger("report", "--include-unreviewed", "-o", str(path))
        assert (ran.code, ran.out) == (0, "") and "6 statements of 6 cities" in ran.err
    assert first.read_bytes() == second.read_bytes() == ledger("report", "--include-unreviewed").out.encode()
    assert ledger("report", "-o", str(first)).code == 73
    assert ledger("report", "-o", str(first), "--overwrite").code == 0
    assert first.read_bytes() != second.read_bytes()


def test_as_it_was_known_and_as_of_a_day(ledger, said):
    assert said["Copenhagen"] not in ledger("report", "Copenhagen", "--as-of", "2022-01-01").out
    before = ledger("report", "Copenhagen", "--known-at", "2000-01-01").out
    assert "No target in this ledger" in before and "as this ledger knew it" in before
    assert ledger("report", "--prefer", "Nobody").code == 2


def test_nothing_to_show_is_said(run):
    run("add-target", "Lyon", "--kind", "net_zero", "--year", "2050", "--source", "Plan", "--stated", "2020")
    ran = run("report")
    assert ran.code == 0 and "no statement like that" in ran.err and "0 statements" in Page(ran.out).words
