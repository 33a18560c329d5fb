"""Names in a run: cities listed together, and names of several words of which one is a city's."""

from itertools import pairwise

from pledgetrack.extract.claims.names import Holder, Who
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled
from pledgetrack.prepared import pattern

_WIDER = {Who.OTHER, Who.REGION}
# "Basel-Mulhouse", "Raleigh/Durham".
_ONE_PLACE = {"-", "–", "/"}
# Behind "Seattle-based": the firm.
_FIRM = Expression(r" [\w&'’-]{2,30}(?: [A-ZÀ-Þ][\w&'’-]{1,30}){0,3}")
_JOINS = pattern(r"[^\W\d_]|&")
_BEFORE_PLACE = {", ", " ("}
# So far behind a region stands its verb.
_ACT = 40
# So far before a name begins that of the whole around it.
_WHOLE = 40


def whole(passage: Passage, named: list[Holder]) -> list[Holder]:
    """Make one of a wider name and a city's right behind it: "King County Metro" is no city's."""
    kept: list[Holder] = []
    for holder in named:
        before = kept[-1] if kept else None
        behind = before is not None and before.who in _WIDER and passage.text[before.end : holder.start] == " "
        if before is not None and holder.who is Who.CITY and (behind or _one_name(passage, before, holder)):
            name = passage.text[before.start : holder.end]
            kept[-1] = before._replace(end=holder.end, who=Who.OTHER, name=name, city=None, governs=True)
        else:
            kept.append(holder)
    return kept


def with_land(city: Holder, found: tuple[Holder, ...], low: str) -> int:
    """Where a city's name ends with the land behind its comma: "Portland, Ore."."""
    land = next((h for h in found if h.who is Who.PERSON and h.start == city.end + len(", ")), None)
    return city.end if land is None else land.end + low.startswith(".", land.end)


def _one_name(passage: Passage, first: Holder, second: Holder) -> bool:
    """Whether two cities side by side in a sentence are one name, of neither: "Paris Saint-Germain"."""
    apart = first.who is not Who.CITY or first.city == second.city or passage.text[first.end : second.start] != " "
    return not apart and not passage.row and not passage.item and passage.text.endswith(".")


def depending(passage: Passage, placed: tuple[Holder, ...], grammar: Grammar) -> tuple[Holder, ...]:
    """The holders, where a city listed with one that depends on something does so too: "in Bonn, Ulm and Trier"."""
    cities = [number for number, holder in enumerate(placed) if holder.who in {Who.CITY, Who.REGION}]
    result, behind = list(placed), _behind_aside(passage, cities, placed, grammar)
    for place, number in enumerate(cities):
        if not result[number].oblique:
            continue
        run: list[int] = []
        for following in cities[place + 1 :]:
            joint = passage.low[result[(run or [number])[-1]].end : result[following].start]
            if joint not in _ONE_PLACE and not compiled(grammar.listing).fullmatch(joint):
                break
            if following == behind or (not run and _begins(passage, joint, result[following], grammar)):
                break
            run.append(following)
            if joint in _ONE_PLACE or _JOINS.search(joint):
                if _leads(passage, result[number], result[run[0]], result[following], grammar):
                    break
                for one in run:
                    result[one] = result[one]._replace(oblique=True, governs=False)
    result = [_as_whom(passage, number, result, grammar) for number in range(len(result))]
    return tuple(_with_its_people(passage, number, result) for number in range(len(result)))


def _behind_aside(passage: Passage, cities: list[int], placed: tuple[Holder, ...], grammar: Grammar) -> int | None:
    """The first of a list of cities whom those in front of it are set against: "Unlike Norby, Vesta and Quill have"."""
    if not cities or not compiled(grammar.but_for).fullmatch(passage.low, 0, placed[cities[0]].start):
        return None
    joints: list[str] = []
    for one, other in pairwise(cities):
        joint = passage.low[placed[one].end : placed[other].start]
        if not compiled(grammar.listing).fullmatch(joint):
            break
        joints.append(joint.strip())
    # A comma behind "and" ends the first list, else the first comma does.
    ends = [place for place, joint in enumerate(joints) if joint.startswith(",") and not joint.strip(", ")]
    closed = [place for place in ends if any(joint.strip(", ") for joint in joints[:place])]
    return cities[(closed or ends)[0] + 1] if ends else None


def _as_whom(passage: Passage, number: int, placed: list[Holder], grammar: Grammar) -> Holder:
    """The city for what it is said to have become: "after Vesta became the 26th city in the land to commit"."""
    holder = placed[number]
    before = next((one for one in reversed(placed[:number]) if one.who is Who.CITY), None)
    if holder.who is not Who.THE_CITY or before is None or before.city is None:
        return holder
    if not compiled(grammar.becomes).fullmatch(passage.low, before.end, holder.start):
        return holder
    return holder._replace(who=Who.CITY, city=before.city, name=before.name)


