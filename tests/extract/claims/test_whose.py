"""Whose a target is: cities, and all those for whom no city stands."""

import tomllib
from pathlib import Path

import pytest
from tests.extract.invented import brief, claims

CASES = tomllib.loads((Path(__file__).parent / "whose.toml").read_text("utf-8"))["case"]


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=f"{number}-{case['about']}") for number, case in enumerate(CASES)]
)
def test_case(case):
    assert sorted(map(brief, claims(case["text"]))) == sorted(case["finds"])
