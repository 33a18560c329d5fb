"""Twice the text must not take three times as long, however it was made."""

import time

import pytest
from tests.growth import times_longer

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


@pytest.mark.parametrize("piece", PIECES)
def test_time_grows_with_the_text_alone(piece, gazetteer):
    def seconds(size: int) -> float:
        text = (piece * (size // len(piece) + 1))[:size]
        document = Document(name="a.txt", origin="a.txt", sha256="00", text=text, language="en")
        start = time.process_time()
        find_cities(document, (), gazetteer)
        return time.process_time() - start

    assert times_longer(seconds, SIZE, floor=0.02, bar=3) < 3
