"""Who a group is said to include in a sentence after its aim: "… have pledged it. Among them are Oslo and Bergen"."""

from pledgetrack.extract.claims.carry import Memory
from pledgetrack.extract.claims.listed import along, exemplified, listed, ranged
from pledgetrack.extract.claims.names import Holder, Who
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.reading import Reading
from pledgetrack.extract.claims.scene import QUALIFIED, Scene
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.numbers import numerals
from pledgetrack.extract.patterns import all_words
from pledgetrack.extract.patterns.wording import compiled, last_before
from pledgetrack.model.city import City
from pledgetrack.model.claim import Claim, Subject
from pledgetrack.model.words import ClaimStatus, Confidence, Scope

# So many passages behind a group's aim "these include" still speaks of it, "the cities include", "the cities that signed it are".
NEAR, NAMED, FAR = 1, 3, 12
_AND = all_words("conjunctions")
_WORDS = Expression(r"\w+")
_STANDS = {ClaimStatus.PLEDGED, ClaimStatus.ADOPTED}
# A bullet's own sign and the space behind it.
_SIGN = 5
_PAIR = 2
# How long a signature with its office is.
_SIGNATURE = 120


def members(passage: Passage, reading: Reading, *, all_of_them: bool = False) -> list[Claim]:
    """The aims of a group named before, for each of the cities that this passage counts among it.

    ``all_of_them``: only where it lists as many as the group has.
    """
    scene = reading.scene
    opening = compiled(scene.grammar.members).match(passage.low)
    # "Many have signed the charter. Among them are …"
    told = scene.passages[passage.number - 1].low if opening and passage.number else ""
    reach = FAR if any(compiled(scene.grammar.signed).search(words) for words in (passage.low, told)) else NEAR
    if opening and compiled(scene.grammar.city_groups).search(opening.group()):
        reach = max(reach, NAMED)
    alone = _alone(passage, scene)
    if alone and passage.lead is not None:
        lead = scene.passages[passage.lead].low
        heads = (scene.grammar.members, scene.grammar.undersigned)  # "The cities awarded the label are:"
        opening = opening or next(filter(None, (compiled(one).match(lead) for one in heads)), None)
        signed = opening and compiled(scene.grammar.signed).search(lead)
        reach = passage.number - passage.lead + (FAR if signed or not passage.item else NAMED if opening else 0)
    last = _of_the_group(passage, reading.memory, scene, reach, counts=opening is not None)
    if not last:
        return []
    named = [] if all_of_them else alone or _counted(passage, scene)
    named = named or _as_many(passage, scene, _number(last, reading.language))
    return [
        claim._replace(
            subject=Subject(name=city.name, city=city),
            scope=claim.scope or Scope.CITYWIDE,
            evidence=reading.document.quote(claim.evidence.start, passage.end),
            confidence=Confidence.MEDIUM,
            reasons=(
                f'subject: named as one of "{claim.subject.name}"'
                if claim.subject.city is None
                else f"subject: named with {claim.subject.name}",
                *claim.reasons[1:],
            ),
        )
        for city in named
        for claim in last
    ]


def _of_the_group(passage: Passage, memory: Memory, scene: Scene, reach: int, *, counts: bool) -> list[Claim]:
    """What the passage claims for a group of cities that last did so, if it is near enough.

    ``counts``: also one whose aim was given to some of its cities, as the passage counts the others.
    """
    group, towns = compiled(scene.grammar.groups), compiled(scene.grammar.city_groups)
    found: list[tuple[int, Claim]] = []
    for number, claim in reversed(memory.claims):
        if passage.number - number > reach or (found and found[0][0] != number):
            break
        city, name = claim.subject.city, (claim.subject.name or "").casefold().replace("’", "'")
        of_some = counts and city is not None and city == _first_of_many(scene, number)
        one = city is None and towns.search(name) and (group.fullmatch(name) or _is_a_group(scene, number, claim))
        if claim.status in _STANDS and (of_some or one):
            found.append((number, claim))
    return [claim for _, claim in reversed(found)]


def _is_a_group(scene: Scene, number: int, claim: Claim) -> bool:
    """Whether a passage speaks of a claim's subject as of a group, whatever stands behind it: "a group of cities has"."""
    return any(h.who is Who.GROUP and h.name == claim.subject.name for h in scene.holders(scene.passages[number]))


def _first_of_many(scene: Scene, number: int) -> City | None:
    """The first city that a group in a passage is said to include: "twelve cities, including Oslo and Ghent, have"."""
    passage, towns = scene.passages[number], compiled(scene.grammar.city_groups)
    found = scene.holders(passage)
    for group in found:
        if group.who is Who.GROUP and towns.search(group.name.casefold()):
            named = exemplified(scene, passage, group, found)
            return named[0].subject.city if named else None
    return None


