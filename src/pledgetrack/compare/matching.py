"""Step C: which of the targets on record a claim is about. All of the matching stands here."""

from collections.abc import Iterable, Sequence

from pledgetrack.compare.families import CUTS, WITHOUT_AMOUNT, Family, family, related, scope_of, years
from pledgetrack.model.claim import Claim
from pledgetrack.model.target import Target

SAME_DEPTH = 0.5  # per cent; "a third" is recorded as 33 or 33.3
# Families that meet, beyond their own, at the same year only. A cut said without its base may be one against business
# as usual; whether it can be set against the record is for step D.
_MEET_AT_A_YEAR = {
    Family.NEUTRALITY: (Family.ABSOLUTE_CUT,),
    Family.ABSOLUTE_CUT: (Family.NEUTRALITY, Family.BAU_CUT),
    Family.BAU_CUT: (Family.ABSOLUTE_CUT,),
}


def matching(claim: Claim, targets: Iterable[Target]) -> tuple[Target, ...]:
    """The targets that this claim is about, of those of its body: same scope and family, then year, then amount.

    In the neutrality family a city has one goal, so any year will do. In the other families the targets with the same
    year; where there is none, those with the same per cent and base. Only then the families that meet at a year.
    """
    in_scope = [target for target in targets if scope_of(target) is scope_of(claim)]
    relatives = [target for target in in_scope if related(claim, target)]
    if family(claim) is Family.NEUTRALITY and relatives:
        return tuple(relatives)
    same_year = _at_year(claim, relatives)
    if same_year:
        return same_year
    same_amount = tuple(target for target in relatives if _same_amount(claim, target))
    if same_amount:
        return same_amount
    for other in _MEET_AT_A_YEAR.get(family(claim), ()):
        met = _at_year(claim, [target for target in in_scope if family(target) is other])
        if met:
            return met
    return ()


def narrowed(claim: Claim, targets: Sequence[Target]) -> tuple[Target, ...]:
    """Of several that one source holds in force together: those with the claim's year, else those that are no interim.

    Sources stay apart: each has its say, and where they differ that is shown.
    """
    kept: list[Target] = []
    for source in sorted({target.source for target in targets}):
        own = [target for target in targets if target.source == source]
        final = tuple(target for target in own if not target.interim)
        kept += _at_year(claim, own) or final or own
    return tuple(target for target in targets if target in kept)


def _at_year(claim: Claim, targets: Sequence[Target]) -> tuple[Target, ...]:
    span = years(claim)
    if span is None:
        return ()
    return tuple(t for t in targets if t.target_year is not None and span[0] <= t.target_year <= span[1])


def _same_amount(claim: Claim, target: Target) -> bool:
    if claim.kind in WITHOUT_AMOUNT and claim.percent is None and target.percent is None:
        return True
    if claim.percent is None or target.percent is None:
        return False
    bases = {claim.baseline_year, target.baseline_year} - {None}
    return abs(claim.percent - target.percent) < SAME_DEPTH and (len(bases) <= 1 or family(claim) not in CUTS)
