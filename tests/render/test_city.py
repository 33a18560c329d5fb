"""A city on the screen, as golden files over widths and terminals; `GOLDEN=write` writes them anew, to be looked at."""

import datetime as dt
import io
import os
from pathlib import Path
from typing import Any

import pytest

from pledgetrack.compare import judge
from pledgetrack.model.city import City
from pledgetrack.model.claim import Claim, Subject
from pledgetrack.model.date import Moment, PartialDate
from pledgetrack.model.evidence import Evidence
from pledgetrack.model.meeting import Meeting, Mention, Source
from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Said, Word
from pledgetrack.model.words import (
    ClaimStatus,
    Confidence,
    Form,
    Gases,
    Kind,
    MeetingKind,
    Origin,
    Role,
    Standing,
    TargetStatus,
)
from pledgetrack.render.city import show_city
from pledgetrack.render.console import Screen
from pledgetrack.render.theme import SIGNS
from pledgetrack.reports.city import CityEntry, CityReport

GOLDEN = Path(__file__).parent / "golden"
CITY = City(geonameid=7, name="Anytown", country="NZ", admin1="Otago")
TARGET = Target(
    city=CITY, kind=Kind.CARBON_NEUTRAL, target_year=2050, source="Plan of 2018", status=TargetStatus.IN_POLICY_DOCUMENT,
    gases=Gases.CO2_ONLY, origin=Origin.OWN, stated=PartialDate(2018, 3), checked=PartialDate(2022, 6, 29),
    start=Moment.of(PartialDate(2018, 3)),
)  # fmt: skip
LATER = Target(
    city=CITY, kind=Kind.EMISSIONS_REDUCTION, target_year=2030, percent=55, baseline_year=2005, source="Tracker", interim=True,
    checked=PartialDate(2022, 7, 1), start=Moment(not_after=dt.date(2022, 7, 1)),
)  # fmt: skip


def mention(day: PartialDate | None) -> Mention:
    return Mention(
        id="paaaaaaaa",
        meeting=Meeting(id="mbbbbbbbb", title="A summit of [mayors] \x1b[2J", kind=MeetingKind.MEETING, date=day),
        source=Source(id="scccccccc", name="a.txt", origin="a.txt", sha256="00", media_type="text/plain", characters=999),
        city=CITY, role=Role.SPEAKER, evidence=Evidence(10, 60, "The Mayor of Anytown, Ana Ruiz, welcomed the guests."),
        confidence=Confidence.HIGH, form=Form.REPORTED, speaker="Ana Ruiz", office="Mayor of Anytown", standing=Standing.MAYOR,
    )  # fmt: skip


def entry(day: PartialDate | None, **changes: Any) -> CityEntry:
    claim = Claim(
        subject=Subject(name="Anytown", city=CITY), kind=Kind.NET_ZERO, target_year=2040, pattern="en/neutral_by",
        evidence=Evidence(70, 140, "“We will be net zero by 2040,” said Ana Ruiz, Mayor of Anytown, to the guests."),
        speaker="Ana Ruiz", **changes,
    )  # fmt: skip
    said = Said(city=CITY, claim=claim, standing=Standing.MAYOR, form=Form.QUOTATION, on=day)
    return CityEntry(id="qdddddddd", mention=mention(day), claim=claim, verdict=judge(said, [TARGET, LATER]))


def silence(day: PartialDate) -> CityEntry:
    said = Said(city=CITY, form=Form.PRESENCE, on=day)
    return CityEntry(id="paaaaaaaa", mention=mention(day), claim=None, verdict=judge(said, [TARGET, LATER]))


FULL = CityReport(
    city=CITY,
    targets=(LATER, TARGET),
    entries=(
        silence(PartialDate(2019, 2)),
        entry(PartialDate(2021, 9, 10)),
        entry(PartialDate(2023, 1, 5), status=ClaimStatus.PROPOSED, conditional=True),
        entry(None),
    ),
)
EMPTY = CityReport(city=CITY, targets=(), entries=())


def rendered(report: CityReport, **settings: Any) -> str:
    out = io.StringIO()
    made = {"terminal": True, "width": 80, "colour": False, "unicode": True} | settings
    show_city(Screen(out=out, err=io.StringIO(), **made), report)
    return out.getvalue()


@pytest.mark.parametrize("unicode", [True, False])
@pytest.mark.parametrize("width", [30, 40, 80, 120, 200])
def test_golden(width: int, unicode: bool):
    text = rendered(FULL, width=width, unicode=unicode)
    golden = GOLDEN / f"city-{width}-{'unicode' if unicode else 'ascii'}.txt"
    if os.environ.get("GOLDEN") == "write":
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")
    assert all(len(line) <= max(width, 34) for line in text.splitlines())
    if not unicode:
        assert text.isascii()


@pytest.mark.parametrize("width", [30, 40, 80, 120, 200])
def test_no_value_is_lost_at_any_width(width: int):
    words = "".join(rendered(FULL, width=width).split())
    for value in (
        "Anytown",
        "2050",
        "2030",
        "Planof",
        "NOTHING_REPORTED",
        "PROPOSES",
        "UNDATED",
        "qdddddddd",
        "unreviewed",
    ):
        assert value in words


def test_an_empty_city_says_what_is_not_known():
    text = rendered(EMPTY)
    assert "No target in this ledger (not: no target)" in text
    assert "No meeting in this ledger names this city" in text


def test_a_pipe_gets_whole_lines_without_frames():
    text = rendered(FULL, terminal=False, width=40)

    assert (
        "recorded  carbon neutral by 2050, in policy document, CO2 only, the city's own (Plan of 2018, stated 2018-03, checked 2022-06-29)"
        in text
    )


def test_colour_changes_no_word():
    plain, coloured = rendered(FULL), rendered(FULL, colour=True)
    assert "\x1b[" in coloured
    bare = coloured
    for code in ("1", "2", "31", "32", "33", "36", "0"):
        bare = bare.replace(f"\x1b[{code}m", "")
    assert [line.rstrip() for line in bare.splitlines()] == [line.rstrip() for line in plain.splitlines()]


def test_every_verdict_has_one_sign():
    assert set(SIGNS) == set(Word)
    assert all(len(sign) == 1 for sign in SIGNS.values())
