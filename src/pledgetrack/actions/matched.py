"""What a row was matched to, or why it was not."""

from collections.abc import Container, Iterable
from dataclasses import dataclass

from pledgetrack.actions.choose_city import dominates
from pledgetrack.model.city import City
from pledgetrack.model.record import PlaceName

CANDIDATES = 5  # named where a row is left out


@dataclass(frozen=True, kw_only=True)
class Match:
    """The city, how it was told, and the body where the row is of a larger area that bears the city's name.

    ``otherwise`` says that the name is only like the city's: a row that bears the name itself is before it.
    """

    city: City
    how: str
    body: str | None = None
    otherwise: bool = False


class NoMatch(ValueError):
    """No city, or several (``candidates``); the words say which."""

    def __init__(self, words: str, candidates: tuple[City, ...] = ()) -> None:
        super().__init__(words)
        self.candidates = candidates


def several(place: PlaceName, cities: Iterable[City]) -> NoMatch:
    """Why a row is not matched whose name several cities bear."""
    candidates = tuple(dict.fromkeys(cities))
    return NoMatch(f"city: {place.name!r} may be {listed(candidates)}: give its geonameid", candidates)


def taken_by_others(place: PlaceName, match: Match) -> NoMatch:
    """Why a row whose name is only like a city's is not of it, where another row bears the city's own name."""
    return NoMatch(
        f"city: {place.name!r} is like {match.city.label} ({match.city.geonameid}), which has a row of its own"
    )


def without(several: NoMatch, taken: Container[City]) -> Match | None:
    """The one candidate that is left, or that is far larger than the others, when those of other rows are taken out."""
    left = sorted((city for city in several.candidates if city not in taken), key=lambda city: -city.population)
    if not left or len(left) == len(several.candidates) or not all(dominates(left[0], other) for other in left[1:]):
        return None
    return Match(city=left[0], how="name; the others of this name have rows of their own")


def listed(cities: Iterable[City]) -> str:
    """A few cities by region, country and number, and how many more there are."""
    told = list(dict.fromkeys(f"{city.label} ({city.geonameid})" for city in cities))
    return "; ".join(told[:CANDIDATES]) + (f"; {len(told) - CANDIDATES} more" if len(told) > CANDIDATES else "")
