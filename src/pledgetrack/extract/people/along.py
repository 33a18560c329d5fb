"""Things along a text, found by where they begin without going through all of them."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")


class Along(Generic[T]):
    """Items in the order of their first characters."""

    def __init__(self, items: Iterable[T], start: Callable[[T], int]) -> None:
        self._items = sorted(items, key=start)
        self._starts = [start(item) for item in self._items]

    def beginning(self, first: int, last: int) -> Sequence[T]:
        """Those that begin at ``first`` or behind it, and before ``last``."""
        return self._items[bisect_left(self._starts, first) : bisect_left(self._starts, last)]

    def last_before(self, position: int) -> T | None:
        """The last that begins before a position."""
        number = bisect_left(self._starts, position)
        return self._items[number - 1] if number else None
