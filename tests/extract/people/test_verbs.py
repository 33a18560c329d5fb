"""Verbs of saying that are looked up are those that the expression of all of them matches."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.people.verbs import SAID, Said

VERBS = "said|presented a report|presented|calls it|called (?=the)|(?<=will )say|ha dicho|emphasi[sz]ed"
WORDS = [
    "said",
    "presented",
    " a report",
    "calls",
    "it",
    "called ",
    "the",
    "will ",
    "say",
    "ha dicho",
    "emphasised",
    "-",
    " ",
    ". ",
    "X",
]


# The first words take long to draw on a busy machine.
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(WORDS), max_size=12).map("".join), st.integers(0, 4), st.integers(0, 4))
def test_looked_up_as_matched(text: str, start: int, less: int):
    matched = Expression(rf"(?<![\w-])(?:{VERBS})(?![\w-])", needed=())
    end = max(start, len(text) - less)
    expected = [match.span() for match in matched.finditer(text, start, end)]
    assert [match.span() for match in Said(VERBS).finditer(text, start, end)] == expected
    assert bool(Said(VERBS).search(text, start, end)) == bool(expected)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_the_verbs_of_all_languages_too(data: st.DataObject):
    matched = Expression(SAID.source, needed=())
    verb = data.draw(st.from_regex(SAID.source, alphabet=st.characters(codec="latin-1")))
    found = Said(SAID.source.removeprefix(r"(?<![\w-])(?:").removesuffix(r")(?![\w-])")).finditer(verb)
    assert [match.span() for match in found] == [match.span() for match in matched.finditer(verb)]


def test_every_phrase_has_words_to_look_for():
    assert all(phrase.needed for phrase in SAID.phrases)


def test_a_phrase_with_groups_in_groups_is_one():
    said = Said(r"said|(?:called|calls)(?=[ ](?:(?!for\b|on\b)\w+[ ]){1,3}an?[ ]\w)|noted")
    assert said.words_alone == {"said", "noted"}
    assert [match.group() for match in said.finditer("She called to say; he called it a day, and said so.")] == [
        "called",
        "said",
    ]
