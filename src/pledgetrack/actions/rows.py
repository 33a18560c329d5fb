"""Rows of the ledger that a person names by their ids."""

import sqlite3

from pledgetrack.errors import UnknownName
from pledgetrack.store import ids

SORTS = {
    "m": "meeting", "a": "account", "p": "mention", "q": "claim", "t": "target", "l": "alias", "r": "response",
    "v": "ruling", "d": "publication", "w": "review", "x": "translation",
    "c": "city", "s": "source", "o": "operation",
}  # fmt: skip
_MANY = 5  # sorts, from which on naming them all helps nobody
_LISTS = {
    "m": "meetings",
    "p": "mentions",
    "q": "claims",
    "t": "targets",
    "c": "cities",
    "s": "sources",
    "d": "publications",
}


def must_be(db: sqlite3.Connection, name: str, sorts: str) -> None:
    """Make sure that a live row has this id, of one of the sorts (letters of ids, as in "mt").

    Raises ``UnknownName`` with ids that look alike, or with the command that lists them.
    """
    wanted = " or ".join(SORTS[letter] for letter in sorts) if len(sorts) < _MANY else "row"
    if name[:1] in sorts and ids.is_live(db, name):
        return
    if name[:1] in sorts and ids.is_known(db, name):
        raise UnknownName(f"{SORTS[name[0]]} {name} was retracted", "pledgetrack undo gives back what was taken last.")
    if ids.is_live(db, name):
        raise UnknownName(f"{name} is a {SORTS[name[0]]}, not a {wanted}", _lists(sorts))
    near = ids.like(db, name)
    remedy = f"Did you mean {' or '.join(near)}?" if near else _lists(sorts)
    raise UnknownName(f"no {wanted} {name!r} in this ledger", remedy)


def _lists(sorts: str) -> str:
    listed = next((_LISTS[letter] for letter in sorts if letter in _LISTS), "meetings")
    return f"List them: pledgetrack list {listed}"
