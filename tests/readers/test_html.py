"""A page says what its account says, no more and no less; what cannot be read says so."""

import json
from pathlib import Path

import pytest
from tests.cli.conftest import ACCOUNT
from tests.readers.pages import FURNITURE, page

from pledgetrack.doors.parsed import NO_HINTS, Hints
from pledgetrack.errors import BadData
from pledgetrack.readers.html import READER

WORDS = ACCOUNT.partition("Download PDF")[0].partition("\n\n")[2]
PLEDGE = "The city of Riga will be climate neutral by 2030, said its mayor at the meeting of the Baltic cities today."
MORE = "Tallinn and Vilnius promised to follow, each with a plan of its own that their councils will vote on in June."


def read(html: str | bytes, encoding: str | None = None) -> str:
    return READER.parse(html.encode() if isinstance(html, str) else html, Hints(encoding=encoding)).text


def test_the_page_says_what_the_plain_text_says(run, tmp_path: Path):
    (tmp_path / "page.html").write_text(page(WORDS), encoding="utf-8")
    (tmp_path / "plain.txt").write_text(WORDS, encoding="utf-8")
    ran = run("extract", "page.html", "plain.txt", "--format", "json", "--with-text")
    assert (ran.code, ran.err) == (0, "")
    of_page, of_text = (json.loads(line) for line in ran.out.splitlines())
    text = of_page["source"]["text"]
    assert not [words for words in FURNITURE if words in text]
    assert text.endswith(WORDS.strip())
    assert of_page["source"] | {"name": 0, "origin": 0, "sha256": 0, "characters": 0, "text": 0} == {
        "name": 0, "origin": 0, "sha256": 0, "characters": 0, "text": 0, "media_type": "text/html",
        "encoding": "utf-8", "title": "A dialogue between mayors and an envoy", "language": "en",
        "published": "2021-09-10", "publisher": "The Network", "address": "https://network.example/news/dialogue",
        "pages": 0, "unread": [], "hidden": 0,
    }  # fmt: skip
    moved = len(text) - len(WORDS.strip())
    assert of_page["cities"]
    for told in ("meeting", "cities", "speakers", "statements", "claims", "unresolved"):
        assert of_page[told] == _moved(of_text[told], moved), told


def _moved(told, by: int):
    if isinstance(told, list):
        return [_moved(one, by) for one in told]
    if isinstance(told, dict):
        return {k: v + by if k in ("start", "end") and v is not None else _moved(v, by) for k, v in told.items()}
    return told


def test_what_the_page_tells_of_itself():
    parsed = READER.parse(page(WORDS).encode(), NO_HINTS)
    assert (parsed.title, parsed.published, parsed.language, parsed.publisher, parsed.address) == (
        "A dialogue between mayors and an envoy", "2021-09-10", "en", "The Network",
        "https://network.example/news/dialogue",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("head", "field", "value"),
    [
        ("<title> A  b </title>", "title", "A b"),
        ('<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"H","datePublished":"2020-01-02T03:04:05Z"}]}</script>', "published", "2020-01-02"),
        ('<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"P"}}</script>', "publisher", "P"),
        ('<script type="application/ld+json">' + "[" * 100_000 + "</script>", "publisher", None),
        ('<meta name="date" content="2020-02-31">', "published", None),
        ('<meta name="date" content="01/02/2020">', "published", None),
        ('<meta name="DC.date.issued" content="2020-02-01">', "published", "2020-02-01"),
        ('<link rel="canonical" href="/relative">', "address", None),
        ('<link rel="canonical" href="javascript:alert(1)">', "address", None),
        ('<link rel="canonical" href="https://a@b.example/">', "address", None),
        ('<meta property="og:locale" content="de_DE">', "language", "de"),
    ],
)  # fmt: skip
def test_what_is_told_in_the_head(head: str, field: str, value: str | None):
    parsed = READER.parse(f"<html><head>{head}</head><body><p>{PLEDGE}</p></body></html>".encode(), NO_HINTS)
    assert getattr(parsed, field) == value


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (f"<p>{PLEDGE}</p><p>{MORE}</p>", f"{PLEDGE}\n\n{MORE}"),
        (f"<div>{PLEDGE}<br><br>{MORE}</div>", f"{PLEDGE}\n\n{MORE}"),
        (f"<p>{PLEDGE[:20]}<b>{PLEDGE[20:30]}</b>{PLEDGE[30:]}</p>", PLEDGE),
        (f"<p>{PLEDGE}</p><blockquote><p>“We begin now.”</p></blockquote><p>{MORE}</p>", f"{PLEDGE}\n\n“We begin now.”\n\n{MORE}"),
        (f"<p>{PLEDGE}</p><ul><li>Riga: 2030</li><li>Turku: 2029</li></ul><p>{MORE}</p>", f"{PLEDGE}\n\n- Riga: 2030\n\n- Turku: 2029\n\n{MORE}"),
        (f"<p>{PLEDGE}</p><table><tr><th>City</th><th>Year</th></tr><tr><td>Turku</td><td>2029</td></tr></table><p>{MORE}</p>", f"{PLEDGE}\n\nCity | Year\n\nTurku | 2029\n\n{MORE}"),
        (f"<p>{PLEDGE}</p><p>{PLEDGE}</p><p>{MORE}</p>", f"{PLEDGE}\n\n{PLEDGE}\n\n{MORE}"),
        (f"<h1>Riga</h1><p>{PLEDGE}</p><h2>Next</h2><p>{MORE}</p>", f"Riga\n\n{PLEDGE}\n\nNext\n\n{MORE}"),
        (f"<p>a &lt;b&gt; &amp; {PLEDGE}</p>", f"a <b> & {PLEDGE}"),
    ],
)  # fmt: skip
def test_the_words_of_a_page_to_the_letter(body: str, text: str):
    assert read(f"<html><body><article>{body}</article></body></html>") == text


