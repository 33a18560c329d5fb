"""What a report says of verdicts and flags is what docs/verdicts.md says of them."""

import re
from pathlib import Path

from pledgetrack.model.verdict import Flag, Word
from pledgetrack.reports.glossary import GIVEN_WHEN, NOT_MEANT

ROWS = [
    [cell.strip() for cell in line.split("|")[1:-1]]
    for line in (Path(__file__).parents[2] / "docs" / "verdicts.md").read_text("utf-8").splitlines()
]


def test_every_verdict_in_the_words_of_the_document():
    told = {
        Word(word): row[4]
        for row in ROWS
        if len(row) == 5 and re.fullmatch(r"[A-D]\d+", row[1])
        for word in re.findall(r"`([A-Z_]+)[(`]", row[0])
    }
    assert told == NOT_MEANT and set(told) == set(Word)


def test_every_flag_in_the_words_of_the_document():
    names = {str(flag) for flag in Flag}
    told = {
        Flag(name): row[1]
        for row in ROWS
        if len(row) == 2
        for name in re.findall(r"`([a-z_]+)`", row[0])
        if name in names
    }
    assert told == GIVEN_WHEN and set(told) == set(Flag)
