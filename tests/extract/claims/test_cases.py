"""Whose, when and whether: what the grammars must and must not read, over all wordings."""

import tomllib
from pathlib import Path

import pytest
from tests.extract.invented import brief, claims

CASES = [
    pytest.param(case, id=f"{path.stem}-{number}-{case['about']}")
    for path in sorted(Path(__file__).parent.glob("*.toml"))
    for number, case in enumerate(tomllib.loads(path.read_text("utf-8"))["case"])
]


@pytest.mark.parametrize("case", CASES)
def test_case(case):
    assert sorted(map(brief, claims(case["text"]))) == sorted(case["finds"])
