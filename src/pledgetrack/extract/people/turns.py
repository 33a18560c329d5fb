"""Interviews and minutes that put whoever speaks before the words: "RUIZ: We will …"."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator

from pledgetrack.extract.atlas import Atlas
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import every, listed
from pledgetrack.extract.people.bare import has_given_name
from pledgetrack.extract.people.bodies import of_a_borough
from pledgetrack.extract.people.cast import MOST_OF_A_NAME, Cast
from pledgetrack.extract.people.person import Person, called, family_of, named_only
from pledgetrack.extract.people.standings import standing
from pledgetrack.extract.people.town import town_of
from pledgetrack.model.city import City
from pledgetrack.model.evidence import Evidence
from pledgetrack.model.words import Standing
from pledgetrack.prepared import pattern

_TURN = Expression(every("turns.turn"), re.M)
# No telephone number stands behind "Mayor Ruiz:".
_OFFICE = Expression(every("turns.office"))
# What is said in a line, and no further name of a list.
_SENTENCE = pattern(r"[a-z]+ [a-z]+[^\n]*[.!?,]")
_HEAD_LINE = pattern(r"\)?(?:, [A-Z][\w .]{1,24})?(?: \([^()\n]{1,60}\)){0,2}(?: +\d{1,2}:\d\d(?::\d\d)?)?[ ]*\n\s*")
# "Q2 Ana Ruiz: Is that so?", of a committee that hears witnesses.
_QUESTIONS = tuple(f"Q{number}" for number in range(1, 10))
_PRESIDING = Expression(every("turns.presiding"))
_SPEAKS_ITSELF = Expression(every("turns.speaks_itself"))
_HEAD = 2_000  # characters in which a text says that it is a transcript
_SHORTEST = 2  # letters that are nobody's name
_LEAD = 2  # letters that lead a name: "Mc", "De"
_LINE = 60  # characters that a line may hold before a name
_FRONT = 160  # characters in which a line has said whose it is
_FEW = 3  # turns from which on a text is nothing but turns, each of as many paragraphs as stand before the next
_LONGEST = 4_000  # characters of such a turn
MANY = 2  # turns of people known by name, from which on each is one
_NO_NAME = frozenset(listed("turns.no_name"))
_ASKERS = frozenset(listed("turns.askers"))
# "Q: When will it run?" and "A: In spring", of an interview that names nobody in front.
_ASKS, _TELLS, _I = every("turns.question"), every("turns.answer"), every("turns.myself")
_WE = every("turns.ourselves")
_QUESTION = Expression(rf"^(?:{_ASKS})[ ]?[.:]-?(?:\*\*)?[ \xa0]", re.M)
_ANSWER = Expression(rf"^(?:{_TELLS})[ ]?[.:]-?(?:\*\*)?[ \xa0]+", re.M)
_QUESTIONS_AT_LEAST = 3
_LINE_OF_TEXT = Expression(r"[^\s][^\n]*[^\s]")
# Somebody speaks of oneself: no answer that a city gives on its page.
_MYSELF = Expression(rf"(?<!\w)(?:{_I})(?!\w)")
_OURSELVES = Expression(rf"(?<!\w)(?:{_I}|{_WE})(?!\w)")
# A turn in which somebody is spoken to or speaks of oneself, to its end.
_OF_SPEECH = every("turns.of_speech")
_SPOKEN = Expression(
    rf"(?=[^\n]{{0,400}}?\b(?:{_OF_SPEECH})\b|[^\n]{{0,2000}}\?[ ]*\n)"
    r"[^\n]*[.!?…—–-][\"”’»)]*[ ]*(?:\n|\Z)",
    needed=(),
)


# "MAYOR RUIZ", "Commissioner Tom Hill": whose turn it is, with the office.
_IN_OFFICE = Expression(every("turns.in_office"))


def turns(cast: Cast, atlas: Atlas) -> Iterator[tuple[Person, Evidence]]:
    """Yield each turn of an interview with whoever it belongs to."""
    yield from _under_names(cast)
    yield from _answers(cast)
    text = cast.document.text
    found = list(_TURN.finditer(text)) if any(line.find(":", 0, _FRONT) > 0 for line in text.split("\n")) else []
    times = Counter(match[1] for match in found)
    home = town_of(cast.document, atlas) if any(_IN_OFFICE.fullmatch(match[1]) for match in found) else None
    known = [(_in_office(cast, match, home) or one, match) for one, match in _known(cast, found, times)]
    least = 1 if sum(person is not None for person, _ in known) > 1 else 2
    if not any(person for person, _ in known):
        yield from _unnamed(cast)
        return
    strangers: dict[str, Person] = {}
    for (person, match), following in itertools.zip_longest(known, known[1:]):
        label = match[1]
        if person is None and _in_capitals(label) and len(label) > _SHORTEST and _may_name(label):
            # Beside those who are known, a name in capitals is the one who asks.
            if label not in strangers and times[label] >= least:
                strangers[label] = named_only(cast.document.quote(*match.span(1)), _cased(label))
            person = strangers.get(label)
        end = following[1].start() if following else len(text)
        several = len(known) > _FEW and following and end - match.end() < _LONGEST
        blank = -1 if several else text.find("\n\n", match.end(), end)
        words = text[match.end() : blank if blank >= 0 else end].rstrip()
        if person is not None and words:
            yield person, cast.document.quote(match.end(), match.end() + len(words))


def _answers(cast: Cast) -> Iterator[tuple[Person, Evidence]]:
    """Yield each answer with the one whom the words above the first question name; none where they name several."""
    text = cast.document.text
    first = _QUESTION.search(text)
    person = _asked(cast, first.start()) if first else None
    if first is None or person is None:
        return
    for answer in _ANSWER.finditer(text, first.end()):
        question = _QUESTION.search(text, answer.end())
        words = text[answer.end() : question.start() if question else len(text)].rstrip()
        if words:
            yield person, cast.document.quote(answer.end(), answer.end() + len(words))


def _asked(cast: Cast, first: int) -> Person | None:
    """The one whom the words above the first question of an interview name, with an office sooner than without."""
    above = [one for one in cast.along.beginning(0, first) if one.name]
    asked = {one.family: one for one in above if one.office} or {one.family: one for one in above}
    return next(iter(asked.values())) if len(asked) == 1 else None


def _unnamed(cast: Cast) -> Iterator[tuple[Person, Evidence]]:
    """Yield the answers of an interview whose lines do not tell who speaks: questions, and behind them "I"."""
    text = cast.document.text
    if text.count("?\n") < _QUESTIONS_AT_LEAST:
        return
    lines = [line.span() for line in _LINE_OF_TEXT.finditer(text)]
    asks = [number for number, (_, end) in enumerate(lines) if text[end - 1] == "?"]
    spans = [
        (lines[one][1] + 1, lines[other][0] if other < len(lines) else len(text))
        for one, other in itertools.pairwise([*asks, len(lines)])
        if other > one + 1
    ]
    person = _asked(cast, lines[asks[0]][1]) if len(spans) >= _QUESTIONS_AT_LEAST else None
    said = _OURSELVES if "nterview" in text[: lines[asks[0]][1]] else _MYSELF
    if person is None or sum(bool(said.search(text, *span)) for span in spans) < _QUESTIONS_AT_LEAST - 1:
        return
    for start, end in spans:
        if text[start:end].strip():
            yield person, cast.document.quote(start, start + len(text[start:end].rstrip()))


def _in_office(cast: Cast, match: re.Match[str], home: City | None) -> Person | None:
    """Whoever a label names with an office that nothing else in the text gives the person."""
    label = _IN_OFFICE.fullmatch(match[1])
    if label is None:
        return None
    name, office = called(label[2]) if " " in label[2] else label[2].title(), label[1].title()
    known = [one for one in cast.families.get(family_of(name), ())[:MOST_OF_A_NAME] if one.office]
    if known:
        return known[0]
    member = home and standing(office) is Standing.MEMBER and not of_a_borough(home, office)
    city = home if member or standing(office).speaks_for_city else None
    return Person(
        name=name, office=office, standing=standing(office), city=city, country=city.country if city else None,
        evidence=cast.document.quote(*match.span(1)),
    )  # fmt: skip


def _under_names(cast: Cast) -> Iterator[tuple[Person, Evidence]]:
    """Yield the words under lines that are nothing but a name with an office or, in brackets, whom it speaks for.

    One such line is enough where the words under it are of somebody speaking; else there must be several.
    """
    text = cast.document.text
    found = []
    for one in cast.people:
        line = _HEAD_LINE.match(text, one.evidence.end) if one.name and _begins_line(text, one.evidence.start) else None
        if line is None or not (one.office or line.group().strip()):
            continue
        end = text.find("\n", line.end())
        words = text[line.end() : len(text) if end < 0 else end]
        if _SENTENCE.search(words):
            found.append((one, cast.document.quote(line.end(), line.end() + len(words))))
    if len(found) >= MANY or any(_SPEAKS_ITSELF.match(words.text) for _, words in found):
        yield from found


def _begins_line(text: str, start: int) -> bool:
    line = text.rfind("\n", max(0, start - _LINE), start) + 1
    return (line > 0 or start < _LINE) and bool(_PRESIDING.fullmatch(text, line, start))


def _known(cast: Cast, found: list[re.Match[str]], times: Counter[str]) -> list[tuple[Person | None, re.Match[str]]]:
    """What may be a turn, with whoever it belongs to where the text names them."""
    text, upper = cast.document.text, {family.upper(): people[0] for family, people in cast.families.items()}
    # "Ana Ruiz:" the first time and "Ruiz:" from then on: the one who asks is often named nowhere else.
    named = {
        match[1].split()[-1]: named_only(cast.document.quote(*match.span(1)), match[1])
        for match in found
        if times[match[1].split()[-1]] and match[1].count(" ") in (1, 2) and has_given_name(match[1])
    }
    known = [(_whose(match[1], cast, upper) or named.get(match[1].split()[-1]), match) for match in found]
    initials = {_initials(one.name): one for one, match in known if one and one.name and " " in one.name}
    known = [(one or initials.get(match[1]), match) for one, match in known]
    spoken = {match[1] for match in found if _SPOKEN.match(text, match.end())}
    if found and found[0].start() == 0 and not (_in_capitals(first := found[0][1]) or times[_initials(first)]):
        # "City Talk: Are the trams late?", the title above "RUIZ: …"
        spoken -= {first} if any(_in_capitals(label) for label in times) else set()
    asked = any(one or match[1].casefold() in _ASKERS for one, match in known)
    # A text is an interview if it says so, if two speak in it whose names are persons', or one answers a question.
    interview = "ranscript" in text[:_HEAD] or any(match.group().startswith(_QUESTIONS) for match in found)
    interview = interview or any(times[it[1]] > 1 and it[1].casefold() in _ASKERS for it in found)
    interview = interview or sum(has_given_name(label) for label in spoken) > 1
    interview = interview or any(has_given_name(it[1]) and _answers_above(text, it.start()) for it in found)
    # A name in small letters and a colon also stands before a telephone number: several turns make an interview.
    many = sum(one is not None and not _in_capitals(match[1]) for one, match in known) > MANY

    def names_somebody(label: str) -> bool:
        """Whether a label that nothing else in the text names is a person's."""
        if " " not in label or not _may_name(label):
            return False
        speaks = label in spoken and (interview or (asked and times[label] > 1) or times[_initials(label)] > 0)
        return speaks or (interview and has_given_name(label))

    strangers = {label for label in times if names_somebody(label)}
    return [
        (one or (named_only(cast.document.quote(*match.span(1)), match[1]) if match[1] in strangers else None), match)
        for one, match in known
        if many or times[match[1]] > 1 or match[1] in strangers or (interview and one)
        or _in_capitals(match[1]) or _OFFICE.match(match[1])
    ]  # fmt: skip


