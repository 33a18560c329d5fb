"""Whose an aim is by the words of the aim itself: "Denmark's goal of", "emissions of the airport's operations"."""

from itertools import pairwise

from pledgetrack.extract.claims.belonging import told_within
from pledgetrack.extract.claims.names import Holder, Who
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled

_OWNERS = {Who.CITY, Who.OTHER, Who.REGION, Who.NATION, Who.ORGANISATION, Who.GROUP, Who.THE_CITY}
# Behind a possessor stands the year whose emissions are its base.
_YEAR = len("'s 2018")
_BEFORE = 30
_GOAL = 160  # characters of whose goal it is, and of what leads from there to what it is
_LINKS = 4  # words between whose a goal is and what it is
_WIDER = {Who.OTHER, Who.REGION, Who.NATION}
_WISHERS = {Who.OTHER, Who.REGION, Who.NATION, Who.ORGANISATION, Who.GROUP}
_BODIES = {Who.ORGANISATION, Who.OTHER}


def owner(passage: Passage, found: tuple[Holder, ...], start: int, end: int, grammar: Grammar) -> Holder | None:
    """Whoever possesses the goal that ``start`` begins, or whose emissions ``start`` to ``end`` speaks of."""
    if (city := _neutral_city(passage, found, (start, end), grammar)) is not None:
        return city
    if (another := _of_another(passage, start, grammar)) is not None:
        return another
    goal, base = compiled(grammar.goal_of), compiled(grammar.base_of)
    for holder in found:
        if holder.who is Who.CITY and holder.start >= end and base.fullmatch(passage.low, end, holder.end + _YEAR):
            return holder
    its, taken = compiled(grammar.its), compiled(grammar.taken_over)
    for holder in reversed(found):
        if holder.who not in _OWNERS or holder.start >= max(start, end):
            continue
        if taken.search(passage.low, max(0, holder.start - _BEFORE), holder.start):
            continue  # "adopted the EU's goal of": it is whose who adopts it
        share = its.match(passage.low, holder.start)
        owns = goal.fullmatch(passage.low, holder.end, start) and not _lies_in(passage, found, holder, grammar)
        if (share and start <= share.end() < end) or owns:
            return holder
        if holder.who in _WISHERS and _in_its_goal(passage.low, holder, (start, end), grammar):
            return holder
        named = holder.who in _WIDER and passage.low[holder.end : start].strip(" ,").count(" ") <= _LINKS
        if named and compiled(grammar.goal_before).search(passage.low, max(0, holder.start - _BEFORE), holder.start):
            return holder  # "das Ziel Hessens, bis 2045 …", "l'objectif de la Bretagne d'atteindre …"
        head = compiled(grammar.goal_head).match(passage.low, holder.end) if holder.oblique else None
        if (
            head
            and holder.who in _WIDER
            and (start < head.end() <= end or _in_brackets(passage.low, head.end(), start))
        ):
            return holder  # "in line with the EU climate law and its targets (-55 %, neutrality by 2050)"
    return (
        _neutral_land(passage, found, end, grammar)
        or _planner(passage, found, start, grammar)
        or _emitter(passage, found, start, end, grammar)
    )


def _of_another(passage: Passage, start: int, grammar: Grammar) -> Holder | None:
    """Somebody whose goal words right in front say it is: "das nationale Ziel der Klimaneutralität"; not one that is adopted."""
    first = max(0, start - _GOAL)
    goal = compiled(grammar.anothers_goal).search(passage.low, first, start)
    if goal is None or compiled(grammar.taken_over).search(passage.low, first, goal.start()):
        return None
    begin = goal.start("whose") if goal.groupdict().get("whose") else goal.start()
    name = " ".join(passage.text[begin : goal.end()].split()).rstrip(", ")
    return Holder(start=begin, end=goal.end(), who=Who.NATION, name=name, oblique=True)


def _in_its_goal(low: str, holder: Holder, aim: tuple[int, int], grammar: Grammar) -> bool:
    """Whether an aim says what sort of goal somebody has: "the state's 2050 net zero target", "the national net zero goal"."""
    start, end = aim
    front = compiled(grammar.attributive).fullmatch(low, holder.end, start)
    return front is not None and compiled(grammar.goal_behind).match(low, end) is not None


def _lies_in(passage: Passage, found: tuple[Holder, ...], holder: Holder, grammar: Grammar) -> bool:
    """Whether a city only says where somebody sits who does something: "Opera North in Leeds targets net zero"."""
    if told_within(passage, holder, grammar):
        return True
    if not holder.oblique or passage.low.startswith("'", holder.end):
        return False
    return any(not h.oblique and h.who in _WISHERS and 0 < holder.start - h.end <= _BEFORE for h in found)


