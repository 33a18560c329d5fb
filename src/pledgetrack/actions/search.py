"""Find passages by their words."""

import sqlite3

from pledgetrack.store import passages
from pledgetrack.store.passages import Passage, Wanted


def search(db: sqlite3.Connection, words: str, wanted: Wanted, *, limit: int) -> tuple[Passage, ...]:
    """The passages of sources and targets that hold all words, best first, at most ``limit``."""
    return passages.search(db, words, wanted, limit)
