"""Which versions of a target were in force on a day."""

import datetime as dt
from collections.abc import Iterable
from enum import StrEnum

from pledgetrack.model.date import Moment, PartialDate
from pledgetrack.model.target import Target

_DAY = dt.timedelta(days=1)


class Force(StrEnum):
    """Whether a version was in force on a day."""

    CERTAIN = "in force"
    POSSIBLE = "perhaps in force"
    UNDATED = "undated"
    NOT_YET = "not yet stated"
    ENDED = "ended"


def force(target: Target, on: PartialDate) -> Force:
    """Whether a version was in force over the whole of ``on``: certainly, perhaps, or not.

    The interval from start to end is half-open: in force on the day it was stated, not on the day it was replaced.
    A month or a year is the whole of it.
    """
    return _force(target, on.first, on.last)


def force_before(target: Target, on: PartialDate) -> Force:
    """Whether a version was in force when the day of a statement began.

    What was stated or given up on that very day does not judge what was said on it, so it is the eve that counts.
    """
    return _force(target, _eve(on.first), _eve(on.last))


def begun(target: Target) -> Moment:
    """When a version began: its start, else the day it was stated."""
    if target.start.known or target.stated is None:
        return target.start
    return Moment.of(target.stated)


def in_force(targets: Iterable[Target], day: PartialDate | dt.date) -> tuple[Target, ...]:
    """The versions certainly in force on a day (over the whole of it, if only a month or year), in a total order."""
    on = day if isinstance(day, PartialDate) else PartialDate.of(day)
    return tuple(target for target in in_order(targets) if force(target, on) is Force.CERTAIN)


def in_order(targets: Iterable[Target]) -> tuple[Target, ...]:
    """Each target once, in a total order, so that theirs in the input changes nothing."""
    return tuple(
        sorted(
            set(targets),
            key=_key,
        )
    )


def _key(t: Target) -> tuple[object, ...]:
    """What is compared first, so that what is only noted does not move a version; then what makes the order total."""
    figures = (t.target_year or 9999, t.kind, t.source, t.percent or 0.0, t.baseline_year or 0, t.scope, t.interim)
    return (*figures, t.id, t.recorded or "", t.retracted or "")


def ended_on(target: Target) -> dt.date | None:
    """The last day on which it can have ended."""
    return target.end.not_after if target.end else None


def _force(target: Target, first: dt.date, last: dt.date) -> Force:
    start, end = begun(target), target.end
    if start.not_before is not None and start.not_before > last:
        return Force.NOT_YET
    if end is not None and end.not_after is not None and end.not_after <= first:
        return Force.ENDED
    lasting = end is None or (end.not_before is not None and end.not_before > last)
    if not start.known and lasting:
        return Force.UNDATED
    has_begun = start.not_after is not None and start.not_after <= first
    return Force.CERTAIN if has_begun and lasting else Force.POSSIBLE


def _eve(day: dt.date) -> dt.date:
    return day - _DAY if day > dt.date.min else day
