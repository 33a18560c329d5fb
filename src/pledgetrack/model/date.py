"""Dates as exact as their source, and the two ends of what such a date leaves open."""

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from typing import NamedTuple

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, order=True)
class PartialDate:
    """A year, a month of a year, or a day. ``str()`` is its ISO form: 2021, 2021-09, 2021-09-10."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.day is not None and self.month is None:
            raise ValueError("a day without a month")
        dt.date(self.year, self.month or 1, self.day or 1)  # ValueError for what is no date

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read the ISO form; ``ValueError`` for anything else."""
        match = _ISO.fullmatch(text)
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
