"""Of whom a passage speaks, for words behind it that name nobody."""

from pledgetrack.extract.claims.held import Held, other_held, passages_before
from pledgetrack.extract.claims.names import NAMED, Holder, Who, in_passing
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.scene import Scene
from pledgetrack.extract.patterns.stated import NEVER
from pledgetrack.extract.patterns.wording import compiled
from pledgetrack.model.city import City

OPENING = 8  # passages in which a text speaks of "the city" before it names it
_WHENCE = 60  # characters before a city in which stands that something comes from there
_RECENT = 3  # passages back in which somebody else was just spoken of


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


def tells_of_a_plan(scene: Scene, passage: Passage, topic: Holder) -> bool:
    """Whether somebody has a plan of their own in a passage; a city where it speaks of any: "the Leeds Climate Plan sets"."""
    words = scene.grammar.a_paper if topic.city is not None else scene.grammar.new_paper
    return words == NEVER or compiled(words).search(passage.low) is not None  # a language that does not say: as named


def whose_plan(scene: Scene, passage: Passage) -> tuple[Passage, Holder] | None:
    """Whoever was last told to have a plan, with where: "Norby has a plan. Grelco welcomed it. Under the plan …"."""
    for earlier in passages_before(scene, passage):
        topic = topic_of(scene, earlier)
        if topic is not None and tells_of_a_plan(scene, earlier, topic):
            return earlier, topic
    return None


def of_nation(scene: Scene, passage: Passage) -> tuple[Held, ...]:
    """The nation, if a paragraph spoke of it last: "The government has a plan. Its goals are high. By 2050 …"."""
    near = [one for one in passages_before(scene, passage)[:_RECENT] if one.paragraph == passage.paragraph]
    last = next(filter(None, (topic_of(scene, one) for one in near)), None)
    return (other_held(last.name, "of the paragraph", 0),) if last and last.who is Who.NATION else ()


def named_in(scene: Scene, passage: Passage) -> tuple[Holder | None, list[tuple[City | None, bool]]]:
    """The place named first that nobody could resolve, and the cities that "the city" can mean, a dateline's last.

    Each with whether the passage is about it, rather than about what came from there: "experts from Oslo advised the city".
    """
    named = scene.holders(passage)
    unknown = next((h for h in named if h.who is Who.PLACE), None)
    cities = sorted((h for h in named if h.city is not None), key=lambda h: (h.oblique, h.who is Who.PERSON))
    first = unknown if unknown and all(h.oblique or h.start > unknown.start for h in cities) else None
    whence = compiled(scene.grammar.coming_from)
    own = [
        (h.city, not (h.oblique and whence.search(passage.low, max(0, h.start - _WHENCE), h.start)))
        for h in cities if not in_passing(passage, h, scene.grammar)
    ]  # fmt: skip
    # "Norby's congestion tax has cut traffic. The city wants": a sentence about what is Norby's is about Norby.
    return first, own or [(h.of, "'" in h.name or "’" in h.name) for h in named[:1] if h.of and not h.oblique]


def named_next(scene: Scene, passage: Passage) -> list[City | None]:
    """The city that the first sentences after name, where none was named before: "the city has a plan. Espoo …"."""
    if passage.number > OPENING:
        return []
    for later in scene.passages[passage.number + 1 : passage.number + 1 + OPENING]:
        named = [h for h in scene.holders(later) if h.who is Who.PLACE or (h.city is not None and not h.oblique)]
        if named:
            return [named[0].city]  # none, if that is a place which nobody could resolve
    return []
