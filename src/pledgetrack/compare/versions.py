"""Which versions of a target were in force on a day, and which were known at a moment."""

import datetime as dt
from collections.abc import Iterable
from enum import StrEnum

from pledgetrack.model.date import PartialDate
from pledgetrack.model.target import Target


class Force(StrEnum):
    """Whether a version was in force on a day."""

    CERTAIN = "in force"
    POSSIBLE = "perhaps in force"
    UNDATED = "undated"
    NOT_YET = "not yet stated"
    ENDED = "ended"


def force(target: Target, on: PartialDate) -> Force:
    """Whether a version was in force over the whole of ``on``: certainly, perhaps, or not.

    The interval from start to end is half-open. A meeting of which only the month is known is that whole month.
    """
    if target.end is not None and target.end.not_after is not None and target.end.not_after <= on.first:
        return Force.ENDED
    if not target.start.known:
        return Force.UNDATED
    if target.start.not_before is not None and target.start.not_before > on.last:
        return Force.NOT_YET
    begun = target.start.not_after is not None and target.start.not_after <= on.first
    lasting = target.end is None or (target.end.not_before is not None and target.end.not_before > on.last)
    return Force.CERTAIN if begun and lasting else Force.POSSIBLE


def may_judge(target: Target, on: PartialDate, source_ids: Iterable[str]) -> bool:
    """Whether a version can judge what was said that day: not one that the meeting itself made, nor one of that day."""
    if target.source_id is not None and target.source_id in source_ids:
        return False
    return target.stated is None or target.stated.day is None or target.stated != on


def known_at(targets: Iterable[Target], moment: str) -> tuple[Target, ...]:
    """The versions that the ledger held at a UTC time such as 2022-07-01T00:00:00Z."""
    return tuple(
        target
        for target in targets
        if target.recorded is not None
        and target.recorded <= moment
        and (target.retracted is None or target.retracted > moment)
    )


def ended_on(target: Target) -> dt.date | None:
    """The last day on which it can have ended."""
    return target.end.not_after if target.end else None
