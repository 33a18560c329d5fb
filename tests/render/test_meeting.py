"""How an account looks before it is saved."""

from collections.abc import Callable

import pytest
from tests.render.screens import screen, shown
from tests.reports.account import EXTRACTION, PORT, QUOTE
from tests.reports.test_meeting import report

from pledgetrack.model.extraction import Extraction, Statement
from pledgetrack.model.words import Form, Standing
from pledgetrack.render.meeting import show_meeting
from pledgetrack.render.wrapping import cells
from pledgetrack.reports.meeting import MeetingReport

WIDTHS = (30, 40, 80, 120, 200)


def drawn(made: MeetingReport, **changes: object) -> str:
    on = screen(**changes)
    show_meeting(on, made)
    return shown(on)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("unicode", [True, False])
def test_on_a_terminal(width: int, unicode: bool, golden: Callable[[str, str], None]):
    text = drawn(report(), width=width, unicode=unicode)
    golden(f"meeting-{width}-{'unicode' if unicode else 'ascii'}", text)
    assert all(cells(line) <= width for line in text.splitlines())
    assert unicode or text.isascii()


def test_in_a_pipe(golden: Callable[[str, str], None]):
    golden("meeting-pipe-unicode", drawn(report(), terminal=False))


def test_what_rests_on_the_same_words_stands_above_them_once():
    said = [
        Statement(evidence=QUOTE, form=Form.REPORTED, office=office, city=PORT, standing=Standing.OFFICIAL)
        for office in ("Harbour master", "Pilot")
    ]
    extraction = Extraction(document=EXTRACTION.document, statements=tuple(said))
    lines = drawn(report(extraction), width=200).splitlines()
    start = lines.index("Speakers (2)")
    assert [line.split(",")[0].strip() for line in lines[start + 1 : start + 3]] == ["Harbour master", "Pilot"]
    assert lines[start + 3].strip() == QUOTE.text
    assert "\n".join(lines).count(QUOTE.text) == 1


def test_nothing_found_is_said():
    text = drawn(report(Extraction(document=EXTRACTION.document)))
    for part in ("Cities: none found", "Speakers: none found", "Claims: none found"):
        assert part in text


@pytest.mark.parametrize("width", WIDTHS)
def test_no_value_is_lost_at_any_width(width: int):
    text = "".join(drawn(report(), width=width).split())
    for line in (*report().facts(), *report().speakers(), *report().claims()):
        for value in (line.what, line.found, line.words):
            assert "".join(value.split()) in text
    for one in report().uncertain():
        assert "".join(one.split()) in text


def test_an_account_cannot_act_on_the_screen():
    evil = "\x1b]0;PWNED\x07[link=http://evil.example]x[/link]\u202e\n? Uncertain"
    extraction = EXTRACTION._replace(
        cities=tuple(
            found._replace(
                city=found.city._replace(name=evil),
                reasons=(evil,),
                mentions=(found.mentions[0]._replace(text=evil),),
            )
            for found in EXTRACTION.cities
        ),
        claims=tuple(claim._replace(speaker=evil, reasons=(evil,)) for claim in EXTRACTION.claims),
    )
    for width in (30, 60, 100):
        for terminal in (True, False):
            text = drawn(report(extraction, title=evil, convenors=(evil,)), width=width, terminal=terminal)
            assert not {"\x1b", "\x07", "\u202e"} & set(text)
            assert "".join(["[link=http://evil.example]x[/link]"]) in "".join(text.split())
            assert not any(line.startswith("? Uncertain") for line in text.splitlines())
