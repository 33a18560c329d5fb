"""Whatever happens to a file on its way, its reader answers in one of two ways, and an answer holds."""

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest
from tests.readers.mutations import mutated, samples

from pledgetrack.doors import child
from pledgetrack.doors.parsed import NO_HINTS, Parsed

READERS = {"html": ".html", "pdf": ".pdf", "docx": ".docx", "markdown": ".md"}
ROOT = Path(__file__).resolve().parent.parent.parent
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
    command = [sys.executable, "-m", "tests.readers.mutations", str(WHOLE), "short"]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8")
    assert ended.returncode == 0, ended.stderr
    *formats, _ = ended.stdout.splitlines()
    counted = {line.split()[0]: int(line.split()[1]) for line in formats}
    assert set(counted) == set(samples())
    assert sum(counted.values()) == WHOLE
    assert all(counted.values())
