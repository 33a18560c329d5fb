"""Whom a subject's words stand for, with the reason."""

from typing import NamedTuple

from pledgetrack.extract.claims.names import Holder, Who, holds_an_event
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.scene import Scene
from pledgetrack.extract.patterns.wording import compiled
from pledgetrack.extract.people.bodies import CITY_STATES
from pledgetrack.model.city import City
from pledgetrack.model.claim import Subject
from pledgetrack.model.words import Confidence

_LOOK_BACK = 8
# So many passages of a paragraph tell whose it is.
_AROUND = 60  # characters beside "we" that say who they are
# So many lists stand above one another.
_LISTS = 3


class Held(NamedTuple):
    """A subject, why it is this one, and how sure that is. ``start`` is where it stands in the passage."""

    subject: Subject
    reason: str
    confidence: Confidence
    start: int = 0
    speaker: str | None = None


def city_held(city: City, reason: str, sure: Confidence, start: int = 0, speaker: str | None = None) -> Held:
    """A city as the subject."""
    return Held(
        subject=Subject(name=city.name, city=city), reason=reason, confidence=sure, start=start, speaker=speaker
    )


def other_held(name: str | None, reason: str, start: int) -> Held:
    """Somebody who is no city, by name."""
    return Held(subject=Subject(name=name), reason=reason, confidence=Confidence.HIGH, start=start)


def addressed(scene: Scene, passage: Passage) -> tuple[Held, ...]:
    """The city for which whoever answers speaks, where a presenter's "you" is asked nothing: "You've pledged to …"."""
    if scene.speaks_for(passage) is not None or not compiled(scene.grammar.addressed).search(passage.low):
        return ()
    for later in scene.passages[passage.number + 1 : passage.number + _LOOK_BACK]:
        if later.paragraph != passage.paragraph:
            city = scene.speaks_for(later)
            return (city_held(city, f"spoken to: {city.name}", Confidence.MEDIUM),) if city else ()
    return ()


def in_answer(scene: Scene, passage: Passage, holder: Holder) -> tuple[Held, ...]:
    """The city of the only one whom an interview is with, where "we" answers a question in the paragraph before."""
    city = scene.interviewed
    before = next((one for one in passages_before(scene, passage) if one.paragraph != passage.paragraph), None)
    if city is None or before is None or not before.text.endswith("?"):
        return ()
    return (city_held(city, f'"{holder.name}" in an answer for {city.name}', Confidence.MEDIUM, holder.start),)


def opened(scene: Scene, passage: Passage) -> Passage | None:
    """The sentence of the same paragraph in which a quotation opens that has not ended: "The Trust said: "…"."""
    before = [one for one in passages_before(scene, passage) if one.paragraph == passage.paragraph]
    odd = [one for one in before if one.low.count('"') % 2]
    return odd[0] if len(odd) % 2 else None


def wider(scene: Scene, passage: Passage, holder: Holder, city: City | None) -> tuple[Held, ...]:
    """Whoever "we" are where the words beside it say that they are more than a city: "As a country, we".

    ``city`` is that of whoever says so: in a city that is a state both are one.
    """
    city = city or scene.home
    near = max(0, holder.start - _AROUND), holder.end + _AROUND
    wide = compiled(scene.grammar.we_all).search(passage.low, *near)
    if wide is None or not wide.start() <= holder.start < wide.end() or (city and city.country in CITY_STATES):
        return ()
    return (other_held(wide.group(), f'"{wide.group()}" are more than a city', holder.start),)


def weaker(held: Held, why: str) -> Held:
    """The same, less sure: it was found by way of something else."""
    sure = Confidence.MEDIUM if held.confidence is Confidence.HIGH else held.confidence
    return Held(subject=held.subject, reason=f"{why}: {held.reason}", confidence=sure, start=0, speaker=held.speaker)


def of_a_label(scene: Scene, passage: Passage, at: int) -> bool:
    """Whether "we" are those whom a label in front names: "- Grelco: we will", "Housing company Vesta Homes: we will"."""
    label = passage.low[:at]
    if passage.item and ":" in label and scene.under_another(passage):
        return True  # among the commitments of partners
    body = label.rstrip().endswith(":") and compiled(scene.grammar.organisations).search(label)
    return bool(body) and not any(h.city and h.end <= at for h in scene.holders(passage))


def passages_before(scene: Scene, passage: Passage) -> list[Passage]:
    """The passages right before one, the nearest first."""
    first = max(0, passage.number - _LOOK_BACK)
    return list(reversed(scene.passages[first : passage.number]))


def above(scene: Scene, lead: Passage) -> str:
    """The line over a list's heading, or over that of the list before it: "Goals: | Until 2030: | - … | Until 2050: | - …"."""
    for _ in range(_LISTS):
        before = scene.passages[lead.number - 1] if lead.number else None
        if before is None or before.lead is None:
            first = max(0, lead.number - (2 if lead.row else 1))
            return " ".join(one.low for one in scene.passages[first : lead.number])
        lead = scene.passages[before.lead]
    return ""


def unresolved(holder: Holder, place: Holder) -> Held:
    """The place that words mean which nobody could resolve."""
    return other_held(place.name, f'"{holder.name}" is {place.name}, which is not resolved', holder.start)


def meant_otherwise(scene: Scene, passage: Passage, holder: Holder, found: tuple[Holder, ...]) -> tuple[Held, ...]:
    """Who is no city, where a word for one's government means somebody else: a president's, or one of many cities."""
    president = _of_a_president(scene, passage, holder)
    return (president,) if president else _one_of_many(scene, passage, holder, found)


def _of_a_president(scene: Scene, passage: Passage, holder: Holder) -> Held | None:
    """The administration of a president, if the text spoke of that last: "The White House … The Administration aims to"."""
    words = compiled(scene.grammar.presidency)
    said = words.fullmatch(holder.name.casefold())
    if said is None or not said["it"]:
        return None
    for one in (passage.low[: holder.start], *(one.low for one in reversed(scene.passages[: passage.number]))):
        named = [match for match in words.finditer(one) if not match["it"]]
        if named:
            return None if named[-1]["citys"] else other_held(holder.name, f'"{holder.name}" is {named[-1].group()}', 0)
    return None


def _one_of_many(scene: Scene, passage: Passage, holder: Holder, found: tuple[Holder, ...]) -> tuple[Held, ...]:
    """The group of which "the city" is any: "at a ceremony in Bonn, 23 cities were told how the city can"."""
    before = [h for h in found if h.end <= holder.start]
    group = next((h for h in before if h.who is Who.GROUP and not h.oblique), None)
    cities = [h for h in before if h.city]
    if group is None or len(cities) != 1:
        return ()
    if not holds_an_event(passage, cities[0], scene.grammar):
        return ()
    return (other_held(group.name, f'"{holder.name}" is one of {group.name}', group.start),)
