"""Flags: what a reader should know of the record and of the quotation. A flag never changes a verdict."""

import datetime as dt

from pledgetrack.compare.families import infers_neutrality, scope_of
from pledgetrack.compare.versions import begun
from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Flag, Said
from pledgetrack.model.words import Form, Kind, Origin, Scope, Standing, TargetStatus

STALE_DAYS = 730
FLOOR_YEAR = 2050  # what the networks ask of every member
_REACHED = {TargetStatus.ACHIEVED_EXTERNALLY_VALIDATED, TargetStatus.ACHIEVED_SELF_DECLARED}
_NO_STEP = {None, TargetStatus.PROPOSED_OR_IN_DISCUSSION, TargetStatus.DECLARATION_OR_PLEDGE}


def flags(said: Said, target: Target | None, today: dt.date | None) -> tuple[Flag, ...]:
    """The flags of a statement and of the version it was held against, in the order of the list of flags.

    ``today`` is the day for "overdue" and "stale"; ``None``: neither is asked.
    """
    found = _of_statement(said)
    if target is not None:
        found |= of_record(target)
        if today is not None:
            found |= _of_day(target, today)
        if infers_neutrality(target):
            found.add(Flag.INFERRED_NEUTRALITY)
    return tuple(flag for flag in Flag if flag in found)


def _of_statement(said: Said) -> set[Flag]:
    found = set()
    claim = said.claim
    if claim is not None:
        if scope_of(claim) is not Scope.CITYWIDE or claim.kind is Kind.RENEWABLE_ENERGY:
            found.add(Flag.SPEAKS_OF_SECTOR_ONLY)
        if infers_neutrality(claim):
            found.add(Flag.INFERRED_NEUTRALITY)
        # A resolution is the city's own words, though nobody says them.
        if said.form is not Form.QUOTATION and said.standing is not Standing.RESOLUTION:
            found.add(Flag.SECONDHAND_QUOTE)
    if said.translated:
        found.add(Flag.TRANSLATED_QUOTE)
    if not said.reviewed:
        found.add(Flag.UNREVIEWED)
    return found


def of_record(target: Target) -> set[Flag]:
    """The flags of a version by itself, on whatever day."""
    found = set()
    if not begun(target).known:
        found.add(Flag.TARGET_UNDATED)
    if target.origin is Origin.NETWORK:
        found.add(Flag.TARGET_FROM_NETWORK)
        if target.status in _NO_STEP and target.target_year == FLOOR_YEAR:
            found.add(Flag.NETWORK_FLOOR)
    if target.origin is Origin.NATION:
        found.add(Flag.TARGET_FROM_NATION)
    return found


def _of_day(target: Target, today: dt.date) -> set[Flag]:
    found = set()
    if target.target_year is not None and target.target_year < today.year and target.status not in _REACHED:
        found.add(Flag.OVERDUE_TARGET)
    if target.checked is not None and (today - target.checked.last).days > STALE_DAYS:
        found.add(Flag.STALE_TARGET)
    return found
