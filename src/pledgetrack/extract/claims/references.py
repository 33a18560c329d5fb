"""Words that point at somebody named elsewhere: "we", "the city", "the latter"."""

from pledgetrack.extract.claims.councils import of_an_area
from pledgetrack.extract.claims.demonyms import country_of
from pledgetrack.extract.claims.held import (
    Held,
    city_held,
    in_answer,
    of_a_label,
    opened,
    other_held,
    passages_before,
    unresolved,
    wider,
)
from pledgetrack.extract.claims.labels import by_its_land, named_above
from pledgetrack.extract.claims.names import Holder, Who, body_of_another, holds_an_event, namesakes
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.scene import Scene
from pledgetrack.extract.claims.strangers import concerned
from pledgetrack.extract.claims.topics import OPENING, named_in, named_next
from pledgetrack.extract.claims.within import partner, signing
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled
from pledgetrack.model.city import City
from pledgetrack.model.words import Confidence, Form

# Of how many cities "both" speaks, and "the three cities".
_PAIR, _COUNTS, _BESIDE = 2, {"three": 3, "four": 4}, {Who.OTHER, Who.REGION, Who.NATION, Who.ORGANISATION}
_RECENT = 3  # sentences back in which the two stand of which "both" speaks
_CALLED = 10  # characters before a name, of "the City of"


def we(scene: Scene, passage: Passage, holder: Holder) -> tuple[Held, ...]:
    """Resolve "we": the city for which the speaker speaks, else the one that the document speaks for."""
    joint = next((h for h in scene.holders(passage) if h.who is Who.GROUP and h.start == holder.end + len(", ")), None)
    if joint is not None:
        return (other_held(joint.name, f'"{holder.name}" are {joint.name}', holder.start),)
    statement = scene.statement(passage, holder.start)
    if all_of_us := wider(scene, passage, holder, statement.city if statement else None):
        return all_of_us
    if statement is not None:
        if statement.city is not None and statement.standing.speaks_for_city is not False:
            reason = f'"{holder.name}" in the words of {statement.speaker or statement.office or "its speaker"}'
            sure = Confidence.HIGH if statement.speaker else Confidence.MEDIUM
            return (city_held(statement.city, reason, sure, holder.start, statement.speaker),)
        if statement.city is None and statement.standing.speaks_for_city is not False and '"' in passage.low:
            beside = _said_by(scene, passage, holder)
            if beside:
                return beside
        who = statement.speaker or statement.office
        return (other_held(who, f'"{holder.name}" in the words of {who}', holder.start),) if who else ()
    if _quoted(passage, holder):
        return _said_by(scene, passage, holder)
    opening = opened(scene, passage)
    if opening is not None:
        return _said_by(scene, opening, holder, opening=True)
    declared = signing(scene, passage, holder) or partner(scene, passage, holder) or in_answer(scene, passage, holder)
    declared = declared or named_above(scene, passage, holder)
    if declared or of_a_label(scene, passage, holder.start):
        return declared
    if scene.spoken_for is not None:
        reason = f'"{holder.name}": the document speaks for this city'
        return (city_held(scene.spoken_for, reason, Confidence.MEDIUM, holder.start),)
    return ()


def _quoted(passage: Passage, holder: Holder) -> bool:
    """Whether a word stands between quotation marks, of which one may lie in another sentence."""
    return passage.low.count('"', 0, holder.start) % 2 == 1 or passage.low.count('"', holder.end) % 2 == 1


def _said_by(scene: Scene, passage: Passage, holder: Holder, *, opening: bool = False) -> tuple[Held, ...]:
    """A quotation whose speaker nobody else made out: the one city whose office stands beside it."""
    quotes = [place for place, sign in enumerate(passage.low) if sign == '"']
    outside = [h for h in scene.holders(passage) if h.end <= quotes[0] or (h.start >= quotes[-1] and not opening)]
    if any(h.who in {Who.OTHER, Who.ORGANISATION, Who.NATION, Who.REGION} for h in outside):
        return ()
    cities = {h.city for h in outside if h.governs and h.city is not None}
    if len(cities) != 1:
        return ()
    city = cities.pop()
    return (city_held(city, f'"{holder.name}" said by an office of {city.name}', Confidence.MEDIUM, holder.start),)


