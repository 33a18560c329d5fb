"""What a capitalised word right beside a name makes of it: "Councillor A Blackburn", "Bangor Savings Bank"."""

from pledgetrack.extract.cities.candidates import Match
from pledgetrack.extract.cities.joints import CLOSE, Joint
from pledgetrack.extract.cities.layout import is_said_of_somebody, starts_sentence
from pledgetrack.extract.cities.others import Names
from pledgetrack.extract.cities.stands import Stands
from pledgetrack.extract.cities.surroundings import (
    ADMINISTRATIONS,
    leads_to_a_mayor,
    leads_to_a_person,
    names_a_settlement,
    words_before,
)
from pledgetrack.extract.cities.words import BEFORE, DAY, FAMILY, GIVEN, NEVER, OWN, RISKY, TITLE
from pledgetrack.extract.patterns import all_words, listed

_BIG, _GREAT = 100_000, 300_000  # inhabitants
PARTIES = ("D", "R", "I")  # "Rep. Ann Hill, D-Natchez"
# Articles that are a part of a name, behind words of their languages.
_ARTICLES = frozenset({"A", "O"})
_OF_FAMILIES = frozenset(f" {word} " for word in ("di", "della", *all_words("neighbours.families")))
# What follows "City" where it is the city's own: "Boise City Clerk"; "Seattle City Light" is a company.
_CITYS = frozenset(all_words("neighbours.citys"))
# Adjectives that lead to the rest of a name: "Washington National Cemetery", "Boston Public Schools".
_NAMING = frozenset(all_words("neighbours.naming"))
_COMPASS = frozenset(all_words("neighbours.compass"))
# Words for a city's government that a name follows: "a Câmara de Braga".
_COUNCILS = frozenset(all_words("neighbours.councils"))
# How German words for a city end: "Domstadt", "Frankenmetropole".
_TOWNS = all_words("neighbours.towns")
_POINTS = frozenset({"N", "S", "E", "W", "NW", "NE", "SW", "SE"})
_SPEAKER = ("I'", "I’")
_OF_SOMETHING = frozenset(f" {word} " for word in listed("neighbours.of_something"))
_CLIMATE = tuple(all_words("neighbours.climate"))
_AT = (" à ", " en ", " em ")
# What leads to an article in capitals: "WACO, Texas — A Derby man".
_OPENS = (*(f" {word} " for word in all_words("neighbours.leads")), "\n", "— ", "– ", "-- ", ") - ", ": ")


def before(names: Names, match: Match) -> Stands | None:
    """What a capitalised word right before makes of the name; ``None`` where it leaves it alone."""
    number = match.first - 1
    joint = names.joint_after(number)
    if match.words == 1 and number >= -1:
        known = bool(names.tokens[match.first].word.flags & (FAMILY | GIVEN))
        if leads_to_a_person(names.text, match.start, match.end, known=known):
            return Stands.PERSON
    if joint in CLOSE and names.tokens[number].start == match.start:
        return None  # "A Coruña"
    if joint is Joint.STOP and _is_an_initial(names, number):
        return Stands.PERSON  # "J. Preston"
    if joint is Joint.OF and names.tokens[number].word.key not in _COUNCILS and _is_a_family(names, match):
        return Stands.PERSON
    if joint not in CLOSE:
        return None
    if joint is Joint.SPACE:
        return _beside(names, match)
    if joint is Joint.HYPHEN and _is_a_city(names, number) and number in names.placed and _is_small(match):
        return Stands.OTHER  # "Paris-Orly"
    return None if names.tokens[number].word.surface in PARTIES else _led_by(names, match)


def _beside(names: Names, match: Match) -> Stands | None:
    """What a word makes of the name that nothing but a space parts from it."""
    number = match.first - 1
    if _is_an_initial(names, number):
        return Stands.PERSON
    if names.tokens[number].word.surface == "County":
        return Stands.PART  # "the people of County Limerick"
    if number in names.placed and _is_a_namesake(names, match.first) and _is_a_city(names, number):
        return Stands.OTHER
    return _led_by(names, match)


