"""Names of something else: treaties, organisations, companies, universities, regions, persons."""

from collections.abc import Callable

from pledgetrack.extract.atlas import Sort
from pledgetrack.extract.cities import shapes, wellknown
from pledgetrack.extract.cities.candidates import BIG, Match, well_known, written_end
from pledgetrack.extract.cities.joints import CLOSE, Joint, joint
from pledgetrack.extract.cities.layout import in_headline
from pledgetrack.extract.cities.papers import ends_a_citys_paper, has_a_paper, is_an_office_of
from pledgetrack.extract.cities.stands import CAPITALISING, Other
from pledgetrack.extract.cities.surroundings import is_city_of, leads_to_a_mayor, names_a_settlement, words_before
from pledgetrack.extract.cities.words import (
    DAY,
    FAMILY,
    FIRST,
    GIVEN,
    LAST,
    LAST_IN_PROSE,
    NEVER,
    OWN,
    TITLE,
    Lexicon,
    Token,
    leads_in,
    sort_of,
)
from pledgetrack.extract.patterns import all_words, listed

_WORDS = 6  # of one name, beside the word that gives it away
_SHORTENED = 4  # "Gov. Bristol", but "said the city manager. Bristol"
_PARTICLES = frozenset({"al", "el", "bin", "ibn", "abu", "ben", "abdul", "abdel", "ould"})
_AGENCIES, _OF_AGENCIES = frozenset(all_words("others.agencies")), frozenset(all_words("others.of_agencies"))
_NO_LINKS = listed("others.no_links")  # behind them a person's name does not go on
_GOVERNMENTS = listed("others.governments")
_GOES_ON = tuple(one.split() for one in listed("others.own_goes_on"))  # "Reading Borough Council"
_COUNTY_TOO = listed("others.county_too")  # "the City and County of" a city


