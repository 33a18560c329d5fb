"""A city's own plan, officer or office for its climate, which speaks of the city: "The Boston Climate Action Plan"."""

from pledgetrack.extract.cities.candidates import Match
from pledgetrack.extract.cities.words import Token
from pledgetrack.extract.patterns import all_words, listed

_PAPERS, _OF_CLIMATE = frozenset(all_words("papers.papers")), frozenset(all_words("papers.climate"))
_OFFICERS, _FIELDS = frozenset(all_words("papers.officers")), _OF_CLIMATE.union(all_words("papers.fields"))
_OFFICES, _STATES = frozenset(all_words("papers.offices")), frozenset(listed("papers.states"))
_WORDS = 5  # from the climate to the plan


def ends_a_citys_paper(tokens: list[Token], place: Match | None, number: int) -> bool:
    """Whether a city's name leads to the plan for its climate that word ``number`` ends, with nothing else before it."""
    if place is None or place.last + 1 >= number:
        return False
    between = {token.word.key for token in tokens[place.last + 1 : number]}
    officer = tokens[number].word.key in _OFFICERS and between <= _FIELDS  # "Austin Public Works Director"
    return officer or (tokens[number].word.key in _PAPERS and not between.isdisjoint(_OF_CLIMATE))


def has_a_paper(tokens: list[Token], place: Match) -> bool:
    """Whether a plan for the climate is called for the city: "the Austin Climate Equity Plan"."""
    behind = tokens[place.last + 1 : place.last + 2]
    if not behind or behind[0].start - place.end != 1:
        return False
    last = min(place.last + 1 + _WORDS, len(tokens))
    return any(ends_a_citys_paper(tokens, place, number) for number in range(place.last + 2, last))


def is_an_office_of(place: Match | None, word: Token) -> bool:
    """Whether "Department", "Office" and the like stand right behind a city that is called like no state."""
    return (
        place is not None and word.word.key in _OFFICES and not place.named.country and place.named.key not in _STATES
    )
