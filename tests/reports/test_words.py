"""Plain words: what a reader sees of each value of the model."""

import datetime as dt
from typing import Any

import pytest
from tests.render.ledger import claim, target

from pledgetrack.model.claim import Claim
from pledgetrack.model.date import Moment, PartialDate
from pledgetrack.model.words import ClaimStatus, Form, Gases, Kind, Origin, Role, Scope, Standing, TargetStatus
from pledgetrack.reports import words


def said(kind: Kind = Kind.NET_ZERO, year: int | None = 2050, **rest: Any) -> Claim:
    return claim("words", kind, year, **rest)


@pytest.mark.parametrize(
    ("goal", "expected"),
    [
        (said(), "net zero by 2050"),
        (said(year=None), "net zero, no year"),
        (said(year=2028, year_from=2026, year_to=2028), "net zero by 2026–2028"),
        (said(Kind.EMISSIONS_REDUCTION, 2030, percent=55.0, baseline_year=1990), "−55 % emissions by 2030 on 1990"),
        (said(Kind.EMISSIONS_REDUCTION, 2030, percent=33.3), "−33.3 % emissions by 2030"),
        (said(Kind.EMISSIONS_REDUCTION, None), "emissions cut, no year"),
        (said(Kind.EMISSIONS_REDUCTION, 2030, percent=30.0, against_bau=True),
         "−30 % emissions against business as usual by 2030"),
        (said(Kind.RENEWABLE_ENERGY, 2045, percent=100.0), "100 % renewable energy by 2045"),
        (said(Kind.FIXED_LEVEL, 2050, percent=0.0), "fixed level of emissions of 0 t by 2050"),
        (said(Kind.EMISSIONS_PEAK, 2030), "peak of emissions by 2030"),
        (said(Kind.ONE_AND_A_HALF_DEGREES, None), "1.5 °C target, no year"),
        (said(Kind.OTHER, 2030, percent=50.0), "another target, 50 % by 2030"),
    ],
)  # fmt: skip
def test_goals(goal: Claim, expected: str):
    assert words.goal(goal) == expected


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ({}, "in policy document, all gases, citywide, the city's own"),
        ({"status": TargetStatus.PROPOSED_OR_IN_DISCUSSION, "gases": Gases.CO2_ONLY, "origin": Origin.NATION},
         "under discussion, CO2 only, citywide, from the nation"),
        ({"status": None, "gases": None, "origin": Origin.UNCLEAR}, "status not stated, citywide, origin unclear"),
        ({"gases": Gases.NOT_SPECIFIED, "offsets": False},
         "in policy document, gases not specified, without offsets, citywide, the city's own"),
        ({"scope": Scope.TRANSPORT, "body": "Transport authority", "conditional": True, "interim": True},
         "in policy document, all gases, transport, conditional, interim, the city's own, of Transport authority"),
    ],
)  # fmt: skip
def test_how_a_target_stands(rest: dict[str, Any], expected: str):
    assert words.standing_of(target(**rest)) == expected


def test_a_recorded_target_stands_with_its_origin_and_the_day_it_was_checked():
    shown = words.recorded(target(Kind.CARBON_NEUTRAL, 2060, source="A tracker", checked=PartialDate(2022, 6, 29)))
    assert shown.startswith("carbon neutral by 2060, in policy document")
    assert shown.endswith("(A tracker, checked 2022-06-29)")
    unchecked = words.recorded(target(checked=None, stated=PartialDate(2020), source="A plan"))
    assert unchecked.endswith("(A plan, stated 2020, not known when last checked)")


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        (Moment.of(PartialDate(2021, 7, 8)), "2021-07-08"),
        (Moment.of(PartialDate(2021, 7)), "2021-07"),
        (Moment.of(PartialDate(2021)), "2021"),
        (Moment(not_before=dt.date(2021, 1, 5), not_after=dt.date(2021, 2, 3)), "between 2021-01-05 and 2021-02-03"),
        (Moment(not_after=dt.date(2022, 6, 29)), "by 2022-06-29"),
        (Moment(not_before=dt.date(2022, 6, 29)), "2022-06-29 or later"),
        (Moment(), "on a day not recorded"),
    ],
)
def test_moments(when: Moment, expected: str):
    assert words.moment(when) == expected


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ({}, "net zero by 2050"),
        ({"status": ClaimStatus.PROPOSED, "conditional": True}, "net zero by 2050, proposed, conditional"),
        ({"scope": Scope.BUILDINGS, "status": ClaimStatus.MISSED}, "net zero by 2050, buildings, said to be missed"),
        ({"gases": Gases.CO2_ONLY, "offsets": True}, "net zero by 2050, CO2 only, with offsets"),
        ({"scope": None}, "net zero by 2050"),
    ],
)
def test_what_was_said(rest: dict[str, Any], expected: str):
    assert words.claimed(said(**rest)) == expected


def test_every_value_has_its_words():
    assert set(words.STATUSES) == set(TargetStatus)
    assert set(words.SAID_STATUSES) == set(ClaimStatus)
    assert set(words.GASES) == set(Gases)
    assert set(words.ORIGINS) == set(Origin)
    assert set(words.ROLES) == set(Role)
    assert set(words.FORMS) == set(Form)
    assert set(words.STANDINGS) == set(Standing)
    for kind in Kind:
        assert "_" not in words.goal(said(kind, 2030, percent=50.0))


def test_nothing_recorded_is_called_stated_that_is_only_under_discussion():
    shown = words.recorded(target(status=TargetStatus.PROPOSED_OR_IN_DISCUSSION))
    assert "under discussion" in shown
    assert "stated" not in shown
