"""What a text must hold before a regular expression can match in it: looking for words is cheap, matching is not."""

import functools
import re
from typing import NamedTuple

Words = tuple[str, ...]
# Any of these must hold; each is several sets of words, of every one of which the text must hold one.
Needs = tuple[tuple[Words, ...], ...]

_SHORTEST = 3  # letters of a word worth looking for
_MOST_WORDS = 80
_SETS = 2
_MOST_BRANCHES = 24
# Signs that are rare enough by themselves.
_RARE = frozenset("¤§%?¿€|")
_HAN = "\u3000"  # beyond this sign two letters are a word
_GROUP = re.compile(r"\((?:\?(?:P<\w+>|:|(?P<look><?[=!])|(?P<other>.)))?")
_TIMES = re.compile(r"(?:(?P<none>[?*]|\{0?,\d*\}|\{0\})|(?P<some>\+|\{\d+(?:,\d*)?\}))[?+]?")
_PLAIN = re.compile(r"[^\\\[(){}?*+|.^$]+")
_WIDTHLESS = frozenset("bBAZ")


class _Branch(NamedTuple):
    needs: list[Words]

    def best(self) -> Words | None:
        return max(self.needs, key=_worth, default=None)


def needs(source: str) -> Needs:
    r"""The words without which an expression cannot match, in the letters that it is written in; empty: none known.

    A match in a text means that of one branch each set has a word in the text: for ``(?:halv|cut)\\w* .{0,9}emissions``
    that is ``((("halv", "cut"), ("emissions",)),)``. Expressions with flags inside have no needs.
    """
    try:
        branches, end = _branches(source, 0)
    except (_Unclear, IndexError):
        return ()
    if end != len(source) or len(branches) > _MOST_BRANCHES * 4:
        return ()
    alone: list[str] = []
    several: list[tuple[Words, ...]] = []
    for branch in branches:
        chosen = tuple(sorted(branch.needs, key=_worth, reverse=True)[:_SETS])
        if not chosen or not _good(chosen[0]):
            return ()
        good = tuple(words for words in chosen if _good(words))
        if len(good) == 1:
            alone += good[0]
        else:
            several.append(good)
    if len(several) > _MOST_BRANCHES or len(alone) > _MOST_WORDS:
        return ()
    single = ((tuple(dict.fromkeys(alone)),),) if alone else ()
    return (*single, *several)


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
    return len(words) <= _MOST_WORDS and min(map(_length, words)) >= _SHORTEST


@functools.lru_cache(maxsize=4096)
def _length(word: str) -> int:
    if not _RARE.isdisjoint(word):
        return _SHORTEST + 3
    letters = len(word.encode()) - len(word) if word > _HAN else sum(map(str.isalnum, word))
    # " up" and "19" are rarer than two letters somewhere.
    return letters + (letters > 1 and (word.isdigit() or " " in word))


def _worth(words: Words) -> tuple[bool, float]:
    """Long words and few of them."""
    return _good(words), min(_length(word) for word in words) - len(words) / 8


def _branches(source: str, place: int) -> tuple[list[_Branch], int]:
    """The branches from a place up to the closing bracket or the end, and where that is."""
    found = []
    while True:
        branch, place = _branch(source, place)
        found.append(branch)
        if place >= len(source) or source[place] == ")":
            return found, place
        place += 1  # "|"


def _branch(source: str, place: int) -> tuple[_Branch, int]:
    sets: list[Words] = []
    run = ""
    while place < len(source) and (sign := source[place]) not in "|)":
        inner: Words | None = None
        if plain := _PLAIN.match(source, place):
            place = plain.end()
            times = _TIMES.match(source, place)
            if times is None:
                run += plain.group()
                continue
            run += plain.group()[:-1]
            letter = plain.group()[-1]
        elif sign in "^$" or (sign == "\\" and source[place + 1] in _WIDTHLESS):
            place += 1 + (sign == "\\")
            continue
        else:
            letter, inner, place = _atom(source, place)
            times = _TIMES.match(source, place)
            if letter and times is None:
                run += letter
                continue
        optional = times is not None and times["none"] is not None
        place = times.end() if times else place
        run += "" if optional else letter
        if run:
            sets.append((run,))
        run = ""
        if inner and not optional:
            sets.append(inner)
    if run:
        sets.append((run,))
    return _Branch(sets), place


def _atom(source: str, place: int) -> tuple[str, Words | None, int]:
    """One thing to match: its letter if it is a plain one, the words of which it needs one, and where it ends."""
    sign = source[place]
    if sign == "(":
        return _group(source, place)
    if sign == "[":
        return "", None, _after_class(source, place)
    if sign == "\\":
        if source[place + 1] in "uUxN":
            raise _Unclear
        return "" if source[place + 1].isalnum() else source[place + 1], None, place + 2
    return "" if sign == "." else sign, None, place + 1


def _group(source: str, place: int) -> tuple[str, Words | None, int]:
    opening = _GROUP.match(source, place)
    assert opening
    if opening["other"]:
        raise _Unclear
    inner, end = _branches(source, opening.end())
    if source[end] != ")":
        raise _Unclear
    if opening["look"]:
        return "", None, end + 1
    words: list[str] = []
    for branch in inner:
        best = branch.best()
        if best is None:
            return "", None, end + 1
        words += best
    return "", tuple(dict.fromkeys(words)), end + 1


def _after_class(source: str, place: int) -> int:
    place += 1
    if source[place] == "^":
        place += 1
    first = True
    while first or source[place] != "]":
        place += 2 if source[place] == "\\" else 1
        first = False
    return place + 1
