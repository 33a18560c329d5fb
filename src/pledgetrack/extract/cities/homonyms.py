"""Names that a city shares with a country, a state or a county: which of the two stands first."""

from pledgetrack.extract.cities import lands, renown, wellknown
from pledgetrack.extract.cities.candidates import Match
from pledgetrack.extract.cities.joints import Joint
from pledgetrack.extract.cities.layout import starts_sentence
from pledgetrack.extract.cities.others import Names
from pledgetrack.extract.cities.resolve import shortens
from pledgetrack.extract.cities.surroundings import names_one_city, words_before
from pledgetrack.extract.cities.words import NEVER, RISKY, Named, Token
from pledgetrack.extract.expression import once
from pledgetrack.extract.patterns import every, listed
from pledgetrack.extract.places import Region
from pledgetrack.folding import fold
from pledgetrack.model.city import City

SHORT = 3  # letters
METROPOLIS = 500_000
# Regions that the press writes in short without a comma before.
PRESS_WRITES = frozenset({"nsw"})
_CITY_STATES = frozenset({"SG", "HK", "MO"})
# The city in every list of cities, the country only with its article.
_CITY_FIRST = frozenset({"salvador"})
# Lands whose first-level regions are better known than a city elsewhere of the same name.
_STATES = frozenset({"US", "CA", "AU", "GB", "DE"})
_TOWN, _BIG, _CITY = 15_000, 100_000, 200_000
# Where the texts that mean the country Georgia are at home.
_CAUCASUS = frozenset({"AM", "AZ", "RU", "UA", "TR"})
# Words of which only a state has a part: "upstate New York".
_OF_A_STATE = ("upstate ", "downstate ")
_OF_A_SHIRE = listed("homonyms.of_a_shire")
_PART = max(map(len, _OF_A_STATE))
# Where cities lie in another sort of region than those that share their names: "Ramallah" in the West Bank.
_OTHERWISE = frozenset({"PS"})
_APPOSED = every("homonyms.apposed")
_STATEHOUSE = r"\b(?:" + every("homonyms.statehouse") + r")\b"
_TOWN_HALL = r"(?i)\b(?:" + every("metonyms.city") + r")\b"
_OF_STATES = listed("homonyms.of_states")
_MAYORS = listed("homonyms.mayors")
_LISTED = (Joint.COMMA, Joint.AND)
_HOME_NATIONS = frozenset({"england", "scotland", "wales"})


