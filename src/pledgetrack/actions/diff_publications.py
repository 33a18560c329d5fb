"""What differs between two publications of a dataset: changes of the record, which say nothing of the cities."""

import sqlite3

from pledgetrack.errors import UnknownName
from pledgetrack.model.target import Target
from pledgetrack.reports.publications import Moved, difference
from pledgetrack.store import cities, publications, targets
from pledgetrack.store.publications import Publication
from pledgetrack.table import Table


def diff_publications(db: sqlite3.Connection, dataset: str, first: str, second: str) -> Table:
    """One row a city whose record differs. ``first`` and ``second`` are days of publication or ids.

    Raises ``UnknownName`` where the ledger has no such dataset or publication.
    """
    held = publications.published(db)
    names = sorted({one.dataset for _, one in held if one.dataset.casefold().startswith(dataset.casefold())})
    if len(names) != 1:
        known = ", ".join(sorted({one.dataset for _, one in held})) or "none; import one"
        raise UnknownName(f"no dataset {dataset!r} in this ledger", f"There is: {known}.")
    of_name = [(name, one) for name, one in held if one.dataset == names[0]]
    old, new = (_chosen(of_name, wanted) for wanted in (first, second))
    before, after = publications.said(db, old), publications.said(db, new)
    labels = {city.id: city for city in cities.every(db)}
    moved = [
        Moved(
            city=labels[city], body=body,
            old=_targets(db, before.get((city, body))), new=_targets(db, after.get((city, body))),
        )
        for city, body in before.keys() | after.keys()
        if before.get((city, body)) != after.get((city, body))
    ]  # fmt: skip
    return difference(moved)


def _targets(db: sqlite3.Connection, ids: tuple[str, ...] | None) -> tuple[Target, ...] | None:
    if ids is None:
        return None
    return tuple(target for name in ids if (target := targets.with_id(db, name)))


def _chosen(held: list[tuple[str, Publication]], wanted: str) -> str:
    found = [name for name, one in held if wanted in {name, str(one.published)}]
    found = found or [name for name, one in held if str(one.published).startswith(wanted)]
    if len(found) == 1:
        return found[0]
    listed = ", ".join(f"{one.published} ({name})" for name, one in held)
    what = "no publication" if not found else "more than one publication"
    raise UnknownName(f"{what} of {held[0][1].dataset} on {wanted}", f"There is: {listed}.")
