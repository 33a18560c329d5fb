"""The capitalised words of a text, and what is known of each: names begin nowhere else in scripts with capitals."""

import functools
from collections.abc import Container, Mapping
from typing import NamedTuple

from pledgetrack.extract.atlas import Sort
from pledgetrack.extract.cities import given, lands, persons, renown, shapes, wellknown
from pledgetrack.extract.patterns import all_words
from pledgetrack.extract.places import Bearer, Places, Region
from pledgetrack.folding import fold
from pledgetrack.prepared import pattern

# Latin, Greek, Cyrillic, Armenian, Georgian and full-width letters, with marks and invisible signs inside a word.
_IN = "0-9A-Za-zªµºÀ-ÖØ-öø-ʯ\u0300-\u0587\u10a0-\u10ff\u1e00-\u1fff\u00ad\u200b-\u200d\u2060０-９Ａ-Ｚａ-ｚ"
_UP = "A-ZÀ-ÖØ-ÞĀ-ʯ\u0370-\u0587\u10a0-\u10ff\u1e00-\u1fffＡ-Ｚ"
_WORD = (
    rf"(?<![{_IN}])(?:(?:[A-Z]\.){{2,8}}"
    rf"|(?:[eu](?=[A-Z][a-z]))?[{_UP}][{_IN}]*(?:['’ʼʻ‘][{_IN}]+)*(?:-[ \t]{{0,4}}\n[ \t>]{{0,8}}[a-zß-öø-ÿ][{_IN}]*)?)"
)
_POSSESSIVE = pattern(r"['’ʼ](?:[sS])?$")
_ELIDED = pattern(r"^(?:[LlDd]|[Qq]u|[Nn]ell|[Dd]ell|[Aa]ll)['’]")
_WRAPPED = pattern(r"-[ \t]*\n[ \t>]*")
_LONGEST = 60  # letters; what is longer is no name
_GENITIVE = 4  # letters of a name with its -s, and inhabitants of a city that is known so in German
_LARGE, _GREAT = 100_000, 500_000
_GERMAN_LANDS = frozenset({"DE", "AT", "CH", "LU"})
_WORDS, _NAMES = 8_192, 2_048  # remembered a process, those last met

GIVEN, FAMILY, TITLE, NEVER, RISKY, OWN, BEFORE, DAY = (1 << bit for bit in range(8))
LAST, FIRST, LAST_IN_PROSE = (1 << bit for bit in range(8, 11))
_DAYS = frozenset(all_words("words.days"))


class Named(NamedTuple):
    """Whom a folded name names."""

    key: str
    bearers: tuple[Bearer, ...]
    country: str | None
    regions: tuple[Region, ...]


class Word(NamedTuple):
    """What is known of a capitalised word as it is written.

    ``key`` is folded and without possessive, ``full`` with it; ``start`` and ``end`` cut an elided article and the
    possessive off the written word. ``flags`` are the classes above; ``named`` whom the word alone names.
    """

    surface: str
    key: str
    full: str
    start: int
    end: int
    flags: int
    named: Named | None
    begins: bool
    country: str | None


class Token(NamedTuple):
    """A capitalised word at its place: ``start`` and ``end`` without elided article and possessive."""

    start: int
    end: int
    word: Word


