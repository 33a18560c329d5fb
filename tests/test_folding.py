"""Names meet under one key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgetrack.folding import fold


@pytest.mark.parametrize(
    ("spelling", "key"),
    [
        ("São Paulo", "sao paulo"),
        ("SA\u0303O  PAULO", "sao paulo"),
        ("Łódź", "lodz"),
        ("İstanbul", "istanbul"),
        ("IĞDIR", "igdir"),
        ("ığdır", "igdir"),
        ("Straße", "strasse"),
        ("Pa\u200bris", "paris"),
        ("Ｔｏｋｙｏ", "tokyo"),
        ("深圳", "深圳"),
        ("Xi’an", "xi'an"),
        ("Malmö", "malmo"),
    ],
)
def test_spellings_of_one_name_meet(spelling: str, key: str):
    assert fold(spelling) == key


@given(st.text(max_size=40))
def test_a_key_is_its_own_key(text: str):
    assert fold(fold(text)) == fold(text)
