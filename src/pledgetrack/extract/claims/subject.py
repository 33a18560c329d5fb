"""Whose target it is: the nearest governing holder, and whom its words point at."""

from pledgetrack.extract.claims import within
from pledgetrack.extract.claims.clauses import clause_start
from pledgetrack.extract.claims.enumerated import enumerated
from pledgetrack.extract.claims.held import (
    Held,
    above,
    addressed,
    city_held,
    meant_otherwise,
    other_held,
    passages_before,
    weaker,
)
from pledgetrack.extract.claims.listed import along, bracketed, exemplified, listed, told_of
from pledgetrack.extract.claims.names import NAMED, Holder, Who
from pledgetrack.extract.claims.owners import of_a_stranger, owner
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.references import both, the_city, we
from pledgetrack.extract.claims.scene import Scene
from pledgetrack.extract.claims.strangers import concerned, from_each, in_front, sitting
from pledgetrack.extract.claims.topics import of_nation, spoken_for, tells_of_a_plan, topic_of, whose_plan
from pledgetrack.extract.patterns.wording import compiled
from pledgetrack.model.words import Confidence

# Further behind its aim no subject stands.
_BEHIND = 80
_ENDS = (".", "!", "?", '"', "”")
_LED = NAMED | {Who.THE_CITY, Who.LOCAL, Who.WE}


def subjects(scene: Scene, passage: Passage, start: int, end: int) -> tuple[Held, ...]:
    """Whose aim ``passage.low[start:end]`` is; several for a list of cities, none where nobody can be told."""
    found = scene.holders(passage)
    if alone := bracketed(passage, found, start, scene.grammar):
        return alone
    if (possessor := owner(passage, found, start, end, scene.grammar)) is not None:
        return _resolve(scene, passage, possessor, found)
    antecedent = (
        within.labelled(scene, passage, found, start)
        or within.unlisted(passage, found, start, scene.grammar)
        or within.described(passage, found, start, scene.grammar)
        or sitting(passage, found, scene.grammar)
    )
    if antecedent is not None:
        return _resolve(scene, passage, antecedent, found)
    start = within.begun(passage, found, start, end)
    clause = clause_start(passage.low, start, scene.grammar)
    left = [h for h in concerned(passage, found, scene.grammar) if h.start < start and h.who is not Who.PERSON]
    if (giver := from_each(passage, left, scene.grammar)) is not None:
        return _resolve(scene, passage, giver, found, oblique=True)
    if (another := within.told(passage, max([clause, *(h.end for h in left)]), start, scene.grammar)) is not None:
        return (another,)
    if near := within.governing([h for h in left if h.start >= clause and not h.oblique], scene.grammar):
        wished = within.wished(passage, near[-1], found, scene.grammar)
        return () if wished else _resolve(scene, passage, near[-1], found)
    acting = any(not h.oblique for h in left)
    if (clause or not acting) and (unknown := within.stranger(passage, clause, start, scene.grammar)) is not None:
        return (unknown,)
    right = _right(scene, passage, start, end, found)
    if right or within.of_works(passage, found, scene.grammar):
        return right  # or "Grelco's plants in the city have been carbon neutral since 2022"
    return _further_off(scene, passage, (start, end), found, left)


def _further_off(
    scene: Scene, passage: Passage, aim: tuple[int, int], found: tuple[Holder, ...], left: list[Holder]
) -> tuple[Held, ...]:
    """Whose an aim is that no name governs: of the names ``left`` of it, or of whom words and passages before speak."""
    start, end = aim
    if far := [h for h in left if not h.oblique]:
        return _resolve(scene, passage, far[-1], found)
    if compiled(scene.grammar.unnamed).search(passage.low, 0, start):
        return ()  # a name that no list knows, where no capital shows one
    if fronted := in_front(left, passage, scene.grammar):
        if within.another_acts(passage, fronted[-1], found, start, scene.grammar):
            return ()
        beside = compiled(scene.grammar.right_before).fullmatch(passage.low, fronted[-1].end, start)
        return _resolve(scene, passage, fronted[-1 if beside else 0], found, oblique=True)
    if ours := [h for h in left if h.who is Who.WE]:
        return we(scene, passage, ours[-1])
    its = [h for h in left if h.who is Who.IT]
    ahead = _ahead(scene, passage, its[-1], found) if its else () if left else _led(scene, passage, end, found)
    ahead = ahead or _alone(concerned(passage, found, scene.grammar))
    return ahead or (() if within.by_a_firm(found) else _implied(scene, passage))


