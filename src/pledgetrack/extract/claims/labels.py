"""What somebody is called by.

A line of its own right over those who say "we" ("City of Norby | We will …", "GRELCO | Our buses …"); the land of which
a city is told to be ("the Tuscan capital").
"""

from pledgetrack.extract.claims.demonyms import is_country
from pledgetrack.extract.claims.held import Held, city_held, other_held, passages_before
from pledgetrack.extract.claims.names import Holder
from pledgetrack.extract.claims.passages import Passage, is_heading
from pledgetrack.extract.claims.scene import Scene
from pledgetrack.extract.claims.strangers import says_what
from pledgetrack.extract.expression import Expression
from pledgetrack.model.words import Confidence

_SEVERAL = 2
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


def by_its_land(scene: Scene, passage: Passage, holder: Holder, near: list[Holder]) -> tuple[Held, ...] | None:
    """The one in its region of cities named together: "the Tuscan capital"; ``None`` where no land or only one is named."""
    words = " ".join(passage.text[holder.start : holder.end].split()[1:-1])
    land = " ".join(word for word in words.split() if word[:1].isupper() and not word.isupper())
    if not land or is_country(land.casefold()):
        return None
    inside = [one for one in near if one.end <= holder.start]
    parts = (inside, *map(scene.holders, passages_before(scene, passage)))
    cities = next(filter(None, ({h.city for h in part if h.city} for part in parts)), set())
    fitting = [city for city in cities if city.admin1 == land]
    held = tuple(
        city_held(city, f'"{holder.name}" is {city.name}', Confidence.MEDIUM, holder.start) for city in fitting
    )
    return None if len(cities) < _SEVERAL else held if len(held) == 1 else ()