def the_city(scene: Scene, passage: Passage, holder: Holder, found: tuple[Holder, ...]) -> tuple[Held, ...]:
    """Resolve "the city", "the Scottish capital", "the council": the last city named that it can mean."""
    words = passage.low[holder.start : holder.end]
    country = country_of(words) or scene.names.land_within(passage, holder)
    if (told := _apart(scene, passage, holder, found)) is not None:
        return told
    statement = scene.statement(passage, holder.start)
    quoted = statement.evidence.start - passage.start if statement and statement.form is Form.QUOTATION else 0
    # "Our city" in a quotation is no city that is named outside of it.
    near = (h for h in concerned(passage, found, scene.grammar) if h.city is not None)
    inside = [h for h in near if quoted <= h.start and h.end <= holder.start]
    inside.sort(key=lambda h: (not _lies_there(passage, h, holder, scene.grammar), h.oblique))
    aside = [h for h in inside if h.oblique and holds_an_event(passage, h, scene.grammar)]
    candidates = [h.city for h in inside if h not in aside] or [
        h.of for h in found[:1] if h.of and quoted <= h.start < holder.start
    ]
    beside: list[City | None] = []
    for earlier in passages_before(scene, passage):
        unknown, cities = named_in(scene, earlier)
        if unknown and not candidates:
            return (unresolved(holder, unknown),)
        for city, topic in cities:
            (candidates if topic else beside).append(city)
    if statement is not None and statement.city is not None and not inside:
        candidates.insert(0, statement.city)
    if body_of_another(found, holder, candidates, scene.grammar):
        return ()
    if compiled(scene.grammar.the_named_city).match(passage.text, holder.start) and not quoted:
        authors = scene.present if compiled(scene.grammar.we).search(passage.low, 0, holder.start) else ()
        candidates = [authors[0] if len(authors) == 1 else None, *_called_so(scene, passage, holder), *candidates]
    candidates += [h.city for h in found if h.start >= holder.end and not h.oblique]
    candidates += [h.city for h in aside if not words.startswith("our ")]
    if not candidates and not (scene.names_a_council or (aside and words.startswith("our "))):
        candidates += named_next(scene, passage)
    candidates = [*namesakes(candidates, holder, found), *candidates, scene.home or scene.owner, *beside]
    for city in candidates:
        if city is not None and (country is None or city.country == country):
            return (city_held(city, f'"{holder.name}" is {city.name}', Confidence.MEDIUM, holder.start),)
    return ()


def _apart(scene: Scene, passage: Passage, holder: Holder, found: tuple[Holder, ...]) -> tuple[Held, ...] | None:
    """Whom words mean that tell which of several it is, or that it is no city; ``None`` where they do not."""
    span = holder.start, holder.end
    if compiled(scene.grammar.one_of_two).match(passage.low, *span):
        return _one_of_two(scene, passage, holder)
    behind_comma = passage.low[: holder.start].rstrip().endswith(",")
    if behind_comma and compiled(scene.grammar.relative_pronouns).match(passage.low, *span):
        return _right_before(passage, holder, found)
    what = behind_comma and compiled(scene.grammar.what_it_is).match(passage.low, *span)
    if what and (one := _right_before(passage, holder, found)):
        return one  # "Norby has joined Vesta, a city that aims to"
    if area := _no_city(scene, passage, holder, found):
        return (unresolved(holder, area),)
    return by_its_land(scene, passage, holder, concerned(passage, found, scene.grammar))


def _no_city(scene: Scene, passage: Passage, holder: Holder, found: tuple[Holder, ...]) -> Holder | None:
    """Who else is meant: the name right before, if it is of an unknown city, or an area."""
    before = (h for h in found if h.end <= holder.start and not h.oblique)
    places = [h for h in before if h.city or _is_a_city(passage, h, scene.grammar)]
    return places[-1] if places and places[-1].city is None else of_an_area(scene, passage, holder)


def _right_before(passage: Passage, holder: Holder, found: tuple[Holder, ...]) -> tuple[Held, ...]:
    """The city of the name before the comma, if it is one's: "Zell, whose council wants to"."""
    ends = len(passage.low[: holder.start].rstrip()) - len(",")
    near = [h for h in found if h.end == ends]
    return tuple(city_held(h.city, f'"{holder.name}" is {h.name}', Confidence.MEDIUM) for h in near if h.city)


