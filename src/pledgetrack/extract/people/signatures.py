"""Those who sign with more than their names: below a letter, in a numbered list of signatories, above a report."""

import re
from collections.abc import Iterator

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import every
from pledgetrack.extract.people.bare import clean, has_given_name
from pledgetrack.extract.people.cast import Cast
from pledgetrack.extract.people.lists import MOST_BESIDE, TOP, by_i, of_a_city
from pledgetrack.extract.people.person import Person, named_only
from pledgetrack.prepared import pattern

_SIGNATURE = 90  # characters of a line of a signature
_LINES = 6  # of a signature, with an address
_LINE = 60  # characters of a line of an address
_FEWEST = 3  # lines of a signature: a name, an office and where
_LEAD = 400  # characters before a list in which it is said whose names follow
_NUMBERED = 12  # characters of a line before a numbered name
_COUNCILLOR = Expression(every("signatures.councillor"))
_MEMBERSHIP = Expression(every("signatures.membership"), re.I)
# "Ana Ruiz, Leeds", or the name alone, below what somebody writes of "I" and "we".
_NAME_AND_TOWN = Expression(
    r"\s*((?:[A-Z]\. ?){0,2}(?:[A-Z][\w'’-]+ (?:[A-Z]\. )?)?[A-Z][\w'’-]+)(,[ ]?[A-Z][\w.'’-]*(?:,? [A-Z][\w.'’-]*){0,3})?\s*"
)
_NOBODY = Expression(every("signatures.nobody"))
_TO_THE_EDITOR = Expression(every("signatures.to_the_editor"), re.M)
_I_MYSELF = Expression(every("signatures.i_myself"), re.M)
# "The mayors below are committed to", above "1. Mayor Ana Ruiz, City of X".
_SIGN = Expression(every("signatures.sign"))
_WE = Expression(every("signatures.we"))
_NUMBER = pattern(r"\s*\d{1,3}[.)][ \t]+")
_REPORT = Expression(every("signatures.report"))

_GREETING = Expression(every("signatures.greeting"), re.M)
_FIRST_PERSON = Expression(every("signatures.first_person"), re.M)
_OPEN_LETTER = Expression(every("signatures.open_letter"))
_FAR_NAME = 80  # characters of a line that is a name


def signed(cast: Cast) -> Iterator[Person]:
    """Yield whoever signs a letter with an address, a numbered list of officials, or a report to a council."""
    yield from _letter_of(cast)
    yield from _author(cast)
    yield from _below_we(cast)
    yield from _councillor_below(cast)
    yield from _reader_below(cast)
    yield from _numbered(cast)
    text = cast.document.text
    for match in _REPORT.finditer(text):
        for person in cast.along.beginning(match.end(), match.end() + 1):
            if person.name and person.office and person.city and person.standing.speaks_for_city:
                yield person


def _below_we(cast: Cast) -> Iterator[Person]:
    """Those whose names and offices end a text in which "we" speak, a line each or two: "Ana Ruiz, Mayor of Leeds"."""
    text = cast.document.text
    first, end = cast.paragraph(len(text.rstrip()))
    start = _first_of_lines(text, first, end)
    lines = text[start:end].strip().split("\n")
    named = [one for one in cast.along.beginning(start, end) if one.name and one.office and one.city]
    begun = {one.evidence.start: one for one in reversed(named)}
    people = [one for place, one in sorted(begun.items()) if not text[:place].rpartition("\n")[2].strip(" -•*")]
    speaks = by_i(cast) or (len(lines) > 1 and bool(_WE.search(text, 0, start)))
    if start and speaks and 2 * len(people) >= len(lines):
        yield from people


def _first_of_lines(text: str, first: int, end: int) -> int:
    """Where the short lines begin that end a paragraph: those of a letter that goes on without a blank line."""
    start = end
    while start > first:
        line = text.rfind("\n", first, start - 1) + 1 or first
        written = text[line:start].strip()
        if len(written) > _SIGNATURE or written.endswith((".", "!", "?", ":")):
            return start
        start = line
    return first


