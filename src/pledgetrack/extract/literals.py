"""What a text must hold before a regular expression can match in it: looking for words is cheap, matching is not."""

import functools
import re
from collections.abc import Iterator

from pledgetrack import prepared

Words = tuple[str, ...]
# Any of these must hold; each is several sets of words, of every one of which the text must hold one.
Needs = tuple[tuple[Words, ...], ...]

_SHORTEST = 2  # letters of a word worth looking for
_FEW = 12
_ENOUGH = 4  # letters of a word that says enough by itself, where there are more branches than a few
_MOST_WORDS = 60
_FEW_WORDS = 50
_MOST_BRANCHES = 60
_ANY = 1_000_000
# Signs that are rare enough by themselves.
_RARE = frozenset("¤§%?¿€|;")
_HAN = "\u3000"  # beyond this sign two letters are a word
_REPEATED = r"(?:(?P<none>[?*]|\{0?,\d*\}|\{0\})|(?P<some>\+|\{\d+(?:,\d*)?\}))[?+]?"
_TIMES = prepared.pattern(_REPEATED)
# One part of a branch: signs that stand for themselves, none of them repeated; what opens a group; or one sign, class or
# escape with how often it is repeated.
_PART = prepared.pattern(
    r"(?P<plain>(?:[^\\\[(){}?*+|.^$](?![?*+{]))+)"
    r"|(?P<group>\((?:\?(?:P<\w+>|:|(?P<look><?[=!])|(?P<other>.)))?)"
    r"|(?:\[(?P<not>\^)?(?P<signs>\]?(?:[^\]\\]|\\.)*)\]|\\.|[^\\\[|)])" + f"(?:{_REPEATED})?",
    re.S,
)
# Plain words, each a branch, up to where they end.
_LIST = prepared.pattern(r"[^\\\[(){}?*+.^$]++(?=\)|\Z)")
_WIDTHLESS = frozenset({"^", "$", "\\b", "\\B", "\\A", "\\Z"})
_CLOSING = frozenset({"", ")"})


class _Branch:
    """What one branch of an expression needs: plain words, and groups of which one branch must match."""

    def __init__(self) -> None:
        self.words: list[Words] = []
        self.groups: list[list[_Branch]] = []
        self._known: list[Words] | None = None

    def needs(self, most: int) -> list[Words]:
        """Sets of words, the most telling first; none of more words than ``most``."""
        if self._known is None and not self.groups and len(self.words) == 1:
            self._known = self.words if _good(self.words[0]) and len(self.words[0]) <= most else []
        elif self._known is None:
            found = [*self.words, *filter(None, (_one_of(group, most) for group in self.groups))]
            self._known = _telling(found, most)
        return self._known

    def spread(self, most: int) -> Iterator[list[Words]]:
        """The needs of the branches that stand in its longest group's place, or its own."""
        told = [(group, words) for group in self.groups if (words := _one_of(group, most))]
        longest = max((group for group, _ in told), key=len, default=[])
        if len(longest) < 2:
            yield self.needs(most)
            return
        others = [*self.words, *(words for group, words in told if group is not longest)]
        for branch in longest:
            yield _telling([*branch.needs(most), *others], most)


def _telling(found: list[Words], most: int) -> list[Words]:
    telling = [words for words in found if len(words) <= most and _good(words)]
    if len(telling) > 1:
        telling.sort(key=_worth, reverse=True)
    return telling


def _one_of(branches: list[_Branch], most: int) -> Words:
    """Words of which a group needs one; none where a branch of it needs nothing that is known."""
    if not all(branch.needs(most) for branch in branches):
        return ()
    return tuple(dict.fromkeys(word for branch in branches for word in branch.needs(most)[0]))


def needs(source: str, most: int = _MOST_WORDS) -> Needs:
    r"""The words without which an expression cannot match, in the letters that it is written in; empty: none known.

    A match in a text means that of one branch each set has a word in the text: for ``(?:halv|cut)\w* .{0,9}emissions``
    that is ``((("halv",), ("emissions",)), (("cut",), ("emissions",)))``. Expressions with flags inside have
    no needs, nor have those that need one of more than ``most`` words.
    """
    known: Needs | None = prepared.find("needs", f"{most} {source}")
    return _in_brief(source, most) if known is None else known


def needs_in_full(source: str) -> Needs:
    """The same with all sets of words of every branch, for ``series``: a word more costs it nothing."""
    known: Needs | None = prepared.find("needs in full", source)
    return tuple(dict.fromkeys(map(tuple, _found(source, _ANY)))) if known is None else known


