"""An aim with its share, its year and its base, before it is known whose it is and how it stands."""

from typing import NamedTuple

from pledgetrack.extract.claims.goals import Goal
from pledgetrack.extract.claims.years import Year
from pledgetrack.extract.numbers import Amount
from pledgetrack.model.words import Kind

# A share of the whole is measured against nothing.
WITHOUT_BASE = {Kind.RENEWABLE_ENERGY}


class Draft(NamedTuple):
    """An aim with its share, year and base: ``start`` to ``end`` are its words, the year's included."""

    goal: Goal
    start: int
    end: int
    percent: float | None = None
    amount: Amount | None = None
    year: Year | None = None
    base: Year | None = None
    extra: bool = False


def with_year(head: Draft, year: Year, *, stretch: bool = True) -> Draft:
    """A draft with a year, whose words then reach as far unless it is not to ``stretch``."""
    end = max(head.end, year.end) if stretch else head.end
    return head._replace(year=year, end=end)