def _with_its_people(passage: Passage, number: int, placed: list[Holder]) -> Holder:
    """The holder, which depends on something where it is a group of a city that does: "for the future of Leeds residents"."""
    holder, before = placed[number], placed[number - 1] if number else None
    if holder.who is not Who.GROUP or before is None or before.who is not Who.CITY or not before.oblique:
        return holder
    beside = passage.low[before.end : holder.start] == " "
    return holder._replace(oblique=True, governs=False) if beside else holder


def unqualified(passage: Passage, named: list[Holder], grammar: Grammar) -> list[Holder]:
    """Take for nobody the region or country that only says where a city lies: "Portland, Oregon, has pledged"."""
    ends = {holder.end for holder in named if holder.who is Who.CITY}
    joined = {holder.start for holder in named if holder.who is Who.CITY}
    result = []
    for holder in named:
        beside = holder.start - 1 in ends and passage.low[holder.start - 1] == " "
        behind = holder.start - 2 in ends and passage.low[holder.start - 2 : holder.start] in _BEFORE_PLACE
        inside = holder.start - len(" in ") in ends and passage.low[holder.start - len(" in ") : holder.start] == " in "
        joint = compiled(grammar.conjunction).match(passage.low, holder.end)
        closes = compiled(grammar.qualified).match(passage.text, holder.end) or (joint and joint.end() in joined)
        closes = closes or (behind and _possesses(passage, holder, named, grammar))
        beside, closes = (True, True) if _next_cell(passage, holder, ends) else (beside, closes)
        wider = holder.who in _WIDER and not holder.governs and (beside or behind or inside) and closes
        if wider and not _acts(passage, holder, grammar):
            ends.add(holder.end)  # "Denver, Colorado, USA"
            holder = holder._replace(who=Who.PERSON)
        result.append(holder)
    return result


def _next_cell(passage: Passage, holder: Holder, ends: set[int]) -> bool:
    """Whether a name fills the cell of a row behind that of a city: "Espoo | Finland | 2030"."""
    if not passage.row:
        return False
    before = passage.text[: holder.start].rstrip(" ")
    city, behind = before.rstrip(" |\t*_"), passage.text[holder.end :].lstrip(" *_")
    return city != before and len(city) in ends and behind[:1] in "|\t"


def _possesses(passage: Passage, holder: Holder, named: list[Holder], grammar: Grammar) -> bool:
    """Whether a region only says where the city lies whose aim it is: "follows Truckee, California's commitment to"."""
    city = next(one for one in named if one.who is Who.CITY and holder.start - 2 == one.end)
    word = passage.low.rfind(" ", 0, max(0, city.start - 1)) + 1
    place = compiled(grammar.in_city).fullmatch(passage.low, word, holder.start)  # "in Denver, Colorado's goal of"
    return place is None and bool(compiled(grammar.own_aim).match(passage.low, holder.end))


def _acts(passage: Passage, holder: Holder, grammar: Grammar) -> bool:
    """Whether a region behind "in" and a city has a verb of its own: "In Seattle, King County plans to"."""
    fronted = compiled(grammar.in_city).fullmatch(passage.low, 0, holder.start)
    return bool(fronted) and bool(compiled(grammar.predicate).match(passage.low, holder.end, holder.end + _ACT))


def _begins(passage: Passage, joint: str, holder: Holder, grammar: Grammar) -> bool:
    """Whether a clause begins with a city behind a comma: "at the conference in Glasgow, the City of Vienna has"."""
    if not joint.startswith(", ") or len(joint) == len(", ") or compiled(grammar.conjunction).search(joint, 1):
        return False
    return bool(compiled(grammar.predicate).match(passage.low, holder.end, holder.end + _ACT))


def _leads(passage: Passage, region: Holder, first: Holder, last: Holder, grammar: Grammar) -> bool:
    """Whether a region only says where the cities lie that act: "In Texas, Austin and Dallas want to"."""
    acts = compiled(grammar.predicate).match(passage.low, last.end, last.end + _ACT)
    fronted = compiled(grammar.in_city).fullmatch(passage.low, 0, first.start)
    return region.who is Who.REGION and acts is not None and fronted is not None


def wider(passage: Passage, holder: Holder, grammar: Grammar) -> Holder:
    """What is around a city or only based there: its region, games that are held there, "Seattle-based Brooks"."""
    whole = compiled(grammar.whole_of).search(passage.text, max(0, holder.start - _WHOLE), holder.start)
    if whole is not None:
        name = " ".join(passage.text[whole.start() : holder.end].split())
        return holder._replace(start=whole.start(), who=Who.REGION, name=name, city=None)
    match = compiled(grammar.around).match(passage.text, holder.end) or compiled(grammar.event).match(
        passage.low, holder.end
    )
    based = compiled(grammar.based).match(passage.low, holder.end) if match is None else None
    if based is not None:
        match = _FIRM.match(passage.text, based.end())
    if match is None:
        return holder
    name = " ".join(passage.text[holder.start : match.end()].split())
    return holder._replace(end=match.end(), who=Who.OTHER if based else Who.REGION, name=name, city=None)
