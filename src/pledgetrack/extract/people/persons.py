"""Persons with an office, and offices without a person, wherever a text names them."""

from collections.abc import Iterator, Sequence

from pledgetrack.extract.atlas import Atlas, Sort
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import every, listed
from pledgetrack.extract.people.along import Along
from pledgetrack.extract.people.bare import has_given_name
from pledgetrack.extract.people.belonging import PARAGRAPH, Near, city_of, country_of
from pledgetrack.extract.people.beside import FAR, NEAR, Span, placed
from pledgetrack.extract.people.bodies import (
    GREATER_LONDON,
    behind_a_mayor,
    body_of,
    governed_by_title,
    governs_several,
    names_elsewhere,
    of_a_borough,
    of_its_government,
    of_the_city,
)
from pledgetrack.extract.people.known import (
    abbreviated,
    called_by_family,
    described,
    given_alone,
    introduces_itself,
    speaks_of_quotation,
    titled,
    titled_alone,
)
from pledgetrack.extract.people.later import told_later
from pledgetrack.extract.people.names import names_in
from pledgetrack.extract.people.offices import offices
from pledgetrack.extract.people.person import Person, called, family_of, named_only, squeezed
from pledgetrack.extract.people.plurals import elided, in_groups
from pledgetrack.extract.people.serving import Serves, serving
from pledgetrack.extract.people.standings import (
    chiefly,
    held,
    of_the_staff,
    serves_council,
    standing,
    sustains,
    within,
)
from pledgetrack.extract.people.town import no_second_mayor, not_of_here, of_the_one_left, town_of
from pledgetrack.extract.sentences import Sentence
from pledgetrack.model.city import City
from pledgetrack.model.evidence import Document, Evidence
from pledgetrack.model.words import Standing

_FOR_A_CITY = frozenset({Standing.MAYOR, Standing.EXECUTIVE, Standing.OFFICIAL})
_FOR_A_CITY_OR_MEMBER = _FOR_A_CITY | {Standing.MEMBER}
_EMPLOYED = frozenset({Standing.OFFICIAL, Standing.OTHER_BODY})
_OF_A_BODY = _FOR_A_CITY_OR_MEMBER | {Standing.OTHER_BODY}
# Capitalised words right before an office, and a place behind it.
_BEFORE = Expression(every("persons.before"))
_WARDS = Expression(every("persons.wards"))
# "concejal de Mejora Climática": what one is a councillor for, in more words than places have.
_OF_A_FIELD, _OF_A_PLACE = listed("persons.of_a_field"), 2
_OWNED = Expression(every("persons.owned"))
_BEHIND = Expression(every("persons.behind"))
_CITY_BEHIND = Expression(every("persons.city_behind"))
_TITLES = (" Mr", " Mrs", " Ms", " Dr")  # between an office and its holder


def persons(document: Document, sentences: Sequence[Sentence], atlas: Atlas) -> Iterator[Person]:
    """Yield every office with the person it stands beside, in the order of the text."""
    people = told_later(document, list(_persons(document, sentences, atlas)))
    people = of_the_one_left(document.text, people, atlas)
    yield from no_second_mayor(not_of_here(people))


def _persons(document: Document, sentences: Sequence[Sentence], atlas: Atlas) -> Iterator[Person]:
    text = document.text
    names = names_in(text, atlas)
    seats = {one for one in atlas.occurrences if text.startswith("-based ", one.evidence.end)}
    places = Along((one for one in atlas.occurrences if one not in seats), lambda one: one.evidence.start)
    lands = Along((one for one in atlas.others if one.sort is Sort.COUNTRY), lambda one: one.evidence.start)
    elsewhere = [one.evidence.end for one in atlas.unresolved]
    elsewhere += [one.evidence.end for one in atlas.others if one.sort is Sort.REGION]
    unsettled = Along(elsewhere, lambda place: place)
    settled = {one.evidence.start for one in atlas.occurrences}
    settled |= {one.evidence.start for one in atlas.others if one.sort is not Sort.PERSON}
    home = town_of(document, atlas)
    taken: set[int] = set()
    introduced: set[str] = set()
    served = tuple(serving(text, names, places, home))
    mayoralties = {it.start for _, it in served if it.standing is not Standing.OFFICIAL}
    for (start, end), beside in placed(text, offices(text, sentences), names, places, settled):
        if not mayoralties.isdisjoint(range(start, end)):
            continue  # "Tom Hill, who took over as mayor of X"
        span = start, end
        if beside:
            span = min(start, beside[0]), max(end, beside[1])
            taken.add(beside[0])
            introduced.add(text[slice(*beside)])
        around = Near(
            places=places.beginning(start - FAR, max(end, span[1]) + FAR),
            before=places.beginning(start - PARAGRAPH, start), lands=lands.beginning(start - NEAR, end + NEAR),
            unsettled=unsettled.beginning(start - NEAR, end), home=home,
        )  # fmt: skip
        yield _person(document, around, (start, end), beside, span)
    for (start, end), office, capacity, city in in_groups(text, names, places, home):
        if capacity is not Standing.MEMBER or start not in taken:
            yield _one_of_many(document.quote(start, end), office, capacity, city)
        taken.add(start)
    for name, (start, end), city in elided(text, names, places):
        yield _one_of_many(document.quote(start, end), "Mayor", Standing.MAYOR, city, called(text[slice(*name)]))
        taken.add(name[0])
    for name, it in served:
        if name[0] not in taken or it.standing is not Standing.OFFICIAL:
            yield _who_serves(document, name, it)
            taken.add(name[0])
    yield from _without_office(document, [name for name in names if name[0] not in taken], introduced, settled)