def _led_by(names: Names, match: Match) -> Stands | None:
    number = match.first - 1
    token = names.tokens[number]
    if leads_to_a_mayor(token.word.key, names.text, match.end):
        return None  # "Climate Mayors Chair Boston Mayor Ana Ruiz"
    if token.word.flags & TITLE:
        return Stands.PERSON
    written = token.word.surface
    if written in _POINTS or names.is_genitive(match) or token.word.key.endswith(_TOWNS):
        return None  # "in NW Wichita"
    if written == "OF" and names_a_settlement(words_before(names.text, match.start)):
        return None  # "THE CITY OF HELSINKI has": a report that opens in capitals
    if _harmless(names, number, BEFORE | DAY | NEVER):
        return None
    if token.word.flags & GIVEN and not match.named.country:
        return Stands.PERSON
    if len(written) > 1 and written.isupper() and not names.text[match.start : match.end].isupper():
        return Stands.OTHER  # "CE Delft"
    if starts_sentence(names.text, token.start) and number not in names.taken:
        first = None if token.word.flags else (token.word.key if token.word.named else "")
        return (
            Stands.PERSON if is_said_of_somebody(names.text, first, match.end) else None
        )  # "Zbynka Houston, director of parks"
    surname = match.words == 1 and names.tokens[match.first].word.flags & (FAMILY | GIVEN)
    return Stands.PERSON if surname else Stands.OTHER  # "Tyrell Dayton"


def _is_a_family(names: Names, match: Match) -> bool:
    """Whether a word that is no place's leads to a family name: "Cármino de Souza", but not "Prefeitura de Souza"."""
    word, number = names.tokens[match.first - 1].word, match.first - 1
    if word.flags & GIVEN and number not in names.placed and _stands_first(names, number):
        # "Patricia de Lille", but not "Calle Victoria de Lille"
        return names.text[names.tokens[number].end : match.start] in _OF_FAMILIES
    if match.words > 1 or not names.tokens[match.first].word.flags & FAMILY or word.flags or word.named:
        return False
    gap = names.text[names.tokens[match.first - 1].end : match.start]
    return gap in _OF_FAMILIES and not starts_sentence(names.text, names.tokens[match.first - 1].start)


def is_a_family_of(names: Names, match: Match) -> bool:
    """Whether a given name and a particle in capitals lead to a name, in a headline too: "Patricia De Lille"."""
    number = match.first - 2
    if number < 0 or names.text[names.tokens[number].end : match.start].lower() not in _OF_FAMILIES:
        return False
    known = names.tokens[number].word.flags & GIVEN and number not in names.placed
    return bool(known) and _stands_first(names, number)


def _stands_first(names: Names, number: int) -> bool:
    """Whether nothing but a title stands before a given name."""
    return names.joint_after(number - 1) not in CLOSE or bool(names.tokens[number - 1].word.flags & TITLE)


def _is_an_initial(names: Names, number: int) -> bool:
    """Whether a capital stands for a given name: "Councillor A Blackburn"; that of a sentence is a word."""
    token = names.tokens[number]
    written = token.word.surface
    if written in _ARTICLES and names.text.endswith(_OPENS, 0, token.start):
        return False  # "la alcaldesa de A Coruña", "A Hull man" in a line of its own
    return len(written) == 1 and written.isascii() and not starts_sentence(names.text, token.start)


def after(names: Names, match: Match) -> Stands | None:
    """What a capitalised word right after makes of the name."""
    if is_of_something(names, match) or _is_of_a_city(names, match):
        return Stands.OTHER
    if match.first < 0 or names.joint_after(match.last) not in CLOSE:
        return None
    number = match.last + 1
    word = names.tokens[number].word.surface
    if word == "I" or word.startswith(_SPEAKER):
        return None  # "In Harrogate I'm looking forward to it"
    if names.capitalising:
        from pledgetrack.extract.cities.nouns import is_followed_by_a_noun

        if is_followed_by_a_noun(names, match):
            return None
    if names.tokens[number].word.key.startswith(_CLIMATE) or names.is_a_citys(number):
        return None  # "hat der Rat von Velbert Klimaneutralität beschlossen"
    if names.tokens[number].word.flags & GIVEN and names.text.endswith(_AT, 0, match.start):
        return None  # "annonce à Lyon Pascale Hameau"
    if _begins_a_part(names, number) or _begins_a_name(names, number) or _is_a_namesake(names, number):
        return Stands.OTHER
    return None if _harmless(names, number, BEFORE | DAY | NEVER | OWN | TITLE) else Stands.OTHER


