"""What a text must hold before an expression can match in it."""

import re
import warnings
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pledgetrack.extract.literals import met, needs, needs_in_full
from pledgetrack.extract.patterns import LANGUAGES, wordings
from pledgetrack.extract.patterns.grammars import grammar
from pledgetrack.extract.patterns.wording import compiled

CASES = [
    (r"carbon", ((("carbon",),),)),
    (r"\b(?:halv|cut)\w* .{0,9}emissions?", ((("emission",), ("halv",)), (("emission",), ("cut",)))),
    (r"(?:miss|fail)(?:es|ed)?", ((("miss", "fail"),),)),
    (r"colou?r\b", ((("colo",),),)),
    (r"laws|bylaw", ((("laws", "bylaw"),),)),
    (r"vot(?:es?|ed) (?!against)for it", ((("for it",), ("vot",)),)),
    (r"(?:the )?plan", ((("plan",),),)),
    (r"(?<=no )(?=plan)goal", ((("plan",), ("goal",)),)),
    (r"ab{0,3}cde", ((("cde",),),)),
    (r"\(approved\)|\?", ((("(approved)", "?"),),)),
    (r"[a-z]+|plan", ()),
    (r"(?:plan)?", ()),
    (r"(?i)plan", ()),
    (r"plan|", ()),
    (r"碳中和", ((("碳中和",),),)),
    (r"[]|)]plans", ((("plans",),),)),
]


@pytest.mark.parametrize(("source", "expected"), CASES)
def test_needs(source, expected):
    found = needs(source)
    assert {frozenset(map(frozenset, branch)) for branch in found} == {frozenset(map(frozenset, b)) for b in expected}


def test_a_branch_needs_a_word_of_each_of_its_sets():
    needed = needs(r"\b(?:halv|cut)\w* .{0,9}emissions?")
    assert met(needed, "we cut emissions")
    assert not met(needed, "we cut costs")
    assert not met(needed, "emissions rose")


def test_in_full_a_branch_needs_a_word_of_all_of_its_sets():
    source = "|".join([r"(?:plans|aims)(?: \w+){0,9} cut(?: \w+){0,9} emissions", *(f"word{n}" for n in range(80))])
    assert needs(source) == ()
    assert met(needs_in_full(source), "it plans to cut its emissions")
    assert not met(needs_in_full(source), "it plans to cut its costs")
    assert met(needs_in_full(source), "word79")


def _sources() -> Iterator[str]:
    for language in LANGUAGES:
        for value in vars(grammar(language)).values():
            if isinstance(value, str):
                yield compiled(value).source
            elif isinstance(value, tuple):
                yield from (compiled(expression).source for _, expression in value)
        yield from (pattern.regex().source for pattern in wordings(language).values())


@pytest.mark.parametrize("source", [source for source in dict.fromkeys(_sources()) if needs(source)])
def test_what_matches_holds_what_is_needed(source):
    # A test of its own for each: settings of one that runs a thousand times refer to each other until Python gives up.
    @settings(max_examples=12, database=None, deadline=None, suppress_health_check=list(HealthCheck))
    @given(text=st.from_regex(re.compile(source)))
    def holds(text):
        assert met(needs(source), text)
        assert met(needs_in_full(source), text)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        holds()
