"""Who could hold a target: the names and the words for somebody in a passage, with their place in its grammar."""

import re
from functools import cache

from pledgetrack.extract.claims.belonging import belonging, led_by, lists, possessing, shared, told_within
from pledgetrack.extract.claims.datelines import undated
from pledgetrack.extract.claims.names import Holder, Names, Who
from pledgetrack.extract.claims.owners import possessors
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.runs import depending, unqualified, whole, wider
from pledgetrack.extract.claims.strangers import overlap, seat_of, unknown
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled, last_before, possible
from pledgetrack.prepared import pattern

# So far behind a name stands what a newspaper does.
_ACT = 40
# Between a word and the name behind it that it belongs to stand a few words at most.
# So far before a name stands what it depends on.
_BEFORE = 90
_GAP = 60
_LANDS = {Who.OTHER, Who.REGION, Who.NATION}
# "A C40-endorsed plan", "a UN-backed campaign": the name only says what kind.
_MODIFIES = pattern(r"-[a-z]{3,}")


def holders(passage: Passage, names: Names, grammar: Grammar) -> tuple[Holder, ...]:
    """Every holder of a passage in order; names win over words, longer words over shorter ones."""
    plain = compiled(grammar.plain_openings)
    known = [
        name for name in names.within(passage)
        if name.who not in {Who.OTHER, Who.REGION} or not plain.fullmatch(passage.low, name.start, name.end)
    ]  # fmt: skip
    known = whole(passage, sorted(known, key=lambda holder: holder.start))
    named, words = _joined(passage, unqualified(passage, known, grammar), _words(passage, grammar), grammar)
    # "The European Climate Law": whose law it is says more than that it is one.
    lands = [word for word in words if word.who is Who.NATION]
    kept = [one for one in named if one.who is not Who.PERSON or all(not overlap(one, land) for land in lands)]
    for word in sorted(words, key=lambda holder: holder.start - holder.end):
        if all(word.end <= other.start or other.end <= word.start for other in kept):
            kept.append(word)
    strangers = unknown(passage, kept, grammar)
    places = [one for one in strangers if one.who is Who.PLACE]
    # "Kirklees Council" is that of a place that nobody could resolve, not "the council".
    kept = [one for one in kept if one.who is not Who.LOCAL or not any(overlap(one, place) for place in places)]
    kept += strangers
    kept = possessors(passage, kept, grammar)
    kept.sort(key=lambda holder: holder.start)
    kept = led_by(passage, kept, grammar)
    asides = _asides(passage, kept, grammar)
    kept = [belonging(passage, holder, run, grammar) for holder, run in lists(passage, kept, grammar)]
    placed = tuple(_placed(passage, holder, asides, grammar) for holder in kept)
    return depending(passage, undated(passage, placed), grammar)


@cache
def _kinds(grammar: Grammar) -> tuple[tuple[Who, str], ...]:
    return (
        (Who.THE_CITY, grammar.cities), (Who.LOCAL, grammar.local), (Who.NATION, grammar.nations),
        (Who.ORGANISATION, grammar.organisations), (Who.GROUP, grammar.groups),
        (Who.WE, grammar.we), (Who.IT, grammar.it),
    )  # fmt: skip


def _words(passage: Passage, grammar: Grammar) -> list[Holder]:
    return [
        Holder(start=match.start(), end=match.end(), who=who, name=_in_full(passage.text, match))
        for who, expression in possible(_kinds(grammar), passage.low)
        for match in expression.finditer(passage.low)
        if match.end() > match.start() and not (who is Who.GROUP and _within_a_name(passage, match.span(), grammar))
    ]


def _in_full(text: str, match: re.Match[str]) -> str:
    """The words of a holder, with what it is only called by: "the national" target."""
    end = match.end("whole") if match.lastgroup == "whole" else match.end()
    return " ".join(text[match.start() : end].split())


def _within_a_name(passage: Passage, span: tuple[int, int], grammar: Grammar) -> bool:
    """Whether a group is the end of a name: "the Forum on Low Carbon Cities"."""
    start, end = span
    before = passage.text[:start].rsplit(maxsplit=1)[-1:]
    capitals = passage.text[start].isupper() and any(word[:1].isupper() and word[-1:].isalnum() for word in before)
    return capitals and bool(compiled(grammar.in_a_name).match(passage.low, end))


