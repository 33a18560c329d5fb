"""docs/verdicts.md names every word, every flag and every rule that can decide."""

import re
from pathlib import Path

import pytest
from tests.compare.test_rules import RULES

from pledgetrack.compare.judge import judge
from pledgetrack.model.verdict import Flag, Word

PAGE = (Path(__file__).parents[2] / "docs" / "verdicts.md").read_text(encoding="utf-8")
TABLES = re.sub(r"<!-- examples.*?<!-- end -->", "", PAGE, flags=re.DOTALL)
ROWS = [line for line in TABLES.splitlines() if line.startswith("| `")]


@pytest.mark.parametrize("word", Word)
def test_every_word_has_its_row(word):
    assert any(f"`{word}" in row.split("|")[1] for row in ROWS)


@pytest.mark.parametrize("flag", Flag)
def test_every_flag_has_its_row(flag):
    assert any(f"`{flag}`" in row.split("|")[1] for row in ROWS)


@pytest.mark.parametrize("name", RULES)
def test_the_row_of_a_word_names_the_rule_that_decides_and_what_stands_in_brackets(name):
    words, targets, _, rule = RULES[name]
    verdict = judge(words, targets)
    (row,) = [row for row in ROWS if {f"`{verdict.word}`", f"`{verdict.word}("} & set(_codes(row))]
    assert row.split("|")[2].strip() == rule
    if verdict.word in {Word.UNRESOLVED, Word.NOT_COMPARABLE, Word.ANNOUNCES_CHANGE}:
        assert f"({verdict.argument})" in row


def _codes(row: str) -> list[str]:
    """The codes that a row begins with, cut after the bracket that opens."""
    return [code.split("(")[0] + ("(" if "(" in code else "") for code in row.split("|")[1].split()]


def test_every_word_is_given_by_some_case():
    assert {judge(words, targets).word for words, targets, *_ in RULES.values()} == set(Word)
