"""People whom a text lists as speaking: authors, presenters, panels, signatories."""

import re
from collections.abc import Iterator, Sequence

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.literals import needs
from pledgetrack.extract.patterns import each, every
from pledgetrack.extract.people.cast import Cast
from pledgetrack.extract.people.person import Person
from pledgetrack.model.evidence import Span
from pledgetrack.model.words import Standing

MOST, FAR = 40, 120  # persons of one list, characters between two of them
_LONG_ENTRY = 900  # characters between two of whom a list tells what they have done
LONGEST = 4_000  # characters that a list runs to
_END_OF_TEXT = 700  # characters in which an author is introduced at the end
HEADING = Expression(every("lists.heading"))
# What they need is read off language by language: all of them together are too many branches for it.
ABROAD = Expression(
    r"(?<!\w)(?:" + every("lists.heading_abroad") + ")",
    needed=tuple(need for words in each("lists.heading_abroad") for need in needs(words)),
)
# Who moves and who seconds, in minutes; who joins a show or wrote a post.
_NEEDED = every("lists.moved"), every("lists.joins")
MOVERS = Expression(every("lists.movers"), needed=tuple((tuple(words.split("|")),) for words in _NEEDED))
# A line that says whose words or which guests follow, and those who say their names.
_FRONT = Expression(every("lists.front"), re.M)
_SELF = Expression(every("lists.self"), needed=((("y name is", "I am", "I'm", "I’m", "his is"),),))
# Below what somebody said without quotation marks, behind a dash: the name alone, or with the office.
_BELOW = Expression(
    r"(?<=\n\n)[–—][ ]?(?=(?:[^\W\d_a-z][\w’'.-]*[ ]){1,4}[^\W\d_a-z][\w’'-]*(?:,[ ][^\n]{3,80})?(?:\n\n|\s*\Z))",
    needed=((("\n\n–", "\n\n—"),),),
)
# A line that heads a session, or the people of one.
PROGRAMME = Expression(every("programmes.heading"), re.M)
CLOSING = Expression(every("lists.closing"), re.I | re.M)
# "The committee will hear from:", above lines that tell of one person each.
_HEARD = Expression(every("lists.heard"), re.M)
_BYLINE = Expression(every("lists.byline"), re.M)
# Above an opinion piece: whoever wrote it speaks in it, and the reporter under a report does not.
_OPINION = Expression(every("lists.opinion"), re.I | re.M)
MOST_BESIDE = 3  # words beside an author's name and office in their line
_I = Expression(every("lists.i"), needed=(((" I ", "I’", "I'", "\nI ", "my "),),))
_LONG_TOP = 1_500  # characters in which an author says "I"
_SPACE = frozenset(" \n*")  # ends a heading
TOP = 600  # characters in which an opinion piece calls itself one
# What stands between two entries that semicolons part: "Mayor of A; Tom Hill".
_ENTRY = Expression(every("lists.entry"))
_LINE_BEGINS = Expression(every("lists.line_begins"))
_INSTEAD = Expression(every("lists.instead"))
_READ = Expression(every("lists.read"))
_LONG_BEFORE = 80
_OWNERS = ("'s ", "’s ")  # "Mayor Holt's chief of staff, Ana Ruiz"
_BREAK = Expression(every("lists.break"))


def listed(cast: Cast, headed: Sequence[Span]) -> Iterator[Person]:
    """Yield everybody whom the text names as a speaker, author, presenter or signatory without their words.

    ``headed`` are the sentences that may hold a ``HEADING``, ``MOVERS`` or ``CLOSING``, which such lists follow.
    """
    text = cast.document.text
    for heading in _headings(text, headed):
        yield from _after(cast, heading.end(), _BREAK)
    for heading in _FRONT.finditer(text):
        yield from _first(cast, heading.start(), heading.start() + 1)  # "Host: Ana Ruiz" is an office with its holder
        yield from _after(cast, heading.end(), _BREAK)
    yield from _by_name(cast)
    for closing in CLOSING.finditer(text) if headed else ():
        yield from _lines(cast, closing.end())
    for heard in _HEARD.finditer(text):
        yield from _lines(cast, heard.end(), far=_LONG_ENTRY)
    yield from _programme(cast)
    opinion = bool(_OPINION.search(text, 0, TOP)) or by_i(cast)
    for byline in _BYLINE.finditer(text):
        for person in _first(cast, byline.end(), byline.end() + 2, anybody=True):
            if (opinion and byline.start() < TOP) or of_a_city(cast.full(person)):
                yield person
    for start, _ in cast.paragraphs.beginning(max(0, len(text) - _END_OF_TEXT), len(text)):
        for person in _first(cast, start, start + 3):
            words = person.evidence.text
            if of_a_city(person) and person.stated and " is " in words.replace("\n", " "):
                yield person


