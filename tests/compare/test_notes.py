"""Notes and flags: what is printed under a verdict and is no part of it."""

import datetime as dt

import pytest
from tests.compare.telling import NZT, OPERATIONS, claim, cut, recorded, recorded_cut, said

from pledgetrack.compare.judge import judge
from pledgetrack.model.date import PartialDate
from pledgetrack.model.verdict import Flag
from pledgetrack.model.words import ClaimStatus, Form, Gases, Kind, Origin, Standing, TargetStatus

DISCUSSED = TargetStatus.PROPOSED_OR_IN_DISCUSSION
NOTES = [
    (
        claim(year=2050),
        recorded(Kind.CARBON_NEUTRAL, 2050, gases=Gases.CO2_ONLY),
        ["said net zero; recorded as carbon neutral, CO2 only"],
    ),
    (
        claim(year=2050, gases=Gases.ALL_GHG),
        recorded(year=2050, gases=Gases.CO2_ONLY),
        ["said for all greenhouse gases; recorded for CO2 only"],
    ),
    (claim(year=2050, gases=Gases.ALL_GHG), recorded(year=2050, gases=Gases.NOT_SPECIFIED), []),
    (claim(year=2050, offsets=False), recorded(year=2050, offsets=True), ["recorded with offsets; said without"]),
    (claim(year=2050, offsets=False), recorded(year=2050), []),
    (claim(year=2050, conditional=True), recorded(year=2050), ["conditional as said"]),
    (
        claim(year=2050, conditional=True),
        recorded(year=2050, conditional=True),
        ["conditional as said and as recorded"],
    ),
    (claim(year=2050, verb="strive"), recorded(year=2050), ["said with the verb “strive”"]),
    (claim(year=2050, verb="will"), recorded(year=2050), []),
    (
        claim(year=2050, status=ClaimStatus.IN_LAW),
        recorded(year=2050, status=TargetStatus.IN_POLICY_DOCUMENT),
        ["said to be in law; recorded as in a policy document"],
    ),
    (claim(year=2050, status=ClaimStatus.ADOPTED), recorded(year=2050, status=TargetStatus.IN_LAW), []),
    (claim(year=2050), recorded(year=2050, status=DISCUSSED), ["the recorded target is under discussion"]),
    (
        claim(year=2050),
        recorded(year=2050, status=TargetStatus.ACHIEVED_SELF_DECLARED),
        ["recorded as achieved by its own account"],
    ),
    (cut(33, 2030), recorded_cut(33.3, 2030), ["said 33 %; recorded 33.3 %"]),
    (cut(100, 2050, 1990), recorded_cut(100, 2050, 2005), ["said on 1990; recorded on 2005"]),
    (cut(40, 2030, against_bau=True), recorded_cut(40, 2030), ["said against business as usual"]),
    (claim(year=2050), recorded(), ["no year is recorded"]),
    (cut(40, 2030), recorded_cut(None, 2030), ["no amount is recorded"]),
]


@pytest.mark.parametrize(("words", "target", "expected"), NOTES)
def test_notes(words, target, expected):
    assert list(judge(said(words), (target,)).notes) == expected


CHECKED_2019 = PartialDate(2019, 9, 10)
FLAGS = [
    (said(claim(year=2050)), recorded(year=2050), []),
    (said(claim(year=2050), reviewed=False), recorded(year=2050), [Flag.UNREVIEWED]),
    (said(claim(year=2050), form=Form.REPORTED), recorded(year=2050), [Flag.SECONDHAND_QUOTE]),
    (said(claim(year=2050), form=Form.PRESENCE, standing=Standing.RESOLUTION), recorded(year=2050), []),
    (said(None, form=Form.PRESENCE), recorded(year=2050), []),
    (said(claim(year=2050), translated=True), recorded(year=2050), [Flag.TRANSLATED_QUOTE]),
    (said(claim(year=2020)), recorded(year=2020), [Flag.OVERDUE_TARGET]),
    (said(claim(year=2021)), recorded(year=2021), []),
    (said(claim(year=2020)), recorded(year=2020, status=TargetStatus.ACHIEVED_SELF_DECLARED), []),
    (said(claim(year=2050)), recorded(year=2050, checked=CHECKED_2019), [Flag.STALE_TARGET]),
    (said(claim(year=2050)), recorded(year=2050, checked=PartialDate(2019, 9, 11)), []),
    (said(claim(year=2050)), recorded(year=2050, since=None), [Flag.TARGET_UNDATED]),
    (said(claim(year=2050)), recorded(year=2050, origin=Origin.NATION), [Flag.TARGET_FROM_NATION]),
    (
        said(claim(year=2050)),
        recorded(year=2050, origin=Origin.NETWORK),
        [Flag.NETWORK_FLOOR, Flag.TARGET_FROM_NETWORK],
    ),
    (said(claim(year=2045)), recorded(year=2045, origin=Origin.NETWORK), [Flag.TARGET_FROM_NETWORK]),
    (
        said(claim(year=2050)),
        recorded(year=2050, origin=Origin.NETWORK, status=TargetStatus.IN_LAW),
        [Flag.TARGET_FROM_NETWORK],
    ),
    (
        said(claim(year=2050, scope=OPERATIONS)),
        recorded(year=2050, scope=OPERATIONS),
        [Flag.SPEAKS_OF_SECTOR_ONLY],
    ),
    (said(cut(100, 2050)), recorded(year=2050), [Flag.INFERRED_NEUTRALITY]),
    (said(claim(year=2050)), recorded(Kind.FIXED_LEVEL, 2050, 0), [Flag.INFERRED_NEUTRALITY]),
]


@pytest.mark.parametrize(("words", "target", "expected"), FLAGS)
def test_flags(words, target, expected):
    assert list(judge(words, (target,)).flags) == expected


def test_the_day_for_stale_and_overdue_is_told_and_else_the_meetings_own():
    target = recorded(year=2025, checked=PartialDate(2021, 1, 1))
    assert judge(said(claim(year=2025)), (target,)).flags == ()
    later = judge(said(claim(year=2025)), (target,), today=dt.date(2026, 1, 1))
    assert later.flags == (Flag.OVERDUE_TARGET, Flag.STALE_TARGET)


def test_an_undated_statement_says_what_can_be_said_of_it():
    assert judge(said(claim(year=2050), on=None, reviewed=False), (NZT,)).flags == (Flag.UNREVIEWED,)
