"""Country, region, part of a city, or city: what a matched name means before anything is weighed."""

from typing import NamedTuple

from pledgetrack.extract.atlas import Sort
from pledgetrack.extract.cities import lands, wellknown
from pledgetrack.extract.cities.candidates import Match
from pledgetrack.extract.cities.context import Qualifier, Qualifiers, Spoken, region_key
from pledgetrack.extract.cities.joints import Joint
from pledgetrack.extract.cities.layout import in_headline, starts_sentence
from pledgetrack.extract.cities.others import Names, Other
from pledgetrack.extract.cities.resolve import shortens
from pledgetrack.extract.cities.signals import opens_a_report
from pledgetrack.extract.cities.surroundings import IN, names_a_settlement, names_one_city, words_before
from pledgetrack.extract.cities.words import NEVER, RISKY, Named, Token
from pledgetrack.extract.places import Bearer, Region

_CITY_STATES = frozenset({"SG", "HK", "MO"})
# The city in every list of cities, the country only with its article.
_CITY_FIRST = frozenset({"salvador"})
# Lands whose first-level regions are better known than a city elsewhere of the same name.
_STATES = frozenset({"US", "CA", "AU", "GB", "DE"})
_BIG = 100_000
_TOWN = 15_000
_SHORT = 3
_COUNTY = (" county", " parish")
_ACRONYM = 5
_CITY = 200_000
_METROPOLIS = 500_000


# Where the texts that mean the country Georgia are at home.
_CAUCASUS = frozenset({"AM", "AZ", "RU", "UA", "TR"})
_HOME_NATIONS = frozenset({"england", "scotland", "wales"})
# Regions that the press writes in short without a comma before.
_PRESS_WRITES = frozenset({"nsw"})
# Position, country, region
Notes = list[tuple[int, str, str | None]]


class Reference(NamedTuple):
    """A name that may mean a city, with its qualifier where it has one."""

    match: Match
    qualifier: Qualifier | None


class Sorted(NamedTuple):
    """The names of a text, sorted: what may be cities, what is something else, and which lands are spoken of."""

    references: tuple[Reference, ...]
    others: tuple[Other, ...]
    spoken: Spoken