def _joined(
    passage: Passage, named: list[Holder], words: list[Holder], grammar: Grammar
) -> tuple[list[Holder], list[Holder]]:
    """Make one of a name and a word that belong together: "mayor of Kochi", "Leeds University"."""
    dropped: set[Holder] = set()
    for number, name in enumerate(named):
        for word in words:
            if word.who is Who.ORGANISATION and compiled(grammar.apart).search(passage.low, name.end, word.end):
                continue
            if word.start <= name.start and name.end <= word.end:
                name = _inside(name, word, passage.low, dropped, grammar)
            elif _adjacent(passage.low, name, word, grammar):
                name = _together(name, word, passage, dropped, grammar)
        named[number] = shared(passage, name, named[number - 1] if number else None, grammar)
    gone = {(holder.start, holder.end, holder.who) for holder in dropped}
    return (
        [name for name in named if (name.start, name.end, name.who) not in gone],
        [word for word in words if (word.start, word.end, word.who) not in gone],
    )


def _inside(name: Holder, word: Holder, low: str, dropped: set[Holder], grammar: Grammar) -> Holder:
    """A name within a word: "the New South Wales city" is a city, "the Lisbon port operator" no city."""
    others = word.who is Who.ORGANISATION and name.who is Who.CITY and word not in dropped
    lead = low[word.start : name.start]
    # "O Porto quer": without its name the city is no port.
    if others and (not lead or compiled(grammar.organisations).match(f"{lead}x{low[name.end : word.end]} ")):
        dropped.add(word)
        return name._replace(start=word.start, end=word.end, who=Who.OTHER, name=word.name, city=None)
    if word.who in {Who.THE_CITY, Who.GROUP} and name.who in {Who.OTHER, Who.REGION}:
        dropped.add(name)
    else:
        dropped.add(word)
    return name


def _adjacent(low: str, name: Holder, word: Holder, grammar: Grammar) -> bool:
    if name.end <= word.start:
        return compiled(grammar.possessive).fullmatch(low, name.end, word.start) is not None
    gap = low[word.end : name.start]
    return len(gap) <= _GAP and bool(compiled(grammar.of).fullmatch(gap))


def _together(name: Holder, word: Holder, passage: Passage, dropped: set[Holder], grammar: Grammar) -> Holder:
    several = word.who is Who.GROUP and compiled(grammar.towns).search(passage.low, word.start, word.end)
    if name.who is Who.CITY and (several or word.who in {Who.LOCAL, Who.THE_CITY}):
        dropped.add(word)
        return name._replace(governs=True)
    if name.who is Who.CITY and word.who in {Who.ORGANISATION, Who.NATION} and word not in dropped:
        if word.who is Who.NATION and name.end <= word.start:
            dropped.add(word)
            return name._replace(governs=True) if compiled(grammar.government).search(word.name) else name
        if compiled(grammar.government_of).fullmatch(passage.low, word.start, name.start):
            dropped.add(word)
            return name._replace(governs=True)
        dropped.add(word)
        start, end = min(name.start, word.start), max(name.end, word.end)
        words = " ".join(passage.text[start:end].split())
        own = name.city if name.start == start else None
        return name._replace(start=start, end=end, who=Who.OTHER, name=words, city=None, governs=True, of=own)
    if name.who in {Who.OTHER, Who.REGION} and word.who in {Who.NATION, Who.ORGANISATION, Who.LOCAL}:
        dropped.add(word)
        return name._replace(governs=True)
    return name


def _of_a_group(passage: Passage, holder: Holder, grammar: Grammar) -> bool:
    """Whether a holder is a group of cities, or says of which land one is: "one of the latest U.S. cities"."""
    land = holder.who in {Who.OTHER, Who.REGION, Who.NATION}
    behind = compiled(grammar.city_groups).match(passage.low, min(holder.end + 1, len(passage.low))) if land else None
    return holder.who is Who.GROUP or behind is not None


