"""What an importer makes of one row of a dataset, before the city it names is looked up."""

from collections.abc import Callable
from dataclasses import dataclass

from pledgetrack.model.target import Target


@dataclass(frozen=True, kw_only=True)
class PlaceName:
    """How a row names its city. ``country`` is as written (ISO2, ISO3 or English name)."""

    geonameid: int | None = None
    name: str | None = None
    country: str | None = None
    admin1: str | None = None


@dataclass(frozen=True, kw_only=True)
class Record:
    """A row that was understood: ``target(city=…)`` builds its target once the city is known.

    ``line`` is that of the row's first line in the file, counted from 1. A row of our own export bears the ``id`` of
    its target, and ``unguarded(city=…)`` builds it without the apostrophes that guard cells from spreadsheets.
    """

    line: int
    place: PlaceName
    target: Callable[..., Target]
    id: str | None = None
    unguarded: Callable[..., Target] | None = None


@dataclass(frozen=True, kw_only=True)
class LeftOut:
    """A row that was not taken over, and why."""

    line: int
    reason: str
