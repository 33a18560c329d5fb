"""Dates as exact as their source, and the two ends of what such a date leaves open."""

import datetime as dt
import re
from typing import NamedTuple

_ISO = r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?"


class _Parts(NamedTuple):
    year: int
    month: int | None = None
    day: int | None = None


class PartialDate(_Parts):
    """A year, a month of a year, or a day. ``str()`` is its ISO form: 2021, 2021-09, 2021-09-10.

    ``ValueError`` for what is no date.
    """

    __slots__ = ()

    def __new__(cls, year: int, month: int | None = None, day: int | None = None) -> "PartialDate":
        """The date of a year, of a month in it, or of a day in that."""
        if day is not None and month is None:
            raise ValueError("a day without a month")
        dt.date(year, month or 1, day or 1)
        return super().__new__(cls, year, month, day)

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read the ISO form; ``ValueError`` for anything else."""
        match = re.fullmatch(_ISO, text)
        if match is None:
            raise ValueError(f"not a date: {text!r}")
        return cls(*(int(part) for part in match.groups() if part is not None))

    @classmethod
    def of(cls, day: dt.date) -> "PartialDate":
        """A date known to the day."""
        return cls(day.year, day.month, day.day)

    def __str__(self) -> str:
        return "-".join(
            f"{part:0{width}}"
            for part, width in zip((self.year, self.month, self.day), (4, 2, 2), strict=True)
            if part is not None
        )

    @property
    def first(self) -> dt.date:
        """The earliest day it can mean."""
        return dt.date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> dt.date:
        """The latest day it can mean."""
        import calendar  # reading a text asks for no last day

        month = self.month or 12
        return dt.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])


class Moment(NamedTuple):
    """A day of which only bounds are known: not before, not after, either of them open (``None``). Both inclusive."""

    not_before: dt.date | None = None
    not_after: dt.date | None = None

    @classmethod
    def of(cls, date: PartialDate) -> "Moment":
        """The moment that a partial date leaves open."""
        return cls(not_before=date.first, not_after=date.last)

    @classmethod
    def between(cls, first: PartialDate | None, last: PartialDate | None) -> "Moment":
        """Not before the first day of one date, not after the last day of another; ``None`` leaves an end open."""
        return cls(not_before=first.first if first else None, not_after=last.last if last else None)

    @property
    def known(self) -> bool:
        """Whether anything at all is known of it."""
        return self.not_before is not None or self.not_after is not None
