"""Which wordings of an aim a passage may hold."""

from pledgetrack.extract.numbers import Amount
from pledgetrack.extract.patterns import possible
from pledgetrack.extract.patterns.wording import Pattern


def fitting(low: str, shares: tuple[Amount, ...], language: str) -> dict[str, Pattern]:
    """The wordings that a passage may hold, by the words and shares in it."""
    return dict(possible(language, low, measured=bool(shares)))
