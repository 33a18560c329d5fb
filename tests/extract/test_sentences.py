"""Sentences cover the text and keep their offsets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgetrack.extract.sentences import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("Dr. Vega spoke. She left.", ["Dr. Vega spoke.", "She left."]),
        ("The U.S. Conference met.", ["The U.S. Conference met."]),
        ("“We will act.” The hall rose.", ["“We will act.”", "The hall rose."]),
        ("Heading\n\nBody text\nwrapped here. Next.", ["Heading", "Body text\nwrapped here.", "Next."]),
        (
            "Emissions fell by 2030.The city saw it.In 2040 too.",
            ["Emissions fell by 2030.", "The city saw it.", "In 2040 too."],
        ),
        (
            "See www.norby.gov/Plan.Summary of it, at St.Anne and in v2.Next.js.",
            ["See www.norby.gov/Plan.Summary of it, at St.Anne and in v2.Next.js."],
        ),
        ("城市说。市长同意。", ["城市说。", "市长同意。"]),
    ],
)
def test_splits(text: str, expected: list[str]):
    assert [s.text for s in sentences(text)] == expected


@given(st.text(alphabet='aB .!?\n“”"。', max_size=200))
def test_offsets_hold_and_nothing_is_lost(text: str):
    found = list(sentences(text))
    assert all(text[s.span.start : s.span.end] == s.text for s in found)
    assert "".join("".join(s.text.split()) for s in found) == "".join(text.split())
