"""Parts of a city that GeoNames lists as places of their own: Brooklyn, but not Manhattan in Kansas.

And names that are a part, a person or an everyday word in the text's own language: "Plano" in Portuguese.
"""

from functools import cache

from pledgetrack.extract.cities import lands
from pledgetrack.extract.cities.layout import starts_sentence
from pledgetrack.extract.cities.others import Names
from pledgetrack.extract.cities.promising import acts, promises
from pledgetrack.extract.cities.signals import read_signal
from pledgetrack.extract.cities.sorting import Reference
from pledgetrack.extract.cities.stands import OUT, Signal, Stands
from pledgetrack.extract.cities.surroundings import names_a_settlement, words_after, words_before
from pledgetrack.extract.cities.words import Named
from pledgetrack.extract.cities.world import World, kilometres
from pledgetrack.extract.patterns import LANGUAGES, tongue
from pledgetrack.extract.patterns.stated import NEVER
from pledgetrack.extract.patterns.wording import compiled
from pledgetrack.extract.places import Bearer, Places
from pledgetrack.model.city import City

_INSIDE = 3.0  # kilometres from the centre of a city ten times as big
_TIMES = 10
_WITHIN = 40.0  # kilometres from a city to its parts
# Countries whose quarters the list of cities holds nearly all: how far from the centre of a city of so many they lie.
_LISTED, _EIGHTFOLD = frozenset({"DE", "AT"}), 8
_REACH = ((1_000_000, 8.0), (500_000, 7.0), (250_000, 5.0))
# So far before a name stands what several are called: "the parishes of Lavra, Perafita and".
_BEFORE = 90


class Parts:
    """Tells the parts of cities from cities."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._boroughs = lands.boroughs()

    def parent(self, key: str, chosen: City, world: World, *, told: bool) -> str | None:
        """The country of the city that a name is a part of, if it is a part here; ``told`` to be a city it is hardly one."""
        parent = self._boroughs.get(key)
        if parent is None:
            inside = any(
                _lies_inside(chosen, city) or (not told and _is_a_quarter(chosen, city)) for city in world.settled
            )
            return chosen.country if inside else None
        city = next((city for city in world.settled if city.geonameid == parent), None)
        if city and (chosen.country == city.country or not world.backs(chosen)):
            return city.country  # Kingston upon Thames, but not in a text about Ontario
        whole = self._places.city(parent)
        return whole.country if whole and kilometres(whole, chosen) < _WITHIN else None

    def elsewhere(self, named: Named, world: World) -> tuple[Bearer, ...]:
        """The bearers of a name without the part of a city, where the text names the region of another and not the city."""
        parent = self._boroughs.get(named.key)
        whole = self._places.city(parent) if parent else None
        if whole is None or any(city.geonameid == parent for city in world.settled) or world.backs(whole) == "region":
            return named.bearers
        others = tuple(bearer for bearer in named.bearers if kilometres(whole, bearer.city) > _WITHIN)
        return others if any(world.backs(bearer.city) == "region" for bearer in others) else named.bearers


def _lies_inside(part: City, city: City) -> bool:
    """Whether a small place is so near the centre of a big city that it must be a part of it."""
    if part.population * _TIMES > city.population or part.country != city.country:
        return False
    return kilometres(part, city) < _INSIDE


def _is_a_quarter(part: City, city: City) -> bool:
    """Whether a place is so near a big city of a country whose quarters are listed that it must be one: "in Stöcken"."""
    if part.country != city.country or city.country not in _LISTED or part.population * _EIGHTFOLD > city.population:
        return False
    reach = next((far for least, far in _REACH if city.population >= least), 0.0)
    return bool(reach) and kilometres(part, city) < reach


def read_in(names: Names, reference: Reference, language: str | None) -> Signal:
    """How a name stands; an everyday word of the text's language is a city only where that is said: "Plano, Texas"."""
    match = reference.match
    signal = read_signal(names, match)
    if language not in LANGUAGES or signal.score <= OUT:
        return signal
    says = tongue(language).words.get
    text, before = names.text, (max(0, match.start - _BEFORE), match.start)
    if compiled(says("ordinary.part_of") or NEVER).search(text, *before):
        return Signal(OUT, Stands.PART)
    if compiled(says("ordinary.credits") or NEVER).search(text, *before):
        return Signal(OUT, Stands.PERSON)
    word = text[match.start : match.end].lower()
    if word in _words(says("ordinary.first")) and starts_sentence(text, match.start):
        after = words_after(text, match.end)[1]
        return signal if acts(after) or promises(after) else Signal(OUT, Stands.WORD)
    everyday = reference.qualifier is None and word in _words(says("ordinary.own"))
    if everyday and not names_a_settlement(words_before(text, match.start)):
        return Signal(OUT, Stands.WORD)
    return signal


@cache
def _words(listed: str | None) -> frozenset[str]:
    return frozenset((listed or "").split())
