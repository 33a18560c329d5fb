"""Several persons behind one plural office: "the mayors of Turin and Genoa, Ana Ruiz and Tom Hill"."""

import re
from collections.abc import Iterator, Sequence

from pledgetrack.extract.atlas import Occurrence
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import all_words, every, listed
from pledgetrack.extract.people.along import Along
from pledgetrack.extract.people.beside import Span
from pledgetrack.model.city import City
from pledgetrack.model.words import Standing

_OF_NAMES, _OF_ABROAD = every("plurals.of"), every("plurals.of_abroad")
_NAMED, _AND_WORDS, _AGAIN = every("plurals.mayors"), every("plurals.and"), every("plurals.again")
_MAYORS = Expression(rf"(?<!\w)(?<!ormer )(?:{_NAMED}),?[ \n]+((?:{_OF_NAMES})[ \n]*)?")
_MAYORS_ABROAD = every("plurals.mayors_abroad")
_ABROAD = Expression(rf"(?<!\w)(?:{_MAYORS_ABROAD}),?[ \n]+((?:{_OF_ABROAD})[ \n]*)?")
_LEADS = Expression(every("plurals.leads"))
_COUNCIL = Expression(every("plurals.council"))
# Its first letter in front, and what stands before it looked at behind: other words are passed over at once.
_COUNCILLORS = Expression(every("plurals.councillors"))
_PARTY = Expression(every("plurals.party"))
_VOTED = Expression(every("plurals.voted"))
_MOVED_BY = listed("plurals.moved_by")
_COLLEAGUE = Expression(every("plurals.colleague"))
_OF_COUNCIL = Expression(every("plurals.of_council"))
_OTHERWISE = tuple(listed("plurals.otherwise"))
_LED = 40  # characters of the words before a colleague
_POSSESSIVES = ("'s ", "’s ")
_OF_MAYORS = Expression(every("plurals.of_mayors"))
_AND = Expression(rf"[ \n]*(?:,|,?[ \n](?:{_AND_WORDS}))[ \n]+(?:(?:{_AGAIN})[ \n]+)?")
_OF = Expression(rf"[ \n]+(?:{_OF_NAMES}|{_OF_ABROAD})[ \n]*|[ ]\(")
# The end of "(Boise, Idaho)"
_CLOSES = Expression(r"(?:, [A-Z][\w. ]{1,20})?\)")
# "el alcalde de Lugo, Ana Ruiz; el de Soria, Tom Hill"
_ELIDED = Expression(
    rf"[;,] (?:(?:{'|'.join(all_words('conjunctions'))}) )?({every('plurals.elided')}) ",
    needed=((tuple(f" {words} " for words in listed("plurals.elided")),),),
)
_MAYOR = Expression(every("mayors"), re.I)
_FAR = 300  # characters that such a list runs over
_MOST = 12


def in_groups(
    text: str, names: Sequence[Span], places: Along[Occurrence], home: City | None
) -> list[tuple[Span, str, Standing, City]]:
    """Those who share an office or are told by whom they sit with: each with the office, its standing and the city."""
    several = [(span, "Mayor", Standing.MAYOR, city) for span, city in plurals(text, names, places)]
    several += [(span, "Mayor", Standing.MAYOR, city) for span, city in possessed(text, names, places)]
    several += [(span, "council leader", Standing.EXECUTIVE, city) for span, city in leaders(text, names, places)]
    if home is None:
        return several
    members = (*councillors(text, names), *of_party(text, names), *colleagues(text, names))
    return several + [(span, "Councillor", Standing.MEMBER, home) for span in members]


def plurals(text: str, names: Sequence[Span], places: Along[Occurrence]) -> Iterator[tuple[Span, City]]:
    """Yield the span of each mayor's name in such a list with the city; nothing where the lists differ in length."""
    along = Along(names, lambda name: name[0])
    for match in (*_MAYORS.finditer(text), *_ABROAD.finditer(text)):
        near = places.beginning(match.end(), match.end() + _FAR)
        called = along.beginning(match.end(), match.end() + _FAR)
        pair = _respective if match.lastindex else _each
        yield from ((name, place.city) for name, place in pair(text, match.end(), near, called))


def possessed(text: str, names: Sequence[Span], places: Along[Occurrence]) -> Iterator[tuple[Span, City]]:
    """Yield the name and the city of "Denver's Ana Ruiz" where the sentence speaks of mayors before."""
    for name in names if "ayors" in text else ():
        place = places.last_before(name[0])
        if not place or text[place.evidence.end : name[0]] not in _POSSESSIVES:
            continue
        if _OF_MAYORS.search(text, max(0, place.evidence.start - _FAR), place.evidence.start):
            yield name, place.city


