"""What is printed under a verdict: notes and flags. Neither ever changes its word."""

import datetime as dt
from collections.abc import Sequence

from pledgetrack.compare.families import NEUTRAL, Family, family, infers_neutrality, scope_of
from pledgetrack.model.claim import Claim
from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Flag, Said
from pledgetrack.model.words import Form, Gases, Kind, Origin, Scope, TargetStatus

STALE_DAYS = 730
_GASES = {Gases.CO2_ONLY: "CO2 only", Gases.ALL_GHG: "all greenhouse gases", Gases.NOT_SPECIFIED: "gases not specified"}
_NO_STEP = {TargetStatus.PROPOSED_OR_IN_DISCUSSION, TargetStatus.DECLARATION_OR_PLEDGE}


def plain(word: str) -> str:
    """A kind in the words of people: ``carbon_neutral`` is "carbon neutral"."""
    return word.replace("_", " ")


def notes(claim: Claim, target: Target) -> tuple[str, ...]:
    """What differs between the two beyond year and depth."""
    found = []
    if claim.kind is not target.kind and claim.kind in NEUTRAL and target.kind in NEUTRAL:
        gases = f", {_GASES[target.gases]}" if target.gases else ""
        found.append(f"said {plain(claim.kind)}; recorded as {plain(target.kind)}{gases}")
    if family(target) is Family.BAU_CUT and family(claim) is not Family.BAU_CUT:
        found.append("recorded against business as usual")
    if claim.baseline_year is not None and target.baseline_year is None and target.percent is not None:
        found.append(f"said on {claim.baseline_year}; the base is not recorded")
    if claim.gases and target.gases and Gases.NOT_SPECIFIED is not target.gases and claim.gases is not target.gases:
        found.append(f"said for {_GASES[claim.gases]}; recorded for {_GASES[target.gases]}")
    if claim.offsets is not None and target.offsets is not None and claim.offsets is not target.offsets:
        found.append(f"said {'with' if claim.offsets else 'without'} offsets; recorded otherwise")
    if claim.conditional or target.conditional:
        sides = [side for side, there in (("said", claim.conditional), ("recorded", target.conditional)) if there]
        found.append(f"conditional as {' and as '.join(sides)}")
    if target.status is TargetStatus.PROPOSED_OR_IN_DISCUSSION:
        found.append("the recorded target is under discussion")
    return tuple(found)


def flags(said: Said, target: Target | None, today: dt.date) -> tuple[Flag, ...]:
    """What a reader should know beside the verdict, in the order of the list of flags."""
    found: set[Flag] = set()
    if target is not None:
        found |= _of_target(target, today)
    claim = said.claim
    if claim is not None:
        if scope_of(claim) is not Scope.CITYWIDE or claim.kind is Kind.RENEWABLE_ENERGY:
            found.add(Flag.SPEAKS_OF_SECTOR_ONLY)
        if said.form is not Form.QUOTATION:
            found.add(Flag.SECONDHAND_QUOTE)
        if infers_neutrality(claim) or (target is not None and infers_neutrality(target)):
            found.add(Flag.INFERRED_NEUTRALITY)
    if said.translated:
        found.add(Flag.TRANSLATED_QUOTE)
    if not said.reviewed:
        found.add(Flag.UNREVIEWED)
    return tuple(flag for flag in Flag if flag in found)


def _of_target(target: Target, today: dt.date) -> set[Flag]:
    found = set()
    if target.target_year is not None and target.target_year < today.year:
        found.add(Flag.OVERDUE_TARGET)
    if target.checked is not None and (today - target.checked.last).days > STALE_DAYS:
        found.add(Flag.STALE_TARGET)
    if not target.start.known:
        found.add(Flag.TARGET_UNDATED)
    if target.origin is Origin.NETWORK:
        found.add(Flag.TARGET_FROM_NETWORK)
        # What a network asks of all its members is no decision of this city.
        if target.status in _NO_STEP and target.target_year == 2050:
            found.add(Flag.NETWORK_FLOOR)
    if target.origin is Origin.NATION:
        found.add(Flag.TARGET_FROM_NATION)
    return found


def in_order(targets: Sequence[Target]) -> tuple[Target, ...]:
    """Targets in a total order, so that theirs in the input changes nothing."""
    return tuple(sorted(targets, key=lambda t: (t.target_year or 9999, t.kind, t.source, t.id)))
