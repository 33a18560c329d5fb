"""What stands between two capitalised words: whether they may be one name, a list, a place and its country."""

import functools
from enum import IntEnum

from pledgetrack.extract.patterns import all_words
from pledgetrack.prepared import pattern


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
# Words within names of languages that have no folder: Arabic articles, Dutch, Catalan.
_LINKS_ELSEWHERE = frozenset(
    ["di", "aan-den", "aan-de", "op-zoom", "i", "al", "ad", "le-", "al-", "el-", "ez", "ob", "esh", "ech", "az", "ash"]
)
# Arabic articles that are words elsewhere: tied to the name.
_TIED = frozenset({"as-", "ad-", "ar-", "at-", "an-", "ed-", "es-", "er-", "et-"})
_LINKS = _LINKS_ELSEWHERE.union(all_words("joints.links"))
_OF = frozenset({"di", "della", *all_words("joints.of")})
_AND, _IN = frozenset(all_words("joints.and")), frozenset(all_words("joints.in"))
_SPACES = pattern(r"\s+")


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
            # "Ana Ruiz, the Oslo mayor": a comma and an article are within no name.
            return Joint.APART if middle[0] == "," and answer in (Joint.OF, Joint.LINK) else answer
    return Joint.APART


def _white(gap: str) -> Joint:
    if not gap:
        return Joint.HYPHEN
    if "\n" not in gap:
        return Joint.SPACE if len(gap) <= 2 and "\t" not in gap else Joint.APART  # a tab parts cells
    return Joint.WRAP if gap.count("\n") == 1 else Joint.APART


def may_name(kind: Joint, previous: str) -> bool:
    """Whether words joined so may belong to one name; ``previous`` is the folded word before the joint."""
    if kind is Joint.STOP:
        return previous in {"st", "ste", "mt", "ft", "pt", "sta", "sto", "nr", "washington"}
    return kind not in {Joint.APART, Joint.COMMA, Joint.BRACKET}
