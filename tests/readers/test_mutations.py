"""Whatever happens to a file on its way, its reader answers in one of two ways, and an answer holds."""

import json
import random

import pytest
from tests.readers.docxs import docx, paragraph
from tests.readers.pages import page
from tests.readers.pdfs import pdf, text_pages
from tests.readers.test_html import WORDS

from pledgetrack.doors import child
from pledgetrack.doors.parsed import Parsed

SAMPLES = {
    "html": page(WORDS).encode(),
    "pdf": pdf(*text_pages(WORDS, rows=9), title="A dialogue"),
    "docx": docx("".join(paragraph(one.replace("&", "and")) for one in WORDS.split("\n\n"))),
    "markdown": f"---\ntitle: x\n---\n# A dialogue\n\n{WORDS}\n\n- *one* [two](x)\n\n| a | b |\n".encode(),
}
ROUNDS = 60


def mutated(content: bytes, chance: random.Random) -> bytes:
    """Bytes flipped, left out, doubled or cut off, at one to eight places."""
    out = bytearray(content)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(out) + 1)
        end = min(len(out), at + chance.choice((1, 1, 1, 16, 256)))
        how = chance.randrange(5)
        if how < 2:
            out[at:end] = chance.randbytes(end - at)
        elif how == 2:
            del out[at:end]
        elif how == 3:
            out[at:at] = out[at:end] * chance.choice((1, 2, 50))
        elif chance.random() < 0.1:
            del out[at:]
    return bytes(out)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", SAMPLES)
def test_mutated_samples_are_read_or_refused(name: str):
    chance = random.Random(name)
    read = 0
    for _ in range(ROUNDS):
        answer = json.loads(
            json.dumps(child._answer(f"pledgetrack.readers.{name}", mutated(SAMPLES[name], chance), None))
        )
        if "parsed" in answer:
            parsed = Parsed.from_json(answer["parsed"])
            assert parsed.text.strip()
            read += 1
        else:
            reason, _ = answer["unreadable"]
            assert reason
            assert "\n" not in reason
    assert read > 0