def _is_nobody(passage: Passage, holder: Holder, grammar: Grammar) -> bool:
    """Whether a name holds nothing: who only tells, a name of a kind, where something lies, the city that one stands for."""
    if holder.who in {Who.OTHER, Who.REGION} and _MODIFIES.match(passage.text, holder.end):
        return True
    if holder.who is not Who.CITY and compiled(grammar.awards).match(passage.text, holder.end):
        return True
    if holder.who is Who.CITY:
        # "The candidate for mayor of Leeds", "its Leeds site"
        before = passage.low[max(0, holder.start - _BEFORE) : holder.start]
        return bool(compiled(grammar.aspiring).search(before) or compiled(grammar.own_place).search(before))
    if holder.who in _LANDS and compiled(grammar.land_label).fullmatch(passage.low, 0, holder.start):
        return True
    reports = holder.who in {Who.OTHER, Who.ORGANISATION}
    return reports and bool(compiled(grammar.media).match(passage.low, holder.start, holder.end + _ACT))


def _asides(passage: Passage, kept: list[Holder], grammar: Grammar) -> list[tuple[int, int]]:
    """What stands between a name and its verb: "Victoria, the state of which Melbourne is the capital, has"."""
    found = []
    for holder in kept:
        if (
            holder.who in {Who.OTHER, Who.ORGANISATION}
            and (seat := seat_of(passage, (holder.start, holder.end), kept, grammar)) > holder.end
        ):
            found.append((holder.end, seat))
            continue
        match = compiled(grammar.aside).match(passage.low, holder.end) if holder.who is not Who.PERSON else None
        if match:
            found.append((holder.end, match.end()))
    return found


def _capital(passage: Passage, holder: Holder, before: str, grammar: Grammar) -> Holder | None:
    """A city that is told by its land: "Rwanda's capital", "la capital de Dinamarca"."""
    apposed = compiled(grammar.apposed).match(passage.low, holder.end)
    heads = None if apposed else compiled(grammar.capital_of).search(before)
    if apposed is None and heads is None:
        return None
    start, end = holder.start - (len(heads.group()) if heads else 0), apposed.end() if apposed else holder.end
    words = " ".join(passage.text[start:end].split())
    hangs = heads is not None and compiled(grammar.oblique).search(before[: heads.start()]) is not None
    return holder._replace(start=start, end=end, who=Who.THE_CITY, name=words, oblique=hangs)


def _placed(passage: Passage, holder: Holder, asides: list[tuple[int, int]], grammar: Grammar) -> Holder:
    if any(start <= holder.start and holder.end <= end for start, end in asides):
        return holder._replace(oblique=True, governs=False)
    if holder.who is Who.CITY:
        holder = wider(passage, holder, grammar)
    holder = possessing(passage, holder, grammar)
    if _is_nobody(passage, holder, grammar):
        return holder._replace(who=Who.PERSON)
    before = passage.low[max(0, holder.start - _BEFORE) : holder.start]
    first = compiled(grammar.the_first).search(before) and compiled(grammar.first_of).match(passage.low, holder.end)
    if first and holder.who not in {Who.CITY, Who.PLACE}:
        # "To become Britain's first carbon-neutral city": who becomes it stands before.
        return holder._replace(who=Who.PERSON)
    if _of_a_group(passage, holder, grammar) and compiled(grammar.one_of).search(before):
        return holder._replace(oblique=True, governs=False)
    told = holder.who is Who.GROUP and last_before(grammar.predicated, passage.low[: holder.end])
    if told or compiled(grammar.among).match(passage.low, holder.end):
        return holder._replace(oblique=True, governs=False)
    if last_before(grammar.town_by, before):
        return holder._replace(oblique=True, governs=False)
    if holder.governs or compiled(grammar.acting).match(passage.low, holder.end):
        return holder._replace(governs=True)
    if holder.who in {Who.OTHER, Who.REGION} and (capital := _capital(passage, holder, before, grammar)):
        return capital
    if holder.who in {Who.OTHER, Who.REGION, Who.NATION} and compiled(grammar.lying).search(before):
        return holder._replace(oblique=True)
    linked = compiled(grammar.linking).search(before) if holder.who not in {Who.IT, Who.GROUP} else None
    # The towns of a network are not the network: "ha presentado a los ayuntamientos de la red un acuerdo".
    towns = holder.who is Who.ORGANISATION and linked and compiled(grammar.towns).search(linked.group().split()[0])
    if linked and not towns:
        return holder._replace(governs=True)
    owns = holder.who is Who.CITY and compiled(grammar.own_aim).match(passage.low, holder.end)
    within = told_within(passage, holder, grammar)
    hangs = compiled(grammar.oblique).search(before) or compiled(grammar.excepted).search(before)
    return holder._replace(oblique=within or (not owns and hangs is not None))
