"""Names of persons as they stand in a text: two to five capitalised words, with the particles of many languages."""

from collections.abc import Iterator, Sequence

from pledgetrack.extract.atlas import Atlas, Sort
from pledgetrack.extract.cities.given import given
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import all_words, every, listed
from pledgetrack.extract.people.along import Along
from pledgetrack.extract.people.bare import ARTICLES, clean, has_given_name, is_of_a_name
from pledgetrack.extract.people.known import behind_quotation, called_by_family, is_somebody
from pledgetrack.extract.people.offices import TITLE_WORDS
from pledgetrack.folding import fold
from pledgetrack.model.evidence import Evidence
from pledgetrack.prepared import pattern

Span = tuple[int, int]
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
NAME = Expression(every("names.name"))
_PLACES = frozenset({Sort.COUNTRY, Sort.REGION})
_SHORT_LINE = 45  # characters: a line as short is no line that a wide text was broken into
_MOST_OF_A_FIELD = 3  # words before a name
_MOST_OF_AN_ENTRY = 5  # words before the comma of a list's entry
_MARKS, _SIGNATURE = " \t*•·–-", 80  # before the first word of a line, and the characters of a line that is a name
_FAR = 160  # no name of interest begins further than this before another
_TITLES = frozenset(all_words("names.before_a_person"))
_BEFORE_A_PERSON = TITLE_WORDS | _TITLES
_FAMILY_BEHIND = Expression(every("names.family_behind"))
_INITIAL_BEHIND = Expression(rf"[ \xa0][A-Z]\.[ \xa0]{_CAPITAL}")
_WORD_BEHIND = pattern(rf"[ \xa0]({_CAPITAL}[^\W\d_]+)")
_INITIALS = Expression(r"(?:[A-Z]\.?[ \xa0]){1,3}[^\W\d_a-z]")
_Y = Expression(rf"[ ]y[ ]({_CAPITAL}\w+)[ ]")
_OF_PLACE = Expression(r"(?<=\w)[ ]de[ ]$")
_ALSO_GIVEN = frozenset(listed("names.also_given"))  # written like a land, but for the accent
_AND = tuple(f"{word} " for word in all_words("conjunctions"))
_SAINTS = listed("names.saints")
_FIELD_BEFORE = Expression(r"\b(?:" + every("names.field_before") + r")[ ]$")
_GIVEN_BEFORE = Expression(rf"(?<![\w'’.-])({_CAPITAL}[^\W\d_A-Z]+)[ \xa0]$")
_WORD_BEFORE = Expression(r"([^\W\d_]+)\.?[ \xa0\n]+$")


def _bears(text: str, place: Evidence) -> bool:
    """Whether somebody bears the name of a land: "activist Clare Holt", "Marisa Guerrero", "Brittany Hill" if "Ms Hill"."""
    if place.text in _ALSO_GIVEN and _FAMILY_BEHIND.match(text, place.end):
        return True
    first = _GIVEN_BEFORE.search(text, max(0, place.start - 24), place.start)
    if (first is not None and fold(first[1]) in given()) or is_of_a_name(text, place):
        return True
    if fold(place.text) not in given() or not _FAMILY_BEHIND.match(text, place.end):
        return fold(place.text) in given() and bool(_INITIAL_BEHIND.match(text, place.end))
    if behind_quotation(text, place.start):
        return True
    before = _WORD_BEFORE.search(text, max(0, place.start - 24), place.start)
    if before is not None and before[1].casefold() in _BEFORE_A_PERSON:
        return True
    behind = _WORD_BEHIND.match(text, place.end)
    return behind is not None and behind[1] in called_by_family(text)


def _line_of_its_own(words: str) -> int:
    """Where a name begins whose line stands under another line that only ends in capitals."""
    line = words.rfind("\n") + 1
    below = words[line:].split()
    return line if line and len(below) > 1 and has_given_name(below[0]) and not has_given_name(words[:line]) else 0


def _between_entries(text: str, end: int) -> bool:
    """Whether a line that ends here and the next one both begin with a name and a comma, as the entries of a list do."""
    for line in (text.rfind("\n", 0, end) + 1, end + 1):
        words = text[line : line + _SHORT_LINE].partition(", ")[0].split()
        if not (1 < len(words) <= _MOST_OF_AN_ENTRY and all(word[0].isupper() for word in words)):
            return False
    return True


def _stands_alone(text: str, line: tuple[int, int], name: str) -> bool:
    """Whether a name that ends a line is whole: by its given name, a title in front, or an office that begins the next line."""
    if has_given_name(name) or _INITIALS.match(name):
        return True
    first, below = text[slice(*line)].split()[0], text[line[1] + 1 : line[1] + _SHORT_LINE].split()[:1]
    return first.rstrip(".").casefold() in _TITLES or (bool(below) and below[0].casefold() in TITLE_WORDS)


