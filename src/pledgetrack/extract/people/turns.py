"""Interviews and minutes that put whoever speaks before the words: "RUIZ: We will …"."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.people.cast import Cast
from pledgetrack.extract.people.names import has_given_name
from pledgetrack.extract.people.person import Person, named_only
from pledgetrack.model.evidence import Evidence

_TURN = Expression(
    r"^(?:\*\*)?(?:(?:M[RS]|MRS|DR|SEN|GOV|REP|M[rs]|Mrs|Dr)\.? )?([^\W\d_a-z]{3,}(?:[ '’\-][^\W\d_a-z]{2,}){0,2}|[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w'’.-]*){0,3})"
    r"(?: ?\([^()\n]{1,40}\))?(?:\*\*)?:(?:\*\*)?[ \xa0]+",
    re.M,
)
# No telephone number stands behind "Mayor Ruiz:".
_OFFICE = Expression(r"(?:(?:Lord|Deputy|Vice) )?(?:Mayor|Councill?or|Council ?[Mm]ember) ")
# What is said in a line, and no further name of a list.
_SENTENCE = re.compile(r"[a-z]+ [a-z]+[^\n]*[.!?,]")
MANY = 2  # turns of people known by name, from which on each is one
_NO_NAME = frozenset(
    [
        "moderator",
        "host",
        "interviewer",
        "question",
        "questions",
        "answer",
        "note",
        "notes",
        "speaker",
        "audience",
        "chair",
        "reporter",
        "journalist",
        "narrator",
        "summary",
        "action",
        "motion",
        "resolved",
        "present",
        "absent",
        "ayes",
        "nays",
        "date",
        "time",
        "place",
        "subject",
        "background",
        "update",
        "photo",
    ]
)


def turns(cast: Cast) -> Iterator[tuple[Person, Evidence]]:
    """Yield each turn of an interview with whoever it belongs to."""
    yield from _under_names(cast)
    text = cast.document.text
    found = list(_TURN.finditer(text))
    times = Counter(match[1] for match in found)
    known = _known(cast, found, times)
    least = 1 if sum(person is not None for person, _ in known) > 1 else 2
    if not any(person for person, _ in known):
        return
    strangers: dict[str, Person] = {}
    for (person, match), following in itertools.zip_longest(known, known[1:]):
        label = match[1]
        if person is None and label.isupper() and label.split()[-1].casefold() not in _NO_NAME:
            # Beside those who are known, a name in capitals is the one who asks.
            if label not in strangers and times[label] >= least:
                strangers[label] = named_only(cast.document.quote(*match.span(1)), label.title())
            person = strangers.get(label)
        end = following[1].start() if following else len(text)
        blank = text.find("\n\n", match.end(), end)
        words = text[match.end() : blank if blank >= 0 else end].rstrip()
        if person is not None and words:
            yield person, cast.document.quote(match.end(), match.end() + len(words))


def _is_a_line(text: str, words: Evidence) -> bool:
    begins = words.start == 0 or text[words.start - 1] == "\n"
    return begins and text.startswith("\n", words.end)


def _under_names(cast: Cast) -> Iterator[tuple[Person, Evidence]]:
    """Yield the words under lines that are nothing but an office with its name, in a record with several of them."""
    text = cast.document.text
    heads = [one for one in cast.people if one.name and one.office and _is_a_line(text, one.evidence)]
    found = []
    for one in heads:
        end = text.find("\n", one.evidence.end + 1)
        words = text[one.evidence.end + 1 : len(text) if end < 0 else end]
        if _SENTENCE.search(words):
            found.append((one, cast.document.quote(one.evidence.end + 1, one.evidence.end + 1 + len(words))))
    if len(found) >= MANY:
        yield from found


def _known(cast: Cast, found: list[re.Match[str]], times: Counter[str]) -> list[tuple[Person | None, re.Match[str]]]:
    """What may be a turn, with whoever it belongs to where the text names them."""
    upper = {family.upper(): people[0] for family, people in cast.families.items()}
    # "Ana Ruiz:" the first time and "Ruiz:" from then on: the one who asks is often named nowhere else.
    named = {
        match[1].split()[-1]: named_only(cast.document.quote(*match.span(1)), match[1])
        for match in found
        if times[match[1].split()[-1]] and match[1].count(" ") in (1, 2) and has_given_name(match[1])
    }
    known = [(_whose(match[1], cast, upper) or named.get(match[1].split()[-1]), match) for match in found]
    # A name in small letters and a colon also stands before a telephone number: two turns make an interview.
    small = sum(one is not None and not match[1].isupper() for one, match in known)
    return [
        (one, match)
        for one, match in known
        if match[1].isupper() or times[match[1]] > 1 or small > MANY or (one and one.office and _OFFICE.match(match[1]))
    ]


def _whose(label: str, cast: Cast, upper: dict[str, Person]) -> Person | None:
    if label.isupper():
        return upper.get(label.split()[-1])
    family = label.split()[-1]
    alone = family == label or bool(_OFFICE.match(label))
    known = cast.families.get(family) or cast.families.get(family.title(), [])
    return next((one for one in known[:50] if one.name and (alone or one.name in label)), None)
