"""What only datasets name: small places, lesser names of towns, and UN/LOCODEs.

One compressed file, read whole when it is first asked: an import needs it, and no other command.
"""

import itertools
import lzma
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pledgetrack.errors import BadConfiguration
from pledgetrack.folding import fold
from pledgetrack.model.city import City

# In the wheel inside the package, in a checkout in data/. Written by tools/places.py, which tells of its columns.
_HERE = Path(__file__).resolve().parent
_FILES = (_HERE / "places.tsv.xz", _HERE.parents[2] / "data" / "places.tsv.xz")
_DEGREE = 1_000


class Places(NamedTuple):
    """Rows of places by GeoNames id, and their columns; ids by folded name; UN/LOCODEs beside their ids.

    A city is made of its row when it is asked for: few of fifty thousand ever are.
    """

    rows: dict[int, int]
    columns: tuple[list[str], ...]
    names: dict[str, list[int]]
    coded: tuple[list[str], list[str]]  # ids as the difference to the one before

    def city(self, geonameid: int) -> City | None:
        """The city with this GeoNames id."""
        row = self.rows.get(geonameid)
        return None if row is None else _city(geonameid, *(column[row] for column in self.columns))

    def points(self) -> Iterator[tuple[float, float, int]]:
        """Latitude, longitude and GeoNames id of each."""
        for geonameid, latitude, longitude in zip(self.rows, *self.columns[3:5], strict=True):
            yield int(latitude) / _DEGREE, int(longitude) / _DEGREE, geonameid

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
    rows = {number: row for row, number in enumerate(_numbers(columns[0]))}
    names: dict[str, list[int]] = {}
    for number, name, others in zip(rows, map(fold, columns[1]), columns[7], strict=True):
        names.setdefault(name, []).append(number)
        for other in others.split("|") if others else ():
            if other and other != name:
                names.setdefault(other, []).append(number)
    for number, other in zip(_numbers(columns[8]), columns[9], strict=True):
        for name in other.split("|"):
            names.setdefault(name, []).append(number)
    return Places(rows=rows, columns=tuple(columns[1:7]), names=names, coded=(columns[10], columns[11]))


def _numbers(column: list[str]) -> list[int]:
    return list(itertools.accumulate(map(int, column)))


def _city(geonameid: int, name: str, country: str, admin1: str, latitude: str, longitude: str, population: str) -> City:
    return City(
        geonameid=geonameid, name=name, country=country, admin1=admin1 or None,
        latitude=int(latitude) / _DEGREE, longitude=int(longitude) / _DEGREE, population=int(population),
    )  # fmt: skip
