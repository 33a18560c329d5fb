"""CDP-ICLEI Track: the headers of its years, no target against no data, and when 100 % is neutrality. Rows are made up."""

import pytest
from tests.importers.reading import left_out, read, targets

from pledgetrack.compare.families import infers_neutrality
from pledgetrack.errors import BadData
from pledgetrack.importers.cdp_cities import IMPORTER, TYPES
from pledgetrack.model.date import Moment, PartialDate
from pledgetrack.model.record import Record
from pledgetrack.model.words import Kind, Origin, Scope

ALL = "All emissions sources included in city inventory"
SAME = "Same (city-wide) – covers entire city and nothing else"
Y2016 = (
    "Organisation,Account No,Country,City Short Name,C40,Reporting Year,Sector,Target boundary,Baseline year,"
    "Baseline emissions (metric tonnes CO2e),Percentage reduction target,Target date,Comment,City Location,Country Location\n"
    'City of Port,1,Sweden,Port,,2016,Total,,1990,1000,40,2030,40 % by 2030,"(55.6, 13.0)","(62, 15)"\n'
)
Y2017 = (
    "Account No,Organisation,City,Country,Region,Access,C40,Reporting year,Type of target,Sector,Baseline year,"
    "Baseline emissions (metric tonnes CO2e),Percentage reduction target,Target date,Estimated business as usual absolute "
    "emissions in target year (metric tonnes CO2e),\u200bIntensity unit (emissions per),Comment,Population,Population Year,"
    "City Location,Country Location\n"
    '1,City of Port,Port,Sweden,Europe,Public,,2017,Absolute target,Total,1990,1000,40,2030,,,40 % by 2030,1000,2016,"(55.6, 13.0)","(62, 15)"\n'
)
HEADER = (
    "Year Reported to CDP,Account Number,Organization,City,Country,CDP Region,Access,City boundary,Type of target,Sector,"
    "Identify and explain sources that differ from the inventory,Target boundary relative to city boundary,Base year,"
    "Year target was set,Base year emissions (metric tonnes CO2e),Percentage reduction target,Target year,"
    "Target year absolute emissions (metric tonnes CO2e),Projected population in target year,Intensity unit (Emissions per),"
    "Base year emissions per intensity unit (metric tonnes CO2e per denominator),Estimated business as usual absolute "
    "emissions in target year (metric tonnes CO2e),Percentage of target achieved so far,Select the initiatives that this "
    "target contributes towards,Description of the target and the modelling methodology(ies) and parameters used to define "
    "it,Does this target align with the global 1.5 - 2°c pathway set out in the Paris Agreement?,Does this target align to a "
    "requirement from a higher level of government?,Target description,Population,Population Year,City Location,Last update"
)
ROW = {
    "year": "2021", "account": "1", "organisation": "City of Port", "city": "Port", "country": "Sweden", "region": "Europe",
    "access": "public", "city_boundary": "City / Municipality", "type": "Base year emissions (absolute) target",
    "sector": ALL, "differ": "", "boundary": SAME, "base": "1990", "set": "2018", "base_t": "1000", "percent": "40",
    "to": "2030", "to_t": "600", "pop_to": "", "unit": "", "per_unit": "", "bau": "", "done": "", "initiatives": "",
    "description": "", "paris": "", "higher": "", "told": "40 % by 2030", "population": "1000", "pop_year": "2020",
    "location": "POINT (13.0 55.6)", "update": "2021-10-04T09:30:14.243",
}  # fmt: skip


def row(header: str = HEADER, **changed: str) -> str:
    return header + "\n" + ",".join(f'"{value}"' for value in {**ROW, **changed}.values()) + "\n"


DOTS = (
    ",".join("".join(c if c.isalnum() else "." for c in name) for name in HEADER.split(",")) + ",name,entity_type,iso"
)
Y2020 = HEADER.replace("Year target was set", "Year of target introduction").replace(
    "align to a", "align or correspond to a"
)
Y2023 = (
    "Questionnaire,Organization Number,Organization Name,City,Country/Area,CDP Region,C40 City,GCoM City,Access,Target type,"
    "Sector,Boundary of target relative to jurisdiction boundary,Base year,Year target was established,"
    "Percentage of emissions reduction,Target year,Population,City Location\n"
    f'Cities 2023,1,City of Port,Port,Sweden,Europe,FALSE,TRUE,Public,Base year emissions target,{ALL},"{SAME}",1990,2018,40,2030,1000,POINT (13.0 55.6)\n'
)
GENERATIONS = {
    "2016": Y2016, "2017": Y2017, "2020": row(Y2020, year="2020", update="2020-11-02T09:30:14.243"), "2021": row(), "2021 with dots": row(DOTS, name="Port", entity="City", iso="SWE"),
    "2023": Y2023,
}  # fmt: skip


