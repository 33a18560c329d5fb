"""Where a Chinese name ends that begins behind an office: nothing stands between it and the words that follow."""

import itertools
from collections.abc import Iterator

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns.zh import _speech

_PLAIN, _WORDS = frozenset(_speech.PLAIN_FAMILIES), frozenset(_speech.WORD_FAMILIES)
_COMPOUND = frozenset(_speech.COMPOUND_FAMILIES.split("|"))
_NO_NAMES = frozenset(_speech.NO_NAMES.split("|"))
_NO_GIVEN = tuple(_speech.NO_GIVEN.split("|"))
_NEVER = frozenset(_speech.NEVER_GIVEN)
_FOREIGN = frozenset(_speech.FOREIGN)
_BEHIND = Expression(rf"{_speech.BEHIND}|[{_speech.SINGLE}]|\Z")
_SAYS = Expression(_speech.SAYS)
_DOTS = frozenset("·•‧・．")
DOTTED = rf"[{_speech.FOREIGN}][\u4e00-\u9fff]{{0,6}}(?:[·•‧・．][\u4e00-\u9fff]{{1,7}}(?=[·•‧・．])){{0,2}}[·•‧・．]"
_DOTTED = Expression(DOTTED)
_LAST = 7  # signs of the last part of a foreign name
_LEAST = 2
_AGAIN = 12  # places at which the same signs stand again that are looked at
_NEAR = 4_000  # characters to either side of a name in which it is looked for again
# Signs that a name in Chinese or behind an office may begin with.
FIRST = "".join(sorted(_PLAIN | _WORDS | _FOREIGN | {name[0] for name in _COMPOUND}))


def name_end(plain: str, start: int) -> int | None:
    """Where the name ends that begins here, in simplified characters; ``None`` where none does."""
    dotted = _DOTTED.match(plain, start)
    if dotted:
        return _last_part(plain, dotted.end())
    if plain[start : start + 2] in _NO_NAMES or _SAYS.match(plain, start):
        return None
    family = 2 if plain[start : start + 2] in _COMPOUND else 1
    if family == 1 and plain[start : start + 1] not in _PLAIN and plain[start : start + 1] not in _WORDS:
        return _foreign(plain, start)
    found = _given(plain, start, start + family)
    return found or _foreign(plain, start)


def is_name(words: str) -> bool:
    """Whether words that stand apart are a family's name and a given name, or have a dot between their parts."""
    if not _DOTS.isdisjoint(words):
        return True
    family = 2 if words[:2] in _COMPOUND else 1
    given = words[family:]
    known = family == len("欧阳") or words[0] in _PLAIN or words[0] in _WORDS
    if given.startswith(_NO_GIVEN):
        return False
    return known and 0 < len(given) <= len("小明") and _NEVER.isdisjoint(given) and words[:2] not in _NO_NAMES


def _given(plain: str, start: int, given: int) -> int | None:
    """Where the given name ends, of one sign or of two."""
    if not _is_han(plain, given) or plain[given] in _NEVER or plain.startswith(_NO_GIVEN, given):
        return None
    one, two = given + 1, given + 2
    if not _is_han(plain, one) or plain[one] in _NEVER:
        return one
    again = _told_again(plain, start, one)
    if again is not None:
        return again
    goes_on = _BEHIND.match(plain, one)
    if goes_on and goes_on.end() > two:
        return one  # "面对": two signs that are a word
    if _BEHIND.match(plain, two):
        return two
    if goes_on or plain[one] in "和同" or _SAYS.match(plain, one):
        return one
    return two if plain[start] in _PLAIN and not _BEHIND.match(plain, given) else None


def _told_again(plain: str, start: int, one: int) -> int | None:
    """The end of a name that stands again before other words: what is the same everywhere is the name."""
    near = _places(plain[start:one], plain, max(0, start - _NEAR), start + _NEAR)
    others = [place for place in itertools.islice(near, _AGAIN) if place != start]
    length = one - start
    third = {plain[place + length : place + length + 1] for place in others}
    if not third:
        return None
    if third != {plain[one]}:
        return one
    fourth = {plain[place + length + 1 : place + length + 2] for place in (*others, start)}
    return one + 1 if len(fourth) > 1 else None


def _places(words: str, plain: str, first: int, last: int) -> Iterator[int]:
    place = plain.find(words, first, last)
    while place >= 0:
        yield place
        place = plain.find(words, place + 1, last)


def _last_part(plain: str, start: int) -> int | None:
    """Where the last part of a name of another tongue ends: with its signs, before words that go on."""
    end = start
    while end - start < _LAST and plain[end : end + 1] in _FOREIGN and plain[end : end + 1]:
        end += 1
    for stop in range(end, start, -1):
        if _BEHIND.match(plain, stop):
            return stop
    for stop in range(max(end, start) + 1, start + _LAST):
        if not _is_han(plain, stop - 1):
            return None
        if _BEHIND.match(plain, stop):
            return stop
    return end if end - start >= _LEAST else None


def _foreign(plain: str, start: int) -> int | None:
    """A name in signs that stand for sounds, right before words that go on, of two right before a verb of saying: "萨迪克汗表示"."""
    end = start
    while end - start < _LAST and plain[end : end + 1] in _FOREIGN and plain[end : end + 1]:
        end += 1
    if end - start == _LEAST:
        return end if _SAYS.match(plain, end) else None
    return end if end - start > _LEAST and _BEHIND.match(plain, end) else None


def _is_han(plain: str, place: int) -> bool:
    return "\u4e00" <= plain[place : place + 1] <= "\u9fff"
