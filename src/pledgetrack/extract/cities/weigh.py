"""Which of the possible names are cities, and how sure that is."""

from collections import defaultdict
from typing import NamedTuple

from pledgetrack.extract.atlas import Sort
from pledgetrack.extract.cities import renown
from pledgetrack.extract.cities.boroughs import Parts, read_in
from pledgetrack.extract.cities.cells import Groups, as_columns, as_lists, as_shortened
from pledgetrack.extract.cities.councils import as_governed
from pledgetrack.extract.cities.joints import Joint
from pledgetrack.extract.cities.local import locality
from pledgetrack.extract.cities.metonyms import Metonyms
from pledgetrack.extract.cities.others import Names
from pledgetrack.extract.cities.resolve import Choice, choose, qualified, shortens
from pledgetrack.extract.cities.signals import continued
from pledgetrack.extract.cities.sorting import Reference
from pledgetrack.extract.cities.stands import Signal, Stands
from pledgetrack.extract.cities.surroundings import CALLED
from pledgetrack.extract.cities.words import FAMILY, GIVEN, RISKY
from pledgetrack.extract.cities.world import World
from pledgetrack.extract.patterns import LANGUAGES, tongue
from pledgetrack.model.city import City
from pledgetrack.model.words import Confidence

_ENOUGH, _GUESSED = 1.0, 1.2
_SMALL, _TOWN = 15_000, 100_000
# Inhabitants from which on a name counts so much by itself.
_PRIORS = ((1_000_000, 3.0), (300_000, 2.5), (100_000, 2.0), (50_000, 1.5), (15_000, 1.0), (5_000, -0.5), (0, -1.0))
_ALTERNATE = -1.5  # for a name that is not the principal one
_KNOWN_LAND, _GREAT = 0.7, 300_000
# For a town and for a place below 15,000 inhabitants, by what backs it.
_BACKING = {"region": (0.5, 1.5), "neighbours": (0.5, 0.5), "country": (0.0, 0.0), "": (-0.5, -2.0)}
_UNIQUE = 0.5  # for the only place of its name in a country that the text speaks of, or beside cities that it names
_TWICE = 0.5  # for the only place of its name that stands as one more than once
_LOCATED = 1.5  # what a signal scores that no more than follows on a place; one above says where, not who
_NAMESAKE, _ABROAD = 1.5, frozenset(LANGUAGES) - {"en"}
_AT_HOME = 0.5  # a town that can hardly be anything else, in a text of its language
_SURELY, _AMID = 9.0, -3.0  # a qualifier's weight, and that of a capital in a sentence
_TITLE, _CLEAR = 160, 1.0  # characters; powers of ten of inhabitants, or what is worth as much


class Weighed(NamedTuple):
    """One passage that names a city, with the choice and how it stands."""

    reference: Reference
    choice: Choice
    signal: Signal
    total: float


class Land(NamedTuple):
    """One passage in which a city's name means something else: its country's government, or a part of a city."""

    reference: Reference
    sort: Sort
    country: str


class Outcome(NamedTuple):
    """What weighing gave, in the order of the text."""

    cities: tuple[Weighed, ...]
    lands: tuple[Land, ...]


