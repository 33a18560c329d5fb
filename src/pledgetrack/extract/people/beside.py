"""Whose office it is: the name before it, the name behind it, or a family name alone."""

from collections.abc import Iterator, Sequence

from pledgetrack.extract.atlas import Occurrence
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import every
from pledgetrack.extract.people.along import Along
from pledgetrack.extract.people.bare import ARTICLES, CALLINGS, HONOURS, clean, has_given_name, may_be_name
from pledgetrack.extract.people.names import name_above
from pledgetrack.extract.people.offices import Office
from pledgetrack.extract.people.person import family_of

Span = tuple[int, int]
NEAR = 40
FAR = 160  # no name or place of interest begins further than this before an office
FIELD = 80  # characters of what an office is for, before its holder
_CALLING = 16  # characters of ", " and a calling before a family name
JOINED = 64  # characters between a name and the office behind it
_ALONE = Expression(
    r"[ \xa0](?:(?:Dr|Prof)\.[ ]){0,2}([^\W\d_a-zß-öø-ÿ][^\W\d_A-Z]\w*(?:[-'’][A-Z][^\W\d_A-Z]+)?)(?=[,:;]|\.\s|\.?$|[ \n][a-z–—-]|[ ]\(|\n\n)"
)
# "Keller, the mayor, said": at the head of a sentence or behind its comma, and a verb of saying behind the office.
_APPOSED = Expression(every("beside.apposed"))
_SPEAKS_THEN = Expression(every("beside.speaks_then"))
LINE = 100  # characters before an office in a list with a line for each
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][^\W_]*(?:['’.-][^\W_]*)*"
_ENTRY = Expression(every("beside.entry"))
_NEXT_ENTRY = Expression(rf"\n[ \t]*(?:[-*•][ \t]|(?:–[ \t]*)?{_CAPITAL}(?: {_CAPITAL})+(?:,| \())")
_LABEL = Expression(rf"[ \t\n]*{_CAPITAL}(?: {_CAPITAL}){{0,3}}:[ ]")
# "le maire socialiste, Ana Ruiz", "concejal de Obras y Vivienda (PP), Ana Ruiz", "el alcalde de Soria, don Juan Ruiz"
_PARTIES, _FIELD_OF, _SIRS = every("beside.party"), every("beside.field_of"), every("beside.sirs")
_ELIDED = every("beside.elided")
_OF_A_FIELD = (
    rf"(?:[ \n](?:{_PARTIES}))?(?:(?:[ \n](?:{_FIELD_OF})|,(?=[ \n][A-ZÀ-Þ]))(?:(?:,(?=[ \n][A-ZÀ-Þ]))?[ \n][\w'’&-]+){{1,9}}"
    rf"|[ \n](?:{_ELIDED})[\w’'-]+(?:[ \n][\w'’&-]+){{0,8}})?"
    rf"(?:[ \n]\([^()\n]{{2,25}}\))?,?[ \n]+(?:(?:{_SIRS})[ ])?"
)
_FIELD = Expression(every("beside.field") + "|" + _OF_A_FIELD)
_IS = Expression(every("beside.is"))
# "Ana Ruiz, a baker and the longtime mayor"
_ALSO = Expression(every("beside.also"))
# "spokesperson for Ana Ruiz": the office is somebody else's.
_OF_ANOTHER = Expression(every("beside.of_another"))
# "Leiterin der Stelle Klimaschutz, Ana Ruiz": what an office is for, which looks like a name.
_TO_NAME = Expression(r"(?:[ ]\([^()\n]{2,25}\))?,[ ]")
_IS_FIELD = Expression(r"(?:der|des|del|d[ao]s?)[ ]")
_AND = Expression(every("beside.and"))
_WHO = Expression(every("beside.who"))
_ENDS_NAME = (", ", " and ", " & ")  # before an office whose holder stands in front of it
_AND_CHAIR = Expression(every("beside.and_chair"))
_AND_ALSO = Expression(every("beside.and_also"))


def placed(
    text: str, found: Iterator[Office], names: Sequence[Span], places: Along[Occurrence], settled: set[int]
) -> Sequence[tuple[Span, Span | None]]:
    """Each office with the name that it belongs to, where the text names one."""
    along = Along(names, lambda name: name[0])
    families = {family_of(text[slice(*name)]) for name in names}
    beside_each: list[tuple[Span, Span | None]] = []
    for start, stop in found:
        start = _behind_place(places, start, stop)
        end = _office_end(text, start, stop, along.beginning(start, stop))
        around_it = along.beginning(start - FAR, end + FIELD)
        if text.startswith(",", end):
            around_it = _without_fields(text, end, around_it)
        beside = _entry(text, around_it, start, end) or _beside(text, around_it, start, end)
        if above := name_above(text, around_it, (start, max(end, beside[0] if beside else 0)), beside_each[-1:]):
            beside, end = above, text.index("\n", start)
        if beside is None or beside[1] <= start:  # "Ana Ruiz, Mayor Holt of X"
            beside = _family_alone(text, end, families, settled) or beside
        beside = beside or _family_before(text, start, end, families, settled)
        if beside and beside[0] > end and places.beginning(end, beside[0]):
            end += len(text[end : beside[0]].rstrip(" ,\n\xa0"))  # "delegado de Obras y Vivienda de Madrid, Ana Ruiz"
        if beside_each:
            name, beside = _shared(text, beside_each[-1], (start, end), beside)
            beside_each[-1] = beside_each[-1][0], name
        beside_each.append(((start, end), beside))
    return beside_each


def _office_end(text: str, start: int, end: int, names: Sequence[tuple[int, int]] = ()) -> int:
    """Where an office ends: with its line, where the next one begins with a name of its own, or before "and Tom Hill, "."""
    for first, last in names:
        if start < first < end <= last and text.startswith(",", last) and (joint := _AND.search(text, start, first)):
            end = joint.start()
    stop = text.find("\n", start, end + 2)
    return min(stop, end) if stop >= 0 and (_ENTRY.match(text, stop) or _LABEL.match(text, stop)) else end


def _entry(text: str, names: Sequence[tuple[int, int]], start: int, end: int) -> tuple[int, int] | None:
    """The name that begins the line of an office, in a list with a line for each: "Ana Ruiz, Mayor of X"."""
    begin = text.rfind("\n", max(0, start - LINE), start) + 1
    named = _ENTRY.match(text, begin, start) if begin or start < LINE else None
    if named is None or named.end() != start:
        return None
    if any(first == end + 1 and text[end] == " " for first, _ in names):
        return None  # "Ana Ruiz, Mayor Tom Hill of X and …" are two
    whole = clean(named[1]) == (0, named[1]) and has_given_name(named[1])
    known = whole or named.span(1) in names or _ENTRY.match(text, end)
    return named.span(1) if known else None


def _beside(text: str, names: Sequence[tuple[int, int]], start: int, end: int) -> tuple[int, int] | None:
    """The name right before an office ("Ana Ruiz, Mayor of X") or right behind it ("Mayor Ana Ruiz")."""
    led = any(text[name_end:start] in (", ", " – ", " — ", " - ") for _, name_end in names)
    for name_start, name_end in names:
        if text[name_end:start] == " (":
            return name_start, name_end  # "Ana Ruiz (Chair of the Blue Fund)"
        if _is_no_holder(text, (start, end), (name_start, name_end), led=led):
            continue
        if (
            start <= name_start <= end + FIELD
            and name_end > end - 60
            and (name_start <= end or _FIELD.fullmatch(text, end, name_start))
        ):
            return name_start, name_end
        if start <= name_start < end < name_end:  # "Mayor Ana Ruiz": the office's tail ate the name
            return name_start, name_end
    for name_start, name_end in reversed(names):
        between = text[name_end:start] if name_end <= start else None
        heads = between == " " and (text[start].isupper() or has_given_name(text[name_start:name_end]))
        if between is not None and len(between) <= JOINED and (_joins(between) or heads):
            return name_start, name_end
    return None


def _is_no_holder(text: str, office: Span, name: Span, *, led: bool) -> bool:
    """Whether a name behind an office, or in its words, is what the office is for, or whoever comes next.

    ``led``: another name stands right before the office, and a comma between them.
    """
    (start, end), (name_start, name_end) = office, name
    between, given = text[end:name_start], has_given_name(text[name_start:name_end])
    if text[name_end : name_end + 1] == ":" and "\n" in text[max(start, name_start - 2) : name_start]:
        return True  # a turn of an interview, under a heading that names an office
    if start < name_start < end + 2 and (
        _OF_ANOTHER.search(text, start, name_start) or _IS_FIELD.match(text, name_start)
    ):
        return True  # "concejal de Medio Ambiente, Ana Ruiz"
    entry = led or (text.endswith(_ENDS_NAME, 0, start) and text[name_end + 2 : name_end + 3].isupper())
    marked = between.lstrip()[:1] in {"-", "*", "•", "–"} and text.rfind("\n", 0, start) + 1 < start
    below = marked or (entry and text.startswith((",", " –", " —", " - "), name_end))
    if "\n\n" in between or (below and "\n" in between):
        return True  # whoever begins the next line's entry, or the next paragraph
    # "Ana Ruiz, Mayor, Tom Hill, Councillor", "Ana Ruiz, mayor of X (Spain), Tom Hill", "ministra da Administração Pública"
    if led and (between == ", " or between.startswith(" (") or (name_start > start and not given)):
        return True
    # "cabinet member for Transport and Active Travel"
    return start < name_start < end and " for " in text[start:name_start] and not given


def _without_fields(text: str, end: int, names: Sequence[Span]) -> Sequence[Span]:
    """The names around an office that ends before a comma, but for what goes on with its field and looks like one.

    "secretário do Ambiente, Urbanismo e Obras, Ana Ruiz"
    """
    named = [start for start, stop in names if end < start <= end + FIELD and has_given_name(text[start:stop])]
    fields = [
        (start, stop)
        for start, stop in names
        if end < start and any(_TO_NAME.fullmatch(text, stop, one) for one in named)
    ]
    return [one for one in names if one not in fields or has_given_name(text[slice(*one)])]


def _family_alone(text: str, end: int, families: set[str], settled: set[int]) -> tuple[int, int] | None:
    """A family name right behind an office whose holder the text nowhere names in full: "Mayor Keller"."""
    calling = text[end : end + _CALLING].replace("\xa0", " ").lstrip(",").split(" ")[1:2]
    if calling and calling[0].casefold() in CALLINGS:  # "le maire de X, M. Keller"
        end = text.index(calling[0], end) + len(calling[0])
    match = _ALONE.match(text, end)
    if match is None or match[1] in families or match.start(1) in settled:
        return None
    if not may_be_name(match[1], before_place=text.startswith(" of ", match.end(1))):
        return None
    return match.span(1)


def _family_before(text: str, start: int, end: int, families: set[str], settled: set[int]) -> tuple[int, int] | None:
    """A family name that alone begins a clause, with the office set off behind it: "Keller, the mayor, said"."""
    before = text[max(0, start - NEAR) : start].replace("\xa0", " ").split(" ")[:-1]  # "Mme Keller, maire de X"
    if len(before) > 2 and before[-1] in ARTICLES:
        before.pop()
    if len(before) > 1 and before[-2].casefold() in CALLINGS and before[-1].endswith(","):
        name = before[-1].rstrip(",")
        if name not in families and may_be_name(name):
            return (begin := text.rindex(name, 0, start)), begin + len(name)
    match = _APPOSED.search(text, max(0, start - NEAR), start) if text.startswith((",", " –", " —"), end) else None
    if match is None or match[1] in families or match.start(1) in settled or not may_be_name(match[1]):
        return None
    return match.span(1) if _SPEAKS_THEN.match(text, end) else None


def _joins(between: str) -> bool:
    words = between.strip()
    honour, _, rest = words.partition(",")
    if honour in HONOURS:
        words = f",{rest}"  # "Ana Ruiz MBE, Mayor of X"
    if between == "\n" or words in {
        ",",
        "(",
        "–",
        "-",
        "/",
        "|",
        "as",
        ", the",
        "— the",
        "– the",
        ", who is",
        ", as",
        ", die",
        ", der",
        ", la",
        ", le",
        ", el",
        ", a",
    }:
        return True
    if _IS.fullmatch(words) or _ALSO.fullmatch(words):
        return True
    if "\n" in between and _NEXT_ENTRY.search(between):
        return False
    return words.startswith((",", "(")) and not any(mark in words for mark in '.;:“”"') and not _WHO.search(words)


def _behind_place(places: Along[Occurrence], start: int, end: int) -> int:
    """Where an office begins whose first word is the last of a place: "Salt Lake City Mayor"."""
    over = places.last_before(start)
    return over.evidence.end + 1 if over and start < over.evidence.end < end - 1 else start


def _shared(
    text: str, before: tuple[Span, Span | None], office: Span, beside: Span | None
) -> tuple[Span | None, Span | None]:
    """The names of two offices, one behind the other: the same where one person holds both."""
    (first, last), name = before
    goes_on = (
        text[last : office[0]] in (" ", "\n") and " and " in text[first:last]
    )  # "mayor of Lyon and B40 Cities co-chair"
    and_ = _AND_ALSO if text.endswith(("the ", "The "), 0, first) else _AND_CHAIR
    if not (goes_on or _AND_ALSO.fullmatch(text, last, office[0]) or and_.fullmatch(text, last, office[0])):
        return name, beside
    if beside is None and name and name[1] <= last:
        return name, name  # "Ana Ruiz, chair of A and Mayor of B"
    if name is None and beside and beside[0] >= office[0]:
        return beside, beside  # "B Mayor and chair of A Ana Ruiz"
    return name, beside
