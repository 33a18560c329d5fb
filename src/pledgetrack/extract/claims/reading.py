"""What is known while a document is read, and what was seen in one of its passages."""

from typing import NamedTuple

from pledgetrack.extract.claims.carry import Memory
from pledgetrack.extract.claims.goals import Goal
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.scene import Scene
from pledgetrack.extract.claims.years import Year
from pledgetrack.extract.numbers import Amount
from pledgetrack.model.evidence import Document


class Reading(NamedTuple):
    """What stays the same while a document is read, and what was read so far.

    ``stated`` is the year of the day that the document names first: relative years count from it. ``decade`` is the end
    of the decade that it speaks of, where it states no day.
    """

    document: Document
    scene: Scene
    language: str
    stated: int | None
    decade: int | None
    memory: Memory


class Sight(NamedTuple):
    """A passage with what was seen in it: marked text, shares, years and aims."""

    passage: Passage
    marked: str
    shares: tuple[Amount, ...]
    dates: tuple[Year, ...]
    aims: tuple[Goal, ...]
    carries: tuple[Goal, ...]


def nothing_seen(passage: Passage) -> Sight:
    """A passage whose aims stand in cells, and not in its words."""
    return Sight(passage=passage, marked=passage.low, shares=(), dates=(), aims=(), carries=())
