"""Step C: which of the targets on record a claim is about. All of the matching stands here."""

from collections.abc import Iterable, Sequence

from pledgetrack.compare.families import Family, family, scope_of
from pledgetrack.model.claim import Claim
from pledgetrack.model.target import Target

# Families that meet, beyond their own, at the same year only.
_MEET_AT_A_YEAR = {
    Family.NEUTRALITY: (Family.ABSOLUTE_CUT,),
    Family.ABSOLUTE_CUT: (Family.NEUTRALITY, Family.BAU_CUT),
    Family.BAU_CUT: (Family.ABSOLUTE_CUT,),
}


def matching(claim: Claim, targets: Iterable[Target]) -> tuple[Target, ...]:
    """The targets that this claim is about: same scope, same family, and the same year where that tells them apart.

    In the neutrality family a city has one goal, so any year will do, the same one first. In the other families the
    target with the same year; where there is none, the one with the same per cent and base.
    """
    in_scope = [target for target in targets if scope_of(target) is scope_of(claim)]
    own = family(claim)
    relatives = [target for target in in_scope if family(target) is own]
    same_year = _at_year(claim, relatives)
    if same_year:
        return same_year
    if own is Family.NEUTRALITY and relatives:
        return tuple(relatives)
    same_amount = tuple(target for target in relatives if _same_amount(claim, target))
    if same_amount and own is not Family.NEUTRALITY:
        return same_amount
    for other in _MEET_AT_A_YEAR.get(own, ()):
        met = _at_year(claim, [target for target in in_scope if family(target) is other])
        if met:
            return met
    return ()


def _at_year(claim: Claim, targets: Sequence[Target]) -> tuple[Target, ...]:
    if claim.target_year is None:
        return ()
    first, last = years(claim)
    return tuple(t for t in targets if t.target_year is not None and first <= t.target_year <= last)


def _same_amount(claim: Claim, target: Target) -> bool:
    if claim.percent is None or target.percent is None:
        return False
    bases = {claim.baseline_year, target.baseline_year} - {None}
    return abs(claim.percent - target.percent) < 0.5 and len(bases) <= 1


def years(claim: Claim) -> tuple[int, int]:
    """Both ends of the claim's target year; the claim must have one."""
    year = claim.target_year or 0
    return (claim.year_from or year, claim.year_to or year)
