"""Signs and colours."""

import pytest

from pledgetrack.model.verdict import Verdict, Word
from pledgetrack.render.codes import ASCII, CODES
from pledgetrack.render.theme import SIGNS, sign, style


def test_every_verdict_has_a_sign_a_style_and_an_ascii_twin():
    assert set(SIGNS) == set(Word)
    assert {style(word) for word in Word} <= set(CODES)
    twins = {one: one.translate(ASCII) for one in SIGNS.values()}
    assert all(twin.isascii() for twin in twins.values())
    assert len(set(twins.values())) == len(twins)


@pytest.mark.parametrize(
    ("word", "argument", "expected"),
    [
        (Word.SAME, None, "="),
        (Word.SAME_AS_FAR_AS_SAID, None, "~"),
        (Word.EARLIER, "10", "<"),
        (Word.LATER, "1–3", ">"),
        (Word.MORE, None, "+"),
        (Word.LESS, None, "-"),
        (Word.PROPOSES, None, "?"),
        (Word.DATE_UNCERTAIN, "SAME", "?"),
        (Word.GIVES_UP, None, "!"),
        (Word.SAYS_WILL_MISS, None, "!"),
        (Word.DENIES, None, "!"),
        (Word.NOT_COMPARABLE, "base", "≠"),
        (Word.OTHER_TARGET, None, "≠"),
        (Word.SOURCES_DISAGREE, None, "≠"),
        (Word.NOTHING_REPORTED, None, "…"),
        (Word.NO_TARGET_ON_RECORD, None, "·"),
        (Word.ANNOUNCES_CHANGE, "later", ">"),
        (Word.ANNOUNCES_CHANGE, "less", "-"),
        (Word.ANNOUNCES_CHANGE, "mixed", "?"),
    ],
)
def test_signs(word: Word, argument: str | None, expected: str):
    assert sign(Verdict(word=word, rule="X1", words="", argument=argument)) == expected


def test_what_is_lost_or_unsettled_is_never_green():
    green = {word for word in Word if "green" in style(word)}
    assert green == {Word.SAME, Word.SAME_AS_FAR_AS_SAID}
