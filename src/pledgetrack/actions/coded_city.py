"""Which city a row of a dataset is of that has a UN/LOCODE and no name.

Datasets get at codes by the names of their cities, and now and then at a namesake's: a row of Newcastle upon Tyne bears
the code of Newcastle, County Down. So a code is taken for the largest city of a name, and else left to a person.
"""

from pledgetrack.actions.matched import Match, NoMatch, listed
from pledgetrack.actions.near_cities import NEAR, distance
from pledgetrack.folding import fold
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.city import City
from pledgetrack.model.record import PlaceName


def coded(place: PlaceName, gazetteer: Gazetteer) -> Match:
    """The city of a code: the one that a person gave it to, else that of UNECE's list. Raises ``NoMatch``."""
    given = gazetteer.aliased(fold(place.name or ""))
    if len(given) == 1:
        return Match(city=given[0], how="a name that a person gave")
    remedy = f'pledgetrack alias add CITY "{place.name}" says whose it is'
    if given:
        raise NoMatch(f"city: {place.name!r} was given to {listed(given)}")
    city = gazetteer.coded(place.locode or "")
    if city is None:
        raise NoMatch(f"city: no city is known for the UN/LOCODE {place.name}: {remedy}")
    larger = _larger(city, gazetteer)
    if larger:
        raise NoMatch(
            f"city: the UN/LOCODE {place.name} is that of {listed([city])}, and a larger city has the name, "
            f"{listed(larger)}: {remedy}"
        )
    return Match(city=city, how="UN/LOCODE")


def _larger(city: City, gazetteer: Gazetteer) -> list[City]:
    """Larger cities of the name elsewhere in the country: GeoNames has some cities twice, in one place."""
    here = PlaceName(latitude=city.latitude, longitude=city.longitude)
    bearers = (bearer.city for bearer in gazetteer.bearers(fold(city.name)) if bearer.city.country == city.country)
    return [one for one in bearers if one.population > city.population and distance(one, here) > NEAR]