def _alone(found: list[Holder]) -> tuple[Held, ...]:
    """The only one that a passage names, wherever it stands: "climate neutrality is enshrined in law in Münster"."""
    named = [h for h in found if h.who not in {Who.PERSON, Who.LOCAL, Who.THE_CITY}]
    # A mayor's name beside the city's is the same once more.
    if len({h.city for h in named}) == 1 and named[0].city is not None:
        return (city_held(named[0].city, f"the only one named: {named[0].name}", Confidence.LOW),)
    return ()


def _right(scene: Scene, passage: Passage, start: int, end: int, found: tuple[Holder, ...]) -> tuple[Held, ...]:
    """A subject behind its aim: "net zero by 2050 for Leeds", "the 80x50 goal that Boston signed"."""
    for holder in found:
        inside = holder.who is Who.ORGANISATION and holder.start < end
        if holder.start < start or holder.who in {Who.PERSON, Who.IT} or inside:
            continue
        between = passage.low[end : holder.start] if holder.start >= end else ""
        if len(between) > _BEHIND:
            break
        if holder.start < end or not between.strip() or compiled(scene.grammar.behind).fullmatch(between):
            return _resolve(scene, passage, holder, found)
    return ()


def _resolve(
    scene: Scene, passage: Passage, holder: Holder, found: tuple[Holder, ...], *, oblique: bool = False
) -> tuple[Held, ...]:
    if holder.who is Who.CITY and holder.city is not None:
        return listed(scene, passage, holder, found, oblique=oblique)
    if holder.who is Who.GROUP and (
        named := both(scene, passage, holder)
        or exemplified(scene, passage, holder, found)
        or enumerated(scene, passage, holder, found)
    ):
        return named
    beside = along(scene, passage, holder, found)
    if beside:
        return (*beside, other_held(holder.name, f"nearest subject: {holder.name}", holder.start))
    if holder.who in {Who.OTHER, Who.REGION, Who.GROUP, Who.PLACE, Who.NATION, Who.ORGANISATION}:
        return (other_held(holder.name, f"nearest subject: {holder.name}", holder.start),)
    if holder.who is Who.WE:
        return we(scene, passage, holder)
    if holder.who is Who.IT:
        return _it(scene, passage, holder, found)
    return meant_otherwise(scene, passage, holder, found) or the_city(scene, passage, holder, found)


def _it(scene: Scene, passage: Passage, holder: Holder, found: tuple[Holder, ...]) -> tuple[Held, ...]:
    words = scene.grammar
    before = [h for h in found if h.end <= holder.start and h.who not in {Who.PERSON, Who.IT}]
    governing = [h for h in before if not h.oblique]
    if (joined := within.joined_body(passage, holder, words)) is not None:
        return (joined,)
    if not governing and compiled(words.relative_pronouns).fullmatch(holder.name.casefold()):
        return ()  # its word stands right before it, and is no one that is known
    if governing and not compiled(words.in_front).fullmatch(passage.low, 0, holder.start):
        return _resolve(scene, passage, governing[-1], found)
    if ahead := _ahead(scene, passage, holder, found):
        return ahead
    if compiled(words.no_city).match(passage.low, holder.end):
        return ()  # "It is owned by investors"
    unknown = within.stranger(passage, clause_start(passage.low, holder.start, words), holder.start, words)
    if unknown is not None:
        return (unknown,)  # "The naval base says it will"
    for earlier in passages_before(scene, passage):
        topic = within.whom_it_means(scene, earlier, topic_of(scene, earlier), holder)
        if topic is not None:
            held = _resolve(scene, earlier, topic, scene.holders(earlier))
            return tuple(weaker(one, f'"{holder.name}"') for one in held)
    return told_of(scene, passage, holder, found) or within.in_passing(passage, before, words)


def _ahead(scene: Scene, passage: Passage, holder: Holder, found: tuple[Holder, ...]) -> tuple[Held, ...]:
    """A name that its pronoun runs ahead of: "With its pledge of a 60 % cut, Bergen has gone further"."""
    return tuple(weaker(one, f'"{holder.name}"') for one in _led(scene, passage, holder.end, found))


