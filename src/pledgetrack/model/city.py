"""Cities as GeoNames knows them. A GeoNames id is a place, not a government: that is a body."""

from typing import NamedTuple

from pledgetrack.model.identity import content_id


class City(NamedTuple):
    """A real city.

    ``country`` is ISO 3166-1 alpha-2, ``admin1`` the English name of the first-level region, ``population`` that of
    GeoNames (0: not known), coordinates in degrees (WGS 84), from the gazetteer to a thousandth (a hundred metres).
    """

    geonameid: int
    name: str
    country: str
    admin1: str | None = None
    latitude: float = 0.0
    longitude: float = 0.0
    population: int = 0

    @property
    def id(self) -> str:
        """Content id: the letter c and 8 characters, from the GeoNames id alone."""
        return content_id("c", "geonames", self.geonameid)

    @property
    def label(self) -> str:
        """The name with what tells it from its homonyms, e.g. ``Fuzhou, Jiangxi, CN``."""
        return ", ".join(part for part in (self.name, self.admin1, self.country) if part)
