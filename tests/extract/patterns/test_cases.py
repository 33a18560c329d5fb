"""Each wording finds what its cases say, and nothing in the others."""

import tomllib
from pathlib import Path

import pytest
from tests.extract.invented import NORBY, brief, claims

from pledgetrack.extract.patterns import LANGUAGES, wordings

FILES = sorted(Path(__file__).parent.glob("*/*.toml"))
CASES = [
    pytest.param(f"{path.parent.name}/{path.stem}", case, id=f"{path.parent.name}-{path.stem}-{number}")
    for path in FILES
    for number, case in enumerate(tomllib.loads(path.read_text("utf-8"))["case"])
]


@pytest.mark.parametrize(("pattern", "case"), CASES)
def test_case(pattern, case):
    found = [claim for claim in claims(case["text"]) if claim.pattern == pattern]
    assert [brief(claim) for claim in found] == case["finds"]
    for claim in found:
        assert case["text"][claim.evidence.start : claim.evidence.end] == claim.evidence.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_wording_has_cases_of_both_sorts(language):
    for name in wordings(language):
        path = Path(__file__).parent / f"{name}.toml"
        cases = tomllib.loads(path.read_text("utf-8"))["case"]
        assert any(case["finds"] for case in cases), name
        assert any(not case["finds"] for case in cases), name


def test_names_of_cases_are_names_of_wordings():
    known = {name for language in LANGUAGES for name in wordings(language)}
    assert {f"{path.parent.name}/{path.stem}" for path in FILES} == known


def test_a_city_that_only_a_document_is_about_is_no_subject_of_a_named_other():
    (claim,) = claims("Zembla plans to be carbon neutral by 2050.", home=NORBY)
    assert (claim.subject.kind, claim.subject.name) == ("other", "Zembla")
