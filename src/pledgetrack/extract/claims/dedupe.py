"""Each target once: the same said again, or said with less, adds nothing."""

from pledgetrack.extract.claims.carry import ONCE_PLEDGED, REACHED
from pledgetrack.extract.claims.former import REPLACED
from pledgetrack.extract.patterns import wordings
from pledgetrack.model.claim import Claim
from pledgetrack.model.words import ClaimStatus, Confidence, Scope

_RESTATES = {
    ClaimStatus.PLEDGED: {ClaimStatus.ADOPTED, ClaimStatus.IN_LAW, ClaimStatus.PLEDGED},
    ClaimStatus.ADOPTED: {ClaimStatus.IN_LAW, ClaimStatus.ADOPTED},
}
# What is said where nothing says what it is of: clean energy is mostly electricity.
_LOOSE = {Scope.CITYWIDE, Scope.ELECTRICITY}
# So soon behind a pledge, in the sentence after, does a text say what became of it.
_SOON = 120
_BECAME = {ClaimStatus.MISSED, ClaimStatus.ABANDONED}


def each_once(claims: list[Claim]) -> tuple[Claim, ...]:
    """The claims in their order without restatements: of two that agree, the one that says more stays."""
    kept: list[Claim] = []
    for claim in claims:
        if any(_covers(other, claim) for other in kept):
            continue
        kept = [other for other in kept if not _covers(claim, other)]
        kept.append(claim)
    proposed = [claim for claim in kept if claim.status is ClaimStatus.PROPOSED]
    kept = [claim for claim in kept if not any(_guessed_of(other, claim) for other in proposed)]
    kept = [claim for claim in kept if not (_verbal(claim) and any(_names(other, claim) for other in kept))]
    return tuple(sorted(kept, key=lambda claim: (claim.evidence.start, claim.evidence.end)))


def _guessed_of(proposed: Claim, claim: Claim) -> bool:
    """Whether what only reads as a pledge is the same that the text says is proposed."""
    return (
        claim.status is ClaimStatus.PLEDGED
        and claim.confidence is not Confidence.HIGH
        and _who(proposed) == _who(claim)
        and (proposed.kind, proposed.percent, proposed.target_year) == (claim.kind, claim.percent, claim.target_year)
    )


def _verbal(claim: Claim) -> bool:
    """Whether a claim only says with a verb what others say by its name: "decarbonise by 2040"."""
    known = wordings(claim.language).get(claim.pattern)
    return known is not None and known.verbal


def _names(other: Claim, claim: Claim) -> bool:
    """Whether another state of the same subject is named for the same year."""
    return (
        (other.percent is None or other.kind is claim.kind)
        and not _verbal(other)
        and (_who(other), other.target_year) == (_who(claim), claim.target_year)
    )


def _covers(more: Claim, less: Claim) -> bool:
    """Whether ``less`` says nothing that ``more`` does not."""
    bare = less.target_year is None and more.target_year is not None and less.baseline_year is None
    same = (
        _who(more) == _who(less)
        and (more.kind, more.percent) == (less.kind, less.percent)
        # What is said without its year says seldom of what it is.
        and (
            more.scope is less.scope
            or (bare and less.scope in _LOOSE)
            or (less.scope is Scope.CITYWIDE and more.evidence == less.evidence)
        )
        and less.target_year in {more.target_year, None}
        and (less.baseline_year in {more.baseline_year, None} or (less.target_year is None and bool(more.target_year)))
    )
    # Said once without its year, then with it and what became of it.
    vague = less.target_year is None and more.target_year is not None and less.status is ClaimStatus.PLEDGED
    return same and (
        more.status in _RESTATES.get(less.status, set()) | {less.status}
        or (vague and more.status in _BECAME)
        or _gives_up(more, less)
    )


def _gives_up(more: Claim, less: Claim) -> bool:
    """Whether the very words of one go on in the other to where the target is replaced, or a pledge came to nothing."""
    told = more.evidence.start == less.evidence.start and more.evidence.end > less.evidence.end
    soon = more.evidence.end - less.evidence.end <= _SOON and more.status in _BECAME
    pledge = less.status is ClaimStatus.PLEDGED and soon and ONCE_PLEDGED in more.reasons
    return told and (pledge or (less.status in _RESTATES and bool({REPLACED, REACHED} & {*more.reasons})))


def _who(claim: Claim) -> int | str | None:
    return claim.subject.city.geonameid if claim.subject.city else claim.subject.name
