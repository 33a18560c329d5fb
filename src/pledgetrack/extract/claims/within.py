"""Whose an aim is by the clause it stands in: a relative clause, or one that says what somebody wants of another."""

import re

from pledgetrack.extract.claims.held import Held, city_held, other_held, passages_before
from pledgetrack.extract.claims.names import NAMED, PAPER, Holder, Who
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.scene import Scene
from pledgetrack.extract.claims.strangers import says_what, seated
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled
from pledgetrack.model.words import Confidence

# So far before whoever is to act stands what somebody wants.
_BEHIND = 80
# So far before a group stands that somebody is one of it: "London is among 12 cities that have pledged".
_COUNTED = 40
# A heading is so much longer than the name in it at most.
_SHORT = 12
_INTRODUCES = Expression(r" ?: ?\W{0,3}")
# So many passages back a mayor is told of who wants something of the city.
_RECENT = 2
# "- Grelco: ", in front of what it undertakes.
_LABEL = Expression(r"\W{0,4}(?P<name>[A-ZÀ-Þ][\w&'’.-]{1,30}(?: [\w&'’.-]{1,30}){0,5}) ?:\s")
_PLACES = {Who.CITY, Who.NATION, Who.REGION}
_OTHERS = {Who.OTHER, Who.ORGANISATION, Who.NATION, Who.REGION}
_FIRMS = {Who.OTHER, Who.ORGANISATION}
_CITYS = {Who.CITY, Who.THE_CITY, Who.LOCAL, Who.WE, Who.IT}
_OWN = {Who.THE_CITY, Who.LOCAL, Who.WE, Who.IT}


def described(passage: Passage, found: tuple[Holder, ...], start: int, grammar: Grammar) -> Holder | None:
    """Whom a clause of their own right behind the name speaks of: "nach Heidelberg, das 2030 klimaneutral sein will,"."""
    for holder in reversed(found):
        before = passage.low[max(0, holder.start - _COUNTED) : holder.start]
        if holder.end >= start or compiled(grammar.seat_before).search(before):
            continue
        opening = compiled(grammar.relative_clause).match(passage.low, holder.end)
        counted = holder.who is Who.GROUP and compiled(grammar.counted).search(before)
        if opening is not None and holder.who in NAMED and not counted:
            inside = passage.low.find(",", opening.end(), start) < 0 and opening.end() <= start
            other = any(opening.end() <= h.start < start and h.who in NAMED and not h.oblique for h in found)
            return (seated(passage, found, holder, grammar) or holder) if inside and not other else None
    return None


def unlisted(passage: Passage, found: tuple[Holder, ...], start: int, grammar: Grammar) -> Holder | None:
    """A name that no list knows, of whom a clause right behind it speaks: "Norby is home to Grelco, which wants to"."""
    match = next(reversed(list(compiled(grammar.unlisted).finditer(passage.text, 0, start))), None)
    if match is None or passage.low.find(",", match.end(), start) >= 0:
        return None
    name, (first, last) = match["name"], match.span("name")
    parts, head = match.groupdict(), name.rsplit(" ", 1)[-1]
    inside = [h for h in found if h.start < last and first < h.end]
    if inside and parts.get("sits") and inside[0].who in _FIRMS:
        return inside[0]
    behind = any(match.end() <= h.start and h.end <= start and not h.oblique and h.who is not Who.IT for h in found)
    paper = parts.get("paper") or PAPER.search(head)
    if inside or behind or paper or (parts.get("firm") is None and compiled(grammar.own_heads).search(head.casefold())):
        return None  # "the Climate Action Plan, which aims to", "a plan named TransNorby, which aims to"
    return Holder(start=first, end=last, who=Who.OTHER, name=name, governs=True)


def wished(passage: Passage, holder: Holder, found: tuple[Holder, ...], grammar: Grammar) -> bool:
    """Whether somebody else only wants it of a city: "Greenpeace quiere que Murcia sea neutra en 2030"."""
    if holder.who not in _CITYS or _made(passage, holder, found, grammar):
        return holder.who in _CITYS
    wish = compiled(grammar.wished).search(passage.low, max(0, holder.start - _BEHIND), holder.start)
    if wish is None:
        return False
    # "Norby, Ohio, wants its buses to": where it lies wishes nothing.
    lying = {h.end + len(", ") for h in found if h.who is Who.CITY}
    wishers = [
        h for h in found if h.end <= wish.start() and not h.oblique and not (h.who is Who.PERSON and h.start in lying)
    ]
    own = (wishers and wishers[-1].who in _CITYS) or compiled(grammar.may_wish).search(passage.text, 0, wish.start())
    return bool(passage.low[: wish.start()].strip()) and not own


