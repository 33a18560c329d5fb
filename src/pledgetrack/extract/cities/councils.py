"""What the council that is named with a name says of the city which is meant: "Highland Council", "Moscow City Council"."""

from collections.abc import Iterable

from pledgetrack.extract.cities.candidates import Match
from pledgetrack.extract.cities.others import Names
from pledgetrack.extract.cities.resolve import Choice
from pledgetrack.extract.cities.world import World

_TOWN, _GREAT = 15_000, 100_000  # inhabitants
_DOUBTFUL = 0.9  # less than a clear choice
# Where what is elected is the City Council or Town Council by name.
_CITY_COUNCILS = frozenset({"US"})
# Where a council is called so in the first place.
_COUNCILS = frozenset({"US", "GB", "CA", "AU", "NZ", "IE"})


def as_governed(choice: Choice, names: Names, matches: Iterable[Match], world: World) -> Choice:
    """The choice for a name, less sure or none where the council of one of its passages is hardly that city's."""
    councils = [_council(names, match) for match in matches]
    if "city" in councils:
        return _of_a_city(choice)
    if not any(councils) or world.backs(choice.city):
        return choice
    lands = _CITY_COUNCILS if "the" in councils else frozenset()
    foreign = choice.city.country not in _COUNCILS or choice.city.country in lands
    return choice._replace(lead=0.0) if foreign and choice.city.population < _GREAT else choice


def _council(names: Names, match: Match) -> str:
    """``city`` for "Moscow City Council", ``the`` for "the Highland Council", ``bare`` for "Adur Council", else empty."""
    if match.first < 0:
        return ""
    if [token.word.key for token in names.tokens[match.last + 1 : match.last + 3]] == ["city", "council"]:
        return "city"
    if not names.text.startswith(" Council", match.end) or names.text.endswith("City", match.start, match.end):
        return ""  # "the Salt Lake City Council"
    return "the" if names.text[max(0, match.start - 4) : match.start].lower() == "the " else "bare"


def _of_a_city(choice: Choice) -> Choice:
    """No clear choice for a "City Council" that speaks English only in a namesake's country."""
    namesakes = any(city.country in _COUNCILS and city.population >= _TOWN for city in choice.rivals)
    if choice.city.country in _COUNCILS or not namesakes:
        return choice
    return choice._replace(lead=min(choice.lead, _DOUBTFUL))