BOX = "<h3>Contact</h3><p>Press office of Ulm, which is to be climate neutral by 2030, room 114, every day from nine to noon.</p>"
MENU = "".join(f'<tr><td><a href="/{one}">{one}</a></td></tr>' for one in ("News", "Cities", "Jobs", "Contact"))
IN_A_BOX = '<section class="s"><div class="widget-text"><div>{}</div></div></section>'


@pytest.mark.parametrize(
    "body",
    [
        f"<table><tr><td><table>{MENU}</table></td><td><h1>Riga</h1>{PLEDGE}<br><br>So be it.<br><br>{MORE}</td><td>{BOX}</td></tr></table>",
        IN_A_BOX.format("<h1>Riga</h1>")
        + "".join(IN_A_BOX.format(f"<p>{one}</p>") for one in (PLEDGE, "So be it.", MORE)),
        f"<div class=row><div class=col-6><h1>Riga</h1><p>{PLEDGE}</p><p>So be it.</p><p>{MORE}</p></div><div class=col-3>{BOX}</div></div>",
        f"<h1>Riga</h1><div class=a><div>{PLEDGE}</div><div>So be it.</div><div>{MORE}</div></div><div class=b>Ulm Ltd. All rights reserved.</div>",
        f"<h1>Riga</h1><p>{PLEDGE}</p><figure><img src=a><figcaption>Photo: J. Finch</figcaption></figure><p>So be it.</p><p>{MORE}</p>",
        f"<h1>Riga</h1><p>{PLEDGE}</p><p>So be it.</p><p>{MORE}</p><h2>Read more</h2>{BOX}",
        f'<h1>Riga</h1><p class="teaser">{PLEDGE}</p><p>So be it.</p><p>{MORE}</p>',
    ],
)
def test_what_surrounds_an_account_is_no_part_of_it(body: str):
    assert read(f"<html><body>{body}</body></html>") == f"Riga\n\n{PLEDGE}\n\nSo be it.\n\n{MORE}"


@pytest.mark.parametrize(
    "hidden",
    [
        "<p hidden>{}</p>",
        '<div aria-hidden="true"><p>{}</p></div>',
        '<p style="color:red; DISPLAY : none">{}</p>',
        '<p style="visibility:hidden">{}</p>',
        "<template><p>{}</p></template>",
        "<noscript><p>{}</p></noscript>",
        '<span class="sr-only">{}</span>',
    ],
)
def test_what_a_page_hides_is_left_out_and_counted(hidden: str):
    html = f"<html><body><article><p>{PLEDGE}</p>{hidden.format('Minsk: 88% by 2027.')}<p>{MORE}</p></article></body></html>"
    parsed = READER.parse(html.encode(), NO_HINTS)
    assert (parsed.text, parsed.hidden) == (f"{PLEDGE}\n\n{MORE}", 1)


@pytest.mark.parametrize(
    ("content", "encoding", "words"),
    [
        ("<p>São Paulo e Zürich</p>".encode("latin-1"), "windows-1252", "São Paulo e Zürich"),
        ("<meta charset=iso-8859-1><p>São Paulo “2040”</p>".encode("cp1252"), "windows-1252", "São Paulo “2040”"),
        ("<meta charset=iso-8859-1><p>São Paulo e Zürich</p>".encode(), "utf-8", "São Paulo e Zürich"),
        ("<meta charset=gb2312><p>深圳市承诺到二〇三〇年</p>".encode("gb18030"), "gb18030", "深圳市承诺到二〇三〇年"),
        ("<meta charset=iso-8859-2><p>Łódź i Gdańsk</p>".encode("iso-8859-2"), "iso8859-2", "Łódź i Gdańsk"),
        ("<meta charset=no-such><p>São Paulo</p>".encode(), "utf-8", "São Paulo"),
        ("<meta charset=utf-16><p>São Paulo</p>".encode(), "utf-8", "São Paulo"),
        ("\ufeff<p>São Paulo</p>".encode("utf-16-le"), "utf-16-le", "São Paulo"),
        ("\ufeff<meta charset=latin-1><p>São Paulo</p>".encode(), "utf-8", "São Paulo"),
    ],
)
def test_a_page_is_in_the_encoding_it_is_in(content: bytes, encoding: str, words: str):
    parsed = READER.parse(content, NO_HINTS)
    assert (parsed.text, parsed.encoding) == (words, encoding)