def _in_brief(source: str, most: int) -> Needs:
    found = _found(source, most)
    alone: dict[str, None] = {}
    several: dict[tuple[Words, ...], None] = {}
    for needed in found:
        if len(needed) == 1 or (len(found) > _FEW and min(map(_length, needed[0])) >= _ENOUGH):
            alone.update(dict.fromkeys(needed[0]))
        else:
            several[tuple(needed[:2])] = None
    # A word that holds another is met wherever the other is.
    single = tuple(alone)
    if len(single) <= _FEW_WORDS:
        single = tuple(word for word in single if not any(other in word for other in single if other is not word))
    if len(several) > _MOST_BRANCHES or len(single) > most:
        return ()
    return (((single,),) if single else ()) + tuple(several)


def _found(source: str, most: int) -> list[list[Words]]:
    """The sets of words of each branch, the most telling first; none where a branch has none or is not understood."""
    try:
        branches, end = _branches(source, 0)
    except (_Unclear, IndexError):
        return []
    found = [needed for branch in branches for needed in branch.spread(most)]
    return found if end == len(source) and all(found) else []


def met(needed: Needs, text: str) -> bool:
    """Whether a text holds what is needed."""
    for branch in needed:
        for words in branch:
            for word in words:
                if word in text:
                    break
            else:
                break
        else:
            return True
    return not needed


def lower(needed: Needs) -> Needs:
    """The same in lower case."""
    return tuple(tuple(tuple(word.lower() for word in words) for words in branch) for branch in needed)


class _Unclear(Exception):
    """An expression with something in it that is not understood here."""


def _good(words: Words) -> bool:
    return min(map(_length, words)) >= _SHORTEST


@functools.lru_cache(maxsize=4096)
def _length(word: str) -> int:
    if not _RARE.isdisjoint(word):
        return 3 * _ENOUGH
    return len(word.encode()) - len(word) if word > _HAN else sum(map(str.isalnum, word))


def _worth(words: Words) -> float:
    """Long words and few of them."""
    return min(map(_length, words)) - len(words) / 8


def _branches(source: str, place: int) -> tuple[list[_Branch], int]:
    """The branches from a place up to the closing bracket or the end, and where that is."""
    if listed := _LIST.match(source, place):
        return list(map(_plain, listed.group().split("|"))), listed.end()
    found = []
    while True:
        branch, place = _branch(source, place)
        found.append(branch)
        if source[place : place + 1] in _CLOSING:
            return found, place
        place += 1  # "|"


def _plain(word: str) -> _Branch:
    branch = _Branch()
    if word:
        branch.words.append((word,))
    return branch


def _branch(source: str, place: int) -> tuple[_Branch, int]:
    branch, run = _Branch(), ""
    while part := _PART.match(source, place):
        place = part.end()
        if part.lastgroup == "plain":
            run += part.group()
            continue
        inner: list[_Branch] = []
        known: tuple[str, Words] | None = "", ()
        times: re.Match[str] | None = part if part.lastgroup in _TIMES.groupindex else None
        if part.lastgroup == "group":
            inner, place, times = _group(source, part)
        else:
            known = _sign(part)
        if known is None:
            continue
        text, letters = known
        optional = times is not None and times["none"] is not None
        run += "" if optional else text
        if text and times is None:
            continue
        if run:
            branch.words.append((run,))
            run = ""
        if letters and not optional:
            branch.words.append(letters)
        if inner and not optional:
            branch.groups.append(inner)
    if run:
        branch.words.append((run,))
    return branch, place


def _group(source: str, opening: re.Match[str]) -> tuple[list[_Branch], int, re.Match[str] | None]:
    """The branches of a group of which one must stand in the text, where the group ends, and how often it stands."""
    if opening["other"]:
        raise _Unclear
    inner, end = _branches(source, opening.end())
    times = _TIMES.match(source, end + 1)
    # What is looked for ahead must stand in the text; what is not, or lies behind the start, need not.
    return inner if opening["look"] in (None, "=") else [], times.end() if times else end + 1, times


def _sign(part: re.Match[str]) -> tuple[str, Words] | None:
    """What one sign, class or escape stands for: itself, or one of some letters; nothing for what has no width."""
    signs = part["signs"]
    if signs is not None:
        plain = not part["not"] and "-" not in signs and "\\" not in signs
        return "", tuple(signs) if plain else ()
    sign = part.group()
    if sign[0] != "\\":
        return None if sign in _WIDTHLESS else ("" if sign[0] == "." else sign[0], ())
    if sign in _WIDTHLESS:
        return None
    if sign[1] in "uUxN":
        raise _Unclear
    return "" if sign[1].isalnum() else sign[1], ()