def _answers_above(text: str, start: int) -> bool:
    """Whether the line above a turn ends as a question does: "Is that so?"."""
    return text[max(0, start - len("? \n\n")) : start].rstrip().endswith("?")


def _in_capitals(label: str) -> bool:
    """Whether a label is written in capitals, but for what leads a name: "RUIZ", "McDONALD"."""
    return label.isupper() or (len(label) > _LEAD + _SHORTEST and label[_LEAD:].isupper() and label.isalpha())


def _cased(label: str) -> str:
    """A label as a name is written in a line of text: "McDonald" for "McDONALD"."""
    return label.title() if label.isupper() else label[:_LEAD] + label[_LEAD:].title()


def _may_name(label: str) -> bool:
    return _NO_NAME.isdisjoint(label.casefold().split()) and not any(map(str.isdigit, label))


def _initials(name: str) -> str:
    """What an interview goes on to call somebody: "AR" for "Ana Ruiz"."""
    return "".join(word[0] for word in name.split())


def _whose(label: str, cast: Cast, upper: dict[str, Person]) -> Person | None:
    if _in_capitals(label):
        return upper.get(label.upper().split()[-1])
    family = label.split()[-1]
    alone = family == label or bool(_OFFICE.match(label))
    known = cast.families.get(family) or cast.families.get(family.title(), [])
    return next((one for one in known[:50] if one.name and (alone or one.name in label)), None)