def _who_serves(document: Document, name: Span, it: Serves) -> Person:
    return Person(
        name=called(document.text[slice(*name)]), office=squeezed(document.text[it.start : it.end]),
        standing=it.standing, city=it.city, country=it.city.country, stated=True,
        evidence=document.quote(min(name[0], it.start), max(name[1], it.end)),
    )  # fmt: skip


def _without_office(
    document: Document, names: Sequence[tuple[int, int]], introduced: set[str], settled: set[int]
) -> Iterator[Person]:
    """Yield those of whom a text tells nothing but the name, and shows that it is a person's."""
    text = document.text
    referred: set[str] | None = None
    for start, end in names:
        name = text[start:end]
        known = name in introduced or has_given_name(name) or titled(text, start) or described(text, end)
        known = known or speaks_of_quotation(text, start, end) or introduces_itself(text, start)
        known = known or abbreviated(text, start, end)
        if not known and name.count(" ") < 3:
            referred = set(called_by_family(text)) if referred is None else referred
            known = family_of(name) in referred
        if known:
            yield named_only(document.quote(start, end), called(name))
    families = {family_of(text[slice(*name)]) for name in names} | {family_of(name) for name in introduced}
    for start, end in (*given_alone(text), *titled_alone(text, families)):
        if start not in settled:
            yield named_only(document.quote(start, end), text[start:end])


def _person(
    document: Document, atlas: Near, office_span: tuple[int, int], name: tuple[int, int] | None, span: tuple[int, int]
) -> Person:
    text, (start, end) = document.text, office_span
    end = name[0] if name and start <= name[0] < end else end
    office = _without_title(squeezed(text[start:end]).rstrip(",: "))
    found = _BEFORE.search(text, max(0, start - FAR), start)
    before = found.group().rpartition("\n\n")[2] if found else ""
    words = squeezed(before + text[start:end])
    capacity = _capacity(text, (start, end), office, before, words)
    city, stated = city_of(text, atlas, (start, end), name)
    if stated and capacity is Standing.MEMBER and _WARDS.search(text, max(0, start - NEAR), start):
        city, stated = atlas.home, False  # "Hulme and Preston councillor Ana Ruiz"
    near = text[max(0, start - 2 * NEAR) : start] if city and not stated and capacity in _EMPLOYED else ""
    if not {"’", "'"}.isdisjoint(near[-14:]) and "ayor " not in near and _OWNED.search(near):
        city = None  # "Luzal's chief executive"
    field = office.startswith(_OF_A_FIELD) and office.count(" ") > _OF_A_PLACE
    away = names_elsewhere(text, start, end) or behind_a_mayor(text, start)
    if city is None and capacity is Standing.MEMBER and (field or not away):
        city = atlas.home  # what stands before a councillor is a ward
    if city and not stated and capacity in {Standing.MEMBER, Standing.EXECUTIVE} and of_a_borough(city, words):
        city = None
    if city and capacity is Standing.OTHER_BODY:
        if of_the_staff(text, before, office, (end, span[1])):
            capacity = Standing.OFFICIAL
        elif governed_by_title(city):
            capacity = of_its_government(office, city)
        if stated and capacity is Standing.OTHER_BODY:
            task = squeezed(text[end : name[0]]).rstrip(", ") if name else ""  # "Leeds's secretary for trees, Ana Ruiz"
            capacity = _beside_its_city(text, words, f"{office} {task}".strip(), city, max(end, span[1]))
    body = body_of(_with_place(words, text, end), city, capacity) if capacity in _OF_A_BODY else None
    if capacity is Standing.OTHER_BODY and body and governs_several(body):
        capacity = within(office)
        city = city if body == GREATER_LONDON else None
    belongs = capacity in _FOR_A_CITY_OR_MEMBER and of_the_city(body)
    return Person(
        name=called(text[slice(*name)]) if name else None, office=office,
        standing=capacity if city or body or capacity not in _FOR_A_CITY else Standing.UNKNOWN,
        city=city if belongs else None, country=city.country if city else country_of(atlas, start, end),
        evidence=document.quote(*span), body=body, stated=stated,
    )  # fmt: skip


def _without_title(office: str) -> str:
    return next((office.removesuffix(title) for title in _TITLES if office.endswith(title)), office)


def _capacity(text: str, span: Span, office: str, before: str, words: str) -> Standing:
    capacity = held(text[max(0, span[0] - NEAR) : span[0]], text[span[1] : span[1] + NEAR]) or standing(office, before)
    # "Environment Portfolio Councillor"
    return standing(words) if capacity is Standing.MEMBER or "ssembly" in office else capacity


def _beside_its_city(text: str, words: str, office: str, city: City, end: int) -> Standing:
    """What an office is worth whose words name a city, and which need not be the city's own."""
    if body_of(words, None, Standing.OTHER_BODY):
        return Standing.OTHER_BODY
    served = _CITY_BEHIND.match(text, end) or serves_council(words) or chiefly(office)
    behind = text[end : end + NEAR]
    served = (
        served or sustains(words) or (" for " not in behind and sustains(office + behind))
    )  # "director of planning in Graz"
    return Standing.OFFICIAL if served else of_its_government(office, city)


def _with_place(words: str, text: str, end: int) -> str:
    """The words of an office with what a preposition or a comma puts behind it."""
    behind = _BEHIND.match(text, end)
    return words + squeezed(behind.group()).join((" ", "")) if behind else words


def _one_of_many(
    evidence: Evidence, office: str, capacity: Standing, city: City | None, name: str | None = None
) -> Person:
    # A mayor's city is named there, a councillor's is the text's.
    return Person(
        name=name or called(evidence.text), office=office, standing=capacity, city=city,
        country=city.country if city else None, evidence=evidence, stated=capacity is not Standing.MEMBER,
    )  # fmt: skip
