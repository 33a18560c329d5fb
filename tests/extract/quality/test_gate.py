"""The quality gate: no figure under its floor, and floors that belong to this very set."""

import json

import pytest
from tests.extract.quality.floors import FILE, raised
from tests.extract.quality.scoring import digest, measure, passages

KEPT = json.loads(FILE.read_text("utf-8"))


@pytest.fixture(scope="module")
def figures():
    return measure()


def test_floors_are_those_of_this_set():
    assert KEPT["set"] == digest()


@pytest.mark.parametrize("name", sorted(KEPT["floors"]))
def test_no_figure_is_under_its_floor(figures, name):
    assert figures[name] >= KEPT["floors"][name]


def test_what_was_promised_of_extraction(figures):
    assert figures["claims.core"] >= 0.88
    assert figures["claims.strict"] >= 0.82
    assert figures["attributed"] >= 0.98
    assert figures["quiet"] >= 0.94
    assert figures["high confidence"] >= 0.95


def test_a_floor_falls_only_when_told_to():
    assert raised({"a": 0.9}, {"a": 0.8}, lower=False) == {"a": 0.9}
    assert raised({"a": 0.9}, {"a": 0.8}, lower=True) == {"a": 0.8}


def test_every_label_names_a_city_of_its_passage():
    for passage in passages():
        names = {city["name"] for city in passage["cities"]}
        for claim in passage["claims"]:
            assert claim["subject"].startswith("other:") or claim["subject"] in names, passage["id"]
