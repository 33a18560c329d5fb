"""What an importer makes of one row of a dataset, before the city it names is looked up."""

from collections.abc import Callable
from dataclasses import dataclass

from pledgetrack.model.date import PartialDate
from pledgetrack.model.target import Target


@dataclass(frozen=True, kw_only=True)
class PlaceName:
    """How a row names its city. ``country`` is as written (ISO2, ISO3 or English name).

    ``latitude`` and ``longitude`` are degrees, ``population`` inhabitants. ``body`` is the government, where the row is
    not of the city's own council; ``also`` are further names to look for. ``locode`` is a UN/LOCODE ("DEBER"), and the
    name then only what the row calls it. ``part`` says that it is a government within a greater city.
    """

    geonameid: int | None = None
    locode: str | None = None
    name: str | None = None
    also: tuple[str, ...] = ()
    country: str | None = None
    admin1: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    population: int | None = None
    body: str | None = None
    part: bool = False


@dataclass(frozen=True, kw_only=True)
class Record:
    """A row that was understood: each of ``targets`` builds a target once the city is known (``city=…``).

    No targets: the source says that there is none. ``line`` is that of the row's first line in the file, of a sheet the
    row, counted from 1. ``checked`` is the day somebody last looked, ``published`` the day of the publication where
    the row says so. A row of our own export bears the ``id`` of its target, and ``unguarded(city=…)`` builds it
    without the apostrophes that guard cells from spreadsheets.
    """

    line: int
    place: PlaceName
    targets: tuple[Callable[..., Target], ...]
    checked: PartialDate | None = None
    published: PartialDate | None = None
    id: str | None = None
    unguarded: Callable[..., Target] | None = None


@dataclass(frozen=True, kw_only=True)
class LeftOut:
    """A row that was not taken over, and why; ``name`` is what it is of, ``published`` as in ``Record``.

    ``place`` is the city of a row that says nothing of it: the report names it all the same.
    """

    line: int
    reason: str
    name: str | None = None
    published: PartialDate | None = None
    place: PlaceName | None = None
