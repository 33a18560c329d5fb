"""Those whom a programme announces: whoever begins its entries, behind a time, a mark or what the person will do."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import every
from pledgetrack.extract.people.cast import Cast
from pledgetrack.extract.people.person import Person
from pledgetrack.extract.people.verbs import SAID

LINE = 160  # characters of a line of a programme
FAR = 1_200  # characters of a session's summary between two entries
WIDE = 50  # characters: a longer line without a stop may go on in the next one
_FEWEST = 2  # entries, or headings, that make a programme
# A line behind which people stand who do not speak.
_OTHERS = Expression(every("programmes.others"), re.M)
# What may stand in an entry before the name; what shows by itself that whoever follows speaks.
_BEFORE = Expression(every("programmes.before"))
_ROLE = Expression(every("programmes.role"))
_CITY_BEFORE = Expression(r"(?<![\w'’.-])(?:[^\W\d_a-z][\w'’.-]*[ ]){1,3}$")
_BEHIND = Expression(r"[ \t]*(?:$|[,(|/–—:\n]|-[ ])")
# Between two entries of one line: "Ana Ruiz (City of X), Tom Hill (Y)", "Ana Ruiz, Mayor of X; Tom Hill, Y".
_NEXT = Expression(every("programmes.next"))
_MARKS = frozenset("-•–*·0123456789")  # begin an entry
_STOPS = (".", "?", "!", ":", ";", ")", "”", '"', "|")


class _Entry(NamedTuple):
    person: Person
    led: bool


def announced(cast: Cast, heading: Expression) -> Iterator[Person]:
    """Yield whoever begins an entry of a programme, if there are several or the entry says what the person does.

    ``heading`` finds the lines that head a session or the people of one.
    """
    text = cast.document.text
    headings = [_heads(text, *match.span()) for match in heading.finditer(text)]
    headings = [span for span in headings if _begins(text, span[0])]
    if not headings:
        return
    others = [match.start() for match in _OTHERS.finditer(text)]
    found = [*_entries(cast, headings, others)]
    # One heading may be a chance line; the entries below it have to show that it is none.
    if sum(not entry.led for entry in found) >= _FEWEST or len(headings) >= _FEWEST:
        yield from (entry.person for entry in found)
    else:
        yield from (entry.person for entry in found if entry.led)


def _heads(text: str, start: int, end: int) -> tuple[int, int]:
    """Where a heading stands: "Moderated by" behind those whom it speaks of heads its line."""
    line = text.rfind("\n", 0, start) + 1
    return (start, end) if line == start else (line, line)


def _entries(cast: Cast, headings: list[tuple[int, int]], others: list[int]) -> Iterator[_Entry]:
    """Each person of a line that is an entry, below a heading and not too far from it or from the entry before."""
    text, position, behind = cast.document.text, -FAR, -1
    left = sorted([*headings, *((other, -FAR) for other in others)], reverse=True)
    for person in cast.along.beginning(headings[0][0], len(text)):
        start = person.evidence.start
        if not person.name or start < behind:
            continue
        while left and left[-1][0] <= start:
            position = left.pop()[1]
        line = text.rfind("\n", max(0, start - LINE), start) + 1
        if start - position > FAR or (line == 0 and start > LINE):
            continue
        entry = _entry(text, person, line, position)
        if entry is None:
            continue
        yield entry
        position = behind = person.evidence.end
        for other in _beside(cast, entry):
            yield other
            position = behind = other.person.evidence.end


def _entry(text: str, person: Person, line: int, position: int) -> _Entry | None:
    """The entry that a person begins, with nothing before the name that a sentence would have."""
    start, end = person.evidence.start, person.evidence.end
    stop = _end_of_line(text, end)
    city = (
        _CITY_BEFORE.search(text, line, start)
        if person.stated and text.startswith(person.office or " ", start)
        else None
    )
    start = city.start() if city else start  # "9:00 Welcome: Oslo Mayor Ana Ruiz"
    led = bool(_ROLE.search(text, line, start))
    if not (_BEFORE.fullmatch(text, line, start) or (led and start - line <= LINE)):
        return None
    marked = text[line:start].lstrip()[:1] in _MARKS
    named = text.startswith(",", start + len(person.name or ""))  # "Ana Ruiz, Mayor of X", "Ms Ana Ruiz, journalist"
    named = named and bool(person.office or text[line:start].strip())
    begins = led or marked or named or _begins(text, line)
    if not begins and text.find("\n", position, line - 1) >= 0:
        return None  # a line of a sentence that was broken here
    if not (person.office or led or _BEHIND.match(text, end)) or SAID.search(text, end, stop):
        return None
    long = stop - line > 2 * LINE and "; " not in text[end : end + 2 * LINE]
    return None if long and not led else _Entry(person, led)


def _beside(cast: Cast, entry: _Entry) -> Iterator[_Entry]:
    """Those who follow in the same line, each behind what ends the entry of the one before."""
    text, end = cast.document.text, entry.person.evidence.end
    stop = _end_of_line(text, end)
    for other in cast.along.beginning(end, stop):
        if not other.name:
            continue
        ended = entry.led or text[other.evidence.start - 2] in ";)d"
        if not ended or not _NEXT.fullmatch(text, end, other.evidence.start):
            continue  # "Ana Ruiz, Tom Hill Professor of Trees" is one
        yield _Entry(other, entry.led)
        end = other.evidence.end


def _begins(text: str, line: int) -> bool:
    """Whether a line is none that the line before it runs on into."""
    above = text[max(0, line - WIDE - 1) : line - 1] if line else ""
    return "\n" in above or len(above) < WIDE or above.rstrip().endswith(_STOPS)


def _end_of_line(text: str, start: int) -> int:
    stop = text.find("\n", start)
    return stop if stop >= 0 else len(text)