@pytest.mark.parametrize("generation", GENERATIONS)
def test_every_header_gives_the_same_target(generation):
    (record,) = read(IMPORTER, GENERATIONS[generation])
    assert isinstance(record, Record), record
    assert (record.place.name, record.place.country, record.place.latitude, record.place.longitude) == (
        "Port",
        "Sweden",
        55.6,
        13.0,
    )
    (made,) = targets(IMPORTER, GENERATIONS[generation])
    assert (made.kind, made.target_year, made.percent, made.baseline_year) == (Kind.EMISSIONS_REDUCTION, 2030, 40, 1990)
    assert (made.source, made.scope, made.body, made.gases, made.status) == (
        "CDP-ICLEI Track",
        Scope.CITYWIDE,
        None,
        None,
        None,
    )
    assert str(record.checked)[:4] == generation[:4]


def test_the_year_set_is_a_start_unless_it_is_still_to_come():
    (made,) = targets(IMPORTER, row())
    assert (made.stated, made.start) == (PartialDate(2018), Moment.of(PartialDate(2018)))
    (made,) = targets(IMPORTER, row(set="2030"))
    assert (made.stated, made.start.known) == (None, False)


def test_no_target_no_data_and_a_blank_are_three_things():
    (record,) = read(IMPORTER, row(type="No target", percent="", to=""))
    assert isinstance(record, Record) and record.targets == ()
    assert "no data: the type of target is blank" in left_out(IMPORTER, row(type="NA", percent="", to=""))
    assert "no data: neither a per cent nor a target year" in left_out(IMPORTER, row(percent="NA", to=""))
    assert "type: 'A wish' is none of its known values" in left_out(IMPORTER, row(type="A wish"))


@pytest.mark.parametrize("word", [word for word, kind in TYPES.items() if kind])
def test_every_type_keeps_its_sort(word):
    assert targets(IMPORTER, row(type=word))[0].kind == TYPES[word]


@pytest.mark.parametrize(
    ("changed", "neutral", "scope"),
    [
        ({"percent": "100"}, True, Scope.CITYWIDE),
        ({"type": "Fixed level target", "to_t": "0"}, True, Scope.CITYWIDE),
        ({"type": "Fixed level target", "to_t": "600"}, False, Scope.CITYWIDE),
        ({"percent": "100", "type": "Baseline scenario (business as usual) target"}, False, Scope.CITYWIDE),
        ({"percent": "100", "sector": "Transport"}, True, Scope.TRANSPORT),
        ({"percent": "100", "sector": "Other, please specify: food"}, True, Scope.OTHER),
        ({"percent": "100", "sector": "NA"}, True, Scope.OTHER),
        ({"percent": "100", "boundary": "NA"}, True, Scope.OTHER),
        ({"percent": "40", "sector": "NA"}, False, Scope.CITYWIDE),
        ({"percent": "100", "boundary": "Smaller – covers only part of the city"}, True, Scope.OTHER),
        ({"boundary": "Local Government Operations - covers only emission sources owned"}, False, Scope.GOVERNMENT_OPERATIONS),
        ({"boundary": "Local Government Operations – covers only emission sources owned"}, False, Scope.GOVERNMENT_OPERATIONS),
    ],
)  # fmt: skip
def test_neutrality_is_city_wide_only_where_all_sources_of_the_whole_city_are_meant(changed, neutral, scope):
    (made,) = targets(IMPORTER, row(**changed))
    assert (infers_neutrality(made), made.scope) == (neutral, scope)


@pytest.mark.parametrize(
    ("changed", "body"),
    [
        ({}, None),
        ({"organisation": "Greater Port", "city_boundary": "Metropolitan area"}, "Greater Port"),
        ({"organisation": "Port County", "city_boundary": "Province / County"}, "Port County"),
        ({"organisation": "Greater Port Authority"}, "Greater Port Authority"),
        ({"boundary": "Larger – covers the whole city and adjoining areas"}, "City of Port with adjoining areas"),
    ],
)
def test_what_is_more_than_the_city_keeps_its_body(changed, body):
    (record,) = read(IMPORTER, row(**changed))
    assert isinstance(record, Record) and record.place.body == body


def test_a_remark_is_a_quotation_where_it_names_the_year():
    assert targets(IMPORTER, row())[0].quotation == "40 % by 2030"
    assert targets(IMPORTER, row(told="We are proud of it."))[0].quotation is None


def test_a_file_without_types_of_targets_is_refused_but_for_2016():
    with pytest.raises(BadData, match="of 2017 without a column type_of_target or target_type"):
        read(IMPORTER, Y2017.replace("Type of target", "Sort of target"))


@pytest.mark.parametrize(
    "written", ["POINT (13.0 55.6)", '{""type""=>""Point"", ""coordinates""=>[13.0, 55.6]}', "(55.6, 13.0)",
                '{""type"":""Point"",""coordinates"":[13.0,55.6]}'],
)  # fmt: skip
def test_where_a_city_lies(written):
    (record,) = read(IMPORTER, row(location=written))
    assert isinstance(record, Record) and (record.place.latitude, record.place.longitude) == (55.6, 13.0)


def test_an_own_commitment_says_so():
    assert targets(IMPORTER, row(initiatives="Individual City Commitment"))[0].origin is Origin.OWN
    assert targets(IMPORTER, row(initiatives="Cities Race to Zero"))[0].origin is Origin.UNCLEAR
