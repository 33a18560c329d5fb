"""Whom a sentence is about: whoever "she" is in the next one."""

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import every
from pledgetrack.extract.people.cast import ALSO_WORDS, Cast
from pledgetrack.extract.people.person import Person
from pledgetrack.extract.people.verbs import FIRST, PRONOUN
from pledgetrack.prepared import pattern

_OPENS = 60  # characters in which a sentence names whom it is about
_FAMILY = pattern(r"[^\W\d_][\w'’-]*")
# Who took a picture is not whom the next sentence means.
_CREDIT = Expression(every("beginnings.credit"))
# A sentence that begins with a clause of its own, and what leads up to whom the main one is about.
_CLAUSE_FIRST = Expression(every("beginnings.clause_first"))
_LED = Expression(every("beginnings.led"))
_LEADS_UP = Expression(every("beginnings.leads_up"))
_LONGEST_LEAD = 60  # characters
_BEHIND_COMMA = 90  # characters behind the comma


def keep_whom(cast: Cast, start: int, end: int) -> None:
    """Keep whom ``text[start:end]``, a sentence, begins with: "she" in the next one is that person."""
    text = cast.document.text
    if _CREDIT.match(text, start):
        return
    person = (
        _at_the_end(cast, start, end)
        or _behind_clause(cast, start, end)
        or _first(cast, start, end)
        or _by_family(cast, start, end)
    )
    if person is not None:
        cast.last = cast.full(person)
        return
    named = {one.name: one for one in cast.along.beginning(start, end) if one.name}
    if len(named) == 1:
        only = next(iter(named.values()))
        # The only one of a sentence is whoever "he" is behind it, unless something is done to or by the person.
        if cast.last is None or _is_subject(text, only, start):
            cast.last = cast.full(only)


def _first(cast: Cast, start: int, end: int) -> Person | None:
    """Whoever a sentence begins with by name."""
    found = cast.along.beginning(start, min(end, start + _OPENS))
    first = next((one for one in found if one.name), None)
    return first if first and FIRST.fullmatch(cast.document.text, start, first.evidence.start) else None


def _at_the_end(cast: Cast, start: int, end: int) -> Person | None:
    """Whoever a sentence leads up to: "Among those who waited was the baker Tom Hill"."""
    text = cast.document.text
    last = cast.along.last_before(end)
    if last is None or last.name is None or last.evidence.end < len(text[:end].rstrip(" \n.:")):
        return None
    return (
        last if _LEADS_UP.search(text, max(start, last.evidence.start - _LONGEST_LEAD), last.evidence.start) else None
    )


def _behind_clause(cast: Cast, start: int, end: int) -> Person | None:
    """Whoever the main clause begins with: "Before Ana Ruiz could rise, Tom Hill took the floor"."""
    text = cast.document.text
    comma = text.find(", ", start, end) if _CLAUSE_FIRST.match(text, start) else -1
    found = cast.along.beginning(comma + 2, min(end, comma + 2 + _BEHIND_COMMA)) if comma > 0 else ()
    first = next((one for one in found if one.name), None)
    return first if first and _LED.fullmatch(text, comma + 2, first.evidence.start) else None


def _by_family(cast: Cast, start: int, end: int) -> Person | None:
    """Whoever a sentence, or the main clause behind its first comma, begins with by family name alone."""
    text = cast.document.text
    comma = text.find(", ", start, end) + 2 if _CLAUSE_FIRST.match(text, start) else 0
    word = _FAMILY.match(text, comma if comma > 1 else start, end)
    family = word.group() if word else ""
    return cast.of_family(family, start) if family in cast.families and family not in ALSO_WORDS else None


def _is_subject(text: str, person: Person, start: int) -> bool:
    """Whether a comma leads up to a name and what the person is or does follows: "His counterpart, Tom Hill, was"."""
    evidence = person.evidence
    led = text[max(start, evidence.start - 2) : evidence.start] == ", "
    return led and text[evidence.end : evidence.end + 2] == ", " and not PRONOUN.search(text, start, evidence.start)
