"""SECURITY.md names the tests that provoke each fault: they exist, and no fault of the list is forgotten."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", TEXT)))
# Letter -> numbers, as the threat model has them for what exists today.
FAULTS = {"A": range(1, 13), "B": range(1, 26), "C": [1, 2, 3, *range(6, 14)],
          "D": [*range(1, 12), *range(15, 22)], "E": range(1, 14), "F": range(1, 13),
          "G": range(1, 15), "H": [1, 2, 3, 5, 6]}  # fmt: skip


@pytest.mark.parametrize(("file", "name"), NAMED)
def test_every_test_that_is_named_exists(file: str, name: str):
    assert re.search(rf"^def {name}\(", (ROOT / file).read_text(encoding="utf-8"), re.MULTILINE)


def test_every_fault_is_provoked_or_said_not_to_be():
    told = {cell.strip() for line in TEXT.splitlines() if line.startswith("| ") for cell in line.split("|")[1:2]}
    listed: set[str] = set()
    for cell in told:
        for letter, first, last in re.findall(r"\b([A-H])(\d+)(?:–(?:[A-H])?(\d+))?", cell):
            listed |= {f"{letter}{number}" for number in range(int(first), int(last or first) + 1)}
    assert listed >= {f"{letter}{number}" for letter, numbers in FAULTS.items() for number in numbers}
    assert len(NAMED) > 60
