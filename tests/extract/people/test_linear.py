"""Time grows with the length of a text and with nothing else, whatever stands in it."""

import time
from functools import partial

import pytest
from tests.growth import times_longer

from pledgetrack.extract.atlas import Atlas
from pledgetrack.extract.people import find_people
from pledgetrack.extract.sentences import sentences
from pledgetrack.model.evidence import Document

PIECES = (
    "Ruiz said ", "Ms Ruiz ", "Ana, from a, ", "“Go on.” Ana Ruiz ", "Ana Ruiz met. “Go on.”\n\n",
    "said ", "“", "“A. ", '"A" ', "Mayor ", "Mayor of ", "Ana Ruiz ", "Ana Ruiz, Mayor of Lyon, said ", "ANA: yes\n", "> a:\n\n",
    "Ana Ruiz said “we go”. ", "Mayor, ", "A B C D E ", "signed by ", "Speakers: Ana Ruiz, ", "head of a b c d e f ", "市长王伟", "she said ",
    "Ruiz and ", "according to ", "«a. ", "Mayor of the a b c ", "\n\n“Go on, all of you.”", "Director of climate of ", ", who is ", "Anna\nMayor\n",
    "Councillor Ana Ruiz\nWe go on.\n", '"A.” ', "“A.“ Ana Ruiz ", "Dear Ana Ruiz,\n", "Testimony of Ana Ruiz\n", "I am Ana Ruiz. ", "• Ana Ruiz, Mayor\n",
    "The mayor said ", "Mayor Ana, ", "Guests\n", "MS. RUIZ: we go\n", "Ana told ", "Ana A. ", "Chair: Ana Ruiz\n", "Ana Ruiz of the city's a b ", "Ana Ruiz, who heads the city's ", "Moved by Ana Ruiz ", "Ana Ruiz, Manager, Air Quality, ",
    "A. Ruiz\n", "Q1 Ana Ruiz: yes\n", "Panel: Ana Ruiz; ", "Ana Ruiz, adviser to Mayor ", "said Ana, a ", "Ana Ruiz interviews ", "Guests Ana Ruiz, ", "director at the city's a ", "accused of a by Ana Ruiz ", "The mayor has a. Ana Ruiz told ", "A. Ruiz, ", "MAYOR RUIZ: yes\n", "Ana Ruiz met. The mayor said so. ", "her colleague Ana Ruiz ", "Ana Ruiz met and Tom Hill said ", "(Ana Ruiz)\nI go on.\n", "Is it so?\nI say so.\n", "“a”, sagen Ana und ", "市委书记、主任王伟、", "局长陈大同、李明", "他说", "“好。”市长王伟说。", "王伟市长", "王伟(市长)", "市长约翰·", "Ana Ruiz dit a. « b », dit Ruiz. ",
)  # fmt: skip


def _seconds(piece: str, size: int) -> float:
    text = piece * (size // len(piece))
    document = Document(name="a.txt", origin="a.txt", sha256="00", text=text)
    read = tuple(sentences(text))
    start = time.process_time()
    find_people(document, read, Atlas())
    return time.process_time() - start


@pytest.mark.parametrize("piece", PIECES)
def test_twice_the_text_takes_about_twice_as_long(piece: str):
    assert times_longer(partial(_seconds, piece), 15_000, floor=0.03, bar=3.2) < 3.2