class Homonyms:
    """Tells lands from the cities of their names in one text, by the lands that it speaks of."""

    def __init__(self, names: Names, tokens: list[Token], matches: list[Match]) -> None:
        self._names = names
        self._tokens = tokens
        self._lands = _plain_lands(names.text, matches, tokens)
        self._province_first = lands.province_first()
        self._states = lands.states()
        self._shires = lands.counties()
        self._exact, self._short = wellknown.acronyms(), wellknown.short_names()
        self._overseas = "US" in self._lands or any(match.named.key in self._states for match in matches)

    def sort(self, match: Match, consumed: int) -> str:
        """``land``, ``nothing`` or empty as in ``_first``; word ``consumed`` is the last that belongs to a city."""
        return self._first(match) or self._among_states(match, consumed)

    def _first(self, match: Match) -> str:
        """``land`` for a country or region, ``nothing`` for what names nothing here, empty for a possible city."""
        named = match.named
        if named.bearers and self._is_a_shire(match):
            return "land"
        if not (named.country or named.regions) or self._is_governed(match):
            return ""
        if (
            named.regions
            and self._names.text.startswith(", ", match.end)
            and once(_APPOSED).match(self._names.text, match.end)
        ):
            return "land"  # "Washington, the state, has"
        before = self._names.text[max(0, match.start - _PART) : match.start]
        if named.regions and before.casefold().endswith(_OF_A_STATE):
            return "land"
        if (
            named.bearers
            and any(region.country == "US" for region in named.regions)
            and self._names.memo("state", _of_a_state)
        ):
            return "land"
        surface = self._names.text[match.start : match.end]
        if named.bearers and (named.key.startswith("ciudad ") or (match.first < 0 and surface.endswith("市"))):
            return ""  # a city of the first level
        if named.country and named.country not in _CITY_STATES and named.key not in _CITY_FIRST:
            return (
                "land" if len(named.key) > SHORT or match.first < 0 or surface.replace(".", "").isupper() else "nothing"
            )
        if len(named.key) <= SHORT and match.first >= 0:
            if named.key in PRESS_WRITES and surface.isupper():
                return "land"
            return "" if named.bearers and (surface in self._exact or named.key in self._short) else "nothing"
        flags = self._tokens[match.first].word.flags if match.first >= 0 and match.words == 1 else 0
        if flags & NEVER or (flags & RISKY and starts_sentence(self._names.text, match.start)):
            great = any(bearer.main and bearer.city.population >= _CITY for bearer in named.bearers)
            return "" if great and not flags & NEVER else "nothing"  # "Cork and Dublin"
        return "land" if self._region_first(named) else ""

    def _is_a_shire(self, match: Match) -> bool:
        """Whether a county of Britain is meant, not a town of its name elsewhere: none of the States' is spoken of.

        Where "Cornwall Council" is spoken of, it is no town of the States' or of a land that the text leaves out.
        """
        named = match.named
        if named.key not in self._shires:
            return False
        if any(bearer.city.population >= _CITY for bearer in named.bearers):  # Norfolk, of Virginia
            council = f"{self._names.text[match.start : match.end]} County Council"  # "Surrey County Council … Surrey"
            told = "GB" in self._lands or self._names.text.startswith(_OF_A_SHIRE, match.end)
            told = told or self._names.memo(council, lambda text: council in text)
            return told and not self._overseas and all(bearer.city.country != "GB" for bearer in named.bearers)
        if not self._overseas:
            return True
        towns = {bearer.city.country for bearer in named.bearers if bearer.main and bearer.city.population >= _TOWN}
        council = f"{self._names.text[match.start : match.end]} Council"
        return not towns & self._lands and self._names.memo(council, lambda text: council in text)

    def _is_governed(self, match: Match) -> bool:
        """Whether a city's mayor or council is named with it: "le maire de Québec", "Canterbury City Council"."""
        lands_ = {match.named.country, *(region.country for region in match.named.regions)}
        big = (bearer for bearer in match.named.bearers if bearer.city.population >= _TOWN)
        if not any(bearer.main or bearer.city.country in lands_ for bearer in big):
            return False
        if names_one_city(words_before(self._names.text, match.start)) or self._names.text.startswith(
            _MAYORS, match.end
        ):
            return True
        words = [token.word.key for token in self._tokens[match.last + 1 : match.last + 3]]
        council = words[:1] == ["city"] and self._names.joint_after(match.last) is Joint.SPACE  # or "Gaza City"
        return council and any(b.main and b.city.population >= _TOWN for b in match.named.bearers)

    def _region_first(self, named: Named) -> bool:
        lands_ = {region.country for region in named.regions}
        cities = [bearer.city for bearer in named.bearers if bearer.main or bearer.city.population > METROPOLIS]
        told = any(city.country in self._lands for city in cities if city.population >= _TOWN)
        if named.key in self._province_first:
            return bool(lands_ & self._lands) or not told
        if named.key in self._states:
            return True
        if has_seat(named) or (told and not lands_ & self._lands):
            return False  # a parish overseas
        if lands_ & self._lands and not told:
            return True  # a region where the text speaks of its land, and of no land with a city of the name
        return not any(city.population >= (METROPOLIS if lands_ & _STATES else _BIG) for city in cities)

    def is_state(self, named: Named, *, inside: bool = False) -> bool:
        """Whether the land is the state and not the country of the name: Georgia, where other states are spoken of.

        So it is ``inside`` another name, and where the text has counties and lawmakers.
        """
        if _CAUCASUS & self._lands:
            return False
        told = inside or self._names.memo("states", lambda text: any(word in text for word in _OF_STATES))
        return bool({region.country for region in named.regions} & (_STATES if told else self._lands))

    def _among_states(self, match: Match, consumed: int) -> str:
        """``land`` for a name that a city shares, beside a state in a list: "Ohio, New York and Washington"."""
        if match.first < 0 or not any(region.country in _STATES for region in match.named.regions):
            return ""
        return "land" if self._listed(match, consumed, -1) or self._listed(match, consumed, 1) else ""

    def _listed(self, match: Match, consumed: int, step: int) -> bool:
        """Whether the list leads from a name, back or on, over nothing but names of states to one that is only a state's."""
        number = match.first - 1 if step < 0 else match.last + 1
        while number > consumed and self._names.joint_after(number if step < 0 else number - 1) in _LISTED:
            beside = self._names.several.get(number) or self._names.match_at.get(number)
            if beside is None or not any(region.country in _STATES for region in beside.named.regions):
                return False
            if beside.named.key in self._states:
                return True
            number = beside.first - 1 if step < 0 else beside.last + 1
        return False


def _of_a_state(text: str) -> bool:
    """Whether a text speaks of a governor or a legislature and of no mayor or council."""
    return once(_STATEHOUSE).search(text) is not None and once(_TOWN_HALL).search(text) is None


def meant(regions: tuple[Region, ...]) -> tuple[Region, ...]:
    """The regions of a name that it may mean: where one is a state that everybody knows, no parish elsewhere."""
    known = tuple(region for region in regions if region.country in _STATES)
    return known or regions


def _is_kin(name: str, city: City) -> bool:
    if fold(city.name) in (f"{name}-shi", f"{name} city"):
        return False  # Nara is
    return shortens(name, city) or name.startswith(fold(city.name) + " ")


def has_seat(named: Named) -> bool:
    """Whether a region of the name is named for a city in it."""
    inside = {(region.country, region.name) for region in named.regions}
    # Bihar Sharif is not what Bihar is named for; New York City is what New York is.
    # Nor is Rio Grande what Rio Grande do Sul is.
    cities = (b.city for b in named.bearers if b.main or b.city.population > 1e6 or not _is_kin(named.key, b.city))
    lands_ = {region.country for region in named.regions}
    return any(
        (city.population >= _TOWN or city.geonameid in renown.small())
        and (
            (city.country, city.admin1) in inside
            or ((city.admin1 is None or city.country in _OTHERWISE) and city.country in lands_)
        )
        for city in cities
    )


def _plain_lands(text: str, matches: list[Match], tokens: list[Token]) -> frozenset[str]:
    """The countries that the text speaks of in so many words."""
    found = {token.word.country for token in tokens if token.word.country}
    for match in matches:
        if match.named.country and len(match.named.key) > SHORT:
            found.add(match.named.country)
        elif not match.named.bearers and len(match.named.regions) == 1:
            written = text[match.start : match.end]  # "In" and "Or" are no states
            if len(match.named.key) > SHORT or written.isupper():
                found.add(match.named.regions[0].country)
    if any(match.named.key in _HOME_NATIONS for match in matches):
        found.add("GB")
    return frozenset(found)
