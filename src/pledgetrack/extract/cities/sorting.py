"""Country, region, part of a city, or city: what a matched name means before anything is weighed."""

from typing import NamedTuple

from pledgetrack.extract.atlas import Sort
from pledgetrack.extract.cities import lands, wellknown
from pledgetrack.extract.cities.candidates import Match
from pledgetrack.extract.cities.context import Qualifier, Qualifiers, Spoken, region_key
from pledgetrack.extract.cities.homonyms import METROPOLIS, PRESS_WRITES, SHORT, Homonyms, has_seat, meant
from pledgetrack.extract.cities.layout import in_headline, opens_a_report
from pledgetrack.extract.cities.others import Names
from pledgetrack.extract.cities.resolve import as_written
from pledgetrack.extract.cities.stands import Other
from pledgetrack.extract.cities.surroundings import IN, names_a_settlement, words_before
from pledgetrack.extract.cities.words import NEVER, Named, Token
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import all_words, every
from pledgetrack.extract.places import Bearer, Region
from pledgetrack.folding import fold

_COUNTY = (" county", " parish")
_ACRONYM = 5
_INITIALS = 4  # of "LA", "D.C."; "the HKSAR" is nobody else
# Languages that write accents on the names of other countries' cities too.
_ACCENTED = frozenset({"es", "pt", "fr"})
# Position, country, region
Notes = list[tuple[int, str, str | None]]


# What follows a name that stands by itself.
_NO_NOUN = Expression(every("sorting.no_noun"))

