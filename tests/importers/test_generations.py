"""Every header that a dataset has come with: a sample made by hand, and what must be made of each of its rows.

``GOLDEN=write`` writes the results anew; look at them before they are committed. The rows are made up.
"""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from pledgetrack.actions.read_dataset import Read, read_dataset
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.date import Moment
from pledgetrack.model.target import Target

FOLDER = Path(__file__).parent / "generations"
SAMPLES = sorted(path.name for path in FOLDER.glob("*.csv"))
GAZETTEER = Gazetteer()
FLAGS = ("conditional", "interim")


@pytest.mark.parametrize("name", SAMPLES)
def test_each_row_of_a_header_generation(name):
    dataset = read_dataset(str(FOLDER / name), GAZETTEER)
    assert dataset.importer.name == name.removesuffix(".csv").split("-")[0]
    found = json.dumps([_told(row) for row in dataset.rows], ensure_ascii=False, indent=1) + "\n"
    expected = FOLDER / name.replace(".csv", ".expected.json")
    if os.environ.get("GOLDEN") == "write":
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")


def _told(row: Read) -> dict[str, Any]:
    """A row in words, without what it does not say."""
    said = {
        "line": row.line, "name": row.name, "city": row.city and row.city.label, "body": row.body, "how": row.how,
        "checked": row.checked and str(row.checked), "published": row.published and str(row.published),
        "left_out": row.left_out, "targets": [_target(one) for one in row.targets],
    }  # fmt: skip
    return {name: value for name, value in said.items() if value is not None}


def _target(target: Target) -> dict[str, Any]:
    aside = {"city", "body", "source", "checked", "recorded", "retracted", "entered", "held_as", "source_id"}
    said = {name: value for name, value in vars(target).items() if name not in aside and value not in (None, Moment())}
    said = {name: value for name, value in said.items() if value or name not in FLAGS}
    return {name: value if isinstance(value, (int, float)) else str(value) for name, value in said.items()}
