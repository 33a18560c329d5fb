"""What minutes set out as decided: "The following motion was carried:", and then what it holds."""

from bisect import bisect_left

from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.status import Status
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled
from pledgetrack.model.words import ClaimStatus

# How many passages a motion reaches.
_LONG = 40

Minutes = tuple[tuple[int, Status], ...]


def minutes(passages: tuple[Passage, ...], grammar: Grammar) -> Minutes:
    """The passages that open a motion or a resolution which was carried, by their number."""
    words = compiled(grammar.set_out)
    found = ((passage.number, words.search(passage.low)) for passage in passages)
    return tuple((number, Status(status=ClaimStatus.ADOPTED, words=match.group())) for number, match in found if match)


def set_out(passage: Passage, found: Minutes) -> Status | None:
    """How the motion stands that a passage is a part of, if it was carried."""
    place = bisect_left(found, passage.number, key=lambda motion: motion[0]) - 1
    if place < 0 or passage.number - found[place][0] > _LONG:
        return None
    return found[place][1]
