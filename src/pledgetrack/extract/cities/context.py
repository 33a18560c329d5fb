"""Which countries and regions a document speaks of, and which of them a name is qualified by."""

from bisect import bisect_left, bisect_right
from collections import Counter
from typing import NamedTuple

from pledgetrack.extract.cities import lands
from pledgetrack.extract.cities.candidates import Match
from pledgetrack.extract.cities.joints import Joint, joint
from pledgetrack.extract.cities.words import Token
from pledgetrack.extract.patterns import LANGUAGES, all_words, tongue
from pledgetrack.extract.places import Bearer, Region

_NEAR = 160  # characters
_OUTWEIGHED = 30
_OVERRULED = 100_000  # of whom the press writes no state
_POSTAL = 3
_TOWN = 15_000
_GAP = 36
_APPOSED = 48
_KINDS = frozenset(all_words("context.kinds"))
_KINDS_OF = tuple([kind] for kind in sorted(_KINDS))


class Qualifier(NamedTuple):
    """What a name is qualified by: a country, or regions of which one is meant, and up to which word it reaches."""

    countries: frozenset[str]
    regions: frozenset[tuple[str, str]]
    last: int

    def admits(self, bearer: Bearer) -> bool:
        """Whether the city lies there."""
        city = bearer.city
        return city.country in self.countries or (city.country, city.admin1 or "") in self.regions


class Governed(NamedTuple):
    """The countries whose words for governments and peoples a text uses, and those of words that few countries share."""

    countries: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()


class Spoken:
    """The countries and regions of a document, counted, with the places in the text."""

    def __init__(self) -> None:
        self.countries: Counter[str] = Counter()
        self.regions: Counter[tuple[str, str]] = Counter()
        self.at: dict[str | tuple[str, str], list[int]] = {}
        # The states in which a county of a name lies, for each that the text names.
        self.counties: list[tuple[Region, ...]] = []
        # The countries whose words for governments and peoples the text uses.
        self.governed = Governed()

    def add(self, position: int, country: str, region: str | None = None) -> None:
        """Note that the text speaks of a country or region at a position; positions come in order."""
        self.countries[country] += 1
        self.at.setdefault(country, []).append(position)
        if region:
            self.regions[country, region] += 1
            self.at.setdefault((country, region), []).append(position)

    def near(self, place: str | tuple[str, str], position: int) -> bool:
        """Whether the text speaks of the place within 160 characters."""
        positions = self.at.get(place)
        if not positions:
            return False
        return bisect_left(positions, position - _NEAR) < bisect_right(positions, position + _NEAR)

    def prior(self, language: str | None) -> tuple[str, ...]:
        """Countries in which the document's language is spoken."""
        return tongue(language).countries if language in LANGUAGES else ()


