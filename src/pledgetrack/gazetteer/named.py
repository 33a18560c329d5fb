"""The gazetteer together with the names and cities that people put on record."""

from collections.abc import Mapping

from pledgetrack.extract.places import Bearer
from pledgetrack.folding import fold
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.city import City


class Named(Gazetteer):
    """A gazetteer that knows the aliases of a ledger (folded name to cities) and its cities beyond GeoNames' dump.

    A person who asks by an alias gets the city that it was given to and no namesake; in a text it is one bearer more.
    """

    def __init__(self, aliases: Mapping[str, tuple[City, ...]]) -> None:
        self._aliases = aliases
        self._cities = {city.geonameid: city for cities in aliases.values() for city in cities}
        super().__init__()

    def bearers(self, name: str) -> tuple[Bearer, ...]:
        """Every city with this name: those that were given it, then the gazetteer's, most populous first."""
        own = self._aliases.get(name, ())
        others = super().bearers(name)
        if not own:
            return others
        others = tuple(bearer for bearer in others if bearer.city not in own)
        return tuple(Bearer(city=city, main=True) for city in own) + others

    def aliased(self, name: str) -> tuple[City, ...]:
        """The cities to which people gave this (folded) name."""
        return self._aliases.get(name, ())

    def city(self, geonameid: int) -> City | None:
        """The city with this GeoNames id."""
        return super().city(geonameid) or self._cities.get(geonameid)

    def begins(self, name: str) -> bool:
        """Whether a longer name goes on after these words."""
        return super().begins(name) or any(alias.startswith(f"{name} ") for alias in self._aliases)

    def goes_on(self, name: str) -> bool:
        """Whether any longer name begins with these signs."""
        return super().goes_on(name) or any(alias != name and alias.startswith(name) for alias in self._aliases)

    def find(self, query: str) -> tuple[City, ...]:
        """Every city that a person may mean; an alias means the cities that it was given to."""
        return self._aliases.get(fold(query.strip())) or super().find(query)
