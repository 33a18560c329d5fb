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
