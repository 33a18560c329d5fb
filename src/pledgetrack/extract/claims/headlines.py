"""Headlines that name a city for what its port or airport promised."""

from pledgetrack.extract.claims.passages import Passage
from pledgetrack.model.claim import Claim

_LINES = 2
_LONGEST = 140


def borne_out(claims: list[Claim], pieces: tuple[Passage, ...]) -> list[Claim]:
    """The claims without those of a headline that the text gives to something named after the city, and to it alone."""
    end = max((piece.end for piece in pieces[:_LINES] if _headline(piece)), default=0)
    if not end:
        return claims
    below = [claim for claim in claims if claim.evidence.start >= end]
    return [claim for claim in claims if claim.evidence.end > end or not _another(claim, below)]


def _headline(piece: Passage) -> bool:
    return len(piece.text) <= _LONGEST and not piece.text.endswith((".", "!", "?", ":", ";", ",")) and not piece.row


def _another(claim: Claim, below: list[Claim]) -> bool:
    """Whether the text below gives a city's claim to a namesake only."""
    same = [one for one in below if (one.target_year, one.percent) == (claim.target_year, claim.percent)]
    if claim.subject.city is None or any(one.subject.city == claim.subject.city for one in same):
        return False
    name = (claim.subject.name or "").casefold()
    return any(one.subject.city is None and name in (one.subject.name or "").casefold() for one in same)