def _alone(passage: Passage, scene: Scene) -> list[City]:
    """The cities of a line below "12 cities have pledged:" that names them and nothing else, or of one below "Signed:"."""
    if passage.lead is None:
        return []
    named = [holder for holder in scene.holders(passage) if holder.city is not None]
    if not named:
        return []
    if passage.item and _only_cities(passage, scene):
        return [holder.city for holder in named if holder.city is not None]
    below = compiled(scene.grammar.undersigned).fullmatch(scene.passages[passage.lead].low)
    if below and len(passage.text) <= _SIGNATURE:
        offices = [holder for holder in named if holder.governs] or named
        return [city for city in [offices[0].city] if city is not None]
    first = named[0]
    whole = passage.item and first.start <= _SIGN and QUALIFIED.fullmatch(passage.text, first.end)
    return [first.city] if first.city is not None and whole else []


def _only_cities(passage: Passage, scene: Scene) -> bool:
    """Whether a line names cities and lands, and nothing else: "Austria - Oslo, Ghent and Lyon"."""
    rest = passage.low
    for one in scene.holders(passage):
        if one.city is not None or scene.names.land_within(passage, one):
            rest = rest[: one.start] + " " * (one.end - one.start) + rest[one.end :]
    return all(word.group() in _AND for word in _WORDS.finditer(rest))


def _number(last: list[Claim], language: str) -> int | None:
    """How many the name of a group says that they are: "Nine African cities", "mayors from five cities"."""
    words, known = (last[0].subject.name or "").casefold().split(), numerals(language)
    return next((known.get(word) or int(word) for word in words if word in known or word.isdecimal()), None)


def _as_many(passage: Passage, scene: Scene, number: int | None) -> list[City]:
    """The cities that a sentence lists, where they are as many as the group: "Nine cities … Accra, Lagos, …".

    Two alone, or some that stand beside others, must begin it.
    """
    cities = tuple(h for h in scene.holders(passage) if h.who is Who.CITY)
    if number is None or len(cities) < number:
        return []
    several = len({h.city for h in cities}) == number > _PAIR
    if not several and (cities[0].oblique or cities[0].start > _SIGN):
        return []
    held = [one.subject.city for one in listed(scene, passage, cities[0], cities, oblique=False)]
    found = list(dict.fromkeys(city for city in held if city is not None))
    return found if len(found) == number else []


def _right_behind(passage: Passage, end: int, city: Holder, scene: Scene) -> bool:
    """Whether a city follows on words that count it: "these include", "these include the municipalities of"."""
    words, between = scene.grammar, passage.low[end : city.start]
    if passage.low.startswith("'", city.end):
        return False  # "These are Oslo's words"
    return (
        not between.strip(" :,")
        or bool(last_before(words.exemplary, passage.low[: city.start]))
        or compiled(words.linking).search(between) is not None
    )


def _counted(passage: Passage, scene: Scene) -> list[City]:
    """The cities behind "these include", or before "are the cities that have signed"."""
    cities = tuple(h for h in scene.holders(passage) if h.who is Who.CITY)
    ahead = compiled(scene.grammar.members).match(passage.low)
    first, besides = [], []
    if ahead is not None:
        besides = [h.city for h in cities if ahead.groupdict().get("besides") and h.end < ahead.end()]
        cities = tuple(h for h in cities if h.start >= ahead.end())
        if ahead.group().endswith(" from") and cities:
            return [one.subject.city for one in ranged(scene, passage, cities[0], cities) if one.subject.city]
        if not cities or not _right_behind(passage, ahead.end(), cities[0], scene):
            return []
        first = [cities[0], *(h for h in cities[1:] if not h.oblique)]
    else:
        behind = compiled(scene.grammar.members_behind)
        first = [h for h in cities if behind.match(passage.low, h.end)]
        # "Leeds, York and the county are among those that have signed".
        found = scene.holders(passage)
        ends = [h for h in found if h.who is not Who.CITY and behind.match(passage.low, h.end)]
        beside = [one for h in ends for one in along(scene, passage, h._replace(oblique=False), found)]
        if beside:
            return list(dict.fromkeys(one.subject.city for one in beside if one.subject.city is not None))
    held = [one.subject.city for h in first for one in listed(scene, passage, h, cities, oblique=False)]
    return list(dict.fromkeys(city for city in (*besides, *held) if city is not None))
