"""docs/datasets.md tells of every column of every dataset."""

import re
from pathlib import Path

import pytest

from pledgetrack.actions.dataset_sheets import known

PAGE = (Path(__file__).parents[2] / "docs" / "datasets.md").read_text(encoding="utf-8")
DATASETS = {part.name: part for part in known() if part.versions}


@pytest.mark.parametrize("name", DATASETS)
def test_every_column_of_a_dataset_is_told_of_and_no_other(name):
    part = DATASETS[name]
    (told,) = re.findall(rf"^## [^\n]*\(`{name}`\)\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    columns = {column for names in part.columns.values() for column in names} | set(part.unused)
    words = set(re.findall(r"`([a-z0-9_]+)`", told))
    assert columns <= words
    assert {word for word in words - columns if word.endswith(("_year", "_target", "_emissions"))} <= {
        "inferred_neutrality"
    }


@pytest.mark.parametrize("name", DATASETS)
def test_no_column_has_two_meanings(name):
    part = DATASETS[name]
    names = [column for names in part.columns.values() for column in names] + list(part.unused)
    assert len(names) == len(set(names))
    assert set(part.needed) <= set(part.columns)