def _in_brackets(low: str, begin: int, place: int) -> bool:
    """Whether a place lies in brackets that open right behind another."""
    return begin < place and low.startswith(" (", begin) and low.find(")", begin, place) < 0


def _neutral_land(passage: Passage, found: tuple[Holder, ...], end: int, grammar: Grammar) -> Holder | None:
    """The country or region that an aim stands right before: "a climate-neutral Germany"."""
    if passage.low[end : end + 1] != " ":
        return None
    land = next((h for h in found if h.start == end + 1 and h.who in {Who.OTHER, Who.REGION}), None)
    return land if land and not compiled(grammar.first_of).match(passage.low, land.end) else None


def _neutral_city(passage: Passage, found: tuple[Holder, ...], aim: tuple[int, int], grammar: Grammar) -> Holder | None:
    """The city that an aim stands right before, if nobody else only wants it: "the vision of a carbon neutral Leeds"."""
    start, end = aim
    if passage.low[end : end + 1] != " ":
        return None
    city = next((h for h in found if h.start == end + 1 and h.who is Who.CITY and h.city), None)
    if city is None or compiled(grammar.first_of).match(passage.low, city.end):
        return None
    others = [h for h in found if h.end <= start and h.who in _WISHERS and not h.oblique]
    vision = compiled(grammar.vision_of)
    return city if not others or vision.fullmatch(passage.low, others[-1].end, start) else None


def _planner(passage: Passage, found: tuple[Holder, ...], start: int, grammar: Grammar) -> Holder | None:
    """The organisation whose plan stands in front of a city: "As part of the university's plan, Leeds has committed"."""
    front, plan = compiled(grammar.plan_of), compiled(grammar.plan_head)
    for holder, following in pairwise(found):
        joined = holder.who is Who.ORGANISATION and following.who is Who.CITY and following.end <= start
        if (
            joined
            and front.fullmatch(passage.low, 0, holder.start)
            and plan.fullmatch(passage.low, holder.end, following.start)
        ):
            return holder
    return None


def _emitter(passage: Passage, found: tuple[Holder, ...], start: int, end: int, grammar: Grammar) -> Holder | None:
    """The organisation whose emissions an aim names: "cut CO2 attributed to the airport's operations by 60 %"."""
    emissions = compiled(grammar.emissions_of)
    for holder in found:
        inside = start < holder.start and holder.end <= end and holder.who in _BODIES
        if inside and emissions.match(passage.low, holder.start, end):
            return holder
    return None


def possessors(passage: Passage, kept: list[Holder], grammar: Grammar) -> list[Holder]:
    """The holders with names that no list knows which possess a goal: "the Towns Mission's target of"."""
    goal, plain, paper = compiled(grammar.goal_head), compiled(grammar.plain_openings), compiled(grammar.papers)
    own = compiled(grammar.own_aim)
    if not (goal.search(passage.low) or own.search(passage.low)):
        return kept
    for match in compiled(grammar.possessor).finditer(passage.text):
        start, end = match.span()
        within = [other for other in kept if start < other.end and other.start < end]
        # "Opera North in Norby's target"
        seat = match.end("seat") if match.groupdict().get("seat") else end
        open_to = {Who.GROUP, Who.ORGANISATION} if seat < end else {Who.GROUP}
        if any(other.who not in open_to and other.start < seat for other in within) or paper.search(
            passage.low, start, end
        ):
            continue
        owns = goal.match(passage.low, end) or own.match(passage.low, end)
        if owns and not plain.fullmatch(passage.low, start, end):
            kept = [other for other in kept if other not in within]
            kept.append(Holder(start=start, end=end, who=Who.OTHER, name=match.group(), governs=True))
    return kept


def of_a_stranger(passages: tuple[Passage, ...], passage: Passage, found: tuple[Holder, ...], grammar: Grammar) -> bool:
    """Whether a passage speaks of the plan of a name that no list knows and that is no person's: "Zembla's plan calls for"."""
    paper, plain = compiled(grammar.papers), compiled(grammar.plain_openings)
    if not paper.search(passage.low):
        return False
    for match in compiled(grammar.possessor).finditer(passage.text):
        start, end = match.span()
        if any(start < other.end and other.start < end for other in found):
            continue
        owned = paper.match(passage.low, end) and not plain.fullmatch(passage.low, start, end)
        if owned and not any(_bears(one.text, match.group()) for one in passages[: passage.number + 1]):
            return True
    return False


def _bears(text: str, name: str) -> bool:
    """Whether a name stands behind another word with a capital: "Mayor Ana Quist"."""
    place = text.find(f" {name}")
    before = text[:place].rsplit(maxsplit=1)[-1:] if place > 0 else []
    return bool(before) and before[0][:1].isupper()
