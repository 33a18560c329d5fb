"""Lists of alternatives sorted by letter match what they matched before."""

import re
import warnings
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pledgetrack.extract.alternatives import by_letter
from pledgetrack.extract.patterns import LANGUAGES, wordings
from pledgetrack.extract.patterns.grammars import grammar
from pledgetrack.extract.patterns.wording import compiled

CASES = [
    ("said|says|told|tells|added|argued", "s(?:aid|ays)|t(?:old|ells)|a(?:dded|rgued)"),
    ("a|b", "a|b"),
    (r"\b(?:sa(?:id|ys)|told|adds?|notes|notes on|nods)\b", r"\b(?:sa(?:id|ys)|told|adds?|n(?:otes|otes on|ods))\b"),
    ("(?:ab|ac|b|ae|af|x?)", "(?:ab|ac|b|ae|af|x?)"),
    ("(?:ab|b|ad|ae|af|ag|a?b|ac)", "(?:a(?:b|d|e|f|g)|b|a?b|ac)"),
    ("(?:ab|(ac)|ad|ae|af|bg)", "(?:ab|(ac)|ad|ae|af|bg)"),
    (r"[|(]x|\|y", r"[|(]x|\|y"),
    ("(?i)ab|ac|ad|ae|af|ag", "(?i)ab|ac|ad|ae|af|ag"),
]


@pytest.mark.parametrize(("source", "expected"), CASES)
def test_sorted_by_letter(source, expected):
    assert by_letter(source) == expected


def test_without_case_letters_are_one():
    assert by_letter("Ab|ac|Bd|be|cf|Cg", ignore_case=True) == "a(?:b|c)|b(?:d|e)|c(?:f|g)"


def _sources() -> Iterator[str]:
    for language in LANGUAGES:
        for value in vars(grammar(language)).values():
            if isinstance(value, str):
                yield compiled(value).source
            elif isinstance(value, tuple):
                yield from (compiled(expression).source for _, expression in value)
        yield from (pattern.regex().source for pattern in wordings(language).values())


@pytest.mark.parametrize("source", [source for source in dict.fromkeys(_sources()) if by_letter(source) != source])
@settings(max_examples=3, database=None, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_the_same_matches(source, data):
    one, other = re.compile(source), re.compile(by_letter(source))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        text = " ".join(data.draw(st.lists(st.from_regex(one), min_size=1, max_size=3)))
    assert other.groupindex == one.groupindex
    assert [(m.span(), m.groups()) for m in other.finditer(text)] == [
        (m.span(), m.groups()) for m in one.finditer(text)
    ]
