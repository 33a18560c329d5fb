"""Twice the text must not take three times as long, however it was made."""

import time

import pytest
from tests.growth import times_longer

from pledgetrack.extract.cities import find_cities
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.evidence import Document

QUICK = [
    "a", "1", " ", "\n", "A ", "<", "<a ", "](", "&a", "a@", "a.", "http://a", "New ", "Saint-", "University of ", "Mr. ",
    "John ", "U.S.", "Paris's", "the city of Dlian. ", "Mayor of Xqwxz. ", "“x. ", "Heidel-\n", "中",
]  # fmt: skip
# Every word is weighed as a city: what takes so much longer needs less of it.
CITIES = ["Paris ", "Paris, ", "San ", "Portland, Oregon, ", "Beijing and Washington said ", "LONDON ", "深圳", "عمان "]
PIECES = [(piece, 200_000) for piece in QUICK] + [(piece, 25_000) for piece in CITIES]  # characters


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer()


@pytest.mark.parametrize(("piece", "size"), PIECES)
def test_time_grows_with_the_text_alone(piece, size, gazetteer):
    def seconds(size: int) -> float:
        text = (piece * (size // len(piece) + 1))[:size]
        document = Document(name="a.txt", origin="a.txt", sha256="00", text=text, language="en")
        start = time.process_time()
        find_cities(document, (), gazetteer)
        return time.process_time() - start

    assert times_longer(seconds, size, floor=0.02, bar=3) < 3
