"""Which city a row of a dataset is of: by number, name, country, region, coordinates and inhabitants.

A homonym is settled by what the row says, never in silence: else the row is left out with its candidates.
"""

from pledgetrack.actions.choose_city import dominates
from pledgetrack.actions.coded_city import coded
from pledgetrack.actions.legal_cities import legal_city, more_than_towns
from pledgetrack.actions.matched import Match, NoMatch, listed, several
from pledgetrack.actions.near_cities import a_way_off, agree, by_place, by_size, one_place
from pledgetrack.actions.row_country import country_of, fitting, in_region, lies_in
from pledgetrack.actions.written_names import parts, ways
from pledgetrack.actions.written_otherwise import alike, one_of
from pledgetrack.extract.places import Bearer
from pledgetrack.folding import fold, mixed_alphabets
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.city import City
from pledgetrack.model.record import PlaceName

LARGE = 50_000  # inhabitants
MOST_IN_SMALL = 10_000  # inhabitants that a row may say of a place of which GeoNames knows few or none


def match_city(place: PlaceName, gazetteer: Gazetteer) -> Match:
    """The one city that a row means. Raises ``NoMatch`` with the candidates where it is none or several."""
    if place.geonameid is not None:
        return _numbered(place.geonameid, gazetteer)
    if place.locode is not None:
        return coded(place, gazetteer)
    place = in_region(place, gazetteer)
    by_law = legal_city(place, gazetteer)
    if by_law:
        return Match(city=by_law, how="name of the only city by law that is called so")
    named = _by_name(place, gazetteer)
    # A borough is no town of its name: that of Richmond has ten times the inhabitants.
    if named and not (place.part and not by_size([named.city], place)):
        return named
    seated = _seat(place, gazetteer) or named
    if seated:
        return seated
    small = _only_small(place, gazetteer)
    if small:
        return Match(city=small, how="name of the only small place that is called so")
    found = _area(place, gazetteer)
    if found:
        return Match(city=found[0], how=found[1], body=place.name)
    found = alike(place, gazetteer) or one_of(place, gazetteer)
    if found:
        return Match(city=found[0], how=found[1], otherwise=True)
    raise NoMatch(_none(place, gazetteer))


def _by_name(place: PlaceName, gazetteer: Gazetteer) -> Match | None:
    """The city that bears one of a row's names. Raises ``NoMatch`` where several do."""
    unsettled: NoMatch | None = None
    for name in (place.name or "", *place.also):
        for way, body in ways(name):
            try:
                found = _named(way, place, gazetteer)
            except NoMatch as error:  # a name that says more may still settle it
                unsettled = unsettled or error
                continue
            # A county by a town's lesser name is not of that town: "Summit County" is not of Clinton, or Summit.
            if found and not (body and place.latitude is None and fold(found[0].name) != fold(way)):
                return Match(city=found[0], how=found[1], body=body)
    if unsettled:
        raise unsettled
    return None


def _numbered(geonameid: int, gazetteer: Gazetteer) -> Match:
    city = gazetteer.city(geonameid)
    if city is None:
        raise NoMatch(f"geonameid: no city {geonameid} in the gazetteer")
    return Match(city=city, how="GeoNames id")


def _seat(place: PlaceName, gazetteer: Gazetteer) -> Match | None:
    """Where a government sits, or of what it is a part, that bears no city's name."""
    code = country_of(place, gazetteer)
    names = (place.name or "", *place.also)
    found = (gazetteer.seat(code, fold(way)) for name in names for way, _ in ways(name))
    city = next(filter(None, found), None)
    # The last of its names is the government's own, the others change from year to year.
    return Match(city=city, how="the seat of a government that bears another name", body=names[-1]) if city else None


def _only_small(place: PlaceName, gazetteer: Gazetteer) -> City | None:
    """A place of few inhabitants by its name alone, where the row says that it has few and no other bears the name."""
    if place.latitude is not None or not 0 < (place.population or 0) <= MOST_IN_SMALL:
        return None
    named = ({*_small(way, place, gazetteer)} for way, body in ways(place.name or "") if body is None)
    found = next(filter(None, named), set())
    return by_size(list(found), place) if len(found) == 1 else None


def _area(place: PlaceName, gazetteer: Gazetteer) -> tuple[City, str] | None:
    """The first city of an area that is named after several: "New York-Newark", "Brighton and Hove"."""
    first, *others = parts(place.name or "")
    if not others:
        return None
    bearers = fitting(gazetteer.bearers(fold(first)), place, gazetteer)
    regions = {bearer.city.admin1 for bearer in fitting(gazetteer.bearers(fold(others[0])), place, gazetteer)}
    chosen = [bearer.city for bearer in bearers if bearer.city.admin1 in regions] or [bearer.city for bearer in bearers]
    sized = by_size(chosen, place)
    if not chosen or not (sized or all(dominates(chosen[0], other) for other in chosen[1:])):
        return None
    return sized or chosen[0], "the first city of an area named after several"