class Sorter:
    """Sorts the matches of one text."""

    def __init__(self, names: Names, tokens: list[Token]) -> None:
        self._names = names
        self._tokens = tokens
        self._lands: frozenset[str] = frozenset()
        self._overseas = False
        self._shared: list[tuple[int, Named]] = []
        self._named_counties: list[tuple[Region, ...]] = []
        self._province_first = lands.province_first()
        self._states = lands.states()
        self._hints = lands.hints()
        self._shires = lands.counties()
        self._exact = wellknown.acronyms()
        self._titled = wellknown.short_names()

    def sort(self, matches: list[Match], qualifiers: Qualifiers) -> Sorted:
        """Sort all matches, in the order of the text."""
        references: list[Reference] = []
        others: list[Other] = []
        spoken = Spoken()
        self._lands = _plain_lands(matches, self._tokens)
        self._overseas = "US" in self._lands or any(match.named.key in self._states for match in matches)
        consumed = -1
        notes: Notes = [(token.start, token.word.country, None) for token in self._tokens if token.word.country]
        notes += [
            (token.start, *self._hints[token.word.key]) for token in self._tokens if token.word.key in self._hints
        ]
        for match in matches:
            if any(number in self._names.taken for number in range(match.first, match.last + 1)):
                self._note_inside(match, notes)
                continue
            qualifier = qualifiers.of(match)
            if match.first >= 0 and match.first <= consumed:
                others.extend(self._land(match, notes))
                continue
            if qualifier:
                consumed = qualifier.last
                leading = references[-1].match if references and qualifier.last == match.last else None
                if (
                    leading
                    and leading.last == match.first - 1
                    and leading.named.regions
                    and not _has_seat(leading.named)
                ):
                    others.extend(self._land(references.pop().match, notes))  # "Washington's Spokane"
                notes.extend((match.start, land, None) for land in qualifier.countries)
                notes.extend((match.start, land, region) for land, region in qualifier.regions)
            if qualifier is None and (land := self._land_first(match) or self._among_states(match, consumed)):
                others.extend(self._land(match, notes) if land == "land" else ())
            elif match.named.bearers and (qualifier or self._spelt_as_city(match)):
                references.append(Reference(match, qualifier))
        notes += self._counties(notes)
        spoken.counties = self._named_counties
        for position, country, region in sorted(notes, key=lambda note: (note[0], note[1], note[2] or "")):
            spoken.add(position, country, region)
        return Sorted(references=tuple(references), others=tuple(others), spoken=spoken)

    def _note_inside(self, match: Match, notes: Notes) -> None:
        # "Bank of England", "Ohio State Police": a hint at the land all the same.
        named = match.named
        if named.country and len(named.key) > _SHORT:
            notes.append((match.start, named.country, None))
        elif len(named.regions) == 1 and self._written_out(match) and (not named.bearers or named.key in self._states):
            notes.append((match.start, *region_key(named.regions[0])))

    def _written_out(self, match: Match) -> bool:
        """Whether a region's name is no postal abbreviation, but for those that the press writes: NSW."""
        return len(match.named.key) > _SHORT or match.named.key in _PRESS_WRITES

    def _among_states(self, match: Match, consumed: int) -> str:
        """``land`` for a name that a city shares, beside a state in a list: "Ohio, New York and Washington"."""
        if match.first < 0 or not any(region.country in _STATES for region in match.named.regions):
            return ""
        listed = (Joint.COMMA, Joint.AND)
        before, after = self._tokens[match.first - 1 : match.first], self._names.match_at.get(match.last + 1)
        led = match.first - 1 > consumed and self._names.joint_after(match.first - 1) in listed
        if led and any(token.word.key in self._states for token in before):
            return "land"
        follows = after is not None and self._names.joint_after(match.last) in listed
        return "land" if follows and after is not None and after.named.key in self._states else ""

    def _counties(self, notes: Notes) -> Notes:
        """Where the counties lie that several states share: in the one state of theirs that the text speaks of."""
        spoken = {(country, region) for _, country, region in notes if region}
        found: Notes = [(position, named.regions[0].country, None) for position, named in self._shared]
        for position, named in self._shared:
            known = [region_key(region) for region in named.regions if region_key(region) in spoken]
            found += [(position, *known[0])] if len(known) == 1 else []
        return found

    def _land_first(self, match: Match) -> str:
        """``land`` for a country or region, ``nothing`` for what names nothing here, empty for a possible city."""
        named = match.named
        if named.bearers and self._is_a_shire(named):
            return "land"
        if not (named.country or named.regions) or self._is_governed(match):
            return ""
        surface = self._names.text[match.start : match.end]
        if named.country and named.country not in _CITY_STATES and named.key not in _CITY_FIRST:
            return (
                "land"
                if len(named.key) > _SHORT or match.first < 0 or surface.replace(".", "").isupper()
                else "nothing"
            )
        if len(named.key) <= _SHORT and match.first >= 0:
            if named.key in _PRESS_WRITES and surface.isupper():
                return "land"
            return "" if named.bearers and surface in self._exact else "nothing"
        flags = self._tokens[match.first].word.flags if match.first >= 0 and match.words == 1 else 0
        if flags & NEVER or (flags & RISKY and starts_sentence(self._names.text, match.start)):
            return "nothing"
        return "land" if self._region_first(named) else ""

    def _is_a_shire(self, named: Named) -> bool:
        """Whether a county of Britain is meant, not a town of its name elsewhere: none of the States' is spoken of."""
        if named.key not in self._shires or self._overseas:
            return False
        return all(bearer.city.population < _CITY for bearer in named.bearers)

    def _is_governed(self, match: Match) -> bool:
        """Whether a city's mayor or council is named with it: "le maire de Québec", "Canterbury City Council"."""
        lands_ = {match.named.country, *(region.country for region in match.named.regions)}
        big = (bearer for bearer in match.named.bearers if bearer.city.population >= _TOWN)
        if not any(bearer.main or bearer.city.country in lands_ for bearer in big):
            return False
        if names_one_city(words_before(self._names.text, match.start)):
            return True
        words = [token.word.key for token in self._tokens[match.last + 1 : match.last + 3]]
        council = words == ["city", "council"] and self._names.joint_after(match.last) is Joint.SPACE
        return council and any(b.main and b.city.population >= _TOWN for b in match.named.bearers)

    def _region_first(self, named: Named) -> bool:
        lands_ = {region.country for region in named.regions}
        cities = [bearer.city for bearer in named.bearers if bearer.main or bearer.city.population > _METROPOLIS]
        told = any(city.country in self._lands for city in cities if city.population >= _TOWN)
        if named.key in self._province_first:
            return bool(lands_ & self._lands) or not told
        if named.key in self._states:
            return True
        if _has_seat(named):
            return False
        if lands_ & self._lands and not told:
            return True  # a region where the text speaks of its land, and of no land with a city of the name
        return not any(city.population >= (_METROPOLIS if lands_ & _STATES else _BIG) for city in cities)

    def _is_state(self, named: Named) -> bool:
        """Whether the land is the state and not the country of the name: Georgia, where other states are spoken of."""
        return bool({region.country for region in named.regions} & self._lands) and not _CAUCASUS & self._lands

    def _land(self, match: Match, notes: Notes) -> list[Other]:
        named = match.named
        if named.country and not self._is_state(named):
            notes.append((match.start, named.country, None))
            return [Other(match.start, match.end, match.first, match.last, Sort.COUNTRY, named.country)]
        if named.key.endswith(_COUNTY):
            self._named_counties.append(named.regions)
        if len(named.regions) == 1 or not named.key.endswith(_COUNTY):
            notes.extend((match.start, *region_key(region)) for region in named.regions)
        else:
            self._shared.append((match.start, named))
        lands_of = {region.country for region in named.regions}
        if named.key in self._shires and not lands_of:
            notes.append((match.start, "GB", None))
            lands_of = {"GB"}
        country = lands_of.pop() if len(lands_of) == 1 else None
        return [Other(match.start, match.end, match.first, match.last, Sort.REGION, country)]

    def _stands_as_place(self, match: Match) -> bool:
        """Whether the words before lead to a place: "east of Hay", "in Nuh"."""
        before = words_before(self._names.text, match.start)
        preposition = bool(before) and before[-1] in IN and not self._tokens[match.first].word.flags & NEVER
        return preposition or names_a_settlement(before)

    def _spelt_as_city(self, match: Match) -> bool:
        """Short words and acronyms name a city only where they are known to."""
        named = match.named
        if match.first < 0 or match.words > 1:
            return True
        surface = self._names.text[match.start : match.end]
        main = any(bearer.main for bearer in named.bearers)
        if surface in self._exact:
            return True
        if len(named.key) == _SHORT and main and not surface.isupper() and self._stands_as_place(match):
            return True
        if len(named.key) <= _SHORT or (len(named.key) <= _SHORT + 1 and not main):
            return not surface.isupper() and named.key in self._titled
        if surface.isupper() and len(surface) <= _ACRONYM and not any(_is_metropolis(b) for b in named.bearers):
            return in_headline(self._names.text, match.start, match.end) or opens_a_report(self._names.text, match)
        return True


def _has_seat(named: Named) -> bool:
    """Whether a region of the name is named for a city in it."""
    inside = {(region.country, region.name) for region in named.regions}
    # Bihar Sharif is not what Bihar is named for; New York City is what New York is.
    cities = (b.city for b in named.bearers if b.main or b.city.population > 1e6 or not shortens(named.key, b.city))
    lands_ = {region.country for region in named.regions}
    return any(
        city.population >= _TOWN
        and ((city.country, city.admin1) in inside or (city.admin1 is None and city.country in lands_))
        for city in cities
    )


def _is_metropolis(bearer: Bearer) -> bool:
    return bearer.main and bearer.city.population >= _METROPOLIS


def _plain_lands(matches: list[Match], tokens: list[Token]) -> frozenset[str]:
    """The countries that the text speaks of in so many words."""
    found = {token.word.country for token in tokens if token.word.country}
    for match in matches:
        if match.named.country and len(match.named.key) > _SHORT:
            found.add(match.named.country)
        elif not match.named.bearers and len(match.named.regions) == 1:
            found.add(match.named.regions[0].country)
    if any(match.named.key in _HOME_NATIONS for match in matches):
        found.add("GB")
    return frozenset(found)
