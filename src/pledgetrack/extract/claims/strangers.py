"""Names that no list knows, and where somebody sits: no city is taken for them."""

from collections.abc import Iterable

from pledgetrack.extract.claims.names import PAPER, Holder, Who
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.status import scope
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import all_words, listed
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled
from pledgetrack.prepared import pattern

# A row that begins with a name: it is that name's, whether or not a list knows it.
_CELL = Expression(
    r"[|\s]*([A-ZÀ-Þ][a-zß-ÿ'’.-]{1,30}(?: [A-ZÀ-Þ][a-zß-ÿ'’.-]{1,30}){0,2}|[A-Z]{2,6})(?: \([^()|]{1,40}\))?\s*(?:\||\t| {2})"
)
# What stands before the name is a long list: a capital is looked for first, behind an article of three letters at most.
_CAPITALISED = Expression(
    r"(?=(?:[a-z]{1,3} )?[A-ZÀ-Þ])(?:^|(?<=^“)|(?<=[.,;:–—)•▪●*] )|(?<=-- )|"
    + "|".join(f"(?<= {word} )|(?<=^{word.capitalize()} )" for word in all_words("openings"))
    + f")(?:(?:{'|'.join(all_words('articles'))}) )?(?!(?:{'|'.join(map(str.capitalize, all_words('openings')))}) )"
    + rf"((?!By )[A-ZÀ-Þ][\w&'’.-]{{1,30}}(?: (?:{'|'.join(f'{word} ' for word in all_words('within_names'))})?[A-ZÀ-Þ][\w&'’-]{{1,30}}){{0,5}})(?=(?:\.?,)? )"
)
# Two capitals at least, and a small word before a city: "Velmo Re of ".
_FRONT = Expression(r"([A-ZÀ-Þ][\w&'’-]{1,30}(?: [A-ZÀ-Þ][\w&'’-]{1,30}){1,4}) [a-zà-ÿ]{2,3} ")
# So far behind a name begins that of the place in which it sits.
_NEAR = 30
# Where somebody sits, between the name and the verb: "Grelco Inc., Norby, UK, announced", "Grelco (Norby) wants".
_SEAT = Expression(r" \([^()]{2,60}\)(?= )|\.?, [^;:()]{2,60}?,(?= [a-z])")
# "KU Norby follows its own path": initials and a name, and what looks like a verb behind them.
_INITIALS = Expression(
    r"(?!GHG|RES|EU |UN )[A-Z]{2,5} [A-ZÀ-Þ][a-zß-ÿ]{2,20}(?: [A-ZÀ-Þ][a-zß-ÿ]{2,20})? [a-z]{3,12}s (?=[a-z])"
)
_VERB = len(" understandings w")
_FRONTED = frozenset({Who.CITY, Who.THE_CITY, Who.OTHER, Who.REGION, Who.NATION})
_TERRITORIES = {name: whole for name, _, whole in (one.partition(" = ") for one in listed("strangers.territories"))}
_NO_NAME = pattern(r"[\s,.()]|\b[A-Z]{1,3}\b")


def unknown(passage: Passage, kept: list[Holder], grammar: Grammar) -> list[Holder]:
    """A capitalised name that no list knows, right before a verb: somebody else, so that no city is taken for it."""
    found = []
    ends = {other.end for other in kept if other.who is Who.CITY}
    # "The Truckee, California Town Council": a region right behind its city has no council of that name.
    lying = {other.start for other in kept if other.who is Who.PERSON and other.start - len(", ") in ends}
    for match in compiled(grammar.office_of).finditer(passage.text):
        start, end = match.span(match.lastindex or 0)
        if start in lying:
            continue
        place = Holder(start=start, end=end, who=Who.PLACE, name=passage.text[start:end], governs=True)
        if not any(overlap(place, other) for other in kept if other.who not in {Who.PERSON, Who.LOCAL}):
            found.append(place)
    cell = _CELL.match(passage.text) if passage.row else None
    taken = cell and any(cell.start(1) < other.end and other.start < cell.end(1) for other in kept)
    if cell and not taken and not says_what(passage.low[slice(*cell.span(1))], grammar):
        found.append(Holder(start=cell.start(1), end=cell.end(1), who=Who.OTHER, name=cell[1], governs=True))
    level = compiled(grammar.level).search(passage.low) if passage.row and not ends else None
    if level:  # "Climate pact | Regional | 50 % by 2030": wherever it stands, the whole row is theirs
        found.append(Holder(start=0, end=1, who=Who.OTHER, name=passage.text[slice(*level.span())], governs=True))
    # In "GOALS AND TARGETS" capitals make no name.
    for match in _CAPITALISED.finditer("" if passage.text.isupper() else passage.text.replace("\n", " ")):
        start, end = _without_place(passage, match.span(1), kept, grammar)
        if any(start < other.end and other.start < end for other in [*kept, *found]):
            continue
        name = _TERRITORIES.get(passage.text[start:end], passage.text[start:end])
        behind = seat_of(passage, (start, end), kept, grammar)
        after = passage.low[behind : behind + 60]
        lies = match[1].endswith(".") and (start - len(", ") in ends or match[1].isupper())
        if lies or compiled(grammar.papers).match(after) or PAPER.search(name.rsplit(" ", 1)[-1]):
            continue  # "Aspen, Colo. has": where it lies; "the Green Leeds Plan aims": a city's paper is the city's
        acts = compiled(grammar.predicate).match(after) or compiled(grammar.town_by).match(after)
        if compiled(grammar.subject_behind).match(passage.low, behind):
            continue
        acts = acts or _INITIALS.match(passage.text[start : behind + _VERB])
        if acts and not compiled(grammar.plain_openings).fullmatch(name.casefold()):
            found.append(Holder(start=start, end=end, who=Who.OTHER, name=name, governs=True))
    return found


