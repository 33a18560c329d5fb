"""Time grows with the length of a text and with nothing else, whatever stands in it."""

import functools
import time
from functools import partial

import pytest
from tests.growth import times_longer

from pledgetrack.extract.cities import find_cities
from pledgetrack.extract.meeting import find_meeting
from pledgetrack.extract.sentences import sentences
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.evidence import Document

PIECES = (
    "On 3 May 2020 the mayors met at a summit in Lyon ", "Regular meeting of the City of ", "The Lyon Summit and the Forum ",
    "LYON, 3 May 2020 - the mayors of Leeds met today at the ", "Regular meeting of the of the of ", "from 12 cities in 3 countries ",
    "mayors from 12 cities attended the summit. ", "hosted by the A, the B and ", "met on Monday 3 May 2020 and on 4 May ",
)  # fmt: skip


@functools.cache
def gazetteer() -> Gazetteer:
    return Gazetteer()


def _seconds(piece: str, size: int) -> float:
    text = piece * (size // len(piece))
    document = Document(name="a.txt", origin="a.txt", sha256="00", text=text)
    read = tuple(sentences(text))
    atlas = find_cities(document, read, gazetteer())
    start = time.process_time()
    find_meeting(document, read, atlas)
    return time.process_time() - start


@pytest.mark.parametrize("piece", PIECES)
def test_twice_the_text_takes_about_twice_as_long(piece: str):
    assert times_longer(partial(_seconds, piece), 30_000, floor=0.03, bar=3.2) < 3.2
