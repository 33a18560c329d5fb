"""Words that the end of a line parts: "emis-|sions"; in "climate-|neutral" the hyphen is the word's own."""

import re
from functools import cache

from pledgetrack.extract.expression import once
from pledgetrack.extract.patterns import all_words

_PARTED = r"\b([^\W\d]{2,14})- ([^\W\d]{2,14})\b"


def rejoined(low: str) -> str:
    """A shadow in which such words are whole, with blanks behind them: as long as before."""
    return once(_PARTED).sub(_whole, low)


@cache
def _words() -> frozenset[str]:
    return frozenset(all_words("parted.words"))


def _whole(match: re.Match[str]) -> str:
    word = match[1] + match[2]
    return word.ljust(len(match.group())) if word in _words() else match.group()
