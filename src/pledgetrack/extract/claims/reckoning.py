"""Years that are counted: "within ten years" of a stated day, "the end of the decade"."""

import re

from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled

# So far before so many years stands what took them.
_REACH = 140


def number(words: str, grammar: Grammar) -> int | None:
    """How many years words or figures say; ``None`` for "the coming years"."""
    return int(words) if words.isdigit() else grammar.whole.get(words)


def took(low: str, span: tuple[int, int], grammar: Grammar) -> bool:
    """Whether so many years are how long something took that has happened, and not how long there is for it."""
    before = compiled(grammar.took).search(low, max(0, span[0] - _REACH), span[0])
    return bool(before or compiled(grammar.taken).match(low, span[1]))


def spanned(how: str, grammar: Grammar) -> bool:
    """Whether the words for a year say how many years there are until it: "within ten years"."""
    ways = (expression for meaning, expression in grammar.relative if meaning == "within")
    return any(compiled(one).fullmatch(how) for one in ways)


def reckoned(meaning: str, match: re.Match[str], stated: int | None, grammar: Grammar) -> int | None:
    """The year that relative words mean, counted from the ``stated`` one; ``None`` where none is stated."""
    if meaning == "mid-century":
        return 2050
    if meaning.isdigit():
        return int(meaning)  # the last year of a plan of five
    if stated is None:
        return None
    if meaning == "decade":
        return stated - stated % 10 + 10
    count = number(match["n"], grammar)
    return None if count is None else stated + count
