"""Dates as exact as the text, on any day."""

import pytest

from pledgetrack.dates import read_date


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("10 September 2021", "2021-09-10"),
        ("September 10, 2021", "2021-09-10"),
        ("Sept. 2021", "2021-09"),
        ("9 Sept. 2021", "2021-09-09"),
        ("may 1 2021", "2021-05-01"),
        ("29 FEB 2024", "2024-02-29"),
        ("Friday, 3 June 2022", "2022-06-03"),
        ("2021-09-10", "2021-09-10"),
        ("2030", "2030"),
        ("13/02/2030", "2030-02-13"),
        ("01/02/2030", "2030"),
        ("05.05.2030", "2030-05-05"),
    ],
)
def test_reads_what_is_there(text: str, iso: str):
    assert str(read_date(text)) == iso


@pytest.mark.parametrize(
    "text",
    [
        "50",
        "10",
        "may",
        "1.5",
        "May",
        "10 June",
        "2021-13",
        "31 June 2021",
        "0 May 2021",
        "1 May 0000",
        "2021-02-30",
        "31/31/2030",
        "9" * 200,
        "1." * 30,
        "",
        "1e400",
    ],
)
def test_invents_nothing(text: str):
    assert read_date(text) is None


def test_day_first_settles_what_is_open():
    assert str(read_date("01/02/2030", day_first=True)) == "2030-02-01"
    assert str(read_date("01/02/2030", day_first=False)) == "2030-01-02"
