"""How the time of something grows with its input, on a machine that does other things too."""

import gc
from collections.abc import Callable

ATTEMPTS = 9


def times_longer(seconds: Callable[[int], float], size: int, *, floor: float, bar: float) -> float:
    """How many times as long twice the size takes; measured again, at most nine times, while it is ``bar`` or more.

    Other programs only ever make a run longer, so the least of each counts. What takes less than ``floor`` seconds
    says nothing of growth.
    """
    once = twice = float("inf")
    gc.disable()  # a collection goes through all that the tests hold, and comes where twice the size makes more objects
    try:
        for _ in range(ATTEMPTS):
            once, twice = min(once, seconds(size)), min(twice, seconds(2 * size))
            if twice < bar * max(once, floor):
                break
    finally:
        gc.enable()
    return twice / max(once, floor)
