"""How a row with all that belongs to it looks, at every width."""

import pytest
from tests.render import ledger
from tests.render.screens import screen, shown

from pledgetrack.model.claim import Claim, Subject
from pledgetrack.model.evidence import Evidence
from pledgetrack.model.extraction import Speaker
from pledgetrack.model.meeting import Kept
from pledgetrack.model.words import Kind, Standing
from pledgetrack.render.sheet import show_sheet
from pledgetrack.render.wrapping import cells
from pledgetrack.reports.held import Held, mention_sheet, source_sheet, target_sheet
from pledgetrack.reports.held_meeting import HeldMeeting
from pledgetrack.reports.sheet import Sheet

HELD = Held(id="m2222222", recorded="2026-11-24T09:00:00Z by add-meeting account.txt")
ENTRY = ledger.ENTRIES[0]
KEPT = Kept(
    publisher="Port\x1b[2J News", address="https://port.example/a", asked="https://port.example/b", pages=(0, 40),
    headers=(("date", "Mon, 23 Nov 2026 09:00:00 GMT"),), unread=(2,), hidden=3, text_sha256="00", size=1234,
)  # fmt: skip
MEETING = HeldMeeting(
    held=HELD,
    meeting=ENTRY.mention.meeting,
    facts=(
        ("date", "2021-07-08", None),
        ("virtual", "True", Evidence(3, 9, "online")),
        ("participants", "16", Evidence(10, 19, "16 mayors")),
        ("convenor", "League\x1b[2J of Cities", Evidence(30, 46, "League of Cities")),
    ),
    accounts=(("a2222222", ENTRY.mention.source, KEPT),),
    speakers=(
        Speaker(name="Ada Brandt", office="Mayor of Port Aurel", city=ledger.PORT, standing=Standing.MAYOR,
                evidence=Evidence(10, 20, "Ada Brandt")),
        Speaker(name="Jo Lind", office="Envoy", country="XX", standing=Standing.OTHER_BODY, evidence=Evidence(1, 2, "x")),
    ),
    entries=ledger.ENTRIES,
    others=(("q2222222", Claim(subject=Subject(name="the nation"), kind=Kind.NET_ZERO, target_year=2060, pattern="x",
                               evidence=Evidence(5, 9, "2060"))),),
    unresolved=((Evidence(50, 61, "Springfield"), "Springfield, Illinois, US; Springfield, Missouri, US"),),
    responses=ledger.RESPONSES,
).sheet()  # fmt: skip
SHEETS = {
    "meeting": MEETING,
    "target": target_sheet(HELD, ledger.ENDED, [ENTRY], ledger.RESPONSES),
    "mention": mention_sheet(
        HELD, "x" * 300 + " " + "Port Aurel" + " y" * 300, Evidence(301, 311, "Port Aurel"), (ENTRY,), ()
    ),
    "source": source_sheet(HELD, ENTRY.mention.source, KEPT, [("m2222222", "A session")]),
}


def drawn(sheet: Sheet, **changes: object) -> str:
    made = screen(**changes)
    show_sheet(made, sheet)
    return shown(made)


@pytest.mark.parametrize("width", [30, 40, 80, 120, 200])
@pytest.mark.parametrize("name", SHEETS)
def test_on_a_terminal(name: str, width: int, golden):
    text = drawn(SHEETS[name], width=width)
    golden(f"{name}-{width}", text)
    assert all(cells(line) <= width for line in text.splitlines())
    assert "\x1b" not in text
    assert drawn(SHEETS[name], width=width, unicode=False).isascii()


@pytest.mark.parametrize("name", SHEETS)
def test_in_a_pipe_no_value_is_wrapped_or_lost(name: str):
    lines = drawn(SHEETS[name], terminal=False).splitlines()
    for key, value in SHEETS[name].pairs:
        assert any(
            line.startswith(key) and " ".join(value.replace("\x1b", r"\u{1b}").split()) in line for line in lines
        )


def test_two_accounts_that_differ_are_both_shown():
    text = drawn(MEETING)
    assert "16" in text and "the nation" in text and "Springfield, Missouri, US" in text
