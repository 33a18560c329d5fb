"""The plain CSV: what a row means, and what is left out with a reason."""

import datetime as dt

import pytest

from pledgetrack.errors import BadData
from pledgetrack.importers import _columns
from pledgetrack.importers.plain import IMPORTER
from pledgetrack.model.city import City
from pledgetrack.model.date import Moment, PartialDate
from pledgetrack.model.record import LeftOut, Record
from pledgetrack.model.words import Gases, Kind, Origin, Scope, TargetStatus

CITY = City(geonameid=1, name="Anytown", country="NZ")


def read(text: str) -> list[Record | LeftOut]:
    columns = _columns.header(text, "t.csv")
    return list(IMPORTER.read(_columns.rows(text, columns, "t.csv")))


def target(text: str):
    (record,) = read(text)
    assert isinstance(record, Record), record
    return record.targets[0](city=CITY)


def test_every_field():
    text = (
        "geonameid,kind,target_year,percent,baseline_year,scope,status,gases,offsets,origin,body,conditional,interim,"
        "source,source_url,quotation,stated,checked\n"
        "1,emissions_reduction,2030,52.5,2009,transport,in_law,co2_only,no,nation,Port,yes,yes,"
        'Plan,https://a.example,"a, b",2019-05,2022-06-01\n'
    )
    made = target(text)
    assert made.city == CITY
    assert (made.kind, made.target_year, made.percent, made.baseline_year) == (
        Kind.EMISSIONS_REDUCTION,
        2030,
        52.5,
        2009,
    )
    assert (made.scope, made.status, made.gases) == (Scope.TRANSPORT, TargetStatus.IN_LAW, Gases.CO2_ONLY)
    assert (made.offsets, made.origin, made.body) == (False, Origin.NATION, "Port")
    assert made.conditional
    assert made.interim
    assert made.quotation == "a, b"
    assert made.stated == PartialDate(2019, 5)
    assert made.start == Moment(not_before=dt.date(2019, 5, 1), not_after=dt.date(2019, 5, 31))


def test_a_row_that_was_only_checked_had_begun_by_then():
    assert target("city,kind,source,checked\nX,net_zero,S,2022-06-29\n").start == Moment(not_after=dt.date(2022, 6, 29))


def test_blank_is_not_stated_rather_than_no():
    made = target("city,kind,source,offsets,gases,status\nX,net_zero,S,,,\n")
    assert (made.offsets, made.gases, made.status, made.start.known, made.end) == (None, None, None, False, None)


@pytest.mark.parametrize(
    ("columns", "values", "reason"),
    [
        ("city,kind,source", "X,netzero,S", "kind: 'netzero' is none of net_zero, "),
        ("city,kind,source", "X,,S", "kind is missing"),
        ("city,kind,source", "X,net_zero,", "source is missing"),
        ("city,kind,source", ",net_zero,S", "neither geonameid nor city is given"),
        ("geonameid,kind,source", "x1,net_zero,S", "geonameid: 'x1' is no number"),
        ("city,kind,source,target_year", "X,net_zero,S,20500", "target_year: '20500' is no year"),
        ("city,kind,source,target_year", "X,net_zero,S,２０５０", "target_year: '２０５０' is no year"),
        ("city,kind,source,percent", "X,net_zero,S,nan", "percent: 'nan' is no number"),
        ("city,kind,source,percent", "X,net_zero,S,-40", "percent: '-40' is no number"),
        ("city,kind,source,offsets", "X,net_zero,S,maybe", "offsets: 'maybe' is neither yes nor no"),
        ("city,kind,source,checked", "X,net_zero,S,29.6.2022", "checked: '29.6.2022' is no date"),
    ],
)
def test_a_bad_row_is_left_out_with_its_line_and_reason(columns: str, values: str, reason: str):
    good = ",".join(
        {"city": "Y", "geonameid": "1", "kind": "net_zero", "source": "S"}.get(c, "") for c in columns.split(",")
    )
    first, second = read(f"{columns}\n{values}\n{good}\n")
    assert isinstance(first, LeftOut)
    assert (first.line, first.reason[: len(reason)]) == (2, reason)
    assert isinstance(second, Record)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "no header line"),
        ("city,kind,kind,source\n", "two columns are called 'kind'"),
        ("city,kind,source\nX,net_zero\n", "line 2: 2 values under 3 columns"),
        ("city,kind,source\nX,net_zero,S\nX,net_zero,a,b\n", "line 3: 4 values under 3 columns"),
        ('city,kind,source\nX,net_zero,"S\n' + "Y,net_zero,S\n" * 200, "line 2"),
        ('city,kind,source\nX,net_zero,"S"x\n', "line 2"),
    ],
)
def test_a_file_that_would_lose_values_is_refused_with_the_line(text: str, message: str):
    with pytest.raises(BadData, match=message):
        read(text)


def test_line_numbers_count_lines_not_rows():
    first, second = read('city,kind,source\nX,net_zero,"a\nb"\nY,wrong,S\n')
    assert isinstance(first, Record)
    assert isinstance(second, LeftOut)
    assert (first.line, second.line) == (2, 4)
