"""Which target of a passage takes the place of which: "2040 instead of 2050" is one announcement, not two verdicts."""

from collections.abc import Iterable

from pledgetrack.compare.families import Family, family, related, scope_of, years
from pledgetrack.model.claim import Claim
from pledgetrack.model.verdict import Said
from pledgetrack.model.words import ClaimStatus

_HOLDS = frozenset({ClaimStatus.PLEDGED, ClaimStatus.ADOPTED, ClaimStatus.IN_LAW})
_CUTS_OF_ALL = frozenset({Family.NEUTRALITY, Family.ABSOLUTE_CUT, Family.BAU_CUT})


def replacement(said: Said) -> Claim | None:
    """The new target by which the same passage replaces the one that this claim gives up, if it does."""
    return _successor(said.claim, said.passage) if said.claim is not None else None


def replaced(said: Said) -> Claim | None:
    """The target that the same passage gives up for the one that this claim makes; ``None`` where there is none."""
    new = said.claim
    if new is None or new.status not in _HOLDS:
        return None
    given_up = [old for old in said.passage if _successor(old, (*(set(said.passage) - {old}), new)) == new]
    return min(given_up, key=lambda old: _apart(old, new), default=None)


def _successor(old: Claim, others: Iterable[Claim]) -> Claim | None:
    if old.status is not ClaimStatus.ABANDONED:
        return None
    return min((new for new in others if _may_replace(old, new)), key=lambda new: _apart(old, new), default=None)


def _may_replace(old: Claim, new: Claim) -> bool:
    if new.status not in _HOLDS or scope_of(new) is not scope_of(old):
        return False
    same_holder = new.subject.name == old.subject.name
    if old.subject.city is not None and new.subject.city is not None:
        same_holder = old.subject.city.geonameid == new.subject.city.geonameid
    return same_holder and (related(old, new) or {family(old), family(new)} <= _CUTS_OF_ALL)


def _apart(old: Claim, new: Claim) -> tuple[object, ...]:
    """How far two targets are from being one that was changed; the last part makes the order total."""
    one, other = years(old), years(new)
    gap = abs(one[0] - other[0]) if one and other else 0
    return (not related(old, new), old.kind is not new.kind, gap, repr(old), repr(new))
