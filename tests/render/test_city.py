"""How a city looks, at every width, with and without Unicode, on a terminal and in a pipe."""

import dataclasses
from collections.abc import Callable

import pytest
from tests.render import ledger
from tests.render.screens import screen, shown

from pledgetrack.model.verdict import Word
from pledgetrack.render.city import show_city
from pledgetrack.render.wrapping import cells
from pledgetrack.reports.city import CityReport, city_report

WIDTHS = (30, 40, 80, 120, 200)
REPORTS = {"empty": ledger.EMPTY, "only-recorded": ledger.ONLY_RECORDED, "only-said": ledger.ONLY_SAID}


def drawn(report: CityReport, **changes: object) -> str:
    made = screen(**changes)
    show_city(made, report)
    return shown(made)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("unicode", [True, False])
def test_on_a_terminal(width: int, unicode: bool, golden: Callable[[str, str], None]):
    text = drawn(ledger.FULL, width=width, unicode=unicode)
    golden(f"city-{width}-{'unicode' if unicode else 'ascii'}", text)
    assert all(cells(line) <= width for line in text.splitlines())
    assert unicode or text.isascii()


@pytest.mark.parametrize("unicode", [True, False])
def test_in_a_pipe(unicode: bool, golden: Callable[[str, str], None]):
    golden(f"city-pipe-{'unicode' if unicode else 'ascii'}", drawn(ledger.FULL, terminal=False, unicode=unicode))


@pytest.mark.parametrize("name", REPORTS)
def test_a_gap_is_said_in_words(name: str, golden: Callable[[str, str], None]):
    golden(f"city-{name}", drawn(REPORTS[name]))


@pytest.mark.parametrize("width", WIDTHS)
def test_no_value_is_lost_at_any_width(width: int):
    text = "".join(drawn(ledger.FULL, width=width).split())
    for entry in ledger.ENTRIES:
        values = [
            entry.quotation,
            entry.verdict.words,
            entry.verdict.code,
            entry.id,
            *entry.verdict.notes,
            entry.speaker,
        ]
        for value in values:
            assert "".join(value.split()) in text or (width >= 72 and value == entry.quotation)
    for target in ledger.TARGETS:
        assert target.source.replace(" ", "") in text or width >= 72


def test_colour_only_adds_codes():
    plain, coloured = drawn(ledger.FULL), drawn(ledger.FULL, colour=True)
    assert "\x1b" not in plain
    assert "\x1b[1;32m  + MORE" not in coloured
    assert "\x1b[1;36m  + MORE" in coloured
    bare = coloured
    for code in ("1", "2", "0", "1;36", "1;35"):
        bare = bare.replace(f"\x1b[{code}m", "")
    assert bare == plain


@pytest.mark.parametrize("terminal", [True, False])
@pytest.mark.parametrize("width", [30, 60, 100])
def test_hostile_names_and_quotations(terminal: bool, width: int):
    evil = "\x1b[2J[link=http://evil.example]Paris[/link]\n  = SAME  Same as recorded\u202e"
    first = ledger.ENTRIES[3]
    assert first.claim is not None
    mention = dataclasses.replace(
        first.mention,
        speaker=evil,
        office=evil,
        body=evil,
        meeting=dataclasses.replace(first.mention.meeting, title=evil),
        source=dataclasses.replace(first.mention.source, name=evil),
    )
    claim = first.claim._replace(speaker=evil, evidence=first.claim.evidence._replace(text=evil))
    record = ledger.target(source=evil, body=evil)
    verdict = ledger.verdict(Word.MORE, evil, target=record, notes=(evil,))
    entry = dataclasses.replace(first, mention=mention, claim=claim, verdict=verdict)
    city = ledger.PORT._replace(name=evil)
    text = drawn(city_report(city, (record,), (entry,)), terminal=terminal, width=width)
    assert not {"\x1b", "\u202e"} & set(text)
    assert not any(line.strip().startswith("= SAME") for line in text.splitlines() if terminal is False)
    assert "[link=" in text


def test_a_verdict_is_never_without_its_words():
    for entry in ledger.ENTRIES:
        lines = [line for line in drawn(ledger.FULL, terminal=False).splitlines() if entry.verdict.code in line]
        assert lines
        assert all(entry.verdict.words in line for line in lines)
