"""Names that a city would bear but for a slip of the pen, taken only where the text says that a city is meant."""

import re

from pledgetrack.extract.cities import surroundings as around
from pledgetrack.extract.cities.context import Spoken
from pledgetrack.extract.cities.layout import starts_sentence
from pledgetrack.extract.cities.promising import promises
from pledgetrack.extract.cities.words import GIVEN, NEVER, OWN, RISKY, TITLE, Lexicon, Token
from pledgetrack.extract.patterns import all_words, every
from pledgetrack.extract.places import Places
from pledgetrack.folding import fold
from pledgetrack.model.city import City

_AT = frozenset(all_words("misspelt.at"))
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_WELL_KNOWN, _LARGE = 15_000, 300_000
_SHORTEST = 5
_LONG = 8  # letters from which on two slips are allowed
_MOST = 20  # names asked after in one document
_CAPITAL = every("misspelt.capital")


# Arabic articles that the press leaves out: Musayab for Al-Musayab.
_ARTICLES = ("al-", "al ", "ar ", "as ", "ad ", "an ")


class Misspelt:
    """Looks for misspelt names in one text."""

    def __init__(self, text: str, lexicon: Lexicon, spoken: Spoken) -> None:
        self._text = text
        self._lexicon = lexicon
        self._places: Places = lexicon.places
        self._spoken = spoken
        self._asked: dict[str, City | None] = {}

    def find(self, tokens: list[Token], taken: frozenset[int]) -> list[tuple[Token, City]]:
        """Words that nobody knows, where a city must stand, with the city that is a slip away."""
        found = []
        for number, token in enumerate(tokens):
            if number in taken or not self._unknown(token):
                continue
            sure = self._must_be_city(number, tokens)
            city = self._meant(token.word.key) if sure or self._promises(token) else None
            slips = city and city.population >= _LARGE and _slips_inside(token.word.key, fold(city.name))
            if city and (sure or slips):
                found.append((token, city))
        return found

    def _promises(self, token: Token) -> bool:
        """Whether a long word opens a sentence that goes on as of a city: "Copenhagn aims to be carbon neutral"."""
        opens = len(token.word.key) >= _LONG and starts_sentence(self._text, token.start)
        return opens and promises(around.words_after(self._text, token.end)[1])

    def _unknown(self, token: Token) -> bool:
        word = token.word
        known = NEVER | OWN | TITLE | GIVEN | RISKY
        return (
            word.named is None
            and len(word.key) >= _SHORTEST
            and not word.flags & known
            and word.country is None
            and not word.surface.isupper()
        )

    def _names_a_land(self, number: int, tokens: list[Token]) -> bool:
        """Whether a word is a country's or region's name, right behind a comma."""
        token = tokens[number] if number < len(tokens) else None
        if token is None or token.start != tokens[number - 1].end + 2 or token.word.named is None:
            return False
        named = token.word.named
        return bool(named.country or (named.regions and not named.bearers)) and len(named.key) >= _SHORTEST - 1

    def _must_be_city(self, number: int, tokens: list[Token]) -> bool:
        token = tokens[number]
        follower = self._text[token.end : token.end + 2]
        if follower[:1] == " " and follower[1:].isupper():
            return False  # the name goes on
        before = around.words_before(self._text, token.start)
        if before[-2:-1] == ["municipal"]:
            return False  # "o Conselho Municipal de Defesa"
        if around.names_a_settlement(before, around.OFFICES):
            return True
        _, after = around.words_after(self._text, token.end)
        if follower[:1] == " " and after[:2] in (["city", "council"], ["city", "hall"]):
            return True
        if self._text[token.end : token.end + 2] == ", " and self._names_a_land(number + 1, tokens):
            return starts_sentence(self._text, token.start) or (bool(before) and before[-1] in _AT)
        return (
            bool(before)
            and before[-1] in _AT
            and re.match(_CAPITAL, self._text[token.end : token.end + 48]) is not None
        )

    def _meant(self, key: str) -> City | None:
        if key not in self._asked:
            if len(self._asked) >= _MOST:
                return None
            self._asked[key] = self._nearest(key)
        return self._asked[key]

    def _nearest(self, key: str) -> City | None:
        near = self._one_slip(key)
        near = near or [bearer.city for article in _ARTICLES for bearer in self._places.bearers(article + key)]
        if not near and len(key) >= _LONG:
            lands: tuple[str | None, ...] = (*[land for land, _ in self._spoken.countries.most_common(2)], None)
            for land in lands:
                near = [city for city in self._places.near(key, country=land) if _slips(key, fold(city.name), most=2)]
                if near:
                    break
        if not near:
            return None
        told = self._spoken.countries
        best = max(near, key=lambda city: (told.get(city.country, 0) > 0, city.population, -city.geonameid))
        # "Yarra City Council", where a text speaks of Australia, is not a slip for Yara in Cuba.
        return None if told and not told.get(best.country) and best.population < _LARGE else best

    def _one_slip(self, key: str) -> list[City]:
        """Cities of 15,000 inhabitants or more whose principal name is one slip away."""
        bearers = (bearer for spelling in _one_off(key) for bearer in self._places.bearers(spelling))
        return [bearer.city for bearer in bearers if bearer.main and bearer.city.population >= _WELL_KNOWN]


def _one_off(key: str) -> list[str]:
    """Every spelling with one letter more, less, changed, or swapped with the next; the first letter stays."""
    spellings: set[str] = set()
    for at in range(1, len(key) + 1):
        head, tail = key[:at], key[at:]
        spellings |= {head + letter + tail for letter in _LETTERS}
        if tail:
            spellings |= {head + letter + tail[1:] for letter in _LETTERS} | {head + tail[1:]}
            spellings.add(head + tail[1:2] + tail[0] + tail[2:])
    return sorted(spellings - {key})


def _slips_inside(one: str, other: str) -> bool:
    """As ``_slips``, by one letter, and none at the end: "Atlantia" is a firm, "Orlandos" somebody, "Valencian" an adjective."""
    return _slips(one, other, most=1) and one[-2:] == other[-2:]


def _slips(one: str, other: str, *, most: int) -> bool:
    """Whether at most so many letters are added, dropped, changed or swapped with their neighbour, the first aside."""
    from rapidfuzz.distance import OSA

    return one[0] == other[:1] and OSA.distance(one, other) <= most
