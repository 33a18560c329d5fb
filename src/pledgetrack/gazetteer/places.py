"""What only datasets name: small places, lesser names of towns, and UN/LOCODEs.

One compressed file, read whole when it is first asked: an import needs it, and no other command.
"""

import itertools
import lzma
from pathlib import Path
from typing import NamedTuple

from pledgetrack.errors import BadConfiguration
from pledgetrack.folding import fold
from pledgetrack.model.city import City

# In the wheel inside the package, in a checkout in data/. Written by tools/places.py, which tells of its columns.
_HERE = Path(__file__).resolve().parent
_FILES = (_HERE / "places.tsv.xz", _HERE.parents[2] / "data" / "places.tsv.xz")
_DEGREE = 10_000


class Places(NamedTuple):
    """Places by GeoNames id; ids by folded name; ids, as the difference to the one before, and their UN/LOCODEs."""

    cities: dict[int, City]
    names: dict[str, list[int]]
    coded: tuple[list[str], list[str]]

    def codes(self) -> dict[str, int]:
        """GeoNames ids by UN/LOCODE, without a blank in it: "DEBER"."""
        return dict(zip(self.coded[1], _numbers(self.coded[0]), strict=True))


def read() -> Places:
    """Read the file. Raises ``BadConfiguration`` where it is missing or damaged."""
    file = next(filter(Path.is_file, _FILES), None)
    if file is None:
        raise BadConfiguration(
            "a part of the gazetteer is missing from this installation", "Install pledgetrack again."
        )
    try:
        lines = lzma.decompress(file.read_bytes()).decode("utf-8").split("\n")
    except lzma.LZMAError:
        raise BadConfiguration("the gazetteer of this installation is damaged", "Install pledgetrack again.") from None
    columns = [line.split("\t") for line in lines]
    cities = {city.geonameid: city for city in map(_city, _numbers(columns[0]), *columns[1:7])}
    names: dict[str, list[int]] = {}
    for number, city, other in zip(cities, cities.values(), columns[7], strict=True):
        for name in {fold(city.name), *filter(None, other.split("|"))}:
            names.setdefault(name, []).append(number)
    for number, other in zip(_numbers(columns[8]), columns[9], strict=True):
        for name in other.split("|"):
            names.setdefault(name, []).append(number)
    return Places(cities=cities, names=names, coded=(columns[10], columns[11]))


def _numbers(column: list[str]) -> list[int]:
    return list(itertools.accumulate(map(int, column)))


def _city(geonameid: int, name: str, country: str, admin1: str, latitude: str, longitude: str, population: str) -> City:
    return City(
        geonameid=geonameid, name=name, country=country, admin1=admin1 or None,
        latitude=int(latitude) / _DEGREE, longitude=int(longitude) / _DEGREE, population=int(population),
    )  # fmt: skip
