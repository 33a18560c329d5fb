"""Of whom a passage speaks, for one behind it that names nobody."""

from pledgetrack.extract.claims.held import passages_before
from pledgetrack.extract.claims.names import NAMED, Holder, Who
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.scene import Scene
from pledgetrack.extract.patterns.wording import compiled
from pledgetrack.model.city import City

# So many passages back somebody else was just spoken of.
_RECENT = 3


def topic_of(scene: Scene, passage: Passage) -> Holder | None:
    """The first in a passage on whom nothing else governs, by name or as "the city"."""
    return next(
        (h for h in scene.holders(passage) if not h.oblique and h.who in NAMED | {Who.THE_CITY, Who.LOCAL}), None
    )


def spoken_for(scene: Scene, passage: Passage, home: City) -> bool:
    """Whether the only city that a text names may be meant: nobody else was just spoken of."""
    first = passage if passage.lead is None else scene.passages[passage.lead]
    if first is not passage and compiled(scene.grammar.impersonal).search(f"{first.low} {scene.head(passage)}"):
        return True  # "The goals of the plan are:"
    if any(h.who in {Who.NATION, Who.REGION, Who.ORGANISATION} for h in scene.holders(passage)):
        return False
    for earlier in passages_before(scene, first)[:_RECENT]:
        topic = topic_of(scene, earlier)
        if topic is not None:
            return topic.who in {Who.THE_CITY, Who.LOCAL} or topic.city == home
    return True
