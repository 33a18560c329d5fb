"""What a text says later of somebody whom it names first without an office."""

import re
from collections.abc import Sequence

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import every
from pledgetrack.extract.people.person import Person
from pledgetrack.model.evidence import Document

_FAR = 280  # characters from a bare name to the sentence that says what the person is
_FAMILY = Expression(r"\.?[ \xa0]([^\W\d_a-zß-öø-ÿ][\w'’-]+)(?=[,.;:]?(?:[ \n]|$))")
_THE = Expression(every("later.the"))
# A bare name begins its sentence, or ends a quotation: "Ana Ruiz made clear", "“…,” said Ana Ruiz."
_BEGINS = Expression(
    r"(?:^|[.!?:][\"”’']?[ \n]+|\n|[—–-][ ]|[”\"’][ \n](?:[a-z]+[ \n]){1,2}|, |" + every("later.before") + r")$"
)
_BARE = Expression(every("later.bare"))
_ANOTHER_SAYS = Expression(r"[^.“\"„«]{0,80}\.[ \n]+[“\"„«][^“”\"„«»]{3,400}[”“\"»],?(?:[ ][^\W\d_]+){0,3}[ ]")
# "Ruiz was elected the tenth mayor of Leeds"
_ELECTED = Expression(every("later.elected"))
# "As deputy mayor of Leeds she has", before a name or behind it.
_AS = Expression(every("later.as"))
_AS_SHE = Expression(every("later.as_she"))

# "The writer is the mayor of Leeds", "As mayor of Leeds, I": whoever stands above.
_WRITER = Expression(every("later.writer"))
_AS_I = Expression(every("later.as_i"))
_BY = Expression(every("lists.byline"), re.M)
_TOP, _LINE = 600, 60  # characters in which an author is named, and of the line

# "Leeds's new mayor has", at the head of a sentence, and nothing but the rest of it up to a name.
_OPENS = Expression(every("later.opens"))
_ONE_STOP = Expression(every("later.one_stop"))


def told_later(document: Document, people: Sequence[Person]) -> list[Person]:
    """The same people, and for each office that a later sentence gives to a bare name the one who bears it."""
    text = document.text
    bare = {one.name: one for one in reversed(people) if one.name and one.office is None}
    for one in people:
        if one.name and one.office:
            bare.pop(one.name, None)
    if not bare:
        return list(people)
    families: dict[str, set[str]] = {}
    for one in people:
        if one.name and one.family:
            families.setdefault(one.family, set()).add(one.name)
    named = {one.office.casefold() for one in people if one.name and one.office and one.stated}
    found = []
    for one in people:
        known = one.name or not one.office or one.office.casefold() in named  # "the mayor" is whom the text calls so
        found.append(one if known else _held(text, document, one, bare, families))
    return found


def _held(
    text: str, document: Document, office: Person, bare: dict[str, Person], families: dict[str, set[str]]
) -> Person:
    """The office with the name of whoever bears it, where the text has not said of the person what he or she is."""
    start, end = office.evidence.start, office.evidence.end
    behind = _FAMILY.match(text, end)
    if behind and len(named := families.get(behind[1], set())) == 1 and (name := next(iter(named))) in bare:
        return office._replace(name=name, evidence=document.quote(start, behind.end(1)))
    elected = _ELECTED.search(text, max(0, start - 60), start)
    if elected and len(named := families.get(elected[1], set())) == 1 and (name := next(iter(named))) in bare:
        return office._replace(name=name)
    if (told := _named_next(text, office, bare)) is not None:
        return office._replace(name=told)
    mine = _AS_I.match(text, end) and _AS.search(text, max(0, start - 40), start)
    if mine or _WRITER.search(text, max(0, start - 40), start):
        above = [one for one in bare.values() if _heads(text, one, start)]
        return office._replace(name=above[0].name) if len(above) == 1 else office
    if _AS_SHE.match(text, end) and _AS.search(text, max(0, start - 40), start):
        paragraph = text.find("\n\n", end, end + _FAR)
        stop = paragraph if paragraph > 0 else end + _FAR
        near = [one for one in bare.values() if start - _FAR <= one.evidence.start < stop]
        return office._replace(name=near[0].name) if len(near) == 1 else office
    return office._replace(name=_named_before(text, office, bare))


def _named_before(text: str, office: Person, bare: dict[str, Person]) -> str | None:
    """The one bare name that begins a sentence before "the mayor", or ends a quotation that another one does not follow."""
    start = office.evidence.start
    before = [one for one in bare.values() if start - _FAR <= one.evidence.start < start]
    if len(before) != 1 or " " not in (before[0].name or "") or not _THE.search(text, max(0, start - 60), start):
        return None
    last = before[0].evidence
    leads = _BEGINS.search(text, max(0, last.start - 40), last.start) or last.start == 0
    same = leads and _BARE.match(text, last.end) and text.count("\n\n", last.end, start) <= 1
    # "“It is late,” said Tom Hill. “It is not,” said the mayor."
    return before[0].name if same and not _ANOTHER_SAYS.fullmatch(text, last.end, start) else None


def _named_next(text: str, office: Person, bare: dict[str, Person]) -> str | None:
    """Whoever begins the sentence behind that of an office: "Leeds's new mayor backs it. Ana Ruiz told them so"."""
    end = office.evidence.end
    if not office.city or not _OPENS.search(text, max(0, office.evidence.start - 60), office.evidence.start):
        return None
    behind = [one for one in bare.values() if end < one.evidence.start <= end + _FAR]
    first = min(behind, key=lambda one: one.evidence.start, default=None)
    if first is None or not _ONE_STOP.fullmatch(text, end, first.evidence.start):
        return None
    return first.name if " " in (first.name or "") and _BARE.match(text, first.evidence.end) else None


def _heads(text: str, one: Person, before: int) -> bool:
    """Whether a name stands at the head of a text as that of its author: "By Ana Ruiz", or alone in its line."""
    start, end = one.evidence.start, one.evidence.end
    stop = text.find("\n", end, end + _LINE)
    line = text.rfind("\n", 0, start) + 1
    return end < min(before, _TOP) and stop >= 0 and (line == start or _BY.fullmatch(text, line, start) is not None)
