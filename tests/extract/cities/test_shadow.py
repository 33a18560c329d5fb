import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgetrack.extract.cities.shadow import readable

BLANKED = [
    "<a href='/Berlin'>", "https://example.org/Paris", "www.example.org/Rome", "Ann.Lima@Oslo.example.org",
    "](/images/Bonn)", "images/Kiel/Photo-of-Cork.jpg", "Report-Lyon.pdf", "&nbsp;",
]  # fmt: skip


@pytest.mark.parametrize("piece", BLANKED)
def test_what_is_no_prose_is_blank(piece):
    text = f"In Leeds {piece} and York."
    assert readable(text).split() == ["In", "Leeds", "and", "York."]
    assert len(readable(text)) == len(text)


def test_words_about_it_stay():
    assert readable("**Oslo** agreed, 5 < 6, at 8.30.").split() == ["Oslo", "agreed,", "5", "<", "6,", "at", "8.30."]


@given(st.text(alphabet="aZ<>/&;@.:-_*()[] \n://htps.jpgé市", max_size=80))
def test_offsets_stay_and_nothing_is_invented(text):
    shadow = readable(text)
    assert len(shadow) == len(text)
    assert all(new in (old, " ", "'", "’") for old, new in zip(text, shadow, strict=True))
