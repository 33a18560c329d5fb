"""Which of several expressions may match in a text: told for all of them by one look at each of its words.

Most expressions find nothing in most sentences. To ask each of them is a call and a few searches; here each word of a
text is looked up once a process, and tells which words of the expressions it holds as the bits of a number.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Generic, TypeVar

from pledgetrack.extract.literals import Needs, Words
from pledgetrack.extract.shadow import shadow

T = TypeVar("T")
# As ``Needs``, a branch parted into words that a text must hold all of, sets of which it must hold a word each, and sets
# of words that must stand by themselves.
_Branch = tuple[tuple[str, ...], tuple[tuple[str, ...], ...], tuple[frozenset[str], ...]]
_Sought = tuple[_Branch, ...]

_OPENING = 3  # letters by which longer parts of words are found
_KEPT = 20_000  # words remembered
_ANSWERS = 1_000  # of one series
_FEW = 60  # uses of a series up to which its words are looked for one by one
_LONGEST = 40  # letters of a word that is remembered
_SENTENCES = 512  # remembered from one room to the next
# What a passage is marked with stands for any figure, and parts the words beside it.
_APART = re.compile(r"[\s¤§]+")
_LETTERS = re.compile(r"[^\W_]+")
_SIGNS = frozenset("\\*_$`&\t\n\r\v\f")


class Whole(str):
    """A word that a text must hold by itself: "so" is not in "also"."""

    __slots__ = ()


class Index:
    """The words that expressions need, each set of them one bit, and which sets a text holds a word of."""

    def __init__(self) -> None:
        self._bits: dict[tuple[type, Words], int] = {}
        self._whole: dict[str, int] = {}
        self._single: dict[str, int] = {}
        self._pairs: dict[str, int] = {}
        self._by_opening: dict[str, list[tuple[str, int]]] = {}
        self._always = 0
        self._known: dict[str, int] = {}
        self.held = lru_cache(maxsize=_SENTENCES)(self._held)

    def bit(self, words: Words) -> int:
        """The bit of a set of words, all whole or none, which is on in a text that holds one of them."""
        key = type(words[0]), words
        bit = self._bits.get(key)
        if bit is None:
            bit = self._bits[key] = 1 << len(self._bits)
            for word in words:
                self._note(word, bit)
            self._known.clear()
            self.held.cache_clear()
        return bit

    def _note(self, word: str, bit: int) -> None:
        part = _longest_part(word)
        if not part:
            self._always |= bit
        elif isinstance(word, Whole):
            self._whole[part] = self._whole.get(part, 0) | bit
        elif len(part) == 1:
            self._single[part] = self._single.get(part, 0) | bit
        elif len(part) < _OPENING:
            self._pairs[part] = self._pairs.get(part, 0) | bit
        else:
            self._by_opening.setdefault(part[:_OPENING], []).append((part, bit))

    def _held(self, low: str) -> int:
        found, known = self._always, self._known
        words = low.split()
        for number, bits in enumerate(map(known.get, words)):
            if bits:
                found |= bits
            elif bits is None:
                found |= self._look_up(words[number])
        return found

    def _look_up(self, word: str) -> int:
        bits = 0
        for part in (word,) if word.isalpha() else _LETTERS.findall(word):
            bits |= self._whole.get(part, 0)
        if not self._single.keys().isdisjoint(word):
            for sign in self._single.keys() & set(word):
                bits |= self._single[sign]
        openings, pairs = self._by_opening, self._pairs
        for place in range(len(word) - 1):
            for part, bit in openings.get(word[place : place + _OPENING], ()):
                if word.startswith(part, place):
                    bits |= bit
            bits |= pairs.get(word[place : place + 2], 0)
        if len(word) <= _LONGEST and len(self._known) < _KEPT:
            self._known[word] = bits
        return bits


_INDEX = Index()


class Series(Generic[T]):
    """Things in their order, each with what a text must hold for it (``literals.Needs``; nothing where it is empty).

    Texts are asked about by their shadow.
    """

    def __init__(self, members: Iterable[tuple[T, Needs]]) -> None:
        self._young = tuple(members)
        self._sought: tuple[tuple[T, _Sought], ...] = ()  # of a young one
        self._uses = 0
        self._heard: dict[str, tuple[T, ...]] = {}  # what a young one has answered
        self._members: tuple[tuple[T, tuple[int, ...]], ...] = ()
        self._mask = 0
        self._answers: dict[int, tuple[T, ...]] = {}

    def possible(self, low: str) -> tuple[T, ...]:
        """Those for which a text, or a part of it, may hold enough."""
        if self._young:
            heard = self._heard.get(low)
            if heard is not None:
                return heard
            self._uses += 1
            if self._uses <= _FEW:
                self._sought = self._sought or tuple((member, _sought(needed)) for member, needed in self._young)
                heard = self._heard[low] = tuple(member for member, sought in self._sought if _met(sought, low))
                return heard
            self._enter()
        held = _INDEX.held(low) & self._mask
        found = self._answers.get(held)
        if found is None:
            found = tuple(
                member for member, branches in self._members if any(held & branch == branch for branch in branches)
            )
            if len(self._answers) < _ANSWERS:
                self._answers[held] = found
        return found

    def _enter(self) -> None:
        """Give the words to the index, which takes longer than to look for them in the texts of a short run."""
        self._members = tuple((member, _branches(needed)) for member, needed in self._young)
        self._young = self._sought = ()
        self._heard.clear()
        for _, branches in self._members:
            for branch in branches:
                self._mask |= branch


def _sought(needed: Needs) -> _Sought:
    return tuple(map(_branch, needed))


def _branch(sets: tuple[Words, ...]) -> _Branch:
    all_of, one_of, alone = [], [], []
    for words in sets:
        if len(words) == 1 and type(words[0]) is str:
            all_of.append(_longest_part(words[0]))
        elif isinstance(words[0], Whole):
            alone.append(frozenset(words))
        else:
            together = "".join(words)
            plain = together.isalpha() and together.islower()
            one_of.append(words if plain else tuple(map(_longest_part, words)))
    return tuple(all_of), tuple(one_of), tuple(alone)


def _met(sought: _Sought, low: str) -> bool:
    # Spelt out: it is asked some thousand times for a page.
    for all_of, one_of, alone in sought:
        for part in all_of:
            if part not in low:
                break
        else:
            for parts in one_of:
                for part in parts:
                    if part in low:
                        break
                else:
                    break
            else:
                if not alone or not any(map(frozenset(_LETTERS.findall(low)).isdisjoint, alone)):
                    return True
    return not sought


@lru_cache(maxsize=_KEPT)
def _longest_part(word: str) -> str:
    """The longest part without a space in it: a text that holds the word holds that."""
    if word.isalpha() and word.islower():
        return str(word)
    if word.isascii() and word == word.lower() and _SIGNS.isdisjoint(word):  # it is its own shadow
        return max(word.split(" "), key=len)
    return max(_APART.split(shadow(word)), key=len)


def _branches(needed: Needs) -> tuple[int, ...]:
    """The bits of which a text must hold all of one branch; no bits where nothing is known."""
    found = []
    for branch in needed:
        bits = 0
        for words in branch:
            for part in _parts(words):
                bits |= _INDEX.bit(part)
        found.append(bits)
    return tuple(found) or (0,)


def _parts(words: Words) -> tuple[Words, ...]:
    """One word with spaces in it is as many that a text must hold."""
    if len(words) > 1 or isinstance(words[0], Whole):
        return (words,)
    return tuple((part,) for part in words[0].split() if len(part) > 1) or (words,)