def of_a_city(person: Person) -> bool:
    """Whether somebody bears an office of a city, or a seat in its council."""
    capacity = person.standing
    return person.city is not None and bool(capacity.speaks_for_city or capacity is Standing.MEMBER)


def _by_name(cast: Cast) -> Iterator[Person]:
    """Whoever stands alone below words of theirs, or says the own name."""
    text = cast.document.text
    for below in _BELOW.finditer(text):
        yield from (one for one in _first(cast, below.end(), below.end() + 1, anybody=True) if cast.full(one).office)
    for itself in _SELF.finditer(text):
        yield from _first(cast, itself.end(), itself.end() + 1, anybody=True)


def _headings(text: str, headed: Sequence[Span]) -> Iterator[re.Match[str]]:
    for span in headed:
        stop = _next(text, span.end)
        for words in (HEADING, ABROAD, MOVERS):
            yield from words.finditer(text, span.start, stop)


def _programme(cast: Cast) -> Iterator[Person]:
    """Whoever a programme announces, where the text may be one."""
    if not PROGRAMME.may_match(cast.document.text):
        return
    from pledgetrack.extract.people.programmes import announced  # few texts are programmes

    yield from announced(cast, PROGRAMME)


def by_i(cast: Cast) -> bool:
    """Whether the first words outside quotations say "I" again and again: whoever stands above them wrote them."""
    text = cast.document.text[:_LONG_TOP]
    if not _I.may_match(text):
        return False
    quoted = [(one.start, one.end) for one in cast.quotes.beginning(0, _LONG_TOP)]
    said = [at.start() for at in _I.finditer(text) if not any(start <= at.start() < end for start, end in quoted)]
    return len(said) >= MOST_BESIDE


def _next(text: str, end: int) -> int:
    """Where the white space and the stars end that begin here."""
    while text[end : end + 1] in _SPACE:
        end += 1
    return end


def _first(cast: Cast, start: int, end: int, *, anybody: bool = False) -> list[Person]:
    return [one for one in cast.along.beginning(start, end) if one.name and (one.office or anybody)][:1]


def _after(cast: Cast, start: int, stop: Expression) -> Iterator[Person]:
    """Persons one behind the other, until something else stands between two of them."""
    text, position = cast.document.text, start
    people = [one for one in cast.along.beginning(start, start + LONGEST) if one.name][:MOST]
    for person in people:
        gap = text[position : person.evidence.start]
        if person.evidence.start < position or text.startswith(_OWNERS, person.evidence.end):
            continue
        if _INSTEAD.search(gap) or (
            position == start and len(gap) > (FAR if _led_by_office(cast, start) else FAR // 3)
        ):
            return
        if position == start and _READ.search(text, max(0, start - _LONG_BEFORE), start):
            return
        if not _ENTRY.fullmatch(gap) and (len(gap) > FAR or (stop.search(gap) and not _bulleted(gap))):
            return
        yield person
        position = person.evidence.end


def _led_by_office(cast: Cast, start: int) -> bool:
    """Whether an office stands first whose holder is named behind it: "by the Mayor of X: Councillor Ana Ruiz"."""
    return any(one.name is None for one in cast.along.beginning(start, start + 5))


def _bulleted(gap: str) -> bool:
    return gap.rstrip(" ").endswith(("\n-", "\n*", "\n•", "\n–")) and len(gap) < FAR


def _lines(cast: Cast, start: int, *, far: int = FAR) -> Iterator[Person]:
    """Names that begin lines under a letter, or under words that say who is heard."""
    text, position = cast.document.text, start
    for person in cast.along.beginning(start, start + LONGEST):
        begin = person.evidence.start
        if begin < position or not person.name:
            continue
        if begin - position > far:
            return
        if _LINE_BEGINS.fullmatch(text, text.rfind("\n", 0, begin) + 1, begin):
            yield person
            position = person.evidence.end
