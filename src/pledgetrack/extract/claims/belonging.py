"""Whoever is only of a city, and called by it: "Rotterdam's largest refinery", "the opera house in Oslo"."""

import re

from pledgetrack.extract.claims.names import Holder, Who
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled

# So far before a city stands whoever is of it.
_BEFORE = 60


def possessing(passage: Passage, holder: Holder, grammar: Grammar) -> Holder:
    """A city's mayor or plan speaks of the city; "Rotterdam's largest refinery", "the city's grid operator" do not."""
    if holder.who is Who.CITY:
        match = compiled(grammar.possessed).match(passage.low, holder.end) or _called(passage, holder, grammar)
        return _of_somebody(passage, holder, match, grammar)
    if holder.who is not Who.THE_CITY or not passage.low.endswith("'s", holder.start, holder.end):
        return holder
    match = compiled(grammar.possessed).match(passage.low, holder.end - len("'s"))
    acts = match is not None and compiled(grammar.actors).search(match["head"]) is not None
    return _of_somebody(passage, holder, match, grammar) if acts else holder


def told_within(passage: Passage, holder: Holder, grammar: Grammar) -> bool:
    """Whether a city is only named within what is told of another: "the company that runs Norby's buses aims to"."""
    before = passage.low[max(0, holder.start - _BEFORE) : holder.start]
    possessed = compiled(grammar.possessed).match(passage.low, holder.end)
    return possessed is not None and compiled(grammar.seat_before).search(before) is not None


def _of_somebody(passage: Passage, holder: Holder, match: re.Match[str] | None, grammar: Grammar) -> Holder:
    if match is None:
        return holder
    idle = match.groupdict().get("idle")
    land = idle or compiled(grammar.of_the_land).search(passage.low, holder.end, match.start("head"))
    if compiled(grammar.own_heads).search(match["head"].casefold()) and not land:
        return holder  # but "Canberra's federal politicians" are its country's
    if passage.text[match.start("head")].isupper() and (
        match.groupdict().get("told")
        or any(
            compiled(grammar.own_heads).search(word) for word in passage.low[holder.end : match.start("head")].split()
        )
    ):
        return holder  # "Norby's Ada Quist said", "Norby's Green mayor Ada Quist"
    name = " ".join(passage.text[holder.start : match.end("head")].split())
    return holder._replace(
        end=match.end("head"),
        who=Who.OTHER,
        name=name,
        city=None,
        governs=not idle,
        of=holder.city if match["head"].islower() else None,
    )


def _called(passage: Passage, holder: Holder, grammar: Grammar) -> re.Match[str] | None:
    """Somebody who is only called by a city: "the Milan furniture fair wants", "Cambridge colleges will"."""
    if holder.governs:
        return None
    the = compiled(grammar.articles).search(passage.low, max(0, holder.start - len("the ")), holder.start)
    if the and (alone := compiled(grammar.called_alone).match(passage.low, holder.end)):
        return alone  # "The Hartford announced"
    match = compiled(grammar.called_the if the else grammar.called).match(passage.low, holder.end)
    # A name goes on in capitals; what a city is called by does not.
    if match and passage.text[match.start("head") : match.end("head")].islower():
        return match
    # "Umeå Energi shall": a firm that bears the city's name.
    return compiled(grammar.called_name).match(passage.text, holder.end)


def lists(passage: Passage, kept: list[Holder], grammar: Grammar) -> list[tuple[Holder, tuple[int, int]]]:
    """Each holder with the place of the list of cities in which it stands: "Leeds, York and Hull"."""
    found: list[tuple[Holder, tuple[int, int]]] = []
    for holder in kept:
        first, last = found[-1] if found else (holder, (0, 0))
        joined = holder.who is Who.CITY and first.who is Who.CITY
        if joined and compiled(grammar.listing).fullmatch(passage.low, first.end, holder.start):
            run = (last[0], holder.end)
            found = [(one, run if place == last else place) for one, place in found]
            found.append((holder, run))
        else:
            found.append((holder, (holder.start, holder.end)))
    return found


def belonging(passage: Passage, holder: Holder, run: tuple[int, int], grammar: Grammar) -> Holder:
    """Somebody who only is of a city or several, where that is said behind them: "los taxistas de Madrid quieren"."""
    if holder.who is not Who.CITY or holder.governs:
        return holder
    listed = _of_all(passage, holder, run, grammar)
    if listed is not None or not compiled(grammar.predicate).match(passage.low, run[1]):
        return listed or holder
    among = max(0, run[0] - _BEFORE), run[0]
    alone = run == (holder.start, holder.end)  # "councils in Leeds" are others, "councils in Leeds and York" those two
    match = compiled(grammar.several_in).search(passage.low, *among) if alone else None
    match = match or compiled(grammar.belonging).search(passage.low, *among)
    if match is None:
        return holder
    # "The offices in Oslo" may be the city's, "Grelco's offices in Oslo" are not.
    somebodys = match.group().split(" ", 1)[0].endswith("'s")
    if not somebodys and compiled(grammar.own_heads).search(match["head"].casefold()):
        return holder
    if holder.start != run[0]:
        return holder._replace(who=Who.PERSON)
    name = " ".join(passage.text[match.start() : run[1]].split())
    return holder._replace(start=match.start(), who=Who.OTHER, name=name, city=None, governs=True)


def _of_all(passage: Passage, holder: Holder, run: tuple[int, int], grammar: Grammar) -> Holder | None:
    """Those who are called by a list of cities, in place of its first: "Norby and Vesta airports have set"."""
    if run == (holder.start, holder.end):
        return None
    match = _called(passage, holder._replace(start=run[0], end=run[1]), grammar)
    if match is None or compiled(grammar.own_heads).search(match["head"].casefold()):
        return None
    if holder.start != run[0]:
        return holder._replace(who=Who.PERSON)
    name = " ".join(passage.text[run[0] : match.end("head")].split())
    return holder._replace(end=match.end("head"), who=Who.OTHER, name=name, city=None, governs=True)


def led_by(passage: Passage, kept: list[Holder], grammar: Grammar) -> list[Holder]:
    """The holders, where cities listed before several of a kind are called with them: "Norby and Vesta universities"."""
    result = list(kept)
    for number in range(len(result) - 1, 0, -1):
        before, several = result[number - 1], result[number]
        name = several.name
        if several.who is not Who.OTHER or before.who is not Who.CITY or before.governs:
            continue
        kind = name[:1].isupper() and name.rsplit(" ", 1)[-1].islower() and name.endswith("s")
        if kind and compiled(grammar.listing).fullmatch(passage.low, before.end, several.start):
            words = " ".join(passage.text[before.start : several.end].split())
            result[number - 1] = several._replace(start=before.start, name=words)
            result[number] = before._replace(start=several.start, end=several.end, who=Who.PERSON)
    return result


def shared(passage: Passage, name: Holder, before: Holder | None, grammar: Grammar) -> Holder:
    """A city listed behind those whose bodies are spoken of: "the ports of Antwerp and Ghent", "Nice's airport and Lyon's"."""
    if name.who is not Who.CITY or before is None or before.who is not Who.OTHER:
        return name
    plural = compiled(grammar.plural_of).match(passage.low, before.start, before.end)
    if not (plural or compiled(grammar.elliptic).match(passage.low, name.end)):
        return name
    if not compiled(grammar.listing).fullmatch(passage.low, before.end, name.start):
        return name
    words = " ".join(passage.text[before.start : name.end].split())
    return name._replace(start=before.start, who=Who.OTHER, name=words, city=None, governs=True)
