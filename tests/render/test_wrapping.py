"""Where lines break."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgetrack.render.wrapping import cells, padded, wrapped


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("", 0),
        ("abc", 3),
        ("深圳", 4),
        ("Łódź", 4),
        ("Ło\u0301dz\u0301", 4),
        ("ＮＹＣ", 6),
        ("2030–2035", 9),
        ("कि", 2),
    ],
)
def test_columns(text: str, columns: int):
    assert cells(text) == columns
    assert cells(padded(text, 10)) == 10


@pytest.mark.parametrize(
    ("text", "width", "indent", "lines"),
    [
        ("", 10, 0, [""]),
        ("one two three", 20, 4, ["one two three"]),
        ("one two three", 8, 0, ["one two", "three"]),
        ("one two three", 8, 2, ["one two", "  three"]),
        ("  key   value and then more", 17, 8, ["  key   value and", "        then more"]),
        ("abcdefghij", 4, 0, ["abcd", "efgh", "ij"]),
        ("abcdefghij", 6, 2, ["abcdef", "  ghij"]),
        ("a bcdefghij", 6, 0, ["a", "bcdefg", "hij"]),
        ("深圳广州", 5, 0, ["深圳", "广州"]),
        # A run without spaces begins where it stands, so that a label keeps its value beside it.
        ("  words  " + "深" * 12, 26, 9, ["  words  深深深深深深深深", "         深深深深"]),
        ("one two", 3, 20, ["one", "two"]),
    ],
)
def test_breaks(text: str, width: int, indent: int, lines: list[str]):
    assert wrapped(text, width, indent) == lines


@given(
    st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=120),
    st.integers(8, 60),
    st.integers(0, 70),
)
def test_nothing_is_lost_and_nothing_is_too_wide(text: str, width: int, indent: int):
    lines = wrapped(text, width, indent)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    # The spaces before the first word are the layout's own and stay.
    lead = len(text) - len(text.lstrip(" "))
    assert all(cells(line) <= max(width, lead + 2) for line in lines)
