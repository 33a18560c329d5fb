"""What goes into a page is text, whatever it says."""

import string
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgetrack.doors.html import Html, element, is_web, joined, link, text
from pledgetrack.reports.unseen import visible

PAYLOADS = (
    "<script>alert(1)</script>", '" onmouseover="alert(1)', "' onfocus='alert(1)", "</style><script>alert(1)</script>",
    "--><img src=x onerror=alert(1)>", "&lt;b&gt;", "]]><svg onload=alert(1)>", "</title><script>", "\u202e\x1b[2J",
)  # fmt: skip


class Read(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.mark.parametrize("payload", PAYLOADS)
def test_data_is_text_and_stays_in_its_attribute(payload: str):
    read = Read(element("p", payload, title=payload, class_="said"))
    assert read.found == [("p", {"title": visible(payload), "class": "said"})]
    assert read.words == visible(payload)


@given(st.text(string.printable + "\u202e<>&\"'"))
def test_any_text_makes_one_element(words: str):
    assert [tag for tag, _ in Read(element("p", words, lang=words)).found] == ["p"]


def test_only_our_own_markup_is_markup():
    inner = element("em", "a & b")
    assert isinstance(inner, Html)
    assert element("p", inner, [" < ", None, "c"], title=None) == "<p><em>a &amp; b</em> &lt; c</p>"
    assert text(inner) == inner and joined("<", inner) == f"&lt;{inner}"
    assert element("br") == "<br>"


WEB = ("https://malmo.example/plan?a=1&b=2", "http://[2001:db8::1]:80/x", "HTTPS://MALMO.EXAMPLE")
NOT_WEB = (
    "javascript:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "data:text/html,<script>", "//evil.example",
    "https:///nowhere", "https://malmo.example@evil.example/", "file:///etc/passwd", "notes", "", "http://[",
    "https://malmo.example/\u202egpj", "https://malmo.example/a b", "https://x.example/" + "a" * 2_000,
)  # fmt: skip


@pytest.mark.parametrize("address", WEB)
def test_an_address_of_the_web_is_a_link(address: str):
    assert is_web(address)
    ((tag, attributes),) = Read(link(address, "the <plan>")).found
    assert (tag, attributes["href"]) == ("a", address)


@pytest.mark.parametrize("address", NOT_WEB)
def test_no_other_address_is(address: str):
    assert link(address, "the <plan>") == "the &lt;plan&gt;"
    assert link(None, "words") == "words"
