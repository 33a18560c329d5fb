"""Offices as a text names them, in the words of every language."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from pledgetrack.extract.expression import Expression, once
from pledgetrack.extract.patterns import LANGUAGES, all_words, every, listed, tongue
from pledgetrack.extract.sentences import Sentence
from pledgetrack.extract.series import Series, Whole
from pledgetrack.prepared import pattern

# Words before an office that belong to it.
_BEFORE = listed("offices.before")
_HEADS = tuple(office for language in LANGUAGES for office in tongue(language).offices)
# Offices to which German joins what they are for: "Umweltdezernentin".
COMPOUNDS = listed("offices.compounds")
# Words of offices: in front of a name they are none of it.
TITLE_WORDS = frozenset(word for phrase in (*_BEFORE, *_HEADS) for word in phrase.split() if len(word) > 3)
# The place behind an office, or what it is for.
_TAIL = Expression(every("offices.tail"), needed=())
# "mayor of the Swedish city of Malmö", "of nearby Lund"
_KIND_TAIL, _FAR = Expression(every("offices.kind_tail"), needed=((listed("offices.kinds"),),)), 64
_OF = Expression(every("offices.of"))
_FIELD_TAIL = Expression(every("offices.field_tail"), needed=())
_AREA = Expression(every("offices.area"), needed=())
_DIRECTS = listed("offices.directs")
_OF_THE_CITY = Expression(every("offices.of_the_city"), needed=())


class Office(NamedTuple):
    """Where a text names an office, its place included."""

    start: int
    end: int


# Words are looked up, not matched: an expression of all of them takes longer to compile than a short text to read.
_WORD = pattern(r"[^\W\d_]+")
_LETTERS = pattern(r"[^\W\d_]+")
_CAPITALS = pattern(r"(?<!\w)[^\W\d_]")
_GAP = pattern(r"[ \n\xa0-]+")
_MOST_BEFORE, _LINES = 4, listed("offices.lines")
# "chief heat officer": whatever the officer is chief of.
_CHIEF = Expression(every("offices.chief"))
_SHORTENED = listed("offices.shortened")
_BEGINNINGS = frozenset(listed("offices.beginnings"))  # as they stand
_SHOUTED = frozenset(listed("offices.shouted"))  # in capitals, as above testimony
_SHORT = frozenset(word.lower() for word in _BEGINNINGS)
_BEFORE_WORDS = frozenset(_BEFORE)
# "le municipal Luc Petit", but "Prefeitura Municipal"
_ALSO_ADJECTIVES = frozenset(listed("offices.also_adjectives"))
_BEFORE_NOUNS = (", ", *(f"{word} " for word in all_words("articles")))
_LONGEST = max(map(len, _HEADS))


def _by_first_word() -> dict[str, list[str]]:
    """The heads of offices, longest first, by the letters that they begin with."""
    found: dict[str, list[str]] = {}
    for head in sorted(set(_HEADS), key=len, reverse=True):
        word = _LETTERS.match(head)
        found.setdefault(word.group() if word else head, []).append(head)
    return found


_HEADS_OF = _by_first_word()
# Words that an office may begin with, as they stand in a text.
_OPENINGS = _BEGINNINGS | {
    form for word in (*_BEFORE, *_HEADS_OF) for form in (word, word[0].upper() + word[1:])
} | _SHOUTED  # fmt: skip


def offices(text: str, sentences: Sequence[Sentence]) -> Iterator[Office]:
    """Every office that a text names, in its order, none overlapping another."""
    free = 0
    for sentence in sentences:
        if not _may_begin().possible(sentence.low):
            continue
        for word in _WORD.finditer(text, sentence.span.start, sentence.span.end):
            start = word.start()
            opens = word.group() in _OPENINGS or word.group().endswith(COMPOUNDS)
            if opens and start >= free and _whole(text, start) and (end := _end_of_head(text, start)):
                # Only behind a short form a full stop does not end the sentence.
                end += text.startswith(".", end) and text.endswith(_SHORTENED, start, end)
                of = _OF.match(text, end) and _FIELD_TAIL.match(text, end)
                kind = _KIND_TAIL.may_match(text[end : end + _FAR]) and _KIND_TAIL.match(text, end)
                tail = kind or _TAIL.match(text, end) or of or _OF_THE_CITY.match(text, end) or _area(text, start, end)
                free = tail.end() if tail else end
                if text[start:free].lower() not in _ALSO_ADJECTIVES or text.endswith(_BEFORE_NOUNS, 0, start):
                    yield Office(start, free)


def _area(text: str, start: int, end: int) -> re.Match[str] | None:
    """What somebody directs, where no "of" leads to it: "Director Infrastructure and Environment"."""
    return _AREA.match(text, end) if text.endswith(_DIRECTS, start, end) else None


def _whole(text: str, start: int) -> bool:
    """Whether a word begins here, if only behind a party's letters: "SP-Gemeinderätin"."""
    before = text[start - 1 : start] if start else ""
    if before == "-":
        return text[max(0, start - 2) : start - 1].isupper()
    return not (before.isalnum() or before == "_")


def _small(word: str) -> str:
    """A word that may begin with a capital, or be an office in capitals, without them."""
    if word in _SHOUTED:
        return word.lower()
    return word[0].lower() + word[1:]


def _end_of_head(text: str, start: int) -> int | None:
    """Where the words of an office end that begin here, after as many that belong before it as there are."""
    begins = [start]
    while len(begins) <= _MOST_BEFORE:
        word = _LETTERS.match(text, begins[-1])
        gap = _GAP.match(text, word.end()) if word and _small(word.group()) in _BEFORE_WORDS else None
        if gap is None or (word and "\n" in gap.group() and _ends_line(text, word.group(), gap)):
            break
        begins.append(gap.end())
    return next(filter(None, (_head(text, place) for place in reversed(begins))), None)


def _ends_line(text: str, word: str, gap: re.Match[str]) -> bool:
    """Whether an office begins the line behind a council's: "Leeds City Council | Mayor Ana Ruiz of Lyon"."""
    return word == "Council" and (gap.group() not in ("\n", " \n") or text.startswith(_LINES, gap.end()))


def _head(text: str, start: int) -> int | None:
    """The end of the longest head of an office that stands here, whole."""
    if text.startswith(("chief ", "Chief "), start) and (chief := _CHIEF.match(text, start)):
        return chief.end()
    word = _LETTERS.match(text, start)
    if word is None:
        return None
    if word.group().endswith(COMPOUNDS) and word.group()[0].isupper() and _ends(text, word.end()):
        return word.end()
    if heads := _HEADS_OF.get(_small(word.group())):
        low = _CAPITALS.sub(lambda capital: capital.group().lower(), text[start : start + _LONGEST])
        low = _small(word.group()) + low[len(word.group()) :]
        for head in heads:
            if low.startswith(head) and _ends(text, start + len(head)):
                return start + len(head)
    return word.end() if word.group() in _BEGINNINGS and _ends(text, word.end()) else None


def _ends(text: str, place: int) -> bool:
    """Whether no word goes on here."""
    behind = text[place : place + 1]
    return not (behind.isalnum() or behind in {"-", "_"})


@cache
def _may_begin() -> Series[bool]:
    """Whether a sentence may name an office: it holds a head of one word, or the longest word of another."""
    parts = [once(r"\W+").split(head) for head in _HEADS]
    alone = {words[0] for words in parts if len(words) == 1} | _SHORT
    words = alone | {max(words, key=len) for words in parts if alone.isdisjoint(words)}
    return Series([(True, ((tuple(Whole(word) for word in sorted(words)),), (COMPOUNDS,)))])