class Names:
    """Finds the names of other things among the words of one text."""

    def __init__(
        self,
        text: str,
        tokens: list[Token],
        matches: list[Match],
        lexicon: Lexicon,
        sentences: tuple[str, ...],
        language: str | None = None,
    ) -> None:
        self.text = text
        self.sentences = sentences
        self.tokens = tokens
        self.lexicon = lexicon
        self.capitalising = language == CAPITALISING
        self.several = {number: m for m in matches if m.words > 1 for number in range(m.first, m.last + 1)}
        self.match_at = {m.first: m for m in matches}
        self.taken: dict[int, Other] = {}
        self._memo: dict[str, bool] = {}
        self.placed = frozenset(
            n for m in matches for n in range(m.first, m.last + 1) if m.named.country or well_known(m)
        )

    def memo(self, what: str, ask: Callable[[str], bool]) -> bool:
        """What is true of the whole text, asked once."""
        if what not in self._memo:
            self._memo[what] = ask(self.text)
        return self._memo[what]

    def find(self) -> list[Other]:
        """Every such name, in the order of the text, none overlapping another."""
        bodies, straight = wellknown.bodies(), self.lexicon.straight
        for number, token in enumerate(self.tokens):
            if token.word.flags & (LAST | LAST_IN_PROSE):
                self._ending_at(number)
            follows = number + 1 in self.match_at and self.joint_after(number) is Joint.SPACE
            if token.word.key in straight and follows and not is_city_of(words_before(self.text, token.start)):
                self._take(number, self.match_at[number + 1].last, straight[token.word.key])
            if token.word.flags & FIRST and number not in self.taken:
                self._going_on_after(number)
            if token.word.key in bodies and token.word.surface.isupper() and number not in self.taken:
                self._body(number, bodies[token.word.key])
        for number, token in enumerate(self.tokens):
            if token.word.flags & (TITLE | GIVEN) and number not in self.taken:
                self._person(number)
        return sorted(dict.fromkeys(self.taken.values()), key=lambda other: other.start)

    def joint_after(self, number: int) -> Joint:
        """What stands between word ``number`` and the next."""
        if not 0 <= number < len(self.tokens) - 1:
            return Joint.APART
        return joint(self.text[self.tokens[number].end : self.tokens[number + 1].start])

    def is_genitive(self, match: Match) -> bool:
        """Whether a German name bears the -s by which it belongs to the noun before: "die Klimaneutralität Bonns"."""
        return match.words == 1 and self.tokens[match.first].word.full == self.tokens[match.first].word.key + "s"

    def headline(self, number: int) -> bool:
        """Whether the word stands in a headline."""
        token = self.tokens[number]
        return in_headline(self.text, token.start, token.end)

    def _take(self, first: int, last: int, sort: Sort) -> None:
        merged = [self.taken[n] for n in range(first, last + 1) if n in self.taken]
        first = min([first, *(other.first for other in merged)])
        last = max([last, *(other.last for other in merged)])
        other = Other(self.tokens[first].start, self.tokens[last].end, first, last, sort)
        self.taken.update(dict.fromkeys(range(first, last + 1), other))

    def _ending_at(self, number: int) -> None:
        word = self.tokens[number].word
        inside = self.several.get(number)
        colorado = word.surface == "CO" and number and not self.tokens[number - 1].word.surface.isupper()
        if colorado or self._governs(number) or (inside and inside.last != number) or self._is_city_of_its_own(inside):
            return
        first = self._leftmost(number)
        place = self.several.get(first) or self.match_at.get(first)
        if first == number or ends_a_citys_paper(self.tokens, place, number):
            return
        if self.headline(number):
            # Only a place right before it: the other capitals are the headline's.
            if not word.flags & LAST:
                return
            place = self.several.get(number - 1) or self.match_at.get(number - 1)
            if place is None:
                return
            first = place.first
        before = self._placed_before(first) if word.key in shapes.joined() else None
        self._take(before.first if before else first, number, sort_of(self.lexicon, word))

    def _placed_before(self, number: int) -> Match | None:
        """The place that an "and" joins to the name which begins here."""
        end = written_end(self.tokens[number - 1]) if number else 0
        joined = number and joint(self.text[end : self.tokens[number].start]) is Joint.AND
        return self.several.get(number - 1) or self.match_at.get(number - 1) if joined else None

    def _governs(self, number: int) -> bool:
        """Whether it is of a city's own government or no name at all: "Reading Borough Council", "Leeds Department of"."""
        before, after = ([t.word.key for t in self.tokens[max(0, number + n) : number + n + 2]] for n in (-1, 0))
        goes_on = (self.joint_after(number) is Joint.SPACE and after in _GOES_ON) or self.is_a_citys(number)
        return " ".join(before) in _GOVERNMENTS or goes_on

    def is_a_citys(self, number: int) -> bool:
        """Whether it is an office of the city right before it: "Leeds Department of Transport"."""
        place = self.several.get(number - 1) or self.match_at.get(number - 1)
        return self.joint_after(number) is Joint.OF and is_an_office_of(place, self.tokens[number])

    def _is_city_of_its_own(self, match: Match | None) -> bool:
        """Whether the whole is a place that is called like something else: Overland Park, the West Bank."""
        named = match.named if match and not match.named.key.endswith(" square") else None
        return named is not None and bool(named.bearers or named.country or named.regions)

    def _leftmost(self, number: int) -> int:
        first = number
        while number - first < _WORDS and self.joint_after(first - 1) in CLOSE:
            before = self.tokens[first - 1].word
            if before.key in _OF_AGENCIES and self.tokens[number].word.key in _AGENCIES:
                first -= 1
                continue  # "San Francisco Municipal Transportation Agency"
            if before.flags & (TITLE | DAY) or (before.flags & OWN and not before.flags & (LAST | LAST_IN_PROSE)):
                break
            first -= 1
        while first < number and first not in self.several and leads_in(self.tokens[first].word.flags):
            first += 1
        return first

    def _body(self, number: int, sort: Sort) -> None:
        """An abbreviation, with the "Cities" that may follow it."""
        cities = self.joint_after(number) is Joint.SPACE and self.tokens[number + 1].word.key == "cities"
        self._take(number, number + cities, sort)

    def _going_on_after(self, number: int) -> None:
        of = self.joint_after(number) is Joint.OF and not self._is_city_of_its_own(self.several.get(number))
        if not of or self.text.endswith(_COUNTY_TOO, 0, self.tokens[number].start) or self.is_a_citys(number):
            return
        place = self.several.get(number + 1) or self.match_at.get(number + 1)
        last = place.last if place else number + 1
        if not place and not self.headline(number):
            titled = self.tokens[number].word.flags & TITLE  # "Secretary of State Tom Hill"
            stops = OWN | TITLE | DAY | (GIVEN if titled else 0)
            while last - number < _WORDS and self._goes_on(last, stops):
                last += 1
        self._take(self._leftmost(number), last, self.lexicon.first[self.tokens[number].word.key])

    def _goes_on(self, last: int, stops: int) -> bool:
        kind = self.joint_after(last)
        if kind is Joint.AND:
            return last + 1 not in self.match_at
        return kind in CLOSE and not self.tokens[last + 1].word.flags & stops

    def _person(self, number: int) -> None:
        word = self.tokens[number].word
        first = number + 1 if word.flags & TITLE and not word.flags & GIVEN else number
        match = self.several.get(number)
        if (word.flags & NEVER and not word.flags & TITLE) or (
            match and (match.first < number or self._is_a_place(match))
        ):
            return
        if number in self.match_at and has_a_paper(self.tokens, self.match_at[number]):
            return  # "the Austin Sustainability Plan"
        kind = self.joint_after(number)
        if kind is Joint.SPACE and self._has_particle(number + 1):
            self._take(first, number + 2, Sort.PERSON)  # "Hassan Al Askari"
            return
        shortened = kind is Joint.STOP and word.flags & TITLE and len(word.key) <= _SHORTENED
        if not (kind is Joint.SPACE or shortened) or not self._may_be_surname(number + 1):
            return
        following = self.tokens[number + 1].word
        surely = word.flags & TITLE or following.flags & (GIVEN | FAMILY)
        if not surely and number in self.match_at and self.headline(number):
            return  # "Sydney Plans Cut": the capitals are the headline's
        last = number + 1
        while last - number < 4 and self._name_goes_on(last):
            last += 1
        self._take(first, last, Sort.PERSON)

    def _is_a_place(self, match: Match) -> bool:
        """Whether a name of several words is rather a place's: "el Ayuntamiento de Don Benito", "Raymond Terrace"."""
        last = self.tokens[match.last].word.flags
        if self._big(match) or not last & (FAMILY | GIVEN | TITLE):
            return self._big(match) or any(bearer.main for bearer in match.named.bearers)
        before = words_before(self.text, match.start)
        return names_a_settlement(before) or before[-1:] in (["in"], ["en"], ["em"])

    def _has_particle(self, number: int) -> bool:
        return self.tokens[number].word.key in _PARTICLES and self.joint_after(number) in CLOSE

    def _big(self, match: Match) -> bool:
        return any(bearer.city.population >= BIG for bearer in match.named.bearers[:1])

    def _may_be_surname(self, number: int) -> bool:
        word = self.tokens[number].word
        if word.flags & (NEVER | OWN | DAY | TITLE | LAST | LAST_IN_PROSE) and not word.flags & (FAMILY | GIVEN):
            return False
        if number in self.taken or word.surface.isupper() != self.tokens[number - 1].word.surface.isupper():
            return number not in self.taken and len(word.key) > 2 and not word.named
        place = self.several.get(number) or self.match_at.get(number)
        led = place and leads_to_a_mayor(self.tokens[number - 1].word.key, self.text, place.end)
        return not (place and (led or place.named.country or (place.words > 1 and self._big(place))))

    def _name_goes_on(self, last: int) -> bool:
        if self.joint_after(last) not in (Joint.SPACE, Joint.HYPHEN, Joint.LINK, Joint.OF):
            return False
        word = self.tokens[last + 1].word
        gap = self.text[self.tokens[last].end : self.tokens[last + 1].start]
        if self.joint_after(last) is Joint.OF and (gap in _NO_LINKS or (last + 1) in self.match_at):
            return False
        known = word.flags & (NEVER | OWN | DAY | TITLE | LAST | LAST_IN_PROSE) and not self._has_particle(last + 1)
        return last + 1 not in self.taken and not known and not self.several.get(last + 1)
