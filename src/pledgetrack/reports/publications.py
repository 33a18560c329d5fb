"""What differs between two publications, city by city. Nothing in it says that a city changed."""

from collections.abc import Iterable
from dataclasses import dataclass

from pledgetrack.model.city import City
from pledgetrack.model.target import Target
from pledgetrack.reports import history, words
from pledgetrack.table import Cell, Table

COLUMNS = ("city", "geonameid", "body", "change", "before", "after", "difference")


@dataclass(frozen=True, kw_only=True)
class Moved:
    """What two publications say of a city and body; ``None``: it has no row, an empty tuple: it has no target."""

    city: City
    body: str | None
    old: tuple[Target, ...] | None
    new: tuple[Target, ...] | None


def difference(moved: Iterable[Moved]) -> Table:
    """One row a city, by country and name."""
    ordered = sorted(moved, key=lambda one: (one.city.country, one.city.name, one.city.geonameid, one.body or ""))
    return Table(name="diff", columns=COLUMNS, rows=[_row(one) for one in ordered])


def _row(one: Moved) -> tuple[Cell, ...]:
    gone = [target for target in one.old or () if target not in (one.new or ())]
    come = [target for target in one.new or () if target not in (one.old or ())]
    change = "row added" if one.old is None else "row gone" if one.new is None else "recoded"
    told = "; ".join(history.difference(old, new) for old, new in _pairs(gone, come)) or None
    return (
        one.city.label, one.city.geonameid, one.body, change,
        _goals(gone, one.old), _goals(come, one.new), told if change == "recoded" else None,
    )  # fmt: skip


def _pairs(gone: list[Target], come: list[Target]) -> list[tuple[Target, Target]]:
    """Final with final, interim with interim, where there is one of each."""
    pairs = []
    for interim in (False, True):
        old = [target for target in gone if target.interim is interim]
        new = [target for target in come if target.interim is interim]
        pairs += [(old[0], new[0])] if len(old) == len(new) == 1 else []
    return pairs


def _goals(targets: list[Target], whole: tuple[Target, ...] | None) -> str | None:
    if whole is None:
        return None
    return "; ".join(words.goal(target) for target in targets) or ("no target" if not whole else "as before")
