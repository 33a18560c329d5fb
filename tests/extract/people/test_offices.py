"""Where a text names an office."""

import pytest

from pledgetrack.extract.people.offices import offices
from pledgetrack.extract.sentences import sentences


@pytest.mark.parametrize(
    ("text", "office"),
    [("Mayor", "Mayor"), ("So said the Lord Mayor", "Lord Mayor"), ("to the Chief Executive", "Chief Executive")],
)
def test_an_office_at_the_end_of_a_text_ends_there(text, office):
    (found,) = offices(text, tuple(sentences(text)))
    assert (text[found.start : found.end], found.end) == (office, len(text))
