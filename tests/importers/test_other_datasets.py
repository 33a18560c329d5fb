"""MyCovenant and OpenClimate: what their codes and flags mean. The rows are made up."""

import pytest
from tests.importers.reading import left_out, read, targets

from pledgetrack.importers import mycovenant, openclimate
from pledgetrack.model.date import PartialDate
from pledgetrack.model.record import Record
from pledgetrack.model.words import Kind, Origin, TargetStatus

COVENANT = (
    "organisation_id,organisation_name,coordinator_name,supporter_name,country_code,country_name,population_adhesion,"
    "organisation_latitude,organisation_longitude,group_organisation_id,group_name,commitment_CoM2020_flag,"
    "commitment_CoM2030_flag,commitment_CoM2050_flag,commitment_mayoradapt_flag,adhesion_type,signatory_status,mayor,"
    "date_of_adhesion,action_plan_expected,group_profile,gcom_id\n"
)


def signatory(flags: str = "1,0,0", status: str = "published", group: str = "0", point: str = "55.6,13.01") -> str:
    return f"1,Port,-,-,se,Sweden,1000,{point},-,-,{flags},0,alone,{status},-,2010-01-26,0,{group},SE1\n"


def test_a_signatory_takes_on_what_its_commitment_says():
    (made,) = targets(mycovenant.IMPORTER, COVENANT + signatory())
    assert (made.kind, made.target_year, made.percent, made.origin) == (
        Kind.EMISSIONS_REDUCTION,
        2020,
        20,
        Origin.NETWORK,
    )
    assert (made.stated, made.status) == (PartialDate.parse("2010-01-26"), TargetStatus.DECLARATION_OR_PLEDGE)
    kinds = [(one.kind, one.target_year) for one in targets(mycovenant.IMPORTER, COVENANT + signatory("1,1,1"))]
    assert kinds == [(Kind.EMISSIONS_REDUCTION, 2020), (Kind.EMISSIONS_REDUCTION, 2030), (Kind.CLIMATE_NEUTRAL, 2050)]


def test_one_date_beside_several_commitments_decides_for_none():
    assert {one.stated for one in targets(mycovenant.IMPORTER, COVENANT + signatory("1,1,0"))} == {None}
    assert targets(mycovenant.IMPORTER, COVENANT + signatory("0,1,0"))[0].stated is None  # joined before there was one


def test_who_is_on_hold_has_no_status():
    assert targets(mycovenant.IMPORTER, COVENANT + signatory(status="on_hold"))[0].status is None
    assert "neither published nor on hold" in left_out(mycovenant.IMPORTER, COVENANT + signatory(status="gone"))


def test_a_group_is_left_out():
    assert "a group of municipalities" in left_out(mycovenant.IMPORTER, COVENANT + signatory(group="1"))


@pytest.mark.parametrize(("point", "known"), [("55.6,13.01", True), ("55,13", False), ("-,-", False)])
def test_coordinates_that_are_nobodys_are_none(point, known):
    (record,) = read(mycovenant.IMPORTER, COVENANT + signatory(point=point))
    assert isinstance(record, Record)
    assert (record.place.latitude is not None, record.place.country) == (known, "SE")


def test_a_comma_in_coordinates_is_that_of_decimals():
    (record,) = read(mycovenant.IMPORTER, COVENANT + signatory(point='"48,137","11,57"'))
    assert isinstance(record, Record) and (record.place.latitude, record.place.longitude) == (48.137, 11.57)


def test_a_point_that_many_share_is_that_of_their_country():
    records = read(mycovenant.IMPORTER, COVENANT + 3 * signatory(point="52.2435,5.6343"))
    assert {record.place.latitude for record in records if isinstance(record, Record)} == {None}


OPEN = "target_id,actor_id,target_type,baseline_year,target_year,target_value,target_unit,URL,datasource_id\n"


@pytest.mark.parametrize(
    ("row", "kind", "percent", "base"),
    [
        ("x,SE MMA,Net zero,,2030,,,https://a.example,nzt", Kind.NET_ZERO, None, None),
        ("x,SE MMA,Absolute emission reduction,1990,2030,40,percent,,nzt", Kind.EMISSIONS_REDUCTION, 40, 1990),
        ("x,SE MMA,Absolute emission reduction,2030,2030,40,percent,,nzt", Kind.BAU_REDUCTION, 40, None),
        ("x,SE MMA,Carbon intensity reduction,2005,2030,40,percent,,nzt", Kind.INTENSITY_REDUCTION, 40, 2005),
        ("x,SE MMA,Absolute emission reduction,1990,2030,0,tCO2e,,nzt", Kind.FIXED_LEVEL, 0, 1990),
    ],
)
def test_openclimate_targets(row, kind, percent, base):
    (record,) = read(openclimate.IMPORTER, OPEN + row)
    assert isinstance(record, Record) and (record.place.name, record.place.country) == ("SE MMA", "SE")
    (made,) = targets(openclimate.IMPORTER, OPEN + row)
    assert (made.kind, made.percent, made.baseline_year) == (kind, percent, base)


@pytest.mark.parametrize(
    ("actor", "reason"),
    [
        ("SE", "a country"),
        ("CA-ON", "a region"),
        ("213800WSGIIZCXF1P572", "a company"),
        ("", "actor_id is missing"),
        ("??", "no UN/LOCODE"),
    ],
)
def test_other_actors_are_left_out_by_what_they_are(actor, reason):
    assert reason in left_out(openclimate.IMPORTER, f"{OPEN}x,{actor},Net zero,,2030,,,,nzt")
