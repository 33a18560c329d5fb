"""Cities by law in Japan and Korea: of three places called Sayama one is "Sayama City", and none a town.

The gazetteer knows which they are ("sayama-shi"); a row of CDP's says which it is of, and seldom where that lies.
"""

import re

from pledgetrack.actions.matched import several
from pledgetrack.actions.near_cities import by_size
from pledgetrack.actions.row_country import country_of, fitting
from pledgetrack.extract.places import Bearer
from pledgetrack.folding import fold
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.city import City
from pledgetrack.model.record import PlaceName

_ENDS = {"JP": "shi", "KR": "si"}
_CITY = re.compile(
    r"(?:the )?city of (.+)|(.+?)[ -](?:city|shi|si)(?: (?:hall|government|metropolitan government))?", re.I
)
_SMALLER = re.compile(r"(?:the )?(?:town|village) of (.+)|(.+?)[ -](?:town|village|cho|machi|mura|son)", re.I)


def legal_city(place: PlaceName, gazetteer: Gazetteer) -> City | None:
    """The city by law of a row that says that it is of a city. Raises ``NoMatch`` where several bear the name."""
    found = _said(place, _CITY, gazetteer) if place.latitude is None else []
    if len(found) < 2:
        return found[0] if found else None
    sized = by_size(found, place)
    if sized is None:
        raise several(place, found)
    return sized


def more_than_towns(place: PlaceName, gazetteer: Gazetteer) -> list[City]:
    """The cities by law that are not meant by a row that says that it is of a town or a village of their name."""
    return _said(place, _SMALLER, gazetteer)


def _said(place: PlaceName, pattern: re.Pattern[str], gazetteer: Gazetteer) -> list[City]:
    """Every city by law whose name a row has together with such words."""
    end = _ENDS.get(country_of(place, gazetteer))
    if end is None:
        return []
    told = (pattern.fullmatch(name.strip()) for name in (place.name or "", *place.also))
    names = {fold(f"{(one[1] or one[2]).strip()}-{end}") for one in told if one}
    bearers = [Bearer(city=city, main=True) for name in sorted(names) for city in gazetteer.small(name)]
    return [bearer.city for bearer in fitting(bearers, place, gazetteer)]