def told(passage: Passage, clause: int, start: int, grammar: Grammar) -> Held | None:
    """Somebody of whom it is only told: "visitors to Norby heard that the fair would be carbon neutral"."""
    match = compiled(grammar.told_that).search(passage.low, clause, start)
    if match is None:
        return None
    # There are two ways to tell of somebody.
    head, who = ("head_2", "name_2") if match.groupdict().get("name_2") else ("head", "name")
    start, end = match.span(who)
    # "The SECAP, which aims to": a plan as well as an agency.
    if compiled(grammar.own_heads).search(match[head]) or passage.text[end - 2 : end].isupper():
        return None
    name = " ".join(passage.text[start:end].split())
    return other_held(name, f"no city: {name}", start)


def governing(near: list[Holder], grammar: Grammar) -> list[Holder]:
    """The holders of a clause without an "us" at its end to whom a name does something: "Oslo has shown us"."""
    us = len(near) > 1 and near[-1].who is Who.WE and near[-2].who in _PLACES
    return near[:-1] if us and compiled(grammar.we_object).fullmatch(near[-1].name.casefold()) else near


def of_works(passage: Passage, found: tuple[Holder, ...], grammar: Grammar) -> bool:
    """Whether a passage begins with the works of somebody whom no list knows, and who is no city."""
    works = compiled(grammar.its_works).match(passage.text)
    return works is not None and not works["label"] and not any(h.city and h.start < works.end() for h in found)


def begun(passage: Passage, found: tuple[Holder, ...], start: int, end: int) -> int:
    """Where an aim begins, or behind whoever has it, where that stands within it behind a colon: "their emissions: the former plans a cut of"."""
    inside = [h for h in found if start < h.start and h.end < end and not h.oblique and h.who in NAMED | _CITYS]
    return inside[-1].end if inside and passage.low.endswith(": ", 0, inside[-1].start) else start


def by_a_firm(found: tuple[Holder, ...]) -> bool:
    """Whether a passage that names nobody else is a firm's: "It will be fossil-free by 2026, the energy company says"."""
    return any(h.who is Who.ORGANISATION and not h.oblique for h in found)


def another_acts(passage: Passage, place: Holder, found: tuple[Holder, ...], start: int, grammar: Grammar) -> bool:
    """Whether somebody else acts in a place in front: "In Norby, Grelco's plant will", "In Norby, Ada Quist has"."""
    if compiled(grammar.its_works).match(passage.text, place.end):
        return True
    people = [h for h in found if h.who is Who.PERSON and place.end <= h.start and h.end <= start]
    return any(compiled(grammar.predicate).match(passage.low, h.end, start) for h in people)


def whom_it_means(scene: Scene, earlier: Passage, topic: Holder | None, pronoun: Holder) -> Holder | None:
    """Whom a passage speaks of, for a pronoun behind it: "Leeds voted. Ada Quist sells bikes. Her goal is" is not Leeds's."""
    if compiled(scene.grammar.personal).fullmatch(pronoun.name.casefold()) is None:
        return topic
    stranger = scene.names.stranger(earlier)
    return stranger if stranger and (topic is None or stranger.start <= topic.end + 1) else topic


def in_passing(passage: Passage, before: list[Holder], grammar: Grammar) -> tuple[Held, ...]:
    """The one city that stands before a pronoun, if only in passing: "first comes Bergen with its goal of"."""
    if compiled(grammar.agent_before).match(passage.text) and all(h.oblique for h in before):
        return ()  # "When Toyota opened its track near Nagoya, it"
    cities = list(dict.fromkeys(h.city for h in before if h.city is not None))
    if len(cities) != 1 or any(h.who in {Who.OTHER, Who.ORGANISATION, Who.GROUP} for h in before):
        return ()
    return (city_held(cities[0], f"the only city before it: {cities[0].name}", Confidence.LOW),)


def its_mayors(scene: Scene, passage: Passage, start: int) -> bool:
    """Whether it is the mayor who wants it of the city, also told one sentence or two before: "She wants the city to"."""
    words, said = scene.grammar, scene.statement(passage, start)
    if said and said.city and compiled(words.we_want).search(passage.low, 0, start):
        return True  # "We want the city to be neutral", says its councillor
    if compiled(words.mayor_wants).search(passage.low, 0, start) is not None:
        return True
    if compiled(words.its_wish).search(passage.low, 0, start) is None:
        return False
    before = passages_before(scene, passage)[:_RECENT]
    named = any(compiled(words.its_mayor).search(one.low) for one in before)
    return named and not any(compiled(words.no_mayor).search(one.low) for one in before)


