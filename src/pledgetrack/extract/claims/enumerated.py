"""The cities of a group that names none where it aims: those its sentence closes with, or that the one before lists."""

from itertools import pairwise, takewhile

from pledgetrack.extract.claims.held import Held, city_held, passages_before
from pledgetrack.extract.claims.listed import exemplified, joins, listed
from pledgetrack.extract.claims.names import Holder, Who
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.reckoning import number
from pledgetrack.extract.claims.scene import Scene
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns.wording import compiled, last_before
from pledgetrack.model.city import City
from pledgetrack.model.words import Confidence

# "Vesta (Italy); Norby": between two cities whose country is told.
_ABROAD = Expression(r" \([^()]{2,40}\)(?:[;,] (?:[^\W\d_]{1,3} )?| [^\W\d_]{1,3} )")


def enumerated(scene: Scene, passage: Passage, group: Holder, found: tuple[Holder, ...]) -> tuple[Held, ...]:
    """The cities that a sentence closes with: "19 cities have pledged it: Oslo and Leeds", "those that … include Oslo"."""
    if not compiled(scene.grammar.city_groups).search(group.name.casefold()):
        return _pointed(scene, passage, group)  # "all of them"
    behind, part = compiled(scene.grammar.enumerates), compiled(scene.grammar.part_of_them)
    for first in found:
        if part.search(passage.low, group.end, max(group.end, first.start)):
            return ()  # "twenty towns, most of them aiming for 70 per cent, stepped forward: Oslo, …"
        ahead = first.start - len(" renewable commitments, including the cities of ")
        if first.who is Who.CITY and first.start > group.end and behind.search(passage.low, max(0, ahead), first.start):
            return listed(scene, passage, first, found, oblique=False)
    return _pointed(scene, passage, group)


def _pointed(scene: Scene, passage: Passage, group: Holder) -> tuple[Held, ...]:
    """The cities that the sentence before lists, where "these cities" have an aim, or "its members" behind who joined."""
    words, name = scene.grammar, group.name.casefold()
    these, belonging = compiled(words.these_cities).fullmatch(name), compiled(words.its_members).fullmatch(name)
    before = passages_before(scene, passage)[:1]
    if (these is None and belonging is None) or not before:
        return ()
    if belonging:
        cities = _who_joined(scene, before[0])
    else:
        cities = _named(scene, before[0], they=bool(these and these.groupdict().get("they")))
    many = these and next((one for one in (these["n"], these.groupdict().get("all_n")) if one), None)
    if len(cities) > 1 and (many is None or number(many, words) == len(cities)):
        return tuple(city_held(city, f'one of "{group.name}"', Confidence.MEDIUM, group.start) for city in cities)
    return ()


def _named(scene: Scene, before: Passage, *, they: bool) -> list[City]:
    """The cities of a sentence that names them in one list and no other; ``they``: as whom it speaks of."""
    named = [h for h in scene.holders(before) if h.who is Who.CITY]
    if they:  # "Norby and Vesta signed it in Bonn. All have promised"
        named = list(takewhile(lambda holder: not holder.oblique, named))
    gaps = [(one.end, other.start) for one, other in pairwise(named)]
    apart = any(not (_ABROAD.fullmatch(before.text, *gap) or joins(scene, before, *gap)) for gap in gaps)
    return [] if apart else list(dict.fromkeys(h.city for h in named if h.city is not None))


def _who_joined(scene: Scene, before: Passage) -> list[City]:
    """The cities that a sentence says belong to something: "Norby and Vesta have joined", "five joined, among them Norby"."""
    found, words = scene.holders(before), scene.grammar
    belongs, towns = compiled(words.belongs), compiled(words.city_groups)
    first = next((h for h in found if not h.oblique and h.who in {Who.CITY, Who.GROUP}), None)
    if first is None or (first.who is Who.GROUP and not towns.search(first.name.casefold())):
        return []
    joined = first.who is Who.GROUP and belongs.match(before.low, first.end)
    if joined:
        named = next(
            (h for h in found if h.who is Who.CITY and last_before(words.exemplary, before.low[: h.start])), None
        )
        held = listed(scene, before, named, found, oblique=False) if named else ()
    elif first.who is Who.GROUP:
        held = exemplified(scene, before, first, found)
    else:
        held = listed(scene, before, first, found, oblique=False)
    cities = [one.subject.city for one in held if one.subject.city is not None]
    last = max((h.end for h in found if h.city in cities), default=0)
    return cities if joined or belongs.match(before.low, last) else []
