"""Whatever happens to a file on its way, its reader answers in one of two ways, and an answer holds."""

import json
import random

import pytest
from tests.readers.mutations import mutated, run, samples

from pledgetrack.doors import child
from pledgetrack.doors.parsed import NO_HINTS, Parsed

READERS = {"html": ".html", "pdf": ".pdf", "docx": ".docx", "markdown": ".md"}
ROUNDS = 60
WHOLE = 84  # through a child process each; `just mutations` runs ten thousand


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", READERS)
def test_mutated_samples_are_read_or_refused(name: str):
    chance = random.Random(name)
    content = samples()[READERS[name]]
    read = 0
    for _ in range(ROUNDS):
        answer = json.loads(
            json.dumps(child._answer(f"pledgetrack.readers.{name}", mutated(content, chance), NO_HINTS))
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


def test_spoilt_files_are_read_or_refused_by_the_way_in_of_the_commands():
    found = run(WHOLE, seed="short")
    assert sum(map(sum, (one.values() for one in found.values()))) == WHOLE
    assert all(found.values())
