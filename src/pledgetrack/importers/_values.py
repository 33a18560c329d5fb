"""Values of cells that several datasets share. A blank is not "no", and a wrong value is an error, never a blank."""

import datetime as dt
import re
from collections.abc import Mapping
from typing import TypeVar

from pledgetrack.model.date import PartialDate

# What tools write where nothing stands: R, pandas, spreadsheets, databases.
BLANK = frozenset(
    {"", "NA", "N/A", "-", "n/a", "Question not applicable", "#N/A", "NaN", "nan", "null", "NULL", "None"}
)
# What a spreadsheet shows where it lost a value.
_LOST = frozenset({"#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#####"})
LONGEST_SHOWN = 60  # characters of a wrong value that its message repeats
MOST_PERCENT = 1000
# Half of the world writes "55,5"; a group of three behind a comma are thousands, but "0,125" are none.
_DECIMAL = re.compile(r"-?(\d+,(\d{1,2}|\d{4,})|0,\d+)")
_THOUSANDS = re.compile(r"-?\d{1,3}(,\d{2,3})+(\.\d+)?")  # "1,234.5", and India's "1,23,456"
_POINTED = re.compile(r"-?\d{1,3}(\.\d{3})+,\d+")  # "1.234,5"
_GROUPS = re.compile(r"(?<=\d)[\s’'](?=\d{3}(?!\d))")  # "12 345", "12'345"
_SERIAL = re.compile(r"[2-7]\d{4}(\.\d+)?")  # days since the end of 1899: from 1954 to 2119
_DAY = re.compile(r"(\d{4})-\d\d-\d\d(?:[T ].*)?")
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})")
_YEAR_LAST = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")
_Value = TypeVar("_Value")


def text(row: Mapping[str, str], name: str) -> str | None:
    """The words of a cell, or ``None`` for a blank or a column that is not there."""
    value = row.get(name, "").strip()
    return None if value in BLANK else value


def whole(row: Mapping[str, str]) -> None:
    """Raises ``ValueError`` for a row of which a spreadsheet lost a value ("#REF!")."""
    for name, value in row.items():
        if value in _LOST:
            raise ValueError(f"{name}: {value} is an error of a spreadsheet, its value is lost")


def number(row: Mapping[str, str], name: str) -> float | None:
    """A number such as "12", "0.5", "0,5" or "1,234". Raises ``ValueError``."""
    value = text(row, name)
    if value is None:
        return None
    try:
        found = float(_pointed(_GROUPS.sub("", value.removesuffix("%").strip())))
    except ValueError:
        raise ValueError(f"{name}: {shown(value)} is no number") from None
    if not abs(found) < 1e15:  # also turns away nan and inf
        raise ValueError(f"{name}: {shown(value)} is no number")
    return found


def _pointed(bare: str) -> str:
    """A number with a point for its decimals and nothing between its thousands, where its signs can mean but one."""
    if _POINTED.fullmatch(bare):
        return bare.replace(".", "").replace(",", ".")
    if _DECIMAL.fullmatch(bare):
        return bare.replace(",", ".")
    return bare.replace(",", "") if _THOUSANDS.fullmatch(bare) else bare


def degrees(row: Mapping[str, str], name: str) -> float | None:
    """A latitude or longitude, whose comma is always that of decimals. Raises ``ValueError``."""
    return number({name: row.get(name, "").replace(",", ".")}, name)


def percent(row: Mapping[str, str], name: str) -> float | None:
    """A share without a sign. Raises ``ValueError`` for one below 0 or beyond 1,000."""
    found = number(row, name)
    if found is not None and not 0 <= found <= MOST_PERCENT:
        raise ValueError(f"{name}: {shown(row[name])} is no per cent")
    return found


def year(row: Mapping[str, str], name: str) -> int | None:
    """A year of four digits, even an unlikely one: typing errors are kept, and flagged later. Raises ``ValueError``.

    Of a day it is the day's year.
    """
    day = _DAY.fullmatch(row.get(name, "").strip())
    found = float(day[1]) if day else number(row, name)
    if found is None:
        return None
    if found != int(found) or not 1000 <= found <= 9999:
        raise ValueError(f"{name}: {shown(row[name])} is no year")
    return int(found)


def date(row: Mapping[str, str], name: str) -> PartialDate | None:
    """A day, or the day of a time, as ISO writes it or a spreadsheet counts it. Raises ``ValueError``.

    Days in another order ("01/02/2023") are refused: which of the two numbers is the month cannot be told.
    """
    value = text(row, name)
    if value is None:
        return None
    if _SERIAL.fullmatch(value):
        return PartialDate.of(dt.date(1899, 12, 30) + dt.timedelta(days=int(float(value))))
    try:
        return PartialDate.parse(_ordered(value.replace("T", " ").split(" ")[0]))
    except ValueError:
        raise ValueError(f"{name}: {shown(value)} is no date such as 2022-06-30") from None


def _ordered(value: str) -> str:
    """A day such as 2022/12/13, 13/12/2022 or 12/13/2022 as ISO writes it, where its order cannot be mistaken."""
    year_first = _YEAR_FIRST.fullmatch(value)
    if year_first:
        return "-".join(part.zfill(2) for part in year_first.groups())
    found = _YEAR_LAST.fullmatch(value)
    if not found:
        return value
    one, other, of = found.groups()
    if int(one) <= 12 < int(other):
        one, other = other, one
    elif int(other) > 12 or (int(one) <= 12 and one != other):
        raise ValueError(value)
    return f"{of}-{other.zfill(2)}-{one.zfill(2)}"


def word(row: Mapping[str, str], name: str, words: Mapping[str, _Value]) -> _Value | None:
    """The meaning of one of a dataset's own words, in any case. Raises ``ValueError`` for a word that it never had."""
    value = text(row, name)
    if value is None:
        return None
    folded = " ".join(value.replace("–", "-").casefold().split())
    if folded not in words:
        raise ValueError(f"{name}: {shown(value)} is none of its known values")
    return words[folded]


def shown(value: str) -> str:
    """A wrong value as a message repeats it."""
    return repr(value if len(value) <= LONGEST_SHOWN else f"{value[:LONGEST_SHOWN]}…")