def _made(passage: Passage, holder: Holder, found: tuple[Holder, ...], grammar: Grammar) -> bool:
    """Whether it is what somebody else would make of a city: "the Green Party would make Leeds carbon neutral"."""
    made = compiled(grammar.made).search(passage.low, max(0, holder.start - _BEHIND), holder.start)
    makers = [h for h in found if made and h.end <= made.start() and not h.oblique and h.who is not Who.IT]
    if made and made.groupdict().get("have"):
        return not makers or makers[-1].who not in {Who.CITY, *_OWN}
    return bool(makers) and makers[-1].who in _OTHERS


def stranger(passage: Passage, clause: int, start: int, grammar: Grammar) -> Held | None:
    """Somebody whom no list knows, where a clause begins with what they do: "The body has pulled forward its pledge to"."""
    match = compiled(grammar.stranger).match(passage.low, clause, start)
    if match is None or compiled(grammar.own_heads).search(match["head"]):
        return None
    first = match.start("who") if "who" in match.groupdict() else clause
    name = " ".join(passage.text[first : match.end("head")].split())
    return other_held(name, f"no city: {name}", first)


def partner(scene: Scene, passage: Passage, holder: Holder) -> tuple[Held, ...]:
    """The partner of a city who says "we": "As a hospital, we", "Grelco: We", "Grelco signs the contract. We"."""
    words, low = scene.grammar, passage.low
    spoken_as = compiled(words.we_as).search(low, 0, holder.start)
    if spoken_as and any(h.who is Who.ORGANISATION and spoken_as.start() < h.start for h in scene.holders(passage)):
        return (_speaking(holder, spoken_as["name"]),)
    for other in scene.holders(passage):
        if other.who in _FIRMS and _INTRODUCES.fullmatch(low, other.end, holder.start):
            return (_speaking(holder, other.name),)
    before = scene.passages[passage.number - 1] if passage.number else None
    named = [h for h in scene.holders(before) if h.who not in {Who.PERSON, Who.GROUP}] if before else []
    if before is None or len(named) != 1 or named[0].who not in _FIRMS:
        return ()
    alone = named[0].end - named[0].start + _SHORT > len(before.text)  # a heading that names it, and nothing else
    signs = before.paragraph == passage.paragraph and compiled(words.we_sign).search(before.low, named[0].end)
    return (_speaking(holder, named[0].name),) if alone or signs else ()


def labelled(scene: Scene, passage: Passage, found: tuple[Holder, ...], start: int) -> Holder | None:
    """Whose name opens a line in a list of partners: "- Grelco: net zero by 2030"."""
    label, words = _LABEL.match(passage.text, 0, start), scene.grammar
    if label is None:
        return None
    first, last = label.span("name")
    inside = [h for h in found if h.start < last and first < h.end]
    lead = scene.passages[passage.lead].low if passage.lead is not None else ""
    named = any((first == h.start and h.end == last) or h.who in _OTHERS for h in inside)
    if named or not (lead and compiled(words.partners).search(lead)):
        return None
    if _names_nobody(passage, label, words):
        return None
    return Holder(start=first, end=last, who=Who.OTHER, name=label["name"], governs=True)


def _names_nobody(passage: Passage, label: re.Match[str], grammar: Grammar) -> bool:
    """Whether a label says what its line is of, or is a city's government or paper."""
    told = passage.low[slice(*label.span("name"))]
    if says_what(told, grammar):
        return True
    if compiled(grammar.named_city).match(passage.text, label.start("name")):
        return True
    government = (compiled(grammar.local), compiled(grammar.cities))
    return any(word.search(told) for word in government) or bool(compiled(grammar.own_heads).search(told.split()[0]))


def _speaking(holder: Holder, name: str) -> Held:
    return other_held(name, f'"{holder.name}" are {name}', holder.start)


def joined_body(passage: Passage, holder: Holder, grammar: Grammar) -> Held | None:
    """Whoever was joined, of whom a clause tells: "Norby joined the Climate Alliance, whose goal is"."""
    joined = compiled(grammar.body_whose).search(passage.low, 0, holder.start)
    if joined is None or compiled(grammar.relative_pronouns).fullmatch(holder.name.casefold()) is None:
        return None
    name = " ".join(passage.text[slice(*joined.span("name"))].split())
    return other_held(name, f"joined: {name}", joined.start("name"))


def signing(scene: Scene, passage: Passage, holder: Holder) -> tuple[Held, ...]:
    """The cities of a declaration that opens "We, the mayors of Leeds and York,", of a letter "As mayors," with its signers."""
    for earlier in (passage, *passages_before(scene, passage)):
        if opening := compiled(scene.grammar.we_of).match(earlier.low):
            named = scene.present if opening.groupdict().get("below") else [h.city for h in scene.holders(earlier)]
            cities = dict.fromkeys(city for city in named if city is not None)
            reason = f'"{holder.name}" are those who declare it'
            return tuple(city_held(city, reason, Confidence.MEDIUM, holder.start) for city in cities)
    return ()
