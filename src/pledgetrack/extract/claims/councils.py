"""Whose council "the council" is, where the last that was named is no city's."""

from pledgetrack.extract.claims.held import passages_before
from pledgetrack.extract.claims.names import Holder, Who
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.scene import Scene
from pledgetrack.extract.patterns.wording import compiled


def of_an_area(scene: Scene, passage: Passage, holder: Holder) -> Holder | None:
    """The area whose council was named last: "Kent County Council has a plan. Maidstone is its seat. The council"."""
    if holder.who is not Who.LOCAL:
        return None
    if another := _another_kind(scene, passage, holder):
        return another
    councils = compiled(scene.grammar.office_of)
    for part in (passage, *passages_before(scene, passage)):
        named = [h for h in scene.holders(part) if part is not passage or h.end <= holder.start]
        areas = [one for one in named if one.who in {Who.REGION, Who.PLACE} and not one.oblique]
        begins = {match.start(match.lastindex or 0) for match in councils.finditer(part.text)} if areas else set()
        for one in reversed(named):
            if one.city is not None and one.governs:
                return None
            if one in areas and one.start in begins:
                return one
    return None


def _another_kind(scene: Scene, passage: Passage, holder: Holder) -> Holder | None:
    """Whoever "the authority" is where the last body named is no council: one of transport, or of a port."""
    bodies = compiled(scene.grammar.authorities)
    itself = bodies.fullmatch(passage.low, holder.start, holder.end)
    if itself is None or not itself["same"]:
        return None
    for low in (passage.low[: holder.start], *(one.low for one in passages_before(scene, passage))):
        named = [match for match in bodies.finditer(low) if not match["same"]]
        if named:
            return None if named[-1]["council"] else holder._replace(who=Who.OTHER, name=named[-1].group())
    return holder
