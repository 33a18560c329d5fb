"""Twice the text must not take three times as long, however it was made."""

import time

import pytest

from pledgetrack.extract.cities import find_cities
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.evidence import Document

PIECES = [
    "a", "1", " ", "\n", "A ", "<", "<a ", "](", "&a", "a@", "a.", "http://a", "Paris ", "Paris, ", "New ", "San ",
    "Saint-", "University of ", "Mr. ", "John ", "U.S.", "Paris's", "Portland, Oregon, ", "the city of Dlian. ",
    "Mayor of Xqwxz. ", "Beijing and Washington said ", "“x. ", "LONDON ", "Heidel-\n", "深圳", "中", "عمان ",
]  # fmt: skip
SIZE = 100_000  # characters


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer()


def seconds(text: str, gazetteer: Gazetteer) -> float:
    document = Document(name="a.txt", origin="a.txt", sha256="00", text=text, language="en")
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        find_cities(document, (), gazetteer)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("piece", PIECES)
def test_time_grows_with_the_text_alone(piece, gazetteer):
    once, twice = (seconds((piece * (size // len(piece) + 1))[:size], gazetteer) for size in (SIZE, 2 * SIZE))
    # What takes less than 20 ms says nothing about growth on a machine that others use too.
    assert twice < 3 * max(once, 0.02)
