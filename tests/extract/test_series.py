"""Which of several expressions may match: never one too few."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pledgetrack.extract.literals import met, needs
from pledgetrack.extract.patterns import LANGUAGES, fitting, wordings
from pledgetrack.extract.patterns.grammars import grammar
from pledgetrack.extract.patterns.wording import compiled, possible, unmarked
from pledgetrack.extract.series import Series

WORDS = ["net zero", "halve", "emissions", "cut emissions", "by §", "§§§§", "a", "x", "neutral", "(¤¤ %)", "\n"]
SERIES = Series(
    (source, needs(source)) for source in (r"net zero", r"halv\w+ .*emissions|cut", r"by §", r"\w", r"x{3}")
)


@given(st.lists(st.sampled_from(WORDS), max_size=8))
def test_what_holds_the_words_is_possible(words):
    text = " ".join(words)
    found = SERIES.possible(text)
    assert r"\w" in found
    assert not ("zero" in text and "net zero" in text) or r"net zero" in found
    assert not ("halv" in text and "emissions" in text) or r"halv\w+ .*emissions|cut" in found
    assert not ("by " in text and "§" in text) or "by §" in found


@pytest.mark.parametrize("language", LANGUAGES)
@settings(deadline=None)  # the first text compiles every expression
@given(text=st.text(alphabet="abceinrtuz ü§¤0-", max_size=40))
def test_no_expression_of_a_language_is_ruled_out_that_may_match(language, text):
    words = grammar(language)
    for group in (words.statuses, words.refusals, words.relative, words.changes):
        kept = {expression.source for _, expression in possible(group, text)}
        for _, source in group:
            expression = compiled(source)
            assert expression.source in kept or not met(unmarked(expression), text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wording_is_possible_in_its_literals_together(language):
    for name, part in wordings(language).items():
        for literal in part.literals:
            words = {word for branch in part.needed() for some in branch for word in some}
            assert name in fitting(language, " ".join([literal, *sorted(words)]), measured=True)