def is_of_something(names: Names, match: Match, *, strictly: bool = False) -> bool:
    """Whether a name goes on with what is no place: "Luján de Cuyo", "a Mesa da Assembleia"; "Soria del PP" does not.

    ``strictly``: with what is no common word either, so that nothing else speaks for the shorter name.
    """
    if match.first < 0 or match.words > 1 or names.joint_after(match.last) is not Joint.OF:
        return False
    following = names.tokens[match.last + 1]
    gap = names.text[match.end : following.start]
    apart = (names.capitalising and gap == " das ") or match.last + 1 in names.placed
    if apart or gap not in _OF_SOMETHING or following.word.surface.isupper():
        return False
    named = following.word.named
    place = named and (named.country or named.regions or any(one.city.population >= _BIG for one in named.bearers))
    known = place or following.word.flags & (GIVEN | FAMILY) or (strictly and following.word.flags)
    return not known and all(bearer.city.population < 2 * _GREAT for bearer in match.named.bearers)


def _is_of_a_city(names: Names, match: Match) -> bool:
    """Whether a name with an article is another city's thing: "El Puerto de Barcelona"."""
    if match.words != 2 or names.joint_after(match.last) is not Joint.OF or match.last + 1 not in names.placed:
        return False
    article = bool(names.tokens[match.first].word.flags & NEVER)
    return article and all(bearer.city.population < _GREAT for bearer in match.named.bearers)


def is_an_administration(match: Match, before: list[str], after: list[str]) -> bool:
    """Whether a person's government is called so: "the Obama Administration"; that of a great city is its own."""
    if before[-1:] != ["the"] or not after or after[0].rstrip(".,;:'s’") not in ADMINISTRATIONS:
        return False
    return all(bearer.city.population < _GREAT for bearer in match.named.bearers)


def goes_on(names: Names, match: Match) -> Stands | None:
    """What "City" and a word that is none of its government's make of the name: "Seattle City Light", "Cork City FC"."""
    number = match.last + 1
    if match.first < 0 or names.joint_after(match.last) is not Joint.SPACE or names.joint_after(number) not in CLOSE:
        return None
    if names.tokens[number].word.key != "city" or not names.tokens[number].word.surface.istitle():
        return None
    word = names.tokens[number + 1].word
    own = word.flags & (OWN | TITLE | DAY | NEVER) or word.key in _CITYS or number + 1 in names.placed
    return None if own or number + 1 in names.taken else Stands.OTHER


def _is_small(match: Match) -> bool:
    return all(bearer.city.population < _BIG for bearer in match.named.bearers)


def _is_a_city(names: Names, number: int) -> bool:
    place = names.match_at.get(number)
    return place is not None and not (place.named.country or place.named.regions)


def _begins_a_part(names: Names, number: int) -> bool:
    """Whether a quarter of the sky follows a name: "Hamburg Süd", but not "Seoul, South Korea"."""
    if names.tokens[number].word.key not in _COMPASS or names.tokens[number].word.surface.isupper():
        return False
    land = names.several.get(number)
    return not (land and (land.named.country or land.named.regions))


def _begins_a_name(names: Names, number: int) -> bool:
    word = names.tokens[number].word
    return word.key in _NAMING and word.surface.istitle() and names.joint_after(number) is Joint.SPACE


def _is_a_namesake(names: Names, number: int) -> bool:
    """Whether a word that is a family name as well as a city's follows without a comma: "Detroit Edison"."""
    place = names.match_at.get(number)
    if place is None or place.words > 1 or place.named.country or place.named.regions:
        return False
    flags = names.tokens[number].word.flags
    return bool(flags & (FAMILY | RISKY)) and not flags & DAY and names.joint_after(number - 1) is Joint.SPACE


def _harmless(names: Names, number: int, flags: int) -> bool:
    """Whether the word beside a name is no part of it."""
    if number in names.taken:
        return False
    word = names.tokens[number].word
    if word.surface.endswith(".") or word.key == "the":
        return True  # "in Conway, S.C. Myrtle Beach officials": the sentence ends with the abbreviation
    if word.flags & flags:
        short = word.surface.isupper() and 1 < len(word.surface) <= len("THE")
        return bool(word.flags & flags & TITLE) or not short
    return word.country is not None or number in names.placed
