"""A connection on which no single query computes for longer than its budget."""

import math
import sqlite3
import time
from typing import Any

from pledgetrack.doors import limits

# Steps of SQLite's machine between two looks at the clock: some milliseconds.
_STEPS = 200_000


class Watched(sqlite3.Connection):
    """A connection that interrupts a query after ``limits.QUERY_SECONDS`` of this process's computing."""

    def __init__(self, *words: Any, **options: Any) -> None:
        super().__init__(*words, **options)
        self._begun = math.inf
        self.set_progress_handler(self._late, _STEPS)

    def execute(self, *words: Any) -> sqlite3.Cursor:
        """Run one statement; its time begins now."""
        self._begun = time.process_time()
        return super().execute(*words)

    def executemany(self, *words: Any) -> sqlite3.Cursor:
        """Run one statement for many rows; they are ours, and may take as long as they do."""
        self._begun = math.inf
        return super().executemany(*words)

    def _late(self) -> bool:
        return time.process_time() - self._begun > limits.QUERY_SECONDS
