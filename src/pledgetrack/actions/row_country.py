"""In which country and region a row of a dataset places its city."""

from collections.abc import Iterable
from dataclasses import replace

from pledgetrack.actions.written_names import head_of, qualifiers
from pledgetrack.extract.places import Bearer
from pledgetrack.folding import fold
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.city import City
from pledgetrack.model.record import PlaceName

_CODES = {"EL": "GR", "UK": "GB"}  # as the European Union writes them


def in_region(place: PlaceName, gazetteer: Gazetteer) -> PlaceName:
    """The place with the region that its name gives: "Guilford, VT" is in Vermont, whatever else bears the name."""
    if place.admin1 or not place.name:
        return place
    named, *others = (_regions(name, country_of(place, gazetteer), gazetteer) for name in (place.name, *place.also))
    if len(named) != 1 or (place.latitude is not None and any(named.isdisjoint(other) for other in others if other)):
        return place  # two of its names place it in two regions: its coordinates tell
    return replace(place, name=place.name.split("/")[0].strip() or place.name, admin1=named.pop())


def _regions(name: str, code: str, gazetteer: Gazetteer) -> set[str]:
    """The regions in which a name places its city."""
    head = fold(head_of(name))
    also = {bearer.city for bearer in gazetteer.bearers(head)}
    named = [
        {one.name for one in gazetteer.regions(told) if one.country == code}
        for told in map(fold, qualifiers(name))
        # "León, Mexico" is not in the State of Mexico, and "Beograd (Belgrade)" is the city's other name.
        if gazetteer.country(told) != code and not also & {bearer.city for bearer in gazetteer.bearers(told)}
    ]
    return {region for names in named if len(names) == 1 for region in names}


def country_of(place: PlaceName, gazetteer: Gazetteer) -> str:
    """The ISO 3166-1 alpha-2 code of a row's country, or what it says in capitals; "" where it says nothing."""
    named = place.country or ""
    code = gazetteer.country(fold(named)) or (gazetteer.country(named) if named.isupper() else None)
    return code or _CODES.get(named.upper(), named.upper())


def fitting(bearers: Iterable[Bearer], place: PlaceName, gazetteer: Gazetteer) -> list[Bearer]:
    """Those that lie in the country and region of a row."""
    code = country_of(place, gazetteer)
    return [
        bearer for bearer in bearers if (not code or bearer.city.country == code) and lies_in(bearer.city, place.admin1)
    ]


def lies_in(city: City, region: str | None) -> bool:
    """Whether a city lies in a region, as far as GeoNames says."""
    return not region or not city.admin1 or fold(city.admin1) == fold(region)
