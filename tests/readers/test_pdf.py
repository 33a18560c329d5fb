"""A PDF says what was typeset in it, page by page; a scan, a bomb and a broken file say that they are that."""

import io
import json
import zlib
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from tests.cli.conftest import ACCOUNT
from tests.readers.pages import COOKIES, FOOTER, TEASERS, page
from tests.readers.pdfs import Line, file, pdf, text_pages
from tests.readers.test_html import _moved

from pledgetrack.actions.read_document import read_document
from pledgetrack.doors.parsed import NO_HINTS, Hints
from pledgetrack.errors import BadData, Locked
from pledgetrack.readers._pdf.letters import written
from pledgetrack.readers.pdf import READER

WORDS = ACCOUNT.partition("Download PDF")[0].strip()
LONG = [
    "The mayor of Riga promised that the city would be climate neutral by 2030 and that",
    "the council would vote on the plan in June, after the cities of the Baltic had met in",
    "Tallinn to speak of what each of them had done.",
]


def read(content: bytes) -> str:
    return READER.parse(content, NO_HINTS).text


def down(*words: str, x: float = 60, top: float = 700, step: float = 14) -> list[Line]:
    return [Line(x, top - step * number, one) for number, one in enumerate(words)]


@pytest.mark.parametrize("rows", [5, 9, 48])
def test_the_paragraphs_come_back_over_any_number_of_pages(rows: int):
    parsed = READER.parse(pdf(*text_pages(WORDS, rows=rows)), NO_HINTS)
    assert parsed.text == WORDS
    assert len(parsed.pages) == len(text_pages(WORDS, rows=rows))


def test_the_pdf_says_what_the_plain_text_says(run, tmp_path: Path):
    (tmp_path / "a.pdf").write_bytes(pdf(*text_pages(WORDS, rows=9), title="A dialogue"))
    (tmp_path / "a.txt").write_text(WORDS, encoding="utf-8")
    ran = run("extract", "a.pdf", "a.txt", "--format", "json")
    assert (ran.code, ran.err) == (0, "")
    of_pdf, of_text = (json.loads(line) for line in ran.out.splitlines())
    assert (of_pdf["source"]["media_type"], of_pdf["source"]["title"]) == ("application/pdf", "A dialogue")
    assert of_pdf["cities"]
    for told in ("meeting", "cities", "speakers", "statements", "claims", "unresolved"):
        assert of_pdf[told] == _moved(of_text[told], 0), told


def test_every_passage_has_its_page(tmp_path: Path):
    pages = [down(f"Page {name} begins here and says where Riga stands today, in so many words.") for name in "ABC"]
    (tmp_path / "a.pdf").write_bytes(pdf(*pages[:1], [], *pages[1:]))
    document = read_document(str(tmp_path / "a.pdf"))
    assert [document.page(document.text.index(f"Page {name}")) for name in "ABC"] == [1, 3, 4]
    assert document.page(len(document.text) - 1) == 4


def test_a_text_without_pages_has_none(tmp_path: Path):
    (tmp_path / "a.txt").write_text("Riga", encoding="utf-8")
    assert read_document(str(tmp_path / "a.txt")).page(0) is None


def _columns(order: str) -> list[Line]:
    left = down(*(f"Left line {n:02} of the account speaks of Riga" for n in range(12)), x=50)
    right = down(*(f"right line {n:02} of it speaks of Tallinn alone" for n in range(12)), x=320)
    both = left + right if order == "by column" else [line for pair in zip(left, right, strict=True) for line in pair]
    return [Line(50, 760, "A heading that goes across the two columns", 16), *both]


@pytest.mark.parametrize("order", ["by column", "across"])
@pytest.mark.parametrize("at_once", [True, False])
def test_columns_are_read_one_after_the_other(order: str, at_once: bool):
    drawn = pdf(_columns(order))
    if at_once:
        shown = " ".join(f"1 0 0 1 {line.x} {line.y} Tm ({line.words}) Tj" for line in _columns(order))
        drawn = file([f"BT /F1 11 Tf {shown} ET".encode()])
    words = read(drawn)
    numbers = [words.index(f"Left line {n:02}") for n in range(12)] + [
        words.index(f"right line {n:02}") for n in range(12)
    ]
    assert numbers == sorted(numbers)
    assert words.startswith("A heading that goes across the two columns")


