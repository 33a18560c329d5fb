"""What is no prose is read over, and what is read points at the text as it is."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgetrack.extract.engine import extract
from pledgetrack.extract.prose import prose_of
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.evidence import Document

PASSAGES = Path(__file__).parent / "quality" / "passages.jsonl"
EVERY = 4


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer()


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("[to be **carbon neutral**](https://example.org/a_(b)) by _2030_", "to be carbon neutral by 2030"),
        ("![Oslo at night](/images/Bonn.jpg)\nIn Oslo", "Oslo at night\nIn Oslo"),
        ("by 2030.[4] Then", "by 2030. Then"),
        ("by 2030.[3][4] Then[^5] by 2035.[2](https://example.org)", "by 2030. Then by 2035."),
        ("<tr><td>Oslo</td>\n<td>2030</td></tr>", "\n\nOslo | 2030\n\n"),
        ("aims to be<br>\nneutral", "aims to be\nneutral"),
        ("<span>Oslo</span><a href='x'>aims</a> <del>for 2030</del>", "Oslo aims "),
        ("Oslo![logo](a.png) aims", "Oslo aims"),
        (
            "neutral by 2040.12 The plan rose by 3.5 % to 2.4 million.3\nIt",
            "neutral by 2040. The plan rose by 3.5 % to 2.4 million.\nIt",
        ),
        ("as [its plan][2] says", "as its plan says"),
        ("See https://example.org/Paris, and www.example.org/Rome.", "See , and ."),
        (
            "Write to Ann.Lima@Oslo.example.org, see images/Kiel/Photo-of-Cork.jpg and Report-Lyon.pdf.",
            "Write to , see and .",
        ),
        ("<p>One.</p><p>Two<br>three</p>", "\nOne.\n\nTwo\nthree\n"),
        ("CO<sub>2</sub> by <b>2030</b><sup>1</sup> on the 4<sup>th</sup>", "CO2 by 2030 on the 4th"),
        ("<!-- Leeds will be neutral by 2030. -->Leeds", "Leeds"),
        ("<a title='Leeds'>York</a>", "York"),
        ("the city&rsquo;s 50&nbsp;% &amp; more", "the city’s 50\xa0% & more"),
        ("> wrote\n> that", "wrote\nthat"),
        ("clim\u00adate, net\u200b zero", "climate, net zero"),
        ("carbon  \r\nneutral by  2030", "carbon\nneutral by 2030"),
        ("**Transport.** By **2030** it", "Transport.** By 2030 it"),
        ("C40\\_Cities by 2030\\*", "C40_Cities by 2030*"),
    ],
)
def test_markup_is_taken_away(text, prose):
    found = prose_of(text)
    assert found is not None
    assert found.text == prose


@pytest.mark.parametrize(
    "text",
    [
        "Plain text.", "* an item\n- another", "5 < 6, 2 * 3 and a_name_of_a_file", "[1] Source [sic] (2030)",
        "Leeds      2030   55 %", "$\\mathrm{CO}_{2}$", "AT&T and R&D; see", "a\nb",
    ],
)  # fmt: skip
def test_what_looks_like_it_stays(text):
    assert prose_of(text) is None


@given(st.text(alphabet="aZ1 \n\r\t*_[](){}<>/&;!#\\>.:-phtrb\u00ad\u200b", max_size=80))
def test_each_sign_stands_for_its_part_of_the_text(text):
    found = prose_of(text)
    if found is not None:
        assert len(found.text) == len(found.starts) == len(found.ends)
        assert list(found.starts) == sorted(found.starts)
        for sign, start, end in zip(found.text, found.starts, found.ends, strict=True):
            assert 0 <= start < end <= len(text)
            assert sign == text[start:end] or sign in "\n " or text[start] == "&"


MARKS: dict[str, Callable[[str], str]] = {
    "bold years": lambda text: re.sub(r"\b(20\d\d)\b", r"**\1**", text),
    "links": lambda text: re.sub(r"\b(by|in|of) (20\d\d)\b", r"[\1 \2](https://example.org/Paris/net-zero-2050)", text),
    "tags": lambda text: "<p>" + re.sub(r"(\d+) ?(%|per ?cent)", r"<strong>\1</strong>&nbsp;\2", text) + "</p>",
    "notes": lambda text: re.sub(r"(20\d\d)([.,;])", r"\1\2[12]", text),
    "quoted": lambda text: "\n".join(f"> {line}" for line in text.split("\n")),
    "line ends": lambda text: text.replace("\n", " \r\n"),
}


def _read(text: str, gazetteer: Gazetteer) -> tuple[set[Any], set[Any]]:
    found = extract(Document(name="a", origin="a", sha256="00", text=text), gazetteer)
    for claim in found.claims:
        start, end, words = claim.evidence
        assert text[start:end] == words
    for mention in (mention for city in found.cities for mention in city.mentions):
        assert text[mention.start : mention.end] == mention.text
    claims = {(c.subject, c.kind, c.target_year, c.percent, c.baseline_year, c.scope, c.status) for c in found.claims}
    return claims, {city.city.geonameid for city in found.cities}


@pytest.mark.parametrize("mark", MARKS)
def test_marked_up_text_says_what_it_says_without(gazetteer, mark):
    texts = [json.loads(line)["text"] for line in PASSAGES.read_text("utf-8").splitlines()][::EVERY]
    for text in texts:
        assert _read(MARKS[mark](text), gazetteer) == _read(text, gazetteer), text
