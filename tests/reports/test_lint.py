"""What is observed in a record, rule by rule, and what is not."""

import datetime as dt
from typing import Any

import pytest

from pledgetrack.model.city import City
from pledgetrack.model.date import Moment, PartialDate
from pledgetrack.model.target import Target
from pledgetrack.model.words import Kind, Origin, TargetStatus
from pledgetrack.reports.lint import Code, in_order, of_targets

TODAY = dt.date(2026, 11, 24)
PORT = City(geonameid=1, name="Port", country="XX")
STATED = PartialDate.parse("2021-03")


def target(**fields: Any) -> Target:
    plain = {
        "city": PORT,
        "kind": Kind.NET_ZERO,
        "source": "Plan",
        "target_year": 2045,
        "stated": STATED,
        "start": Moment.of(STATED),
    }
    return Target(**{**plain, **fields})


def codes(*versions: Target) -> set[str]:
    return {finding.code for finding in of_targets(versions, TODAY, 24)}


NETWORK = {"origin": Origin.NETWORK}
CASES: list[tuple[dict[str, Any], set[str]]] = [
    ({}, set()),
    ({"quotation": "We will be net zero by 2045."}, set()),
    ({"quotation": "We will be net zero by 2040."}, {"quotation_without_year"}),
    ({"quotation": "Net zero by the middle of this century", "target_year": 2050}, set()),
    ({"quotation": "Net zero by mid-century"}, {"quotation_without_year"}),
    ({**NETWORK, "target_year": 2050}, {"network_floor"}),
    ({**NETWORK, "target_year": 2050, "status": TargetStatus.IN_LAW}, set()),
    ({**NETWORK, "target_year": 2060}, {"later_than_network"}),
    ({"target_year": 2060}, set()),
    ({"baseline_year": 1990}, set()),
    ({"baseline_year": 1007}, {"impossible_base_year"}),
    ({"kind": Kind.EMISSIONS_REDUCTION, "percent": 0.86}, {"unlikely_percent"}),
    ({"kind": Kind.EMISSIONS_REDUCTION, "percent": 140.0}, {"unlikely_percent"}),
    ({"kind": Kind.EMISSIONS_REDUCTION, "percent": 100.0}, set()),
    ({"kind": Kind.FIXED_LEVEL, "percent": 0.0}, set()),
    ({"baseline_year": 2025}, {"impossible_base_year"}),
    ({"baseline_year": 2045, "checked": PartialDate.parse("2026")}, {"impossible_base_year"}),
    ({"target_year": 2405}, {"impossible_target_year"}),
    ({"target_year": 2020}, {"impossible_target_year", "overdue"}),
    ({"target_year": 2020, "status": TargetStatus.ACHIEVED_SELF_DECLARED}, set()),
    ({"target_year": 2025}, {"overdue"}),
    ({"target_year": 2026}, set()),
    ({"checked": PartialDate.parse("2022-12-20")}, {"stale"}),
    ({"checked": PartialDate.parse("2025-12-20")}, set()),
    ({"checked": PartialDate.parse("2022-12-20"), "end": Moment.of(PartialDate.parse("2023"))}, set()),
    ({"source": "Metropolitan plan"}, {"metropolitan_area"}),
    ({"source": "Metropolitan plan", "body": "Metropolitan Council"}, set()),
    ({"source": "Plan for Greater Port"}, {"metropolitan_area"}),
    ({"quotation": "By 2045 a cut greater than in any other city"}, set()),
    ({"origin": Origin.NATION}, {"national_goal"}),
    ({"quotation": "In line with the national target we aim for 2045"}, {"national_goal"}),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "expected"), CASES, ids=[str(fields) for fields, _ in CASES])
def test_each_version_by_itself(fields, expected):
    assert codes(target(**fields)) == expected


def test_sources_that_have_other_years_are_set_side_by_side():
    (finding,) = of_targets((target(), target(source="Survey", target_year=2050)), TODAY, 24)
    assert (finding.code, finding.row) == (Code.SOURCES_DISAGREE, target().id)
    assert "2045" in finding.observation and "Survey has net zero by 2050" in finding.observation


@pytest.mark.parametrize(
    "other",
    [
        {}, {"target_year": 2050, "body": "Another council"}, {"target_year": 2050, "kind": Kind.RENEWABLE_ENERGY},
        {"target_year": 2050, "interim": True}, {"kind": Kind.EMISSIONS_REDUCTION, "percent": 100, "baseline_year": 2005},
        {"target_year": 2050, "start": Moment.of(PartialDate.parse("2020")), "end": Moment.of(PartialDate.parse("2023"))},
    ],
)  # fmt: skip
def test_what_is_of_another_sort_or_past_is_no_disagreement(other):
    assert codes(target(), target(source="Survey", **other)) == set()


def test_the_order_ranks_nobody():
    first = [*of_targets((target(target_year=2025, baseline_year=1007),), TODAY, 24)]
    assert [one.code for one in in_order(reversed(first))] == ["impossible_base_year", "overdue"]


@pytest.mark.parametrize(
    ("fields", "mend"),
    [
        ({"origin": Origin.NATION}, "add-target 1 … --origin own --replaces {}"),
        ({"quotation": "As the national target says: 2045"}, "retract {} --why TEXT && {} 1 … --origin nation"),
        ({"source": "Metropolitan plan"}, "retract {} --why TEXT && {} 1 … --body NAME"),
    ],
)
def test_what_was_wrong_from_the_start_is_entered_anew_and_a_step_since_is_a_new_version(fields, mend):
    (finding,) = of_targets((target(**fields),), TODAY, 24)
    assert finding.mend == "pledgetrack " + mend.format(finding.row, "pledgetrack add-target")


@pytest.mark.parametrize("fields", [{**NETWORK, "target_year": 2050}, {"origin": Origin.NATION}])
def test_what_a_step_of_the_city_has_ended_is_mended(fields):
    assert codes(target(**fields, end=Moment.of(PartialDate.parse("2026-01")))) == set()


@pytest.mark.parametrize(("year", "expected"), [(2045, set()), (2050, {"stale", "sources_disagree"})])
def test_a_later_look_that_finds_the_same_makes_the_older_row_fresh(year, expected):
    old = target(checked=PartialDate.parse("2022-12-20"))
    seen = target(source="Looked again", target_year=year, checked=PartialDate.parse("2026-11-01"))
    assert codes(old, seen) == expected
