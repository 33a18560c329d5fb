"""A text document says what its reader sees; a bomb, a broken and a foreign archive say what they are."""

import json
from html import escape
from pathlib import Path

import pytest
from tests.readers.docxs import docx, packed, paragraph, run
from tests.readers.test_html import WORDS, _moved

from pledgetrack.actions.read_document import read_document
from pledgetrack.doors import limits
from pledgetrack.doors.parsed import NO_HINTS
from pledgetrack.errors import BadData
from pledgetrack.readers.docx import READER

LISTED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
TEXT = docx(paragraph("Riga will be neutral by 2030."))
BOX = "<w:txbxContent>" + paragraph("in a box") + "</w:txbxContent>"


def cells(*words: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{paragraph(one)}</w:tc>" for one in words) + "</w:tr>"


def test_the_document_says_what_the_plain_text_says(run, tmp_path: Path):
    text = WORDS.strip()
    (tmp_path / "a.docx").write_bytes(docx("".join(paragraph(escape(one)) for one in text.split("\n\n"))))
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    ran = run("extract", "a.docx", "a.txt", "--format", "json", "--with-text")
    assert (ran.code, ran.err) == (0, "")
    of_docx, of_text = (json.loads(line) for line in ran.out.splitlines())
    assert of_docx["source"]["text"] == text
    assert (of_docx["source"]["title"], of_docx["source"]["language"]) == ("A dialogue", "en")
    for told in ("meeting", "cities", "speakers", "statements", "claims", "unresolved"):
        assert of_docx[told] == _moved(of_text[told], 0), told


@pytest.mark.parametrize(
    ("body", "text", "hidden"),
    [
        (paragraph("carbon neu", "tral by ", "2030"), "carbon neutral by 2030", 0),
        (paragraph("Riga", properties=LISTED) + paragraph("Turku", properties=LISTED), "- Riga\n\n- Turku", 0),
        ("<w:p/>" + paragraph(" ") + paragraph("Riga"), "Riga", 0),
        (f"<w:tbl>{cells('City', 'Year')}{cells('Riga', '2030')}</w:tbl>", "City | Year\n\nRiga | 2030", 0),
        ("<w:p><w:r><w:t>net</w:t><w:noBreakHyphen/><w:t>zero</w:t><w:tab/><w:t>by</w:t><w:br/><w:t>2030</w:t></w:r></w:p>", "net-zero by\n2030", 0),
        ("<w:p><w:ins>" + run("2030") + "</w:ins><w:del><w:r><w:delText>2050</w:delText></w:r></w:del></w:p>", "2030", 0),
        ("<w:p><w:moveFrom>" + run("2050") + "</w:moveFrom><w:hyperlink>" + run("Riga") + "</w:hyperlink></w:p>", "Riga", 0),
        (f"<w:p>{run('Riga ')}{run('88% by 2027', '<w:vanish/>')}{run('2030')}</w:p>", "Riga 2030", 1),
        ('<w:p>' + run("Riga", '<w:vanish w:val="false"/>') + "</w:p>", "Riga", 0),
        (f"<w:p>{run('before')}<w:r><mc:AlternateContent><mc:Choice>{BOX}</mc:Choice><mc:Fallback>{BOX}</mc:Fallback></mc:AlternateContent></w:r></w:p>", "before\n\nin a box", 0),
        ('<w:p><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>' + run("Riga") + "</w:p>", "Riga", 0),
        ("<w:sdt><w:sdtContent>" + paragraph("Riga") + "</w:sdtContent></w:sdt>", "Riga", 0),
    ],
)  # fmt: skip
def test_what_a_reader_sees(body: str, text: str, hidden: int):
    parsed = READER.parse(docx(body), NO_HINTS)
    assert (parsed.text, parsed.hidden) == (text, hidden)


def test_both_namespaces_of_the_format_are_read():
    content = docx(paragraph("Riga"), space="http://purl.oclc.org/ooxml/wordprocessingml/main")
    assert READER.parse(content, NO_HINTS).text == "Riga"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (docx(paragraph("0" * 60_000_000)), "unpacks to more than"),
        (docx("<w:p>" * 300 + "</w:p>" * 300), "the XML in it is broken"),
        (docx(paragraph("a")[:-3]), "the XML in it is broken"),
        (docx(paragraph("&e;"), head='<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>'), "declares entities"),
        (packed({"word/document": "", "a.txt": "Riga"}), "without a text document"),
        (TEXT[:-40], "archive that a DOCX is is broken"),
        (packed({"word/document.xml": "<a/>"}), "no body of text"),
    ],
    ids=["bomb", "deep", "broken", "entities", "another archive", "cut off", "another XML"],
)
def test_what_cannot_be_read_says_so(content: bytes, message: str):
    with pytest.raises(BadData, match=message):
        READER.parse(content, NO_HINTS)


def test_a_directory_that_lies_about_sizes_is_not_believed(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "UNPACKED_BYTES", 100)
    with pytest.raises(BadData, match="unpacks to more than 100 bytes"):
        READER.parse(TEXT, NO_HINTS)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.bin", TEXT, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("a.docx", b"plain words", "is named .docx and is something else"),
        ("a.docx", packed({"xl/workbook.xml": "<a/>"}), "is named .docx and is something else"),
        ("a.zip", packed({"a.txt": "Riga"}), "zip archive"),
        ("a.docx", docx(""), "holds no text"),
    ],
)
def test_a_document_is_known_by_its_content(tmp_path: Path, name: str, content: bytes, said: str):
    (tmp_path / name).write_bytes(content)
    try:
        told = read_document(str(tmp_path / name)).media_type
    except BadData as error:
        told = str(error)
    assert said in told
