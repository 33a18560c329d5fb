"""What the extractor asks of a gazetteer; ``pledgetrack.gazetteer`` meets it."""

from typing import NamedTuple, Protocol

from pledgetrack.model.city import City


class Bearer(NamedTuple):
    """A city that bears a name. ``main`` tells its principal name from an alternate or foreign one."""

    city: City
    main: bool


class Region(NamedTuple):
    """A first-level region: ``country`` is ISO 3166-1 alpha-2, ``name`` as in ``City.admin1``."""

    country: str
    name: str


class Places(Protocol):
    """Names to places. Every ``name`` is folded (``pledgetrack.folding.fold``)."""

    def bearers(self, name: str) -> tuple[Bearer, ...]:
        """Every city with this name, most populous first; empty where there is none."""
        ...

    def near(self, name: str, *, country: str | None = None) -> tuple[City, ...]:
        """Cities of 15,000 inhabitants or more whose main name is a misspelling away, best first; at most five."""
        ...

    def city(self, geonameid: int) -> City | None:
        """The city with this GeoNames id."""
        ...

    def country(self, name: str) -> str | None:
        """ISO 3166-1 alpha-2 code of a country named in English, its own or a common foreign form, or by ISO3."""
        ...

    def regions(self, name: str) -> tuple[Region, ...]:
        """First-level regions with this name or, for the United States, Canada and Australia, postal abbreviation."""
        ...

    def begins(self, name: str) -> bool:
        """Whether a longer name of a city, country or region goes on after these words: "new" does, "shenzhen" not."""
        ...

    def goes_on(self, name: str) -> bool:
        """Whether any longer name goes on after these signs, word boundary or not: for scripts without spaces."""
        ...
