"""The judge: steps A to D in order; the first that ends, ends.

A and B stand in ``statement``, the choice of a target in ``matching``, what the record settles in ``against``, the
comparison itself in ``difference``; ``change`` pairs what a passage gives up with what takes its place.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from pledgetrack.compare.against import against
from pledgetrack.compare.change import replaced, replacement
from pledgetrack.compare.flags import flags
from pledgetrack.compare.record import on_record
from pledgetrack.compare.statement import settled, silence, sort_of
from pledgetrack.compare.versions import in_order
from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Said, Verdict

RULES_VERSION = 3


def judge(said: Said, targets: Iterable[Target], *, prefer: str | None = None, today: dt.date | None = None) -> Verdict:
    """Hold one statement, or a silence, against the versions known for its city.

    ``targets`` are those of any body, in any order, retracted ones left out by the caller. ``prefer``
    names the source, or the beginning of its name, that comes first where sources disagree. ``today`` is the day for
    "overdue" and "stale", by default the meeting's own.
    """
    verdict = _verdict(said, in_order(targets), prefer)
    day = today or (said.on.last if said.on else None)
    return replace(verdict, flags=flags(said, verdict.target, day))


def is_replaced_in_passage(said: Said) -> bool:
    """Whether this claim is the old target of a passage that announces a new one: the new claim's verdict says both."""
    return replacement(said) is not None


def _verdict(said: Said, targets: tuple[Target, ...], prefer: str | None) -> Verdict:
    trail = settled(said)
    if isinstance(trail, Verdict):
        return trail
    assert said.on is not None, "A2 lets nothing undated through"
    record = on_record(said, said.on, targets)
    if said.claim is None:
        return silence(said, record, trail)
    # The old target of an announcement has no verdict of its own: both claims give the one of the new target.
    claim, given_up = replacement(said) or said.claim, replaced(said)
    if claim is not said.claim:
        given_up = said.claim
    trail = sort_of(claim, record, prefer, trail)
    if isinstance(trail, Verdict):
        return trail
    return against(replace(said, claim=claim), given_up, record, prefer, trail)
