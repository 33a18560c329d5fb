"""Names that a city would bear but for a slip of the pen, taken only where the text says that a city is meant."""

import re

from pledgetrack.extract.cities.context import Spoken
from pledgetrack.extract.cities.words import GIVEN, NEVER, OWN, RISKY, TITLE, Lexicon, Token
from pledgetrack.extract.places import Places
from pledgetrack.folding import fold
from pledgetrack.model.city import City

_SHORTEST = 5
_LONG = 8  # letters from which on two slips are allowed
_MOST = 20  # names asked after in one document
_BEFORE = re.compile(
    r"\b(?:(?:city|town|mayors?|municipality|council|ville|maire|ciudad|alcaldes?|alcaldesa|cidade|prefeit[oa])"
    r" (?:of|de|do|da)|stadt|(?:ober)?b[üu]rgermeister(?:in)? von)\s+$",
    re.IGNORECASE,
)
_IN = re.compile(r"\b(?:in|from|near|to|at|en|em|bei)\s+$")
_CAPITAL = re.compile(r"\s*,\s+(?:the |a |its )?(?:\w+ ){0,2}(?:capital|city|town|seat|port)\b")
_OWN = re.compile(r"['’]?s?\s+(?:city council|mayor|city hall|municipal)\b", re.IGNORECASE)


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
            if number not in taken and self._unknown(token) and self._must_be_city(token):
                city = self._meant(token.word.key)
                if city:
                    found.append((token, city))
        return found

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

    def _must_be_city(self, token: Token) -> bool:
        before, after = self._text[max(0, token.start - 40) : token.start], self._text[token.end : token.end + 48]
        if after[:2].strip().isalpha() and after[1:2].isupper():
            return False  # the name goes on
        if _BEFORE.search(before):
            return True
        return bool(_IN.search(before) and _CAPITAL.match(after)) or bool(_OWN.match(after))

    def _meant(self, key: str) -> City | None:
        if key not in self._asked:
            if len(self._asked) >= _MOST:
                return None
            self._asked[key] = self._nearest(key)
        return self._asked[key]

    def _nearest(self, key: str) -> City | None:
        slips = 1 if len(key) < _LONG else 2
        lands: tuple[str | None, ...] = (*[land for land, _ in self._spoken.countries.most_common(2)], None)
        for land in lands:
            near = [city for city in self._places.near(key, country=land) if _distance(key, fold(city.name)) <= slips]
            if near:
                return min(near, key=lambda city: (_distance(key, fold(city.name)), -city.population))
        return None


def _distance(one: str, other: str) -> int:
    """Letters added, dropped, changed or swapped with their neighbour; names are short, so the whole table is cheap."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, last, row = row, before, [i] + [0] * len(other)
        for j, b in enumerate(other, 1):
            row[j] = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                row[j] = min(row[j], last[j - 2] + 1)
    return row[-1]
