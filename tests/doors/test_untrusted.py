"""Bytes become text under limits, and what could not be read is never an empty text."""

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgetrack.doors import limits
from pledgetrack.doors.decoding import decode
from pledgetrack.doors.untrusted import read_untrusted
from pledgetrack.errors import BadData, NoInput


@pytest.mark.parametrize(
    ("content", "text", "encoding"),
    [
        (b"plain", "plain", "utf-8"),
        ("São Paulo".encode(), "São Paulo", "utf-8"),
        (b"\xef\xbb\xbfcity", "city", "utf-8"),
        (b"\xff\xfe" + "Zürich".encode("utf-16-le"), "Zürich", "utf-16-le"),
        (b"\xfe\xff" + "Zürich".encode("utf-16-be"), "Zürich", "utf-16-be"),
        ("São Paulo – “x”".encode("cp1252"), "São Paulo – “x”", "windows-1252"),
        (b"a\r\nb\rc\n", "a\r\nb\rc\n", "utf-8"),
        (b"2030\x00hidden", "2030\ufffdhidden", "utf-8"),
        (b"\xef\xbb\xbfa\xef\xbb\xbfb", "a\ufeffb", "utf-8"),
        ("Zürich, 2040".encode("utf-16-le"), "Zürich, 2040", "utf-16-le"),
        ("Zürich, 2040".encode("utf-16-be"), "Zürich, 2040", "utf-16-be"),
        (b"\xff\xfe\x00\x00" + "Zürich".encode("utf-32-le"), "Zürich", "utf-32-le"),
        (b"\x00\x00\xfe\xff" + "Zürich".encode("utf-32-be"), "Zürich", "utf-32-be"),
        ("東京は2050年".encode(), "東京は2050年", "utf-8"),
        (b"S\xe3o Paulo \x81", "São Paulo \x81", "latin-1"),
        ("é".encode() * 400 + b"\x00" * 9, "é" * 400 + "\ufffd" * 9, "utf-8"),
    ],
)
def test_text_of_bytes(tmp_path: Path, content: bytes, text: str, encoding: str):
    file = tmp_path / "a.txt"
    file.write_bytes(content)
    read = read_untrusted(str(file))
    assert (read.text, read.encoding, read.name) == (text, encoding, "a.txt")
    assert read.sha256 == hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "holds no text"),
        (b" \n\t", "holds no text"),
        (b"%PDF-1.7 ...", "it is a PDF"),
        (b"PK\x03\x04....", "zip archive"),
        (b"SQLite format 3\x00", "SQLite database"),
        (b"\x89PNG\r\n", "picture"),
        (b"\x00\xff\x00\xfe" + b"\x00" * 20, "binary"),
        (b"S\xe3o\x00Paulo", "binary"),
        (b"ustar" + b"\x00" * 10 + b"0000644" + b"\x00" * 10, "binary"),
        (b"\x7fELF\x02\x01", "a program"),
        (b"{\\rtf1\\ansi text}", "rich-text"),
        (b"\xff\xfea", "broken utf-16-le"),
        (b"x" * 101, "more than 100 bytes"),
    ],
)
def test_what_cannot_be_read_says_so(tmp_path: Path, content: bytes, message: str):
    file = tmp_path / "a.txt"
    file.write_bytes(content)
    with pytest.raises(BadData, match=message):
        read_untrusted(str(file), most=100)


def test_what_is_not_there_says_so(tmp_path: Path):
    with pytest.raises(NoInput, match="there is no file"):
        read_untrusted(str(tmp_path / "none.txt"))
    with pytest.raises(NoInput, match="is a folder"):
        read_untrusted(str(tmp_path))


def test_the_budget_counts_bytes_and_can_be_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "INPUT_BYTES", 3)
    file = tmp_path / "a.txt"
    file.write_bytes("éé".encode())
    with pytest.raises(BadData, match="more than 3 bytes"):
        read_untrusted(str(file))


def test_a_source_without_an_end_is_cut_off():
    with pytest.raises(BadData, match="more than 1,000 bytes"):
        read_untrusted("/dev/zero", most=1000)


def test_standard_input_that_is_closed_says_so():
    command = f"{sys.executable} -c \"from pledgetrack.doors.untrusted import read_untrusted as r; r('-')\" <&-"
    ran = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False)
    assert b"NoInput" in ran.stderr.splitlines()[-1], ran.stderr


def test_standard_input_is_read_as_bytes():
    code = "from pledgetrack.doors.untrusted import read_untrusted as r; x = r('-'); print(ascii(x.text), x.encoding)"
    ran = subprocess.run([sys.executable, "-c", code], input=b"Par\xe9s", capture_output=True, check=True)
    assert ran.stdout == b"'Par\\xe9s' windows-1252\n"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\ufeff\x00")))
def test_utf8_text_comes_back_to_the_letter(text: str):
    assert decode(text.encode("utf-8"), "x")[0] == text
