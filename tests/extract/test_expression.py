"""Expressions that are compiled where they may match."""

import re

import pytest

from pledgetrack.extract.expression import Expression


@pytest.mark.parametrize("flags", [re.NOFLAG, re.I])
@pytest.mark.parametrize("text", ["The PLAN is a plan.", "no such thing", "planned plans", ""])
def test_an_expression_finds_what_the_regular_expression_finds(text, flags):
    ours, plain = Expression(r"\bplan(?P<more>\w*)", flags), re.compile(r"\bplan(?P<more>\w*)", flags)
    for start, end in ((0, len(text)), (4, len(text)), (0, 9), (5, 5)):
        assert [m.span() for m in ours.finditer(text, start, end)] == [
            m.span() for m in plain.finditer(text, start, end)
        ]
        one, other = ours.search(text, start, end), plain.search(text, start, end)
        assert (one and one.span("more")) == (other and other.span("more"))
