"""A city named for what bears its name: its port in a headline, its university in a text about that."""

import re

from pledgetrack.extract.atlas import Atlas
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled
from pledgetrack.model.claim import Claim
from pledgetrack.model.words import ClaimStatus, Kind, Scope

_LINES = 2
_LONGEST = 140
_OTHERWISE = {ClaimStatus.PROPOSED, ClaimStatus.NEGATED}
# A headline says shortly what the text says in full: "net zero" over "carbon neutral".
_BALANCED = {Kind.NET_ZERO, Kind.CLIMATE_NEUTRAL, Kind.GHG_NEUTRAL, Kind.CARBON_NEUTRAL, Kind.ZERO_CARBON}
_SETTLED = {ClaimStatus.PLEDGED, ClaimStatus.ADOPTED, ClaimStatus.IN_LAW}


def borne_out(claims: list[Claim], pieces: tuple[Passage, ...], atlas: Atlas, grammar: Grammar) -> list[Claim]:
    """The claims without those that a headline or a whole text gives to a city and means something named after it."""
    others = [claim for claim in claims if claim.subject.city is None]
    end = max((piece.end for piece in pieces[:_LINES] if _headline(piece)), default=0)
    return [
        claim
        for claim in claims
        if claim.subject.city is None
        or not (
            (
                claim.evidence.end <= end
                and any(told(claim, claims, end) for told in (_refined, _reworded, _narrowed, _another))
            )
            or _stands_for(claim, others, atlas, grammar)
        )
    ]


def _headline(piece: Passage) -> bool:
    return len(piece.text) <= _LONGEST and not piece.text.endswith((".", "!", "?", ":", ";", ",")) and not piece.row


def _refined(claim: Claim, claims: list[Claim], end: int) -> bool:
    """Whether the text says otherwise how a headline's target stands: "Council plans" over "a draft says"."""
    plain = claim.status is ClaimStatus.PLEDGED
    return (plain or claim.status is ClaimStatus.PROPOSED) and any(
        one.evidence.start >= end
        and (one.status in _OTHERWISE if plain else one.status in _SETTLED)
        and (one.subject.city, one.kind, one.target_year, one.percent)
        == (claim.subject.city, claim.kind, claim.target_year, claim.percent)
        for one in claims
    )


def _reworded(claim: Claim, claims: list[Claim], end: int) -> bool:
    """Whether the text says with another word for the same state what a headline promises."""
    return (
        claim.status is ClaimStatus.PLEDGED
        and claim.kind in _BALANCED
        and claim.target_year is not None
        and any(
            one.evidence.start >= end
            and one.kind in _BALANCED
            and (one.subject.city, one.target_year) == (claim.subject.city, claim.target_year)
            for one in claims
        )
    )


def _narrowed(claim: Claim, claims: list[Claim], end: int) -> bool:
    """Whether the text says of what a headline's target is: "Council adopts 100 % clean energy" over "of its electricity"."""
    return claim.scope is Scope.CITYWIDE and any(
        one.evidence.start >= end
        and one.scope is not Scope.CITYWIDE
        and (one.status is claim.status or (claim.status is ClaimStatus.PLEDGED and one.status in _SETTLED))
        and (one.subject.city, one.kind, one.target_year, one.percent)
        == (claim.subject.city, claim.kind, claim.target_year, claim.percent)
        for one in claims
    )


def _another(claim: Claim, claims: list[Claim], end: int) -> bool:
    """Whether the text below a headline gives its claim to a namesake only."""
    same = [
        one
        for one in claims
        if one.evidence.start >= end and (one.target_year, one.percent) == (claim.target_year, claim.percent)
    ]
    if any(one.subject.city == claim.subject.city for one in same):
        return False
    return any(one.subject.city is None and _named_after(one.subject.name, claim) for one in same)


def _stands_for(claim: Claim, others: list[Claim], atlas: Atlas, grammar: Grammar) -> bool:
    """Whether a text speaks more of a namesake that claimed something before, and the claim names no government."""
    start = claim.evidence.start
    if not any(one.evidence.start < start and _named_after(one.subject.name, claim) for one in others):
        return False
    low = claim.evidence.text.casefold()
    if compiled(grammar.local).search(low) or compiled(grammar.cities).search(low):
        return False
    if compiled(grammar.named_city).search(claim.evidence.text):
        return False
    namesakes = sum(1 for other in atlas.others if _named_after(other.evidence.text, claim))
    return namesakes > sum(1 for occurrence in atlas.occurrences if occurrence.city == claim.subject.city)


def _named_after(name: str | None, claim: Claim) -> bool:
    city = claim.subject.name or ""
    return bool(city) and len(name or "") > len(city) and bool(re.search(rf"\b{re.escape(city)}\b", name or ""))