def _councillor_below(cast: Cast) -> Iterator[Person]:
    """Whoever ends a letter to a paper: "Cllr Ana Ruiz,", "Green councillor for X ward,", a street, a town."""
    text = cast.document.text
    first, end = cast.paragraph(len(text.rstrip()))
    start = _first_of_lines(text, first, end)
    lines = text[start:end].split("\n")
    short = all(len(line) <= _LINE and not line.rstrip().endswith((".", "?", "!")) for line in lines)
    if start == 0 or not short or not _FEWEST <= len(lines) <= _LINES or not _MEMBERSHIP.match(lines[1]):
        return
    if _COUNCILLOR.match(text, start):
        yield from (one for one in cast.along.beginning(start, start + 1) if one.name and one.city)


def _reader_below(cast: Cast) -> Iterator[Person]:
    """Whoever wrote a letter to a paper, in a line of its own below: "Ana Ruiz, Leeds"; nobody else speaks in it."""
    text = cast.document.text
    if cast.speakers or not _I_MYSELF.search(text):
        return
    greeted = bool(_TO_THE_EDITOR.search(text, 0, _LEAD))
    every_one = cast.paragraphs.beginning(0, len(text))
    below = _first_of_lines(text, *every_one[-1])
    line = below, below + len(text[below:].rstrip().partition("\n")[0])
    lines = () if line[0] == every_one[-1][0] else (line,)  # below what is said, without a blank line
    last = *every_one[-2:], *lines
    for first, end in (*every_one, *lines) if greeted else last:
        name = _NAME_AND_TOWN.fullmatch(text, first, end) if first > 0 and end - first <= _LINE else None
        if name is None or clean(name[1]) != (0, name[1]) or _NOBODY.match(name[1]):
            continue
        if (greeted and name[2]) or ((first, end) in last and has_given_name(name[1])):
            yield named_only(cast.document.quote(*name.span(1)), name[1])
            return


def _numbered(cast: Cast) -> Iterator[Person]:
    """Whoever a numbered list names with an office of a city, under words that say that its people sign."""
    text, position, listing = cast.document.text, 0, False
    if not _SIGN.may_match(text):
        return
    for person in cast.people:
        start = person.evidence.start
        line = text.rfind("\n", max(0, start - _NUMBERED), start) + 1
        if not person.name or not person.office or not _NUMBER.fullmatch(text, line, start):
            continue
        listing = bool(_SIGN.search(text, max(0, line - _LEAD), line)) or (
            listing and text.count("\n", position, line) <= 1
        )
        end = text.find("\n", start)
        position = end if end >= 0 else len(text)
        if listing and person.city and person.standing.speaks_for_city:
            yield person


def _author(cast: Cast) -> Iterator[Person]:
    """Whoever is named alone in a line at the head, with an office, above words in the first person that nobody else says."""
    text = cast.document.text
    for person in () if cast.statements and not by_i(cast) else cast.along.beginning(0, TOP):
        line = text.rfind("\n", 0, person.evidence.start) + 1, text.find("\n", person.evidence.end)
        rest = text[line[0] : person.evidence.start] + text[person.evidence.end : line[1]]
        if (
            line[1] > 0
            and not _GREETING.match(text, line[0])
            and person.name
            and of_a_city(person)
            and len(rest.split()) <= MOST_BESIDE
        ):
            if _FIRST_PERSON.search(text):
                yield person
            return


def _letter_of(cast: Cast) -> Iterator[Person]:
    """Whoever's name alone ends a letter, which greets somebody at its head, or whom an open letter names above."""
    text = cast.document.text
    greeting = _GREETING.search(text, 0, TOP)
    if greeting and _OPEN_LETTER.search(text, 0, greeting.start()):
        yield from (one for one in cast.along.beginning(0, greeting.start()) if one.name and one.stated)
    if greeting is None:
        return
    start, end = cast.paragraph(len(text.rstrip()))
    lines = text[start:end].split("\n")
    places = [(text.rfind("\n", 0, end) + 1, end)]
    if 1 < len(lines) <= _LINES and all(len(line) <= _LINE and line[-1:] not in ".!?" for line in lines):
        places.append((start, start + len(lines[0])))  # above an address
    for begin, stop in places:
        for person in cast.along.beginning(begin, begin + 1) if stop - begin < _FAR_NAME else ():
            if person.name and person.evidence.end == stop:
                yield person
