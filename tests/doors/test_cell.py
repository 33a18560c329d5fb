"""No cell runs in a spreadsheet, and every text comes back (fault F5)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgetrack.doors.cell import safe, unsafe


@pytest.mark.parametrize(
    "text", ["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\tx", "\r=x", "＝1", "＋1", "－1", "＠x"]
)
def test_a_formula_is_held_down(text: str):
    assert safe(text) == f"'{text}"


@pytest.mark.parametrize("text", ["-40%", "-40 %", "+3.5", "-12", "plain", "", "a=b", "“=x”"])
def test_numbers_and_words_stay(text: str):
    assert safe(text) == text


@given(st.text(alphabet="=+-@'\t\r1%. aé＝", max_size=12))
def test_every_text_comes_back(text: str):
    assert unsafe(safe(text)) == text
