"""The contract of what `extract` prints."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from tests.reports.account import DOCUMENT, EXTRACTION, SPRINGS, TEXT

from pledgetrack.model.evidence import Document
from pledgetrack.model.extraction import Extraction
from pledgetrack.reports.extraction import as_json
from pledgetrack.reports.jsonl import json_line

TOLD = as_json(EXTRACTION)
# What other programs may rely on: fields are added within a major version, never taken away or renamed.
CONTRACT = {
    "source": {"name", "origin", "media_type", "sha256", "title", "language", "characters"},
    "meeting": {"is_meeting", "title", "date", "place", "virtual", "convenors", "headcount", "evidence"},
    "cities": {"name", "country", "admin1", "geonameid", "role", "confidence", "mentions"},
    "speakers": {"name", "role", "city", "country", "has_direct_quote", "standing", "evidence"},
    "statements": {"speaker", "city", "form", "commitment", "start", "end", "standing"},
    "claims": {
        "subject", "kind", "target_year", "percent", "baseline_year", "year_from", "year_to", "scope", "status",
        "conditional", "gases", "offsets", "verb", "language", "pattern", "speaker", "confidence", "evidence",
    },
    "unresolved": {"surface", "start", "end", "candidates"},
}  # fmt: skip


def test_every_part_has_the_fields_of_the_contract():
    assert set(CONTRACT) == set(TOLD)
    for part, fields in CONTRACT.items():
        for one in TOLD[part] if isinstance(TOLD[part], list) else [TOLD[part]]:
            assert fields <= set(one), part
    assert set(TOLD["meeting"]["headcount"]) == {"participants", "cities", "mayors", "countries"}
    assert set(TOLD["claims"][0]["subject"]) == {"kind", "name", "country", "geonameid"}


def test_what_is_not_stated_is_null_and_never_no():
    assert TOLD["meeting"]["place"] is None
    assert TOLD["meeting"]["headcount"] == {"participants": 16, "cities": None, "mayors": None, "countries": 10}
    empty = as_json(Extraction(document=DOCUMENT))
    assert (empty["meeting"]["virtual"], empty["meeting"]["date"]) == (None, None)
    assert (empty["cities"], empty["claims"], empty["unresolved"]) == ([], [], [])


def test_values():
    assert TOLD["source"]["characters"] == len(TEXT)
    assert TOLD["meeting"]["date"] == "2023-05-03"
    assert [claim["percent"] for claim in TOLD["claims"]] == [55, None, 33.3]
    assert isinstance(TOLD["claims"][0]["percent"], int)
    assert [claim["subject"]["kind"] for claim in TOLD["claims"]] == ["city", "other", "other"]
    assert TOLD["claims"][1]["subject"] == {
        "kind": "other", "name": "League of Ports", "country": None, "geonameid": None,
    }  # fmt: skip
    assert TOLD["unresolved"][0]["candidates"] == [city.geonameid for city in SPRINGS]


def spans(value: Any) -> list[tuple[int, int, str | None]]:
    """Every span anywhere in the output, with the words it claims to be."""
    found = []
    if isinstance(value, dict):
        if "start" in value:
            found.append((value["start"], value["end"], value.get("text", value.get("surface"))))
        value = list(value.values())
    if isinstance(value, list):
        found += [span for one in value for span in spans(one)]
    return found


def test_every_offset_points_at_its_words():
    found = spans(TOLD)
    # 3 cities, 2 speakers, 1 statement, 3 claims, 1 unresolved and the 6 facts of the meeting
    assert len(found) == 16
    for start, end, words in found:
        assert 0 <= start < end <= len(TEXT)
        assert words is None or TEXT[start:end] == words
    assert set(TOLD["meeting"]["evidence"]) == {"title", "date", "virtual", "convenors", "participants", "countries"}


def test_the_text_is_added_only_when_asked_for():
    assert "text" not in TOLD["source"]
    assert as_json(EXTRACTION, with_text=True)["source"]["text"] == TEXT


def test_a_line_of_json_says_the_same():
    line = json_line(TOLD)
    assert line.count("\n") == 1
    assert json.loads(line) == TOLD


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_any_text_comes_back_to_the_letter(text: str):
    document = Document(name=text, origin=text, sha256="0", text=text)
    line = json_line(as_json(Extraction(document=document), with_text=True))
    assert json.loads(line)["source"]["text"] == text
    assert line.isprintable() or not {"\x1b", "\x9b", "\x7f", "\u202e", "\u2028"} & set(line)
    assert len(line.splitlines()) == 1