class Qualifiers:
    """Reads what follows a name: ", Oregon", "(UK)", "in Ontario", ", Ore."."""

    def __init__(self, text: str, tokens: list[Token], matches: list[Match]) -> None:
        self._text = text
        self._tokens = tokens
        self._at = {match.first: match for match in matches}
        self._ends = {match.last: match for match in matches}
        self._press = lands.press()
        self._counties = lands.counties()
        self._states = lands.states()
        self._provinces = lands.provinces()

    def of(self, match: Match) -> Qualifier | None:
        """The qualifier of a name, if one of its bearers lies there."""
        if match.first < 0:
            return None
        return self._after(match) or self._before(match) or self._apposed(match)

    def denied(self, match: Match) -> bool:
        """Whether a state follows in which no bearer of a name lies: "Parker, Idaho", a village that the gazetteer lacks."""
        number = match.last + 1
        if match.first < 0 or number >= len(self._tokens) or not match.named.bearers or match.named.regions:
            return False
        state = self._at.get(number)
        if state is None or state.named.key not in self._states or state.named.country:
            return False
        if joint(self._text[match.end : self._tokens[number].start]) is not Joint.COMMA:
            return False
        if any(_lies_in(bearer, region) for bearer in match.named.bearers for region in state.named.regions):
            return False
        beyond = (self._at.get(state.last + 1), self._at.get(state.last + 2))
        if any(one is not None and one.named.key in self._states for one in beyond):
            return False  # "Boston, Idaho and Oregon" is a list
        ends = self._text[state.end : state.end + 1] in ".,;)\n"
        return ends or match.named.bearers[0].city.population < _OVERRULED

    def _before(self, match: Match) -> Qualifier | None:
        """What leads up to a name: "Canada's Halifax", "the Scottish city of Perth"."""
        if match.first == 0:
            return None
        token = self._tokens[match.first - 1]
        if not _leads_up(self._text[token.end : match.start]):
            return None
        return self._lying_in(match, token, self._ends.get(match.first - 1))

    def _apposed(self, match: Match) -> Qualifier | None:
        """What is said of a name right after it: "Perth, the Scottish city", "Dalian, the port of Liaoning"."""
        number = match.last + 1
        if number >= len(self._tokens):
            return None
        token = self._tokens[number]
        gap = self._text[match.end : token.start]
        if len(gap) > _APPOSED or gap[:2] != ", " or any(sign in gap for sign in '.;:"“”'):
            return None
        words = gap[2:].lower().split()
        follows = self._text[token.end : token.end + _GAP].split(maxsplit=1)[:1]
        said = bool(follows) and follows[0].strip(",.;") in _KINDS and words[:1] in (["the"], ["a"], ["an"])
        if not said and not (len(words) > 1 and words[-1] in ("of", "in") and _KINDS & set(words)):
            return None
        return self._lying_in(match, token, self._at.get(number))

    def _lying_in(self, match: Match, token: Token, land: Match | None) -> Qualifier | None:
        """The qualifier that a word or the name of a land makes, if a bearer of the name lies there."""
        country = token.word.country or (land.named.country if land else None)
        regions = frozenset(region_key(region) for region in land.named.regions) if land else frozenset()
        if not country and not regions:
            return None
        countries = frozenset({country} if country else ())
        qualifier = Qualifier(countries=countries, regions=regions, last=match.last)
        return qualifier if any(qualifier.admits(bearer) for bearer in match.named.bearers) else None

    def _after(self, match: Match) -> Qualifier | None:
        number = match.last + 1
        qualifier = self._read(match.end, number)
        if qualifier is None and self._is_county(number):
            qualifier = self._read(self._tokens[number + 1].end, number + 2)
        if qualifier is None or (match.named.country and qualifier.countries and not qualifier.regions):
            return None  # "China, Japan and Korea" are lands
        inside = [bearer.city.population for bearer in match.named.bearers if qualifier.admits(bearer)]
        if not inside:
            return None
        other = self._at.get(number)
        written_out = self._tokens[number].word.key.rstrip(".") not in self._press
        called_so = other.named.bearers[:1] if other and other.named.key not in self._states else ()
        doubtful = written_out and any(bearer.city.population > 100_000 for bearer in called_so)
        if doubtful and max(inside) * _OUTWEIGHED < match.named.bearers[0].city.population:
            town = max(inside) > _TOWN and other is not None and self._ends_there(other)
            return qualifier if town else None  # "London, New York and Tokyo" is a list
        return None if doubtful and other and self._is_listed(match, other) else qualifier

    def _ends_there(self, land: Match) -> bool:
        """Whether no list goes on behind a land: "Rome, New York, on Friday", "Kingston (New York)"."""
        behind = self._text[land.end : land.end + 3]
        return behind[:1] in ").;" or (behind[:2] == ", " and behind[2:].islower())

    def _is_listed(self, match: Match, other: Match) -> bool:
        """Whether a city that is called like its region follows in a list: "Turku, Parkano, Tampere and Kotka"."""
        if other.named.key in self._states or other.named.country or match.first < 1:
            return False
        before = self._text[self._tokens[match.first - 1].end : match.start]
        behind = self._text.startswith((", ", " and ", ", and "), other.end)
        return before == ", " and behind and any(_lies_in(other.named.bearers[0], one) for one in other.named.regions)

    def _is_county(self, number: int) -> bool:
        return number + 1 < len(self._tokens) and self._tokens[number + 1].word.key == "county"

    def _read(self, end: int, number: int) -> Qualifier | None:
        if number >= len(self._tokens):
            return None
        kind = joint(self._text[end : self._tokens[number].start])
        token = self._tokens[number]
        if kind is Joint.SPACE and not (_is_postal(token) or self._is_a_state(number)):
            return None
        if kind not in (Joint.COMMA, Joint.BRACKET, Joint.IN, Joint.SPACE):
            return None
        short = token.word.key.rstrip(".")
        state = self._press.get(short)
        if state and kind is not Joint.IN and (self._text[token.end : token.end + 1] == "." or "." in token.word.key):
            return Qualifier(countries=frozenset(), regions=frozenset({(state.country, state.name)}), last=number)
        if short in self._counties:
            return Qualifier(countries=frozenset({"GB"}), regions=frozenset(), last=number)
        match = self._at.get(number)
        if match is None or (len(match.named.key) < 4 and not self._abbreviates(match, kind)):
            return None
        countries = frozenset({match.named.country} if match.named.country else ())
        regions = frozenset((region.country, region.name) for region in match.named.regions)
        if kind is Joint.BRACKET and match.named.key in self._provinces and self._text.startswith(")", match.end):
            regions = frozenset(
                (b.city.country, b.city.admin1 or "") for b in match.named.bearers if b.city.country == "ES"
            )
        return Qualifier(countries=countries, regions=regions, last=match.last) if countries or regions else None

    def _is_a_state(self, number: int) -> bool:
        """Whether the word begins the name of a state: "Houston Texas"."""
        match = self._at.get(number)
        return match is not None and match.named.key in self._states

    def _abbreviates(self, match: Match, kind: Joint) -> bool:
        return kind is not Joint.IN and self._text[match.start : match.end].replace(".", "").isupper()


def _leads_up(gap: str) -> bool:
    """Whether the words between a land and a name say that the one is in the other."""
    if len(gap) > _GAP:
        return False
    words = gap.lower().replace("’", "'").split()
    if words[-1:] == ["including"] or words[-2:] in (["such", "as"], ["these", "include"]):
        return gap[0] in " ,"  # "20 in the UK, including London"
    if words and words[0] == "'s":
        return gap[0] in "'’" and (len(words) == 1 or words[-1] in _KINDS or words[-2:-1] in _KINDS_OF)
    return gap[:1] == " " and len(words) in (1, 2, 3, 4) and (words[-1] in _KINDS or words[-2:-1] in _KINDS_OF)


def _lies_in(bearer: Bearer, region: Region) -> bool:
    return (bearer.city.country, bearer.city.admin1) == (region.country, region.name)


def _is_postal(token: Token) -> bool:
    """Whether a word is two or three capitals: "Vancouver BC"."""
    return token.word.surface.isupper() and 1 < len(token.word.surface) <= _POSTAL


def region_key(region: Region) -> tuple[str, str]:
    """A region as the keys of ``Spoken`` have it."""
    return region.country, region.name