def _named(name: str, place: PlaceName, gazetteer: Gazetteer) -> tuple[City, str] | None:
    folded = fold(name)
    given = fitting([Bearer(city=city, main=True) for city in gazetteer.aliased(folded)], place, gazetteer)
    if len(given) == 1:
        return given[0].city, "a name that a person gave"
    bearers = _bearers_of(name, place, gazetteer)
    if place.latitude is not None and bearers:
        found = by_place([bearer.city for bearer in bearers], place)
        far = None if found else _far(bearers, folded, place)
        if found or (far and (place.population or 0) > MOST_IN_SMALL):
            return found or far
        return by_place(_small(name, place, gazetteer), place) or far
    chosen = _chosen(bearers, folded)
    if not chosen:
        return None
    if len(chosen) == 1:
        return chosen[0], "name"
    sized = by_size(chosen, place) or by_size([bearer.city for bearer in bearers], place)
    if sized:
        return sized, "name and inhabitants"
    if all(dominates(chosen[0], other) for other in chosen[1:]):
        return chosen[0], "name, the others are far smaller"
    one = one_place(chosen)
    if one:
        return one, "name; the others are at the same place"
    raise several(place, chosen)


def _bearers_of(name: str, place: PlaceName, gazetteer: Gazetteer) -> list[Bearer]:
    more = more_than_towns(place, gazetteer)
    return [bearer for bearer in _called(name, place, gazetteer) if bearer.city not in more]


def _called(name: str, place: PlaceName, gazetteer: Gazetteer) -> list[Bearer]:
    for way in dict.fromkeys((name, name.replace("-", " "), name.replace(" ", "-"), name.replace("-", ""))):
        bearers = fitting(gazetteer.bearers(fold(way)), place, gazetteer)
        if bearers:
            return bearers
    found = gazetteer.find(name) if "," in name else ()
    if not found and place.latitude is not None:  # a name alone would make a village of a city that is not known
        return [Bearer(city=city, main=True) for city in _small(name, place, gazetteer)]
    return fitting([Bearer(city=city, main=True) for city in found], place, gazetteer)


def _small(name: str, place: PlaceName, gazetteer: Gazetteer) -> list[City]:
    found = [Bearer(city=city, main=True) for city in gazetteer.small(fold(name))]
    return [bearer.city for bearer in fitting(found, place, gazetteer)]


def _chosen(bearers: list[Bearer], folded: str) -> list[City]:
    """Those that are called so, before those that are also called so."""
    called = [bearer.city for bearer in bearers if fold(bearer.city.name) == folded]
    return called or [bearer.city for bearer in bearers if bearer.main] or [bearer.city for bearer in bearers]


def _far(bearers: list[Bearer], folded: str, place: PlaceName) -> tuple[City, str] | None:
    """A city whose row has wrong coordinates: the only one of its name that is large, or of the inhabitants given."""
    cities = _chosen(bearers, folded)
    sized = by_size(cities, place)
    if sized and agree(sized, place):
        return sized, "name and inhabitants; its coordinates lie elsewhere"
    if place.population and place.population < LARGE:
        return None
    near = a_way_off([bearer.city for bearer in bearers], place)
    if near:
        return near, "name and inhabitants; the nearest of the name, though its coordinates lie beside it"
    large = cities[0].population >= LARGE and all(dominates(cities[0], other) for other in cities[1:])
    return (cities[0], "name of a large city; its coordinates lie elsewhere") if large else None


def _none(place: PlaceName, gazetteer: Gazetteer) -> str:
    mixed = mixed_alphabets(place.name or "")
    if mixed:
        return f"city: no {place.name!r} in {_where(place)} (it mixes {mixed} letters)"
    code = country_of(place, gazetteer)
    named = (city for way, _ in ways(place.name or "") for city in _bearers(way, code, gazetteer))
    far = [city for city in named if lies_in(city, place.admin1)]
    if place.latitude is not None and far:
        return f"city: no {place.name!r} near its coordinates; in {_where(place)} there is {listed(far)}"
    near = gazetteer.near(fold(place.name or ""), country=code or None)[:3]
    alike = f"; alike: {listed(near)}" if near else ""
    return f"city: no {place.name!r} in {_where(place)}{alike}"


def _where(place: PlaceName) -> str:
    return place.admin1 or place.country or "the gazetteer"


def _bearers(name: str, code: str, gazetteer: Gazetteer) -> list[City]:
    return [bearer.city for bearer in gazetteer.bearers(fold(name)) if not code or bearer.city.country == code]