def _pieces(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The parts of capitalised words over several lines, where a short line above is a name of its own."""
    while (end := text.find("\n", start, stop)) >= 0:
        titled = text[end + 1 : end + 12].partition(" ")[0].rstrip(".").casefold() in _TITLES
        short = titled or end < _SHORT_LINE or text.rfind("\n", end - _SHORT_LINE, end) >= 0
        short = short or _between_entries(text, end)
        sets_out = text[end + 1 : end + 5].isupper()  # "Councillor Ana Ruiz | THAT the report be noted"
        above = clean(text[start:end]) if short or sets_out else None
        if above is None and short and " " not in text[start:end].strip() and text[start - 1 : start] not in ("", "\n"):
            start = end + 1
            continue  # the last word of a line that nothing filled: "as in Leeds | Ruiz said"
        if above is None or not (sets_out or _stands_alone(text, (start, end), above[1])):
            break
        yield start, end
        start = end + 1
    yield from _two(text, start, stop)


def _two(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """One name, or the two that a word which names hold too joins: "Ana Ruiz y Tomás Gil", but not "Ortega y Gasset"."""
    joint = _Y.search(text, start, stop) if text.find(" y ", start, stop) > 0 else None
    if joint and fold(joint[1]) in given() and has_given_name(text[start : joint.start()]):
        yield start, joint.start()
        start = joint.start(1)
    yield start, stop


def _without_name(named: Evidence) -> Evidence:
    """An organisation without the person whom a list puts behind it: "Department of Parks, and Susie Holt"."""
    before, _, behind = named.text.rpartition(", and ")
    if not before or not has_given_name(behind.partition(" ")[0]):
        return named
    return Evidence(start=named.start, end=named.start + len(before), text=before)


def _freed(words: str) -> tuple[int, str] | None:
    """As ``clean``; what a particle leads is no name where it has two words: "de Meio Ambiente", but "de la Cruz".

    Nor is what an article leads: "l'élu Les Républicains".
    """
    cut = clean(words)
    if cut is None:
        return None
    parts = cut[1].split()
    if len(parts) > 2 and parts[0][0].islower() and fold(parts[1]) in given():  # "Reden von Ana Ruiz"
        lead = cut[1].index(parts[1])
        cut, parts = (cut[0] + lead, cut[1][lead:]), parts[1:]
    field = parts[0][0].islower() and sum(word[0].isupper() for word in parts) > 1
    return None if (field or parts[0] in ARTICLES) and not has_given_name(cut[1]) else cut


def _ends_a_body(text: str, start: int) -> bool:
    """Whether a particle and its word go on with the name of a body: "la Dirección Nacional de Energía"."""
    before = _WORD_BEFORE.search(text, max(0, start - 24), start)
    return before is not None and before[1][0].isupper() and before[1].casefold() not in _BEFORE_A_PERSON


def names_in(text: str, atlas: Atlas) -> list[tuple[int, int]]:
    """Spans of persons' names; a city right before a name ("Lord Mayor of X Ana Ruiz") is no part of it."""
    given_to = {one.evidence for one in atlas.others if one.sort in _PLACES and _bears(text, one.evidence)}
    given_to |= {
        one.evidence for one in atlas.others if one.sort is not Sort.PERSON and is_somebody(text, one.evidence)
    }
    named = [other.evidence for other in atlas.others if other.sort in _PLACES and other.evidence not in given_to]
    cities = [one.evidence for one in atlas.occurrences if not is_of_a_name(text, one.evidence)]
    places = Along((*named, *cities), lambda span: span.start)
    spans = cities + [
        _without_name(one.evidence)
        for one in atlas.others
        if one.sort is not Sort.PERSON and one.evidence not in given_to
    ]
    others = Along(spans, lambda span: span.start)
    found = []
    for start, stop in (piece for match in NAME.finditer(text) for piece in _pieces(text, *match.span())):
        for place in places.beginning(start, stop):
            if place.end < stop:
                start = place.end
            elif led := _OF_PLACE.search(text, start, place.start):
                stop = led.start()  # "Ana Ruiz de Independencia"
        start += len(text[start:stop]) - len(text[start:stop].lstrip())
        if text.startswith(_AND, start):  # "the mayor of Sintra and Ana Ruiz"
            start = text.index(" ", start) + 1
        start += _line_of_its_own(text[start:stop])
        cut = _freed(text[start:stop])
        if cut is None:
            continue
        begin = start + cut[0]
        if text.endswith(_SAINTS, 0, begin) or (cut[1][0].islower() and _ends_a_body(text, begin)):
            continue  # "St. Louis Park"
        end = begin + len(cut[1])
        if _FIELD_BEFORE.search(text, max(0, begin - 5), begin):
            begin = _behind_a_field(text, begin, end)
        # What names a city, a country, an organisation is no person.
        if not any(span.end > begin for span in others.beginning(begin - _FAR, stop)):
            found.append((begin, end))
    return found


def _behind_a_field(text: str, begin: int, end: int) -> int:
    """Where the name begins behind the field of an office: "Minister of Finance Ana Ruiz"."""
    parts = text[begin:end].split(" ")
    first = next((n for n, part in enumerate(parts[:-1]) if has_given_name(part)), 0)
    return end - len(" ".join(parts[first:])) if 0 < first <= _MOST_OF_A_FIELD else begin


def name_above(
    text: str, names: Sequence[Span], office: Span, before: Sequence[tuple[Span, Span | None]]
) -> Span | None:
    """The name that fills the line above an office which begins its own and ends no later than the next one's name.

    Unless the office ``before`` has taken it: where each office stands above its holder, the first of them has the
    name below it, and so has each that follows.
    """
    start, end = office
    line = text.rfind("\n", max(0, start - _SIGNATURE), start) + 1
    if not line or text[line:start].strip(_MARKS) or text.find("\n", start, end) < 0:
        return None
    name = next((one for one in reversed(names) if one[1] == len(text[:line].rstrip())), None)
    if name is None or any(taken == name for _, taken in before):
        return None
    above = text.rfind("\n", max(0, name[0] - _SIGNATURE), name[0]) + 1
    whole = clean(text[above : name[1]].lstrip(_MARKS))
    return name if whole and whole[1] == text[slice(*name)] else None
