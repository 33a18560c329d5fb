"""Whom a line of its own names that stands right over those who say "we": "City of Norby | We will …", "GRELCO | Our buses …"."""

from pledgetrack.extract.claims.held import Held, city_held, other_held, passages_before
from pledgetrack.extract.claims.names import Holder
from pledgetrack.extract.claims.passages import Passage, is_heading
from pledgetrack.extract.claims.scene import Scene
from pledgetrack.extract.claims.strangers import says_what
from pledgetrack.extract.expression import Expression
from pledgetrack.model.words import Confidence

_INITIALS = Expression(r"[A-Z]{3,8}(?: [A-Z]{2,8})?")


def named_above(scene: Scene, passage: Passage, holder: Holder) -> tuple[Held, ...]:
    """The city's council, or the initials that no list knows, which the line over the paragraph names and nothing else."""
    block = [one for one in passages_before(scene, passage) if one.paragraph == passage.paragraph]
    if not block or not is_heading(line := block[-1]):
        return ()
    cities = [one for one in scene.holders(line) if one.city is not None]
    if len(cities) == 1 and cities[0].governs and cities[0].city:
        return (city_held(cities[0].city, f'"{holder.name}" under {cities[0].name}', Confidence.MEDIUM, holder.start),)
    name = line.text.strip("*_# ")
    if cities or not _INITIALS.fullmatch(name) or says_what(name.casefold(), scene.grammar):
        return ()
    return (other_held(name, f'"{holder.name}" under {name}', holder.start),)
