"""What a city's report holds, before anything is drawn."""

import dataclasses
import json
from typing import Any

import pytest
from tests.render import ledger

from pledgetrack.model.verdict import Word
from pledgetrack.model.words import ClaimStatus, Kind, Standing
from pledgetrack.reports.city import NO_TARGET, NOTHING_SAID, city_report
from pledgetrack.reports.document import document
from pledgetrack.reports.entry import CityEntry

SILENT, _, PROPOSED, MORE, UNSETTLED, UNDATED = ledger.ENTRIES


def test_targets_by_year_and_entries_by_date():
    report = city_report(ledger.PORT, reversed(ledger.TARGETS), reversed(ledger.ENTRIES))
    assert [target.target_year for target in report.targets] == [2020, 2030, 2030, 2040, 2060]
    dates = [str(entry.mention.meeting.date or "") for entry in report.entries]
    assert dates == ["2021-09-10", "2021-09-10", "2022-11-03", "2023-05", "2023-06-01", ""]
    last = city_report(ledger.PORT, (ledger.target(year=None), ledger.NEUTRAL), ())
    assert [target.target_year for target in last.targets] == [2060, None]


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (SILENT, "Deputy Mayor"),
        (MORE, "Ada Brandt, Mayor of Port Aurel"),
        # The mention's speaker did not say these words, or nobody knows.
        (PROPOSED, "not settled for these words (for the city spoke here: Ada Brandt, Mayor of Port Aurel)"),
        (UNSETTLED, "Bo Lind, Councillor, member of a council, does not speak for the city"),
    ],
)
def test_who_is_credited(entry: CityEntry, expected: str):
    assert entry.speaker == expected


def test_an_office_is_never_lent_to_another_speaker():
    claim = MORE.claim._replace(speaker="Cleo Wick")  # type: ignore[union-attr]
    other = dataclasses.replace(MORE, claim=claim, standing=Standing.ACTIVIST)
    assert other.speaker == "Cleo Wick, activist, does not speak for the city"


def test_nobody_named_is_said_to_be_so():
    mention = dataclasses.replace(SILENT.mention, speaker=None, office=None, standing=None)
    assert dataclasses.replace(SILENT, mention=mention).speaker == "nobody named"


def test_what_is_not_known_is_said():
    assert ledger.EMPTY.unknown() == (NO_TARGET, NOTHING_SAID)
    assert ledger.FULL.unknown() == (
        "“Letter without a date” has no date: nothing said there can be compared",
        "Whether the accounts were read rightly: nobody has reviewed 4 of the 6 statements shown here",
    )
    assert city_report(ledger.PORT, (ledger.CUT,), (MORE,)).unknown() == ()
    assert city_report(ledger.PORT, (ledger.CUT,), (MORE,), left_out=3).unknown() == (
        "3 older mentions are in this ledger and not shown here: --all shows them",
    )


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (SILENT, {"label": "nothing reported", "aim": None}),
        (PROPOSED, {"label": "2045 net zero, proposed", "aim": 2045, "aim_from": None}),
        (UNSETTLED, {"label": "2035–2038 net zero, not settled who spoke", "aim": 2038, "aim_from": 2035}),
        (UNDATED, {"label": "2020 climate neutral, said to be reached", "begin": None, "when": "no date"}),
    ],
)
def test_what_was_said_on_the_axis(entry: CityEntry, expected: dict[str, Any]):
    (lane,) = city_report(ledger.PORT, (), (entry,)).timeline().said
    assert {name: getattr(lane, name) for name in expected} == expected


def test_somebody_elses_year_is_not_drawn_as_the_citys():
    claim = ledger.claim("China will peak before 2030", Kind.EMISSIONS_PEAK, 2030)
    verdict = dataclasses.replace(SILENT.verdict, word=Word.NOT_OWN_PLEDGE)
    (lane,) = city_report(ledger.PORT, (), (dataclasses.replace(MORE, claim=claim, verdict=verdict),)).timeline().said
    assert (lane.aim, lane.label) == (None, "not its own target")


def test_what_is_recorded_on_the_axis():
    overdue, cut, _, ended, _ = ledger.FULL.timeline().recorded
    assert (overdue.begin, overdue.aim) == (None, 2020)  # recorded in 2022, after its own year
    assert (cut.at_latest, cut.when) == (False, "stated 2020")
    assert ended.end is not None
    assert ended.begin is not None
    assert 2015 < ended.begin < ended.end < 2022


def test_every_table_has_a_value_for_every_column():
    tables = {table.name: table for table in ledger.FULL.tables()}
    assert set(tables) == {"recorded", "comparison", "timeline", "responses"}
    for table in tables.values():
        rows = list(table.rows)
        assert rows
        assert all(len(row) == len(table.columns) for row in rows)
    recorded = [dict(zip(tables["recorded"].columns, row, strict=True)) for row in tables["recorded"].rows]
    assert recorded[1] | {"percent": 55, "baseline_year": 1990, "offsets": None, "interim": True} == recorded[1]
    compared = [dict(zip(tables["comparison"].columns, row, strict=True)) for row in tables["comparison"].rows]
    assert [row["said"] is None for row in compared] == [True, True, False, False, False, False]
    assert compared[3]["recorded_id"] == ledger.CUT.id
    assert [row["reviewed"] for row in compared] == [False, True, False, True, False, False]


def test_a_json_document_is_one_line_that_acts_on_nothing():
    evil = "a\x1b\x9b31m\u202eb\u2028c\U000e0041\nd"
    report = city_report(ledger.PORT._replace(name=evil), (), ())
    told = document("show-city", report.tables(), {"city": report.city})
    assert told.count("\n") == 1
    assert not {"\x1b", "\x9b", "\u202e", "\u2028", "\U000e0041"} & set(told)
    assert json.loads(told)["city"]["name"] == evil
    assert json.loads(told)["schema"] == "pledgetrack/show-city@1"


def test_a_status_of_every_kind_has_its_label():
    for status in ClaimStatus:
        claim = ledger.claim("words", status=status)
        (lane,) = city_report(ledger.PORT, (), (dataclasses.replace(MORE, claim=claim),)).timeline().said
        assert lane.label.startswith("2050 net zero")
        assert ("," in lane.label) is (status is not ClaimStatus.PLEDGED)