def test_the_encoding_that_a_person_says_goes_before_the_pages_own():
    assert read("<meta charset=iso-8859-1><p>Łódź</p>".encode("cp1250"), "cp1250") == "Łódź"


@pytest.mark.parametrize(
    "sign",
    [
        "&#27;",
        "&#x1b;[2J",
        "&#0;",
        "\x1b[31m",
        "\x00",
        "&#127;",
        "\x9b",
        "\x0c",
        "&#12;",
        "&#xFFFE;",
        "\uffff",
        "&#55296;",
    ],
)
def test_a_control_character_makes_no_article_vanish(sign: str):
    text = read(f"<html><body><article><p>{PLEDGE}{sign}</p><i hidden>x</i>{sign}<p>{MORE}</p></article></body></html>")
    assert PLEDGE in text
    assert MORE in text
    assert not set(text) & {"\x1b", "\x00", "\x7f", "\x9b", "\x0c", "\ufffe", "\uffff"}


NESTED = "<div>" * 260 + f"<p>{PLEDGE}</p>" + "</div>" * 260


@pytest.mark.parametrize(
    ("html", "message"),
    [
        (NESTED, "nested more than 250 deep"),
        ("<div>" * 100_000 + PLEDGE, "nested more than 250 deep"),
        ("<p " + " ".join(f"a{n}=1" for n in range(100_000)) + f">{PLEDGE}</p>", "more than 5,000 attributes"),
        ("<html><body><div id=root></div><script>go()</script></body></html>", "holds no text"),
        (f"<html><body><p hidden>{PLEDGE}</p></body></html>", "holds no text"),
        ("<html>", "holds no text"),
        ("<!-- " * 1000, "holds no text"),
    ],
)
def test_what_cannot_be_read_says_so(html: str, message: str):
    with pytest.raises(BadData, match=message):
        read(html)


def test_what_the_library_alone_would_drop_is_read():
    deep = "<div>" * 240 + f"<p>{PLEDGE}</p>" + "</div>" * 240
    assert read(f"<html><body>{deep}</body></html>") == PLEDGE
    assert read(f"<html><body><article><p>{'x' * 10_000_001}</p><p>{PLEDGE}</p></article></body></html>").endswith(
        PLEDGE
    )


def test_entities_bring_in_nothing(tmp_path: Path):
    secret = tmp_path / "secret.txt"
    secret.write_text("hidden words", encoding="utf-8")
    bomb = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    html = f'<!DOCTYPE html [<!ENTITY l0 "lol">{bomb}<!ENTITY x SYSTEM "file://{secret}">]><html><body><p>{PLEDGE} &x; &l11;</p></body></html>'
    text = read(html)
    assert PLEDGE in text
    assert "hidden words" not in text
    assert len(text) < 1000


@pytest.mark.parametrize(
    ("name", "content", "media_type"),
    [
        ("a.html", page(WORDS), "text/html"),
        ("a.txt", page(WORDS), "text/html"),
        ("a", "\ufeff \n<!-- x -->\n<HTML><p>Riga, 2030", "text/html"),
        ("a.xhtml", '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Riga, 2030</p></body></html>', "text/html"),
        ("a.htm", "<p>Riga, 2030", "text/html"),
        ("a.txt", "<p>Riga, 2030", "text/plain"),
        ("a.txt", "An html page: <html>", "text/plain"),
    ],
)  # fmt: skip
def test_a_page_is_known_by_its_content_then_by_its_name(tmp_path: Path, name: str, content: str, media_type: str):
    from pledgetrack.actions.read_document import read_document

    (tmp_path / name).write_text(content, encoding="utf-8")
    assert read_document(str(tmp_path / name)).media_type == media_type


def test_what_could_not_be_read_is_no_empty_finding(run, tmp_path: Path):
    (tmp_path / "deep.html").write_text(f"<html><body>{NESTED}", encoding="utf-8")
    ran = run("extract", "deep.html", "--format", "json")
    assert ran.code == 65
    assert (
        ran.err
        == "cannot read deep.html: the page is nested more than 250 deep. Save what it says as text and give that.\n"
    )
    assert "error" in json.loads(ran.out)


def test_an_account_that_is_shorter_than_what_surrounds_it_is_read_alone():
    assert read(page(PLEDGE)) == f"A dialogue between mayors and an envoy\n\n{PLEDGE}"


def test_a_section_of_the_account_is_no_teaser_whatever_it_begins_with():
    body = f"<h1>Plan</h1><p>{PLEDGE}</p><h2>Mehr Klimaschutz</h2>" + f"<p>{MORE}</p>" * 4
    assert MORE in read(f"<html><body><article>{body}</article></body></html>")