def test_a_table_is_read_row_by_row():
    rows = [
        ("City", "Year"),
        ("Riga", "2030"),
        ("Tallinn", "2035"),
        ("Turku", "2029"),
        ("Vilnius", "2040"),
        ("Oslo", "2031"),
    ]
    cells = [
        Line(x, 700 - 14 * n, words) for n, row in enumerate(rows) for x, words in zip((60, 320), row, strict=True)
    ]
    words = " ".join(read(pdf(cells)).split())
    assert words == " ".join(" ".join(row) for row in rows)


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["a plan to become climate neu-", "tral soon"], "a plan to become climate neutral soon"),
        (["the city will be carbon-", "free by then"], "the city will be carbon-free by then"),
        (["our low-", "emission zone and its low-emission buses"], "our low-emission zone and its low-emission buses"),
        (["the plan of 2020-", "2030 holds"], "the plan of 2020- 2030 holds"),
        (["the soft\u00ad", "ware of it"], "the software of it"),
    ],
)
def test_words_broken_at_the_end_of_a_line(lines: list[str], text: str):
    assert read(pdf(down(*lines))) == text


@pytest.mark.parametrize(
    ("lines", "paragraphs"),
    [
        (down(*LONG), 1),
        ([*down(*LONG), *down(*LONG, top=640)], 2),
        (down(*LONG, *LONG), 2),
        ([Line(60, 720, "Climate neutral by 2030", 18), *down(*LONG)], 2),
        (down("• Riga will be climate neutral by 2030 and", "so will Turku", "• Tallinn is not"), 2),
        ([*down(*LONG), Line(60, 60, "Page 1 of 9")], 1),
    ],
)  # fmt: skip
def test_lines_become_paragraphs(lines: list[Line], paragraphs: int):
    assert len(read(pdf(lines)).split("\n\n")) == paragraphs


def test_running_heads_and_page_numbers_are_read_once():
    pages = [
        [Line(60, 800, f"City of Riga, press release no. {7 + n}"), *down(*LONG), Line(300, 40, f"- {n + 1} -")]
        for n in range(4)
    ]
    text = read(pdf(*pages))
    assert text.count("press release") == 1
    assert text.startswith("City of Riga, press release no. 7")
    assert "- 2 -" not in text


def encrypted(password: str, algorithm: str, *, content: bytes | None = None) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content or pdf(down(*LONG)))))
    writer.encrypt(password, owner_password="owner", algorithm=algorithm)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-256"])
def test_a_file_that_only_its_owner_may_change_is_read(algorithm: str):
    assert read(encrypted("", algorithm)) == " ".join(LONG)


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-128", "AES-256"])
def test_a_password_opens_it(algorithm: str):
    locked = encrypted("Grüße 東京", algorithm) if algorithm == "AES-256" else encrypted("secret", algorithm)
    hints = Hints(passwords=("another", "secret", "Grüße 東京"))
    assert READER.parse(locked, hints).text == " ".join(LONG)
    with pytest.raises(Locked, match="no password given opens it"):
        READER.parse(locked, Hints(passwords=("another",)))


