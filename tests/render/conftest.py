"""Golden files, and a clock for laws about growth."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture
def golden() -> Callable[[str, str], None]:
    """Hold a text against its golden file; with ``GOLDEN=write`` in the environment it is written anew."""

    def held(name: str, text: str) -> None:
        path = GOLDEN / f"{name}.txt"
        if os.environ.get("GOLDEN") == "write":
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text("utf-8")

    return held


@pytest.fixture
def seconds() -> Callable[[Callable[[], object]], float]:
    """The shortest of three runs, in seconds of this process's own work."""

    def measured(work: Callable[[], object]) -> float:
        times = []
        for _ in range(3):
            start = time.process_time()
            work()
            times.append(time.process_time() - start)
        return min(times)

    return measured