def _lies_there(passage: Passage, place: Holder, holder: Holder, grammar: Grammar) -> bool:
    """Whether "the council" is that of the place right before: "moved to Norby, where the council aims to"."""
    return compiled(grammar.where).fullmatch(passage.low, place.end, holder.start) is not None


def _is_a_city(passage: Passage, holder: Holder, grammar: Grammar) -> bool:
    """Whether a name that is resolved to no city is one's all the same: a region with a mayor ("the mayor of Nara")."""
    return holder.who is Who.PLACE or (
        holder.who is Who.REGION
        and compiled(grammar.mayor_of).search(passage.low, max(0, holder.start - 16), holder.start) is not None
    )


def _called_so(scene: Scene, passage: Passage, holder: Holder) -> list[City | None]:
    """The city last called "the City of …", where any was: "the City", with its capital, means that one."""
    title = scene.passages[: min(OPENING, passage.number)]
    for part in (passage, *passages_before(scene, passage), *title):
        named = [
            h.city for h in scene.holders(part)
            if h.city and (part is not passage or h.end <= holder.start) and _is_called_so(part, h, scene.grammar)
        ]  # fmt: skip
        if named:
            return [named[-1]]
    return []


def _is_called_so(passage: Passage, holder: Holder, grammar: Grammar) -> bool:
    named = compiled(grammar.named_city)
    start = max(0, holder.start - _CALLED)
    return any(
        one.end() == holder.start or one.start() == holder.start
        for one in named.finditer(passage.text, start, holder.end)
    )


def _one_of_two(scene: Scene, passage: Passage, holder: Holder) -> tuple[Held, ...]:
    """Resolve "the former" and "the latter" in the passage before, if it names two cities, or one and somebody else."""
    named = [h for h in scene.holders(passage) if h.end <= holder.start]
    for found in (named, *(scene.holders(one) for one in passages_before(scene, passage)[:1])):
        pair = list(dict.fromkeys(h.city for h in found if h.city is not None or h.who in _BESIDE))
        cities = [city for city in pair if city is not None]
        if _PAIR in {len(cities), len(pair)}:
            said = compiled(scene.grammar.one_of_two).search(holder.name.casefold())
            meant = (cities if len(cities) == _PAIR else pair)[0 if said is not None and said["first"] else 1]
            reason = f'"{holder.name}" is {meant.name if meant else ""}'
            return (city_held(meant, reason, Confidence.MEDIUM, holder.start),) if meant else ()
    return ()


def _each(scene: Scene, passage: Passage, holder: Holder) -> tuple[Held, ...]:
    """The cities whose mayors spoke: "mayors from Leeds, Oslo and Lyon repeated their cities' promises"."""
    before = [h for h in scene.holders(passage) if h.end <= holder.start]
    groups = (h for h in before if h.who is Who.GROUP and not compiled(scene.grammar.both).fullmatch(h.name.casefold()))
    first = max((h.end for h in groups), default=0)  # "in a letter to Vienna, the mayors of"
    cities = dict.fromkeys(h.city for h in before if h.start >= first and h.city is not None)
    reason = f'one of "{holder.name}"'
    return tuple(city_held(city, reason, Confidence.MEDIUM, holder.start) for city in cities) if len(cities) > 1 else ()


def both(scene: Scene, passage: Passage, holder: Holder) -> tuple[Held, ...]:
    """Resolve "our cities", and "both cities": those that the passage names before, else those of the few before it."""
    if compiled(scene.grammar.each_of).fullmatch(holder.name.casefold()):
        return _each(scene, passage, holder)
    if compiled(scene.grammar.ours).search(passage.low, max(0, holder.start - _CALLED), holder.start):
        return signing(scene, passage, holder)
    said = compiled(scene.grammar.both).fullmatch(holder.name.casefold())
    many = next((count for name, count in _COUNTS.items() if said.groupdict().get(name)), _PAIR) if said else -1
    own = [h for h in scene.holders(passage) if h.end <= holder.start]
    earlier = [] if any(h.city for h in own) else passages_before(scene, passage)[:_RECENT]
    cities: dict[City, None] = {}
    for found in (own, *map(scene.holders, earlier)):
        cities = {h.city: None for h in found if h.city is not None} | cities
        if len(cities) >= many:
            break
    reason = f'one of "{holder.name}"'
    return tuple(city_held(city, reason, Confidence.MEDIUM, holder.start) for city in cities if len(cities) == many)