class Scales:
    """Weighs the references of one text."""

    def __init__(self, names: Names, world: World, surnames: frozenset[str]) -> None:
        self._names = names
        self._world = world
        self._surnames = surnames
        self._metonyms = Metonyms(names.lexicon.places)
        self._parts = Parts(names.lexicon.places)
        self._renowned = renown.small()

    def weigh(self, references: tuple[Reference, ...]) -> Outcome:
        """Settle the clear names first; the others are chosen in their company."""
        groups: Groups = defaultdict(list)
        lands_: list[Land] = []
        chains: list[list[tuple[Reference, Signal]]] = [[]]
        for reference in references:
            signal = read_in(self._names, reference, self._world.language)
            if chains[-1] and self._lists(chains[-1][-1][0], reference):
                signal = continued(signal, chains[-1][-1][1])
            else:
                chains.append([])
            chains[-1].append((reference, signal))
            country = self._metonyms.country_of(self._names, reference.match, signal)
            if lands_ and country is None and self._lists(lands_[-1].reference, reference):
                country = self._metonyms.capital_of(reference.match)  # "between Washington and Beijing"
            if country and reference.qualifier is None:
                lands_.append(Land(reference=reference, sort=Sort.COUNTRY, country=country))
            elif signal.stands is Stands.LAND and (regions := reference.match.named.regions):
                lands_.append(Land(reference=reference, sort=Sort.REGION, country=regions[0].country))
            else:
                groups[reference.match.named.key].append((reference, signal))
        groups = as_shortened(as_lists(chains, as_columns(self._names.text, groups)))
        world = self._settle(groups)
        cities = []
        for key, group in groups.items():
            weighed = self._group(group, world)
            if weighed and (parent := self._parent(key, weighed, world)):
                lands_ += [Land(reference=one.reference, sort=Sort.REGION, country=parent) for one in weighed]
            else:
                cities += weighed
        cities.sort(key=lambda weighed: weighed.reference.match.start)
        return Outcome(cities=tuple(cities), lands=tuple(lands_))

    def _settle(self, groups: Groups) -> World:
        """The cities about which there is no doubt: the big ones, the towns in their company, then all in each other's."""
        bearers = [g[0][0].match.named.bearers for g in groups.values() if any(signal.score >= 0 for _, signal in g)]
        spoken, language = self._world.spoken, self._world.language
        local = locality(bearers, spoken)
        settled: dict[str, City] = {}
        world = World(spoken, (), language, local)
        for least, anew in ((_TOWN, False), (_SMALL, False), (_SMALL, True)):
            for key, group in groups.items():
                several = anew and len(group[0][0].match.named.bearers) > 1
                if (several or key not in settled) and (city := self._clear(group, world, least)):
                    settled[key] = city
            world = World(spoken, tuple(settled.values()), language, local)
        return world

    def _lists(self, one: Reference, other: Reference) -> bool:
        """Whether the second name follows the first in a list: ", B" or "and B"."""
        last = one.qualifier.last if one.qualifier else one.match.last
        if one.match.first < 0 or last + 1 != other.match.first:
            return False
        return self._names.joint_after(last) in (Joint.COMMA, Joint.AND)

    def _parent(self, key: str, weighed: list[Weighed], world: World) -> str | None:
        """The country of the city that the name is a part of, if it is a part here."""
        told = any(one.signal.stands is Stands.CITY for one in weighed)
        parent = self._parts.parent(key, weighed[0].choice.city, world, told=told)
        return None if any(one.reference.qualifier for one in weighed) else parent

    def _clear(self, group: list[tuple[Reference, Signal]], world: World, least: int) -> City | None:
        """The city of a name about which there is no doubt yet."""
        for reference, _ in group:
            if reference.qualifier:
                said = self._qualified(reference)
                return None if said.open else said.city
        reference, signal = max(group, key=lambda pair: pair[1].score)
        doubtful = self._flags(reference) & (RISKY | FAMILY | GIVEN) and signal.score < 1
        named = reference.match.named
        if signal.score < 0 or doubtful or not any(b.main and b.city.population >= least for b in named.bearers):
            return None
        choice = choose(named.key, named.bearers, _positions(group), world)
        return choice.city if choice.city.population >= least and choice.main and choice.lead >= 0.5 else None

    def _group(self, group: list[tuple[Reference, Signal]], world: World) -> list[Weighed]:
        """The passages of one name that name a city; passages without qualifier follow one that has it."""
        named = group[0][0].match.named
        free = choose(named.key, self._parts.elsewhere(named, world), _positions(group), world)
        free = as_governed(free, self._names, (reference.match for reference, _ in group), world)
        last = next((self._qualified(reference) for reference, _ in group if reference.qualifier), None)
        weighed = []
        twice = sum(signal.stands is Stands.PLACE and signal.score >= 1 for _, signal in group) > 1
        person = any(signal.stands is Stands.PERSON and signal.score < 0 for _, signal in group)
        for reference, signal in group:
            if reference.qualifier:
                last = self._qualified(reference)
            choice = last or free
            total = self._total(reference, signal, choice, world)
            if twice and len(choice.rivals) == 1:
                total += _TWICE
            if person and signal.score <= _LOCATED:
                total -= _NAMESAKE  # a person of this name is in the text
            weighed.append(Weighed(reference=reference, choice=choice, signal=signal, total=total))
        best = max(one.total for one in weighed)
        if best < _ENOUGH:
            return []
        return [one for one in weighed if one.total >= _ENOUGH or (best >= 2 and _same_use(one, best))]

    def _qualified(self, reference: Reference) -> Choice:
        assert reference.qualifier
        named = reference.match.named
        return qualified(named.key, named.bearers, reference.qualifier)

    def _total(self, reference: Reference, signal: Signal, choice: Choice, world: World) -> float:
        if reference.qualifier:
            led = reference.qualifier.last == reference.match.last  # "Haryana's Nuh district" is the district
            ruled_out = signal.stands is Stands.TREATY or (led and signal.stands is Stands.PART)
            return signal.score if ruled_out else 9.0
        if signal.score < 2 and reference.match.named.key.rsplit(" ", 1)[-1] in self._surnames:
            return -9.0
        inhabitants = max(choice.city.population, _TOWN if choice.city.geonameid in self._renowned else 0)
        prior = next(worth for least, worth in _PRIORS if inhabitants >= least)
        total = prior + signal.score
        key = reference.match.named.key
        says_so = key.split(" ", 1)[0] in CALLED  # "Ville de Luxembourg"
        if not choice.main and key.isascii() and not says_so and not shortens(key, choice.city):
            total += _ALTERNATE if choice.city.population < _GREAT else _ALTERNATE / 2
            total += _KNOWN_LAND if world.backs(choice.city) else 0.0
        whole = total + self._backing(choice.city, world)
        unique = signal.stands is Stands.PLACE and len(choice.rivals) == 1
        if unique and world.backs(choice.city) in {"country", "neighbours"}:
            whole += _UNIQUE
        alone = len(choice.rivals) == 1 and not world.spoken.countries and not world.is_elsewhere(choice.city)
        if signal.stands is Stands.CITY and alone:
            return max(whole, min(total, _GUESSED))  # "the White Salmon City Council", in a text that tells no country
        return whole + _AT_HOME if not world.backs(choice.city) and self._at_home(reference, choice, world) else whole

    def _backing(self, city: City, world: World) -> float:
        """What the rest of the text adds for a smaller place: its region, its country, or nothing at all."""
        if city.population >= _TOWN or city.geonameid in self._renowned:
            return 0.0
        small = city.population < _SMALL
        return _BACKING[world.backs(city)][small]

    def _at_home(self, reference: Reference, choice: Choice, world: World) -> bool:
        """Whether a town of the text's language shares its name with nothing, and the name is two words or in a German title.

        "Châtenay-Malabry", "Wegberg bekommt mehr Busse": not in English, which tells of towns everywhere.
        """
        spoken = choice.city.country in tongue(world.language).countries if world.language in _ABROAD else False
        if not spoken or len(choice.rivals) > 1 or self._flags(reference) or choice.city.population < _SMALL:
            return False
        text, match = self._names.text, reference.match
        titled = world.language == "de" and text.find("\n", 0, _TITLE) >= match.end
        return titled or match.words > 1 or "-" in match.named.key

    def _flags(self, reference: Reference) -> int:
        match = reference.match
        return self._names.tokens[match.first].word.flags if match.first >= 0 and match.words == 1 else 0

    def confidence(self, weighed: Weighed) -> Confidence:
        """High: a qualifier, or a clear choice of a well-known name; low: a close choice or a weak sign of a city."""
        choice, total = weighed.choice, weighed.total
        if weighed.reference.qualifier and choice.lead >= _CLEAR:
            return Confidence.HIGH
        if choice.lead < 0.3 or total < 1.5:
            return Confidence.LOW
        doubtful = self._flags(weighed.reference) & RISKY and weighed.signal.score < 2
        if choice.lead >= _CLEAR and total >= 2 and not doubtful:
            return Confidence.HIGH
        return Confidence.MEDIUM


def _same_use(weighed: Weighed, best: float) -> bool:
    """Whether it is meant as elsewhere: "Normal", amid a sentence, after "Normal, Ill."."""
    if weighed.signal.stands is Stands.WORD:
        return best >= _SURELY and weighed.signal.score >= _AMID
    return weighed.total > -1 and weighed.signal.stands in (Stands.CITY, Stands.PLACE, Stands.PLAIN)


def _positions(group: list[tuple[Reference, Signal]]) -> tuple[int, ...]:
    return tuple(reference.match.start for reference, _ in group)
