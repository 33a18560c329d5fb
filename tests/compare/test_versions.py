"""Versions in both kinds of time: in force on a day, and known at a moment."""

import datetime as dt

import pytest
from tests.compare.telling import by_then, exactly, recorded

from pledgetrack.compare.versions import Force, force, in_force
from pledgetrack.model.date import Moment, PartialDate

FORCES = [
    ({"since": "2015"}, "2015-12-31", Force.CERTAIN),
    ({"since": "2015"}, "2015-06-30", Force.POSSIBLE),
    ({"since": "2015"}, "2014-12-31", Force.NOT_YET),
    ({"since": "2015-03-02"}, "2015-03-02", Force.CERTAIN),
    ({"since": "2015-03-02"}, "2015-03", Force.POSSIBLE),
    ({"since": "2015-03-02"}, "2015-04", Force.CERTAIN),
    ({"until": "2020-03-02"}, "2020-03-01", Force.CERTAIN),
    ({"until": "2020-03-02"}, "2020-03-02", Force.ENDED),
    ({"until": "2020-03-02"}, "2020-03", Force.POSSIBLE),
    ({"until": "2020-03"}, "2020-03-31", Force.ENDED),
    ({"end": Moment()}, "2020-03-02", Force.POSSIBLE),
    ({"end": Moment(not_before=dt.date(2021, 1, 1))}, "2020-03-02", Force.CERTAIN),
    ({"start": by_then("2022-06-29")}, "2022-06-29", Force.CERTAIN),
    ({"start": by_then("2022-06-29")}, "2022-06-28", Force.POSSIBLE),
    ({"start": by_then("2022-06-29")}, "1990", Force.POSSIBLE),
    ({"start": Moment(not_before=dt.date(2019, 1, 1))}, "2020-03-02", Force.POSSIBLE),
    ({"since": None}, "2020-03-02", Force.UNDATED),
    ({"since": None, "until": "2020-03-02"}, "2020-03-02", Force.ENDED),
    ({"since": None, "until": "2020-03-02"}, "2020-03-01", Force.UNDATED),
    ({"since": None, "stated": PartialDate(2019)}, "2020-03-02", Force.CERTAIN),
]


@pytest.mark.parametrize(("version", "day", "expected"), FORCES)
def test_force(version, day, expected):
    assert force(recorded(year=2050, **version), PartialDate.parse(day)) is expected


def test_in_force_holds_what_is_certain_on_a_day():
    old, new = recorded(year=2050, until="2020-03-02"), recorded(year=2040, start=exactly("2020-03-02"))
    assert in_force((new, old), dt.date(2020, 3, 1)) == (old,)
    assert in_force((new, old), dt.date(2020, 3, 2)) == (new,)
    assert in_force((new, old), PartialDate.parse("2020-03")) == ()