def says_what(label: str, grammar: Grammar) -> bool:
    """Whether the first cell of a row or the label of an item says what it is of: "Emissions", "Transport"."""
    sector = scope(label, grammar, city=False) or compiled(grammar.plain_openings).fullmatch(label)
    return sector is not None or compiled(grammar.climate).search(label) is not None


def seat_of(passage: Passage, name: tuple[int, int], kept: list[Holder], grammar: Grammar) -> int:
    """Where what only says in which place somebody sits ends; where ``name`` does if nothing says it."""
    start, end = name
    match = _SEAT.match(passage.text, end)
    if match is None:
        # "The Argentine city of Norby", "Council leaders in Norby"
        words = [*passage.low[start:end].split(), *passage.low[end : end + _NEAR].split()[:1]]
        own = any(compiled(grammar.own_heads).search(word) for word in words)
        return end if own else _lies_in(passage, end, kept, grammar)
    places = [one for one in kept if match.start() <= one.start and one.end <= match.end()]
    words = list(match.group())
    for one in places:
        words[one.start - end : one.end - end] = " " * (one.end - one.start)
    only = any(one.who is Who.CITY for one in places) and not _NO_NAME.sub("", "".join(words))
    return match.end() if only else end


def _without_place(passage: Passage, name: tuple[int, int], kept: list[Holder], grammar: Grammar) -> tuple[int, int]:
    """A name of several words without "of" and the city that end it: "Velmo Re of Norby"."""
    city = next((one for one in kept if one.who is Who.CITY and one.end == name[1] and not one.governs), None)
    front = _FRONT.fullmatch(passage.text, name[0], city.start) if city else None
    if city and front is None:  # "Grelco of Norby", but not "Councillors of Norby"
        front = compiled(grammar.named_of).fullmatch(passage.text, name[0], city.start)
        front = front if front and not compiled(grammar.own_heads).search(front[1].casefold()) else None
    return front.span(1) if front else name


def _lies_in(passage: Passage, end: int, kept: list[Holder], grammar: Grammar) -> int:
    """Where a place ends in which somebody sits without a comma: "Grelco in Norby wants"; ``end`` where there is none."""
    for place in kept:
        if place.who is Who.CITY and not place.governs and end < place.start <= end + _NEAR:
            leads = compiled(grammar.oblique).search(passage.low, end, place.start)
            return place.end if leads and leads.start() == end + 1 else end
    return end


def seated(passage: Passage, found: tuple[Holder, ...], place: Holder, grammar: Grammar) -> Holder | None:
    """Whoever a clause behind a city tells of that is only where they sit: "works with the museum in Leeds, which aims"."""
    before = [
        h for h in found if h.oblique and h.who in {Who.OTHER, Who.ORGANISATION} and 0 < place.start - h.end < _NEAR
    ]
    if not before or not place.oblique or place.who is not Who.CITY:
        return None
    leads = compiled(grammar.oblique).search(passage.low, before[-1].end, place.start)
    return before[-1] if leads and leads.start() == before[-1].end + 1 else None


def sitting(passage: Passage, found: tuple[Holder, ...], grammar: Grammar) -> Holder | None:
    """Whoever is named with the city they sit in, where no city acts: "Grelco of Norby: net zero", "set by Grelco in Norby"."""
    match = compiled(grammar.sitting).search(passage.text)
    if match is None:
        return None
    first, last = match.span("name")
    heads, told = compiled(grammar.own_heads), passage.low[first:last]
    there = [h for h in found if h.city and match.start("place") <= h.start and h.end <= match.end("place")]
    if not there or any(h.who is Who.WE or (h.city and not h.oblique and h not in there) for h in found):
        return None
    if known := [h for h in found if h.start < last and first < h.end]:
        return known[0] if known[0].who in {Who.OTHER, Who.ORGANISATION} else None
    own = says_what(told, grammar) or PAPER.search(told) or any(heads.search(word) for word in told.split())
    if own and match.groupdict().get("firm") is None:
        return None
    return Holder(first, last, Who.OTHER, match["name"], governs=True)


def in_front(left: list[Holder], passage: Passage, grammar: Grammar) -> list[Holder]:
    """Whoever stands in front of an aim, but for those with whom a plan was made: "Drawn up with Grelco, the plan".

    Nor whoever stands in front of a verb whose subject is not said: "Como miembro de Grelco, quiere".
    """
    fronted = [h for h in left if h.oblique and h.who in _FRONTED]
    if not fronted:
        return fronted
    leads = (compiled(words).match(passage.low) for words in (grammar.made_with, grammar.subjectless))
    ends = max((lead.end() for lead in leads if lead), default=0)
    return [h for h in fronted if h.who is not Who.OTHER or h.end > ends]


def from_each(passage: Passage, left: list[Holder], grammar: Grammar) -> Holder | None:
    """The last of those from each of whom something came: "from Norby came a pledge to …, from Vesta one to"."""
    cities = [holder for holder in left if holder.who is Who.CITY]
    given = [one for one in cities if compiled(grammar.from_each).search(passage.low, 0, one.start)]
    return given[-1] if len(given) > 1 and given[-1] is cities[-1] else None


def concerned(passage: Passage, found: Iterable[Holder], grammar: Grammar) -> list[Holder]:
    """The holders but for those whom words in front name beside whom a sentence is about: "Unlike Vesta, the city"."""
    front = compiled(grammar.accompanying).match(passage.low)
    return [holder for holder in found if front is None or holder.start >= front.end()]


def overlap(one: Holder, other: Holder) -> bool:
    """Whether two holders share a character."""
    return one.start < other.end and other.start < one.end