# Words of other languages behind which an article stands, and the longest one.
_BEFORE_ARTICLES, _ARTICLE = frozenset(all_words("sorting.before_articles")), 4


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

    def __init__(self, names: Names, tokens: list[Token], matches: list[Match], language: str | None) -> None:
        self._names = names
        self._accents_tell = language not in _ACCENTED
        self._tokens = tokens
        self._matches = matches
        self._homonyms = Homonyms(names, tokens, matches)
        self._shared: list[tuple[int, Named]] = []
        self._named_counties: list[tuple[Region, ...]] = []
        self._states, self._provinces = lands.states(), lands.province_first()
        self._hints = lands.hints()
        self._shires = lands.counties()
        self._areas = lands.areas()
        self._seats = lands.institutions()
        self._exact = wellknown.acronyms()
        self._titled = wellknown.short_names()

    def sort(self, qualifiers: Qualifiers) -> Sorted:
        """Sort all matches, in the order of the text."""
        references: list[Reference] = []
        others: list[Other] = []
        spoken = Spoken()
        consumed = -1
        towns: set[str] = set()
        notes: Notes = [(token.start, token.word.country, None) for token in self._tokens if token.word.country]
        hinting = [token for token in self._tokens if token.word.key in self._hints]
        notes += [(token.start, *self._hints[token.word.key]) for token in hinting]
        for match in self._matches:
            if any(number in self._names.taken for number in range(match.first, match.last + 1)):
                self._note_inside(match, notes)
                continue
            qualifier = qualifiers.of(match) or self._in_its_land(match)
            if match.first >= 0 and match.first <= consumed:
                others.extend(self._land(match, notes))
                continue
            if qualifier:
                consumed = qualifier.last
                if references and qualifier.last == match.last and _is_its_region(references[-1].match, match):
                    others.extend(self._land(references.pop().match, notes))  # "Washington's Spokane"
                notes.extend((match.start, land, None) for land in qualifier.countries)
                notes.extend((match.start, land, region) for land, region in qualifier.regions)
            state = qualifier is not None and self._is_a_state(match, qualifier)
            if qualifier and qualifier.regions and not state:
                towns.add(match.named.key)  # "Lebanon, Ohio": henceforth it is not the country
            bare = qualifier is None and match.named.key not in towns
            if (bare or state) and (land := self._homonyms.sort(match, consumed)):
                others.extend(self._land(match, notes) if land == "land" else ())
                continue
            if match.named.key in self._provinces and _is_abroad(match.named):
                towns.add(match.named.key)  # "Victoria mayor Ana Ruiz"
            if match.named.bearers and (qualifier or (self._spelt_as_city(match) and not qualifiers.denied(match))):
                references.append(Reference(match if qualifier else self._as_written(match), qualifier))
        notes += self._counties(notes)
        spoken.counties = self._named_counties
        for position, country, region in sorted(notes, key=lambda note: (note[0], note[1], note[2] or "")):
            spoken.add(position, country, region)
        return Sorted(references=tuple(references), others=tuple(others), spoken=spoken)

    def _in_its_land(self, match: Match) -> Qualifier | None:
        """What the name of a thing says that a name follows with "in": "the University of Idaho in Moscow"."""
        thing = self._names.taken.get(match.first - 1) if match.first > 0 else None
        if thing is None or self._names.text[thing.end : match.start] not in (" in ", ", in ", " at ", " at its "):
            return None
        inside = (self._names.match_at.get(number) for number in range(thing.first, thing.last + 1))
        regions = [region for one in inside if one and one.named.key in self._states for region in one.named.regions]
        qualifier = Qualifier(countries=frozenset(), regions=frozenset(map(region_key, regions)), last=match.last)
        return qualifier if any(map(qualifier.admits, match.named.bearers)) else None

    def _is_a_state(self, match: Match, qualifier: Qualifier) -> bool:
        """Whether a state is named with its country, "Maryland, USA", and none of the cities that are called so."""
        its_own = any(region.country in qualifier.countries for region in match.named.regions)
        return its_own and not qualifier.regions and match.named.key in self._states

    def _as_written(self, match: Match) -> Match:
        if not self._accents_tell or self._names.text.startswith(" City Council", match.end):
            return match
        written = as_written(self._names.text[match.start : match.end], match.named.bearers)
        return match if written is match.named.bearers else match._replace(named=match.named._replace(bearers=written))

    def _note_inside(self, match: Match, notes: Notes) -> None:
        # "Bank of England", "Ohio State Police": a hint at the land all the same.
        named = match.named
        whole = self._names.taken.get(match.first)
        if whole and (seat := self._seats.get(fold(self._names.text[whole.start : whole.end]))):
            notes.append((match.start, *region_key(seat)))
            return
        if named.country and len(named.key) > SHORT and not self._homonyms.is_state(named, inside=True):
            notes.append((match.start, named.country, None))
        elif len(named.regions) == 1 and self._written_out(match) and (not named.bearers or named.key in self._states):
            notes.append((match.start, *region_key(named.regions[0])))

    def _written_out(self, match: Match) -> bool:
        """Whether a region's name is no postal abbreviation, but for those that the press writes: NSW."""
        return len(match.named.key) > SHORT or match.named.key in PRESS_WRITES

    def _counties(self, notes: Notes) -> Notes:
        """Where the counties lie that several states share: in the one state of theirs that the text speaks of."""
        spoken = {(country, region) for _, country, region in notes if region}
        found: Notes = [(position, named.regions[0].country, None) for position, named in self._shared]
        for position, named in self._shared:
            known = [region_key(region) for region in named.regions if region_key(region) in spoken]
            found += [(position, *known[0])] if len(known) == 1 else []
        return found

    def _land(self, match: Match, notes: Notes) -> list[Other]:
        named = match.named
        if named.country and not self._homonyms.is_state(named):
            notes.append((match.start, named.country, None))
            return [Other(match.start, match.end, match.first, match.last, Sort.COUNTRY, named.country)]
        shire = self._names.text.startswith(" Council", match.end) and named.key.removesuffix(" county") in self._shires
        if shire and named.key.endswith(_COUNTY):  # "Norfolk County Council": the States have such counties too
            notes.append((match.start, "GB", None))
            return [Other(match.start, match.end, match.first, match.last, Sort.REGION, "GB")]
        if named.key.endswith(_COUNTY) or named.key in self._areas:
            self._named_counties.append(named.regions)
        if len(named.regions) == 1 or not named.key.endswith(_COUNTY):
            notes.extend((match.start, *region_key(region)) for region in meant(named.regions))
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
        if self._names.capitalising:
            from pledgetrack.extract.cities.nouns import is_a_noun

            if is_a_noun(self._names, match):
                return False
        surface = self._names.text[match.start : match.end]
        main = any(bearer.main for bearer in named.bearers)
        if surface.isupper() and self._goes_on_in_capitals(match):
            return False
        if surface in self._exact:
            return not (surface.isupper() and len(surface) <= _INITIALS and self._has_an_article(match))
        if len(named.key) == SHORT and main and not surface.isupper() and self._stands_as_place(match):
            return True
        if len(named.key) <= SHORT or (len(named.key) <= SHORT + 1 and not main):
            return not surface.isupper() and named.key in self._titled
        if surface.isupper() and len(surface) <= _ACRONYM and not any(_is_metropolis(b) for b in named.bearers):
            if self._names.text.startswith(" CITY", match.end):
                return True
            return in_headline(self._names.text, match.start, match.end) or opens_a_report(self._names.text, match.end)
        return True

    def _goes_on_in_capitals(self, match: Match) -> bool:
        """Whether it is an article of a line in capitals: "ACTA DE LA SESIÓN", "EL PLENO DE ESTE AYUNTAMIENTO"."""
        before = self._names.text[max(0, match.start - 8) : match.start].rstrip(" \n")
        word = before.rsplit(None, 1)[-1] if before else ""
        return word.isupper() and word.casefold() in _BEFORE_ARTICLES and len(match.named.key) <= _ARTICLE

    def _has_an_article(self, match: Match) -> bool:
        """Whether it is a body of that abbreviation: "the LA must report", "local authority (LA)", not "the LA river"."""
        if self._names.memo("(LA", lambda text: "uthority (LA)" in text or "uthorities (LAs)" in text):
            return True
        before = words_before(self._names.text, match.start)
        return bool(before) and before[-1] == "the" and bool(_NO_NOUN.match(self._names.text, match.end))


def _is_metropolis(bearer: Bearer) -> bool:
    return bearer.main and bearer.city.population >= METROPOLIS


def _is_abroad(named: Named) -> bool:
    """Whether the cities of a name lie in other countries than the province: Victoria in British Columbia."""
    return not {region.country for region in named.regions} & {one.city.country for one in named.bearers if one.main}


def _is_its_region(before: Match, match: Match) -> bool:
    """Whether the name right before one is that of a region, and of no government that sits in a city."""
    return before.last == match.first - 1 and bool(before.named.regions) and not has_seat(before.named)