class Lexicon:
    """What one gazetteer and the word lists know; answers are kept, as the same words come again and again."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self.word = functools.lru_cache(maxsize=_WORDS)(self._word)
        self.german = functools.lru_cache(maxsize=_WORDS)(self._german)
        self.named = functools.lru_cache(maxsize=_NAMES)(self._named)
        self.goes_on = functools.lru_cache(maxsize=_NAMES)(self._goes_on)
        self.begins = functools.lru_cache(maxsize=_NAMES)(self._begins)
        self._adjectives = lands.adjectives()
        self._areas = lands.areas()
        self._more_begins = lands.begins([*self._areas, *lands.countries()])
        self._nobody_means = renown.nobody_means()
        self._more_given = given.given()
        self.last = shapes.last(headline=False)
        self.first = shapes.first()
        self._classes = _classes(self.last, self.first)
        self.straight = shapes.straight()
        self._scan = pattern(_WORD)

    def tokens(self, text: str, language: str | None = None) -> list[Token]:
        """The capitalised words of a text, in order; in German a city's name may bear the -s of the genitive."""
        tokens = []
        word_of = self.german if language == "de" else self.word
        for match in self._scan.finditer(text):
            word = word_of(match.group())
            if word is not None:
                start = match.start()
                tokens.append(Token(start + word.start, start + word.end, word))
        return tokens

    def _named(self, key: str) -> Named | None:
        if len(key) < 2 or len(key) > _LONGEST or key in wellknown.NO_CITIES:
            return None
        bearers = self.places.bearers(key)
        if (known := wellknown.names().get(key)) and (city := self.places.city(known)):
            others = (one for one in bearers if one.city.geonameid != known)
            bearers = (Bearer(city=city, main=not any(bearer.main for bearer in bearers)), *others)
        if key.endswith(" county"):
            bearers = tuple(one for one in bearers if one.main)  # a city that is one with its county
        if meant := renown.english().get(key):
            bearers = tuple(Bearer(city=one.city, main=one.main or one.city.geonameid == meant) for one in bearers)
        if any(one.city.geonameid in self._nobody_means for one in bearers):
            bearers = tuple(one for one in bearers if one.city.geonameid not in self._nobody_means)
        regions = self.places.regions(key)
        if area := self._areas.get(key):
            regions = (area,)
        named = Named(key, bearers, self.places.country(key) or lands.countries().get(key), regions)
        return named if any(named[1:]) else None

    def _begins(self, start: str) -> bool:
        return start in self._more_begins or self.places.begins(start)

    def _goes_on(self, start: str) -> bool:
        return self.places.goes_on(start) or any(name.startswith(start) for name in wellknown.names())

    def _german(self, surface: str) -> Word | None:
        """A word of a German text: "Bonns Klimaziel" is Bonn's."""
        from pledgetrack.extract.patterns.de._nouns import CITIES

        word = self.word(surface)
        if word is not None and word.named and word.key in CITIES:
            return word._replace(flags=word.flags | RISKY)  # "Essen"
        if word is None or word.named or word.flags or not surface.endswith("s") or len(surface) < _GENITIVE:
            return word
        stem = self.word(surface[:-1])
        if stem is None or stem.named is None or stem.flags & (NEVER | RISKY):
            return word
        known = any(
            one.city.population >= (_GREAT if one.city.country not in _GERMAN_LANDS else _LARGE)
            for one in stem.named.bearers
        )
        return stem._replace(surface=surface, full=word.full, end=len(surface) - 1) if known else word

    def _word(self, surface: str) -> Word | None:
        if not surface[0].isupper() and not self.named(fold(surface)):
            return None  # "eBay", but not "eThekwini"
        surface = surface[:_LONGEST]
        start, end, full = 0, len(surface), fold(surface)
        if wrapped := _WRAPPED.search(surface):
            joined = fold(surface[: wrapped.start()] + surface[wrapped.end() :])
            if self.named(joined):
                full = joined
            else:
                end = wrapped.start()
                full = fold(surface[:end])
        key = full
        if ("'" in full or "’" in full) and not self.named(full):
            if elided := _ELIDED.match(surface):
                start = elided.end()
            if possessive := _POSSESSIVE.search(surface, start):
                end = possessive.start()
            key = fold(surface[start:end])
        flags = sum(flag for flag, words in self._classes if key in words)
        if len(key) == len("SA") and not surface.isupper():
            flags &= ~LAST_IN_PROSE  # "José Sá", "Oh Se-hoon": no firms
        if len(key) == 1 or not key:
            return Word(surface, key, full, start, end, flags, None, False, None)
        named = self.named(key)
        if not named and not flags and key in self._more_given:
            flags = GIVEN  # "Denzel Washington"
        country = self._adjectives.get(key) or ("GB" if key.endswith("shire") and key in lands.counties() else None)
        return Word(surface, key, full, start, end, flags, named, self.begins(key), country)


def lexicon(places: Places) -> Lexicon:
    """The lexicon of a gazetteer, made once as long as the same one is asked for."""
    if not _LAST_ASKED or _LAST_ASKED[0].places is not places:
        _LAST_ASKED[:] = [Lexicon(places)]
    return _LAST_ASKED[0]


_LAST_ASKED: list[Lexicon] = []


def _classes(last: Mapping[str, Sort], first: Mapping[str, Sort]) -> tuple[tuple[int, Container[str]], ...]:
    """Each class with its words, folded: asked word by word, as a table of all of them takes longer than a short text."""
    return (
        (GIVEN, persons.given()),
        (FAMILY, persons.family()),
        (TITLE, persons.titles()),
        (NEVER, wellknown.never().union(all_words("ordinary.never"))),
        (RISKY, wellknown.risky().union(all_words("ordinary"))),
        (OWN, shapes.own()),
        (BEFORE, shapes.before()),
        (DAY, _DAYS),
        (LAST, shapes.last(headline=True)),
        (LAST_IN_PROSE, last),
        (FIRST, first),
    )


def leads_in(flags: int) -> bool:
    """Whether a word is a capitalised article or the like, and no "West" or "New"."""
    return bool(flags & NEVER) and not flags & BEFORE


def sort_of(lexicon_: Lexicon, word: Word) -> Sort:
    """The sort of thing that a name ending with this word names."""
    return lexicon_.last.get(word.key, Sort.OTHER)
