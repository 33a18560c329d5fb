"""Whom a name serves that bears no office: "Ana Ruiz of Leeds City Council", "Tom Hill, who heads the city's climate unit"."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pledgetrack.extract.atlas import Occurrence
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import all_words, every, listed
from pledgetrack.extract.people.along import Along
from pledgetrack.extract.people.beside import Span
from pledgetrack.extract.people.standings import standing
from pledgetrack.model.city import City
from pledgetrack.model.words import Standing

_FAR = 120  # characters behind a name in which it is said
_NEAR = 60  # characters between its words and the city in them
_PARAGRAPH = 400  # characters before a name in which its city stands alone
# What stands behind a name that serves so, and one of the words behind that.
_OPENINGS = tuple(comma + gap + word for comma in ("", ",") for gap in " \n" for word in all_words("serving.openings"))
_OPENINGS += tuple(f" {verb} " for verb in listed("serving.does"))
_BODIES = listed("serving.bodies")
# "Ana Ruiz, Parks Department, City of Graz", "Tom Hill (Linz City Council)": all that an entry of a list says of them.
_ENTRY_OPENS = (", ", " (")
_ENTRY_OF = Expression(every("serving.entry_of"))
_ENTRY_COUNCIL = Expression(every("serving.entry_council"))
_PRESENTS = Expression(every("serving.presents"))
_ENTRY_ENDS = Expression(every("serving.entry_ends"))
# Behind the city's name: "Leeds City Council", "Graz's environment office", "Bogotá Planning Department".
_BODY_BEHIND = Expression(every("serving.body_behind"))
_FROM = Expression(every("serving.from"))
# "representing the Municipality of Graz"
_FOR_THE_CITY = Expression(every("serving.for_the_city"))
_BODY_BEFORE = Expression(every("serving.body_before"))
# "the city's transport department", and what somebody leads there.
_THE_CITYS = Expression(every("serving.the_citys"))
_LEADS_FOR = Expression(every("serving.leads_for"))
_LEADS = Expression(every("serving.leads"))
_ITS_WORK = Expression(every("serving.its_work"))
_ITS_FIELD = Expression(every("serving.its_field"))
_ITS_OFFICE = Expression(every("serving.its_office"))
_AS_MAYOR = Expression(every("serving.as_mayor"))
_NOT_CITYS = Expression(every("serving.not_citys"))
# "Ana Ruiz runs the climate office of": no bakery.
_PUBLIC = Expression(every("serving.public"))
# "The woman responsible for heat at Derby City Council, Joan Abara"
_IN_CHARGE = Expression(every("serving.in_charge"))
# "Ana Ruiz, who's climate adviser to Leeds Mayor Tom Hill"
_AIDE = Expression(every("serving.aide"))


class Serves(NamedTuple):
    """The words that say for whom, the capacity, and the city."""

    start: int
    end: int
    standing: Standing
    city: City


def serving(
    text: str, names: Sequence[Span], places: Along[Occurrence], home: City | None
) -> Iterator[tuple[Span, Serves]]:
    """Yield the span of each name with the body or the mayoralty that the words behind it give it."""
    for name in names:
        end, behind = name[1], text[name[1] : name[1] + _FAR]
        if behind.startswith(_OPENINGS):
            whose = any(word in behind for word in _BODIES) and _of_a_body(text, end, places, home)
            served = whose or _in_a_clause(text, end, places, home)
            if served is not None:
                yield name, served
        elif behind.startswith(_ENTRY_OPENS) and (entered := _entered(text, end, places)):
            yield name, entered
        elif text.startswith(", ", name[0] - 2) and (before := _in_charge(text, name[0] - 2, places)):
            yield name, before


def _entered(text: str, end: int, places: Along[Occurrence]) -> Serves | None:
    """Read the city's government as all that stands behind a name in an entry: "Ana Ruiz (City of Graz)"."""
    for place in places.beginning(end, end + _FAR):
        start, stop = place.evidence.start, place.evidence.end
        if text[end:start] in _ENTRY_OPENS:
            council = _ENTRY_COUNCIL.match(text, stop)
            if council and _ENTRY_ENDS.match(text, council.end()):
                return Serves(start, council.end(), Standing.OFFICIAL, place.city)
            if _PRESENTS.match(text, stop):  # "Ana Ruiz (Graz) presented", in the report of a workshop
                return Serves(start, stop, Standing.OFFICIAL, place.city)
        elif _ENTRY_OF.fullmatch(text, end, start) and _ENTRY_ENDS.match(text, stop):
            return Serves(end + 2, stop, Standing.OFFICIAL, place.city)
    return None


def _in_charge(text: str, end: int, places: Along[Occurrence]) -> Serves | None:
    """Read "the woman responsible for heat at Derby City Council" right before a name."""
    for place in places.beginning(end - _NEAR, end):
        body = _BODY_BEHIND.match(text, place.evidence.end, end)
        led = _IN_CHARGE.search(text, max(0, place.evidence.start - _NEAR), place.evidence.start)
        if led and body and body.end() == end:
            return Serves(led.start(), end, Standing.OFFICIAL, place.city)
    return None


