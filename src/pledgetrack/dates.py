"""Short date texts to partial dates, on dateutil, inventing nothing.

Only substrings that a grammar of ours matched come here: dateutil reads "50" as 2050 and fills gaps from today.
"""

import datetime as dt
import re

from pledgetrack.model.date import PartialDate

LONGEST = 40
# Two defaults that differ in every field: what both readings share is what the text itself says.
_DEFAULTS = (dt.datetime(2000, 1, 1), dt.datetime(2003, 12, 28))
# Compiled by ``re`` when the first date comes: a text need hold none.
_ISO = r"\d{4}(-\d{2}(-\d{2})?)?"
_NUMERIC = r"(\d{1,2})[./](\d{1,2})[./](\d{4})"
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_MONTH = {name: number for number, month in enumerate(_MONTHS, 1) for name in (month, month[:3])} | {"sept": 9}
_DAY_FIRST = r"(?P<day>0?[1-9]|[12]\d|3[01]) (?P<month>[A-Za-z]{3,9})\.?,? (?P<year>\d{4})"
_MONTH_FIRST = r"(?P<month>[A-Za-z]{3,9})\.? (?P<day>0?[1-9]|[12]\d|3[01]),? (?P<year>\d{4})"


def read_date(text: str, *, day_first: bool | None = None) -> PartialDate | None:
    """Read a date such as "10 September 2021", "Sept. 2021" or "2021-09-10"; ``None`` for what is no date.

    ``day_first`` settles 01/02/2030; where it is ``None`` such a date is ambiguous and comes back as its year alone.
    A date without a year is no date.
    """
    text = text.strip()
    if not text or len(text) > LONGEST:
        return None
    if re.fullmatch(_ISO, text):
        try:
            return PartialDate.parse(text)
        except ValueError:
            return None
    numeric = re.fullmatch(_NUMERIC, text)
    if numeric:
        return _numeric(*(int(part) for part in numeric.groups()), day_first=day_first)
    plain = re.fullmatch(_DAY_FIRST, text) or re.fullmatch(_MONTH_FIRST, text)
    if plain and plain["month"].lower() in _MONTH:  # the common forms, without the time that dateutil takes to import
        return _date(int(plain["year"]), _MONTH[plain["month"].lower()], int(plain["day"]))
    return _worded(text)


def _numeric(first: int, second: int, year: int, *, day_first: bool | None) -> PartialDate | None:
    readings = {
        order: _date(year, *pair) for order, pair in ((True, (second, first)), (False, (first, second)))
    }  # fmt: skip
    if day_first is not None:
        return readings[day_first]
    possible = {reading for reading in readings.values() if reading}
    if len(possible) == 1:
        return possible.pop()
    return PartialDate(year) if possible else None


def _date(year: int, month: int, day: int) -> PartialDate | None:
    try:
        return PartialDate(year, month, day)
    except ValueError:
        return None


def _worded(text: str) -> PartialDate | None:
    if not re.search(r"[A-Za-z]", text) or not re.search(r"\d{4}", text):
        return None
    from dateutil import parser  # 37 ms that most commands need not pay

    try:
        one, other = (parser.parse(text, default=default, ignoretz=True) for default in _DEFAULTS)
    except (ValueError, OverflowError):
        return None
    if one.year != other.year:
        return None
    if one.month != other.month:
        return PartialDate(one.year)
    return PartialDate(one.year, one.month, one.day if one.day == other.day else None)
