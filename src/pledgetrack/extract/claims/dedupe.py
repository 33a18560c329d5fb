"""Each target once: the same said again, or said with less, adds nothing."""

from pledgetrack.model.claim import Claim
from pledgetrack.model.words import ClaimStatus

_RESTATES = {
    ClaimStatus.PLEDGED: {ClaimStatus.ADOPTED, ClaimStatus.IN_LAW, ClaimStatus.PLEDGED},
    ClaimStatus.ADOPTED: {ClaimStatus.IN_LAW, ClaimStatus.ADOPTED},
}


def each_once(claims: list[Claim]) -> tuple[Claim, ...]:
    """The claims in their order without restatements: of two that agree, the one that says more stays."""
    kept: list[Claim] = []
    for claim in claims:
        if any(_covers(other, claim) for other in kept):
            continue
        kept = [other for other in kept if not _covers(claim, other)]
        kept.append(claim)
    return tuple(sorted(kept, key=lambda claim: (claim.evidence.start, claim.evidence.end)))


def _covers(more: Claim, less: Claim) -> bool:
    """Whether ``less`` says nothing that ``more`` does not."""
    same = (
        _who(more) == _who(less)
        and (more.kind, more.percent, more.scope) == (less.kind, less.percent, less.scope)
        and less.target_year in {more.target_year, None}
        and (less.baseline_year in {more.baseline_year, None} or (less.target_year is None and bool(more.target_year)))
    )
    return same and more.status in _RESTATES.get(less.status, set()) | {less.status}


def _who(claim: Claim) -> int | str | None:
    return claim.subject.city.geonameid if claim.subject.city else claim.subject.name
