"""How lists and comparisons look, at every width."""

import re

import pytest
from tests.render import ledger
from tests.render.screens import screen, shown

from pledgetrack.render.comparison import show_comparison
from pledgetrack.render.listing import show_list
from pledgetrack.render.wrapping import cells
from pledgetrack.reports import words
from pledgetrack.reports.comparison import Compared
from pledgetrack.reports.entry import CityEntry
from pledgetrack.reports.listing import BRIEF, brief
from pledgetrack.store.listings import EVERY
from pledgetrack.table import Cell, Table

WIDTHS = (30, 40, 80, 120, 200)
VALUES: dict[str, Cell] = {
    "id": "q2222222x", "geonameid": 42, "city": "Port Aurel", "admin1": "Lower Aurel", "country": "XX",
    "kind": "net_zero", "target_year": 2040, "percent": None, "baseline_year": None, "year_from": None, "year_to": None,
    "scope": "citywide", "status": "pledged", "conditional": False, "gases": None, "subject": "Port Aurel",
    "verdict": "NO_TARGET_ON_RECORD", "verdict_argument": None, "date": "2021-09-10", "origin": "own", "body": None,
    "source": "Tracker of Targets, 20 December 2022", "checked": "2022-06-29", "entered": False, "reviewed": False,
    "role": "speaker", "speaker": "Ada Brandt", "office": "Mayor of Port Aurel", "quotation": "“We will [/red] be there \x1b[2J by 2040”",
    "meeting": "Dialogue between mayors", "mentions": 12, "claims": 3, "targets": 2, "names": "Aurelport; 港",
    "source_name": "account.txt", "characters": 123_456, "read_at": "2026-11-24T09:00:00Z", "meeting_id": "m2222222x",
    "to": "t2222222x", "by": "Port City", "text": "We said 2040.", "at": "2026-11-24T09:00:00Z", "name": "add-meeting",
    "detail": "account.txt", "undone": True,
}  # fmt: skip


def compared_entry(entry: CityEntry) -> Compared:
    mention, verdict, target = entry.mention, entry.verdict, entry.verdict.target
    return Compared(
        id=entry.id, city=mention.city.label, geonameid=mention.city.geonameid, country=mention.city.country,
        date=str(mention.meeting.date) if mention.meeting.date else None, meeting=mention.meeting.title,
        meeting_id=mention.meeting.id, said=words.claimed(entry.claim) if entry.claim else None, source_id=mention.source.id,
        quotation=entry.quotation, word=verdict.word, verdict=verdict.code, words=verdict.words,
        recorded=f"{words.goal(target)}, {words.standing_of(target)}" if target else None,
        recorded_source=target.source if target else None,
        recorded_checked=str(target.checked) if target and target.checked else None,
        flags=" ".join(verdict.flags) or None, reviewed=mention.reviewed, entered=mention.entered,
        ruling=entry.ruling.word if entry.ruling else None, ruled_by=entry.ruling.by if entry.ruling else None,
    )  # fmt: skip


def rows_of(sort: str) -> Table:
    columns = tuple(EVERY[sort].columns)
    values = VALUES | ({"status": "in_policy_document"} if sort == "targets" else {})
    return Table(name=sort, columns=columns, rows=[tuple(values.get(column) for column in columns)] * 2)


def test_every_sort_has_its_columns():
    assert set(BRIEF) == set(EVERY)


@pytest.mark.parametrize("width", WIDTHS)
def test_lists_on_a_terminal(width: int, golden):
    made = screen(width=width)
    for sort in EVERY:
        assert show_list(made, brief(rows_of(sort))) == 2
    golden(f"lists-{width}", shown(made))
    assert all(cells(line) <= width for line in shown(made).splitlines())
    assert "\x1b" not in shown(made)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("unicode", [True, False])
def test_a_comparison_on_a_terminal(width: int, unicode: bool, golden):
    made = screen(width=width, unicode=unicode)
    show_comparison(made, [compared_entry(entry) for entry in ledger.ENTRIES])
    golden(f"compare-{width}-{'unicode' if unicode else 'ascii'}", shown(made))
    assert all(cells(line) <= width for line in shown(made).splitlines())
    assert unicode or shown(made).isascii()


def test_the_colour_of_a_verdict_says_nothing_that_its_words_do_not():
    plain, coloured = screen(), screen(colour=True)
    for made in (plain, coloured):
        show_comparison(made, [compared_entry(entry) for entry in ledger.ENTRIES])

    assert "\x1b[" in shown(coloured)
    assert re.sub(r"\x1b\[[0-9;]*m", "", shown(coloured)) == shown(plain)
