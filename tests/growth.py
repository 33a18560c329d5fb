"""How the time of something grows with its input, on a machine that does other things too."""

import gc
import time
from collections.abc import Callable

ATTEMPTS = 16
# Another program's hour lasts longer than nine quick measurements: each is waited for longer than the one before.
PAUSE = 0.1


def times_longer(seconds: Callable[[int], float], size: int, *, floor: float, bar: float) -> float:
    """How many times as long twice the size takes; measured again, at most sixteen times, while it is ``bar`` or more.

    Other programs only ever make a run longer, so the least of each counts. What takes less than ``floor`` seconds
    says nothing of growth.
    """
    once = twice = float("inf")
    gc.disable()  # a collection goes through all that the tests hold, and comes where twice the size makes more objects
    try:
        for attempt in range(ATTEMPTS):
            time.sleep(PAUSE * attempt)
            once, twice = min(once, seconds(size)), min(twice, seconds(2 * size))
            if twice < bar * max(once, floor):
                break
    finally:
        gc.enable()
    return twice / max(once, floor)