def elided(text: str, names: Sequence[Span], places: Along[Occurrence]) -> Iterator[tuple[Span, Span, City]]:
    """Yield the name, all the words and the city of "el de Soria, Tom Hill" behind a mayor of another city."""
    along = Along(names, lambda name: name[0])
    for match in _ELIDED.finditer(text):
        place = next(iter(places.beginning(match.end(), match.end() + 1)), None)
        name = next(iter(along.beginning(place.evidence.end + 2, place.evidence.end + 3)), None) if place else None
        if name and place and _MAYOR.search(text, max(0, match.start() - _FAR), match.start()):
            yield name, (match.start(1), name[1]), place.city


def leaders(text: str, names: Sequence[Span], places: Along[Occurrence]) -> Iterator[tuple[Span, City]]:
    """Yield the name and the city of "Ana Ruiz, who leads Leeds's city council"."""
    along = Along(names, lambda name: name[1])
    for match in _LEADS.finditer(text):
        place = next(iter(places.beginning(match.end(), match.end() + 1)), None)
        name = next((one for one in along.beginning(match.start(), match.start() + 1)), None)
        if name and place and _COUNCIL.match(text, place.evidence.end):
            yield name, place.city


def councillors(text: str, names: Sequence[Span]) -> Iterator[Span]:
    """Yield the span of each name in "councillors Ana Ruiz, Tom Hill and Pia Holm"."""
    along = Along(names, lambda name: name[0])
    for match in _COUNCILLORS.finditer(text):
        position = match.end()
        for name in along.beginning(match.end(), match.end() + _FAR)[:_MOST]:
            gap = text[position : name[0]]
            if gap and not _AND.fullmatch(gap):
                break
            yield name
            position = name[1]


def colleagues(text: str, names: Sequence[Span]) -> Iterator[Span]:
    """Yield the span of each name in "her colleague Ana Ruiz", where councillors were spoken of right before."""
    for name in names if "olleague" in text or "fellow" in text else ():
        led = _COLLEAGUE.search(text, max(0, name[0] - _LED), name[0])
        if led and _OF_COUNCIL.search(text, max(0, name[0] - _FAR), led.start()):
            yield name


def of_party(text: str, names: Sequence[Span]) -> Iterator[Span]:
    """Yield the span of each name in "Labour's Ana Ruiz voted against", "a motion by Labour's …": only members of the council do so there."""
    for match in _PARTY.finditer(text):
        moved = text.endswith(_MOVED_BY, 0, match.start())
        yield from (name for name in names if name[0] == match.end() and (moved or _VOTED.match(text, name[1])))


def _respective(
    text: str, start: int, places: Sequence[Occurrence], names: Sequence[Span]
) -> list[tuple[Span, Occurrence]]:
    """Pair the two lists of "of A and B, X and Y"."""
    listed, position = [], start
    for place in places[:_MOST]:
        gap = text[position : place.evidence.start]
        if gap and not _AND.fullmatch(gap):
            break
        listed.append(place)
        position = place.evidence.end
    called = []
    for name in names[:_MOST]:
        if not _AND.fullmatch(text[position : name[0]]):
            break
        called.append(name)
        position = name[1]
    if len(called) == len(listed) + 1 and text.startswith(_OTHERWISE, called[-1][1]):
        called.pop()  # "the mayors of A and B, X and Y, and Z, representing C"
    return list(zip(called, listed, strict=True)) if len(called) == len(listed) > 1 else []


def _each(text: str, start: int, places: Sequence[Occurrence], names: Sequence[Span]) -> list[tuple[Span, Occurrence]]:
    """Pair each name with its place in "X of A and Y of B", "X (A) and Y (B)"."""
    found, position = [], start
    for name in names[:_MOST]:
        gap = text[position : name[0]]
        place = next((one for one in places if one.evidence.start >= name[1]), None)
        if (
            (gap and not _AND.fullmatch(gap))
            or place is None
            or not _OF.fullmatch(text[name[1] : place.evidence.start])
        ):
            break
        found.append((name, place))
        closing = _CLOSES.match(text, place.evidence.end)
        position = closing.end() if closing else place.evidence.end
    return found if len(found) > 1 else []
