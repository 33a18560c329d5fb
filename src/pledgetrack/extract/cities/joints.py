"""What stands between two capitalised words: whether they may be one name, a list, a place and its country."""

import functools
import re
from enum import IntEnum


class Joint(IntEnum):
    """How two neighbouring capitalised words hang together."""

    APART = 0
    SPACE = 1
    WRAP = 2
    HYPHEN = 3
    LINK = 4
    OF = 5
    STOP = 6
    COMMA = 7
    AND = 8
    IN = 9
    BRACKET = 10


CLOSE = (Joint.SPACE, Joint.HYPHEN)  # what joins the words of one name
_LONGEST = 14
_LINKS_WORDS = """
es de del de-la de-los de-las de-l' da do dos das di du des d' of the of-the on upon am an-der ob-der im in-der bei sur
sous en les le la lès aux aan-den aan-de op-zoom y e i al el ad auf vor-der by under le- al- el- l' d’ l’ an a-la zu
unter ob ez esh ech az ash
"""
# Arabic articles that are words elsewhere: tied to the name.
_TIED = frozenset({"as-", "ad-", "ar-", "at-", "an-", "ed-", "es-", "er-", "et-"})
_LINKS = frozenset(_LINKS_WORDS.split())
_OF_WORDS = """
of of-the for for-the de del de-la de-las de-los du des da do dos das von der d' d’ di della
"""
_OF = frozenset(_OF_WORDS.split())
_AND_WORDS = """
and & und et y e or oder ou o as-well-as and-the
"""
_AND = frozenset(_AND_WORDS.split())
_IN_WORDS = """
in in-the en em au in-northern in-southern in-western in-eastern in-central im aux
"""
_IN = frozenset(_IN_WORDS.split())
_SPACES = re.compile(r"\s+")


@functools.lru_cache(maxsize=4096)
def joint(gap: str) -> Joint:
    """Classify the text between two words."""
    if len(gap) > _LONGEST:
        return Joint.APART
    middle = gap.strip()
    if not middle:
        return _white(gap)
    if middle in {"-", "‐", "‑", "\u00ad"} and "\n" not in gap:
        return Joint.HYPHEN
    if middle == ",":
        return Joint.APART if "\n\n" in gap else Joint.COMMA
    if middle in {"(", "[", ", ("}:
        return Joint.BRACKET
    if middle in _TIED:
        return Joint.LINK
    if middle == ".":
        return Joint.STOP
    words = _SPACES.sub("-", middle.strip("-").lower().removeprefix(",").strip())
    for known, answer in ((_OF, Joint.OF), (_AND, Joint.AND), (_IN, Joint.IN), (_LINKS, Joint.LINK)):
        if words in known:
            return answer
    return Joint.APART


def _white(gap: str) -> Joint:
    if not gap:
        return Joint.HYPHEN
    if "\n" not in gap:
        return Joint.SPACE if len(gap) <= 3 else Joint.APART
    return Joint.WRAP if gap.count("\n") == 1 else Joint.APART


def may_name(kind: Joint, previous: str) -> bool:
    """Whether words joined so may belong to one name; ``previous`` is the folded word before the joint."""
    if kind is Joint.STOP:
        return previous in {"st", "ste", "mt", "ft", "pt", "sta", "sto", "nr", "washington"}
    return kind not in {Joint.APART, Joint.COMMA, Joint.BRACKET}
