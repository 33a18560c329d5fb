"""Measure, and pin the floors to the set: ``python -m tests.extract.quality.floors [--lower]``.

Without ``--lower`` no floor of an unchanged set falls.
"""

import json
import math
import sys
from typing import Any

from tests.extract.quality.scoring import FOLDER, digest, measure

FILE = FOLDER / "floors.json"


def raised(old: dict[str, float], new: dict[str, float], *, lower: bool) -> dict[str, float]:
    """The floors after a measurement, rounded down to a hundredth."""
    rounded = {name: math.floor(value * 100) / 100 for name, value in new.items()}
    return {name: value if lower else max(value, old.get(name, 0.0)) for name, value in rounded.items()}


def main(arguments: list[str]) -> None:
    kept: dict[str, Any] = json.loads(FILE.read_text("utf-8")) if FILE.exists() else {"set": "", "floors": {}}
    # Floors of another set bind nothing.
    old = kept["floors"] if kept["set"] == digest() else {}
    floors = raised(old, measure(), lower="--lower" in arguments)
    FILE.write_text(json.dumps({"set": digest(), "floors": floors}, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