def _of_a_body(text: str, end: int, places: Along[Occurrence], home: City | None) -> Serves | None:
    """Read "Ana Ruiz of Leeds City Council" names, "from Graz's environment office", "of the Environment Bureau of Graz"."""
    if (theirs := _THE_CITYS.match(text, end)) and (city := home or _nearest(text, end, theirs.end(), places)):
        return Serves(_word(text, end), theirs.end(), Standing.OFFICIAL, city)
    for place in places.beginning(end, end + _FAR):
        led, start, stop = (_FROM.fullmatch(text, end, place.evidence.start), place.evidence.start, place.evidence.end)
        if led and (behind := _BODY_BEHIND.match(text, stop)):
            return Serves(start, behind.end(), Standing.OFFICIAL, place.city)
        of_city = _FOR_THE_CITY.search(text, end, start)
        if of_city and _FROM.fullmatch(text, end, of_city.start()):
            return Serves(of_city.start(), stop, Standing.OFFICIAL, place.city)
        if _BODY_BEFORE.fullmatch(text, end, start) and not _NOT_CITYS.search(text, end, start):
            return Serves(_word(text, end), stop, Standing.OFFICIAL, place.city)
    return None


def _in_a_clause(text: str, end: int, places: Along[Occurrence], home: City | None) -> Serves | None:
    """Read "Ana Ruiz, who heads the city's climate unit", "Tom Hill, who took over as mayor in May"."""
    of_mayors = text.find("ayor", end, end + _FAR) > 0
    mayor = _AS_MAYOR.match(text, end, end + _FAR) if of_mayors else None
    if mayor:
        named = next((one.city for one in places.beginning(end, mayor.end())), None)
        city = named or _nearest(text, end, mayor.end(), places) or home
        return Serves(mayor.start(1), mayor.end(1), standing(mayor[1]), city) if city else None
    if aide := _AIDE.match(text, end, end + _FAR) if of_mayors else None:
        city = next((one.city for one in places.beginning(aide.end(), aide.end() + 1)), None)
        ends = aide.end(1)
        return Serves(_word(text, end), ends, Standing.OFFICIAL, city) if city else None
    leads = _LEADS.match(text, end)
    if leads is None:
        return None
    place = next(iter(places.beginning(leads.end(), end + _FAR)), None)
    led = place and _LEADS_FOR.fullmatch(text, end, place.evidence.start)
    if place and led and _PUBLIC.search(text, end, led.end() - len("City of ")):
        return Serves(_word(text, end), place.evidence.end, Standing.OFFICIAL, place.city)
    if not (text.startswith((", who ", ",\nwho "), end) or _PUBLIC.search(text, end, _clause_end(text, leads.end()))):
        return None
    if place and not text.endswith(("City of ", "city of "), 0, place.evidence.start):
        leads = _LEADS.fullmatch(text, end, place.evidence.start) or leads
    start, stop = _word(text, end), _clause_end(text, leads.end())
    if place and place.evidence.start in (leads.end(), leads.end() + len("City of ")):
        its = text.startswith(("City of ", "city of "), leads.end()) or _BODY_BEHIND.match(text, place.evidence.end)
        its = its or _ITS_OFFICE.search(text, leads.start(), leads.end()) or _ITS_FIELD.match(text, place.evidence.end)
        return Serves(start, stop, Standing.OFFICIAL, place.city) if its else None
    office = _ITS_OFFICE.match(text, leads.end())
    if _ITS_WORK.match(text, leads.end()) or (office and not _NOT_CITYS.search(text, leads.end(), stop)):
        city = home or _nearest(text, end, office.end() if office else leads.end(), places)
        return Serves(start, stop, Standing.OFFICIAL, city) if city else None
    return None


def _word(text: str, end: int) -> int:
    """Where the first word behind a name begins that is no comma, "who" or preposition."""
    while text[end] in " ,\n":
        end += 1
    space = text.find(" ", end)
    return space + 1 if space > 0 else end


def _clause_end(text: str, start: int) -> int:
    """Where a clause ends, at a comma or a stop."""
    ends = [at for sign in (",", ".", ";", "”", '"', "\n\n") if (at := text.find(sign, start, start + _FAR)) > 0]
    return min(ends, default=min(len(text), start + _NEAR))


def _nearest(text: str, name: int, end: int, places: Along[Occurrence]) -> City | None:
    """The city behind "of" or "in" there, else the only one that the paragraph speaks of before the name."""
    behind = next(iter(places.beginning(end, end + len(" of the city of ") + 1)), None)
    if behind and text[end : behind.evidence.start].strip() in ("of", "in", "of the city of"):
        return behind.city
    begin = max(text.rfind("\n\n", max(0, name - _PARAGRAPH), name), name - _PARAGRAPH)
    before = {one.city for one in places.beginning(max(0, begin), name)}
    return next(iter(before)) if len(before) == 1 else None