WHOLE = pdf(down(*LONG))
CYCLE = WHOLE.replace(b"/Kids [4 0 R]", b"/Kids [2 0 R]")
BOMB = zlib.compress(zlib.compress(bytes(1 << 30), 9), 9)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (encrypted("secret", "AES-256"), "needs a password"),
        (pdf([]), r"no text layer \(0 of 1 pages\)"),
        (pdf([], [], []), r"no text layer \(0 of 3 pages\)"),
        (pdf(*[[]] * 501), "more than 500 pages"),
        (b"%PDF-1.7\n", "broken"),
        (WHOLE[:200], "broken|no pages"),
    ],
    ids=["password", "scan", "scan of three", "501 pages", "head alone", "cut off"],
)
def test_what_cannot_be_read_says_so(content: bytes, message: str):
    with pytest.raises(BadData, match=message):
        read(content)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.pdf", b"", "holds no text"),
        ("a.pdf", page(WORDS).encode(), "is named .pdf and is something else"),
        ("a.pdf", b"plain words", "is named .pdf and is something else"),
        ("a.txt", pdf([]), "no text layer"),
        ("a.pdf", CYCLE, ""),
        ("a.pdf", WHOLE[:-200] + bytes(100), ""),
        ("a.pdf", file([BOMB], packed=False).replace(b"/Length", b"/Filter [/FlateDecode /FlateDecode] /Length"), ""),
    ],
    ids=["empty", "a page", "plain text", "by content", "cyclic", "cut off", "bomb"],
)
def test_no_fault_is_an_empty_finding(run, tmp_path: Path, name: str, content: bytes, message: str):
    (tmp_path / name).write_bytes(content)
    ran = run("extract", name, "--format", "json")
    assert (ran.code, ran.err.count("\n")) == (65, 1), ran.err
    assert ran.err.startswith(f"cannot read {name}: ")
    assert message in ran.err
    assert "error" in json.loads(ran.out)


def test_a_broken_table_of_contents_is_no_reason_not_to_read():
    assert read(WHOLE.replace(b"startxref\n", b"startxref\n9")) == " ".join(LONG)
    assert read(WHOLE.replace(b"/Count 1", b"/Count 999999999")) == " ".join(LONG)


def test_a_page_that_is_a_picture_is_named():
    picture = file([b"", b"BT /F1 11 Tf 60 700 Td (Riga will be neutral by 2030.) Tj ET"]).replace(
        b"/Resources << /Font", b"/Resources << /XObject << /I 3 0 R >> /Font"
    )
    parsed = READER.parse(picture, NO_HINTS)
    assert (parsed.text, parsed.unread, parsed.pages) == ("Riga will be neutral by 2030.", (1,), (0, 0))


BROWSER = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36"
PRINTED = "\n\n".join(
    [COOKIES.split(".")[0], WORDS, "More Articles", *(words for teaser in TEASERS for words in teaser), FOOTER]
)


@pytest.mark.parametrize("rows", [48, 12])
def test_a_page_that_a_browser_printed_ends_where_its_site_goes_on(rows: int):
    parsed = READER.parse(pdf(*text_pages(PRINTED, rows=rows), creator=BROWSER), NO_HINTS)
    assert parsed.text.endswith(" ".join(WORDS.split("\n\n")[-1].split()))
    assert not [city for city in ("Copenhagen", "Sydney", "Lagos") if city in parsed.text]
    assert parsed.pages == tuple(sorted(parsed.pages))
    assert parsed.pages[-1] <= len(parsed.text)
    other = READER.parse(pdf(*text_pages(PRINTED, rows=rows), creator="Writer"), NO_HINTS)
    assert "Copenhagen" in other.text  # nobody knows that this is not its own


@pytest.mark.parametrize(
    ("drawn", "words"),
    [
        ("eﬃcient ﬂoors and ﬁnance", "efficient floors and finance"),
        ("深圳市市⻓将在⼆〇六〇年前实现碳中和⽬标", "深圳市市长将在二〇六〇年前实现碳中和目标"),
        ("\uf0b7 net zero by 2040", "• net zero by 2040"),
        ("plain", "plain"),
        ("在 2060 年前实现碳中和 , 单位 GDP 排放下降 20%, 市政府", "在2060年前实现碳中和,单位GDP排放下降20%,市政府"),
        ("首页 新闻", "首页 新闻"),
    ],
)
def test_signs_of_fonts_are_the_letters_that_they_stand_for(drawn: str, words: str):
    assert written(drawn) == words