def _led(scene: Scene, passage: Passage, end: int, found: tuple[Holder, ...]) -> tuple[Held, ...]:
    """Whom words in front lead to: "Committed to being carbon neutral by 2030, Bergen has …"."""
    if not compiled(scene.grammar.fronting).match(passage.low):
        return ()
    for other in found:
        if other.start > end and not other.oblique and other.who in _LED:
            leads = passage.low[: other.start].rstrip().endswith((",", " -"))
            return _resolve(scene, passage, other, found) if leads else ()
    return ()


def _implied(scene: Scene, passage: Passage) -> tuple[Held, ...]:
    """No holder in the passage: the one of its lead, else the city that the document speaks for."""
    if scene.not_here(passage) or of_a_stranger(scene.passages, passage, scene.holders(passage), scene.grammar):
        return ()
    if spoken_to := addressed(scene, passage):
        return spoken_to
    words = passage.low
    if passage.lead is not None:
        lead = scene.passages[passage.lead]
        # "Indicator | 2030 target": the head of a column is nobody.
        found = [h for h in scene.holders(lead) if h.who is not Who.PERSON and not (lead.row and h.who is Who.OTHER)]
        governing = [h for h in found if not h.oblique] or found
        held = _resolve(scene, lead, governing[-1], scene.holders(lead)) if governing else ()
        if held or (governing and governing[-1].who is not Who.IT):  # "Strategies and their targets" names nobody
            return tuple(weaker(one, "introduced by the line above") for one in held)
        beside = _spoken_of(scene, lead)
        if beside and beside[0].subject.city is None:
            return beside  # "Zembla has targets. They are:"
        words = f"{above(scene, lead)} {lead.low} {scene.head(passage)} {words}"
    spoken = _spoken_of(scene, passage)
    if spoken or scene.under_another(passage):
        return spoken
    part = scene.section(passage)
    if part is not None and not passage.text.startswith("#"):
        return (city_held(part, f"under the heading {part.name}", Confidence.LOW),)
    speaker = scene.speaks_for(passage)
    home = None if scene.of_no_city(passage) else speaker or scene.spoken_for
    heading = passage.text.startswith("#") and not (scene.its_paper and compiled(scene.grammar.announces).search(words))
    if home is None or heading:
        return ()
    if speaker is None and scene.guessed and not spoken_for(scene, passage, home):
        return ()
    said = compiled(scene.grammar.impersonal).search(words) or compiled(scene.grammar.subjectless).match(passage.low)
    said = said or (compiled(scene.grammar.own_operations).search(words) if speaker else None)
    if said or (speaker is None and scene.tells_itself(passage)):
        who = "speaker" if speaker else "document"
        return (city_held(home, f"no subject of its own: the {who} speaks for this city", Confidence.LOW),)
    return ()


def _spoken_of(scene: Scene, passage: Passage) -> tuple[Held, ...]:
    """Somebody else whom the sentence before speaks of: "Five towns work together. The target is …"."""
    before, words = passages_before(scene, passage)[:1], scene.grammar
    topic = topic_of(scene, before[0]) if before and not (passage.item or passage.row) else None
    if topic is None:
        return of_nation(scene, passage)
    planned, told = compiled(words.the_plan).match(passage.low), None
    if planned and topic.who in NAMED and not tells_of_a_plan(scene, before[0], topic):
        told = whose_plan(scene, passage)
        if told is None and topic.city is None:
            return ()
        before, topic = ([told[0]], told[1]) if told else (before, topic)
    apart = told is None and before[0].paragraph != passage.paragraph
    goes_on = planned or compiled(words.subjectless).match(passage.low)
    if topic.city is not None:
        prose = not apart or before[0].text.endswith(_ENDS)
        aimed = prose if goes_on else not apart and compiled(words.impersonal).search(passage.low)
        named = listed(scene, before[0], topic, scene.holders(before[0]), oblique=False) if aimed else ()
        if len(named) > 1 and not compiled(words.binds_them).search(passage.low):
            return ()  # "Norby and Vesta met. The goal is": nobody says whose
        return tuple(
            one._replace(reason=f"of the sentence before: {one.reason}", confidence=Confidence.LOW, start=0)
            for one in named
        )
    if apart:
        return ()
    if topic.who not in {Who.OTHER, Who.REGION, Who.NATION, Who.ORGANISATION, Who.GROUP}:
        return ()
    return tuple(weaker(one, "of the sentence before") for one in _resolve(scene, before[0], topic, ()))
