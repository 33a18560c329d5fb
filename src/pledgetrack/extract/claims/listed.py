"""Cities that are listed together, and hold one aim together."""

from pledgetrack.extract.claims.held import Held, city_held, other_held, weaker
from pledgetrack.extract.claims.names import Holder, Who
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.runs import with_land
from pledgetrack.extract.claims.scene import Scene
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled
from pledgetrack.model.claim import Subject
from pledgetrack.model.words import Confidence

_FIGURE = Expression(r"\d")
_ITS_YEAR = Expression(r" \w{2,6} 20\d\d\b")
# Between two cities of a list; so near behind them stands "also".
_BETWEEN, _NEAR = 120, 10


def listed(
    scene: Scene, passage: Passage, holder: Holder, found: tuple[Holder, ...], *, oblique: bool
) -> tuple[Held, ...]:
    """The city, and those it is listed with: "Leeds, York and Wakefield"."""
    members = [holder]
    cities = [h for h in found if h.who is Who.CITY]
    place = cities.index(holder)
    group = next((h for h in reversed(found) if h.who is Who.GROUP and h.end <= holder.start), None)
    if group and _ranges(scene, passage, group, holder):
        named = other_held(group.name, f"nearest subject: {group.name}", group.start)
        return ranged(scene, passage, holder, found) or (named,)
    if compiled(scene.grammar.singled).match(passage.low, holder.end):
        cities = [holder]  # "Leeds, York and Hull, which has pledged": the last alone
        place = 0
    for other in reversed(cities[:place]):
        if not joins(scene, passage, other.end, members[0].start) or _apart(passage, other, members[0], scene.grammar):
            break
        members.insert(0, other)
    for other in cities[place + 1 :]:
        aside = other.oblique and passage.low.startswith("'s ", other.end)  # "Norby and Vesta, Quill's neighbours,"
        if aside or not joins(scene, passage, members[-1].end, other.start):
            break
        members.append(other)
    members = _besides(passage, cities[:place], members, scene.grammar) + members
    members += _alike(scene, passage, members[-1], found) + _joined(scene, passage, members[-1], found)
    sure = Confidence.LOW if oblique else Confidence.HIGH
    why = "stands in front of the clause" if oblique else "nearest subject"
    return tuple(
        city_held(member.city, f"{why}: {member.name}", sure, 0 if oblique else member.start)
        for member in members
        if member.city
    )


def bracketed(passage: Passage, found: tuple[Holder, ...], start: int, grammar: Grammar) -> tuple[Held, ...]:
    """The city of a list behind which alone brackets tell of its aim: "Oslo, Lyon (which aims to be neutral) and Ghent"."""
    low, opening = passage.low, passage.low.rfind("(", 0, start)
    if opening < 0 or low.find(")", opening, start) >= 0:
        return ()
    cities = [h for h in found if h.who is Who.CITY]
    city = next((h for h in cities if with_land(h, found, low) == opening - 1), None)
    inside = [h.who for h in found if opening < h.start < start and not h.oblique]
    if city is None or city.city is None or not {Who.PERSON, Who.IT}.issuperset(inside):
        return ()
    joint, close = compiled(grammar.listing), low.find(")", start)
    goes_on = close > 0 and any(h.start > close and joint.fullmatch(low, close + 1, h.start) for h in cities)
    # "Oslo (neutral by 2030) and Lyon (by 2040)"
    figures = (h.end for h in cities if _FIGURE.search(low, h.end, city.start))
    each = any(joint.fullmatch(low, end, city.start) for end in figures)
    if goes_on or each or compiled(grammar.singled).match(low, city.end):
        return (city_held(city.city, f"in brackets behind it: {city.name}", Confidence.HIGH, city.start),)
    return ()


def beside_its_year(holder: Holder) -> Held:
    """A city that stands beside its own year or share."""
    return Held(
        subject=Subject(name=holder.name, city=holder.city),
        reason=f"stands beside its figure: {holder.name}",
        confidence=Confidence.MEDIUM,
        start=holder.start,
    )


def _besides(passage: Passage, earlier: list[Holder], members: list[Holder], grammar: Grammar) -> list[Holder]:
    """A city in front that shares the aim: "neben Kassel wollen auch Marburg und Gießen"."""
    first = earlier[0] if earlier and earlier[0] not in members else None
    if first is None or not compiled(grammar.besides).fullmatch(passage.low, 0, first.start):
        return []
    return [first] if compiled(grammar.also).search(passage.low, first.end, members[-1].end + _NEAR) else []


def along(scene: Scene, passage: Passage, holder: Holder, found: tuple[Holder, ...]) -> tuple[Held, ...]:
    """The cities of a list that ends in somebody else: "Moab, Oakley and Summit County", "Leeds and two other cities"."""
    towns = compiled(scene.grammar.city_groups).search(passage.low, holder.start, holder.end)
    words = scene.grammar
    its = holder.who is Who.ORGANISATION and compiled(words.it).match(passage.low, holder.start)  # "Ghent and its port"
    if (holder.who not in {Who.OTHER, Who.REGION} | ({Who.GROUP} if towns else set()) and not its) or holder.oblique:
        return ()
    alike = _alike(scene, passage, holder, found)
    if alike:  # "the port will be neutral by 2040, as will Ghent"
        return tuple(city_held(h.city, f"does as well: {h.name}", Confidence.MEDIUM, h.start) for h in alike if h.city)
    before = [h for h in found if h.end <= holder.start]
    added = compiled(scene.grammar.added).match(passage.low) if towns else None
    if added:
        more = [h for h in before if h.city is not None and h.who is Who.CITY and h.start >= added.end()]
        return tuple(
            city_held(h.city, f"added to a group: {h.name}", Confidence.MEDIUM, h.start) for h in more if h.city
        )
    last = before[-1] if before else None
    if its and (last is None or not compiled(words.conjunction).fullmatch(passage.low, last.end, holder.start)):
        return ()
    if last is None or last.who is not Who.CITY or last.oblique or not joins(scene, passage, last.end, holder.start):
        return ()
    return listed(scene, passage, last, found, oblique=False)


def _alike(scene: Scene, passage: Passage, holder: Holder, found: tuple[Holder, ...]) -> list[Holder]:
    """Cities that are said to do as the one before: "Bristol has a target of 2030, as do Leeds and York"."""
    match = compiled(scene.grammar.likewise).search(passage.low, holder.end)
    if match is None or any(holder.end <= h.start < match.start() and h.who is Who.CITY for h in found):
        return []
    alike: list[Holder] = []
    for other in found:
        start = alike[-1].end if alike else match.end()
        if other.who is Who.CITY and (other.start == start or (alike and joins(scene, passage, start, other.start))):
            alike.append(other)
    # "Vesta aims for 2050, as does Norby by 2030": a year of its own.
    own = (
        alike and _FIGURE.search(passage.low, holder.end, match.start()) and _ITS_YEAR.match(passage.low, alike[-1].end)
    )
    return [] if own else alike


def _joined(scene: Scene, passage: Passage, holder: Holder, found: tuple[Holder, ...]) -> list[Holder]:
    """Cities that one joins in what it promises: "Boston joins 19 cities, including York and Leeds, in pledging"."""
    match = compiled(scene.grammar.allied).match(passage.low, holder.end)
    joined: list[Holder] = []
    for other in found if match else ():
        start = joined[-1].end if joined else match.end() if match else 0
        if other.who is Who.CITY and (other.start == start or (joined and joins(scene, passage, start, other.start))):
            joined.append(other)
    together = joined and compiled(scene.grammar.allied_in).match(passage.low, joined[-1].end)
    return joined if together else []


def exemplified(scene: Scene, passage: Passage, group: Holder, found: tuple[Holder, ...]) -> tuple[Held, ...]:
    """The cities that a group is said to include: "over 170 cities, including Leeds and York, have pledged"."""
    after = (h for h in found if h.start >= group.end and h.who is not Who.PERSON)
    first = next((h for h in after if not (h.who is Who.IT and h.oblique)), None)  # "vingt villes, dont Nantes"
    if first is None or first.who is not Who.CITY:
        return ()  # a mayor's own name stands for the city
    if _ranges(scene, passage, group, first):
        return ranged(scene, passage, first, found)
    if not compiled(scene.grammar.exemplary).fullmatch(passage.low, group.end, first.start):
        return ()
    return listed(scene, passage, first, found, oblique=False)


def _ranges(scene: Scene, passage: Passage, group: Holder, first: Holder) -> bool:
    """Whether a group of cities is told by the first of those between which it lies: "25 cities, from Accra"."""
    towns = compiled(scene.grammar.city_groups).search(group.name.casefold())
    return bool(towns and compiled(scene.grammar.ranging).fullmatch(passage.low, group.end, first.start))


def ranged(scene: Scene, passage: Passage, first: Holder, found: tuple[Holder, ...]) -> tuple[Held, ...]:
    """The cities from one to another: "25 cities, from Accra to London and Lima"; none where it is but one."""
    members = [first]
    for other in found:
        gap = passage.low[members[-1].end : other.start]
        on = compiled(scene.grammar.reaching).fullmatch(gap) or joins(scene, passage, members[-1].end, other.start)
        if other.who is Who.CITY and other.start > members[-1].end and len(gap) <= _BETWEEN and on:
            members.append(other)
    several = members if len(members) > 1 else []
    return tuple(
        city_held(h.city, f"one of those between: {h.name}", Confidence.MEDIUM, h.start) for h in several if h.city
    )


def named_behind(scene: Scene, passage: Passage, span: tuple[int, int], held: tuple[Held, ...]) -> tuple[Held, ...]:
    """The cities behind an aim, ``span``, which are those that hold it: "cities that aim to be neutral by 2030 are"."""
    found, words = scene.holders(passage), scene.grammar
    towns = compiled(words.city_groups)
    groups = [h for h in found if h.who is Who.GROUP and h.end <= span[0] and towns.search(passage.low, h.start, h.end)]
    first = next((h for h in found if h.start >= span[1] and h.who is Who.CITY), None)
    others = {h.name for h in found} - {h.name for h in groups[-1:]}
    if not groups or first is None or any(one.subject.city or one.subject.name in others for one in held):
        return held
    joint = compiled(words.named_behind).fullmatch(passage.low, span[1], first.start)
    if joint is None or (joint["are"] and not compiled(words.that_have).match(passage.low, groups[-1].end)):
        return held
    return listed(scene, passage, first, found, oblique=False)


def _apart(passage: Passage, earlier: Holder, holder: Holder, grammar: Grammar) -> bool:
    """Whether one only says where: "at the conference in Glasgow, the City of Vienna has …"."""
    with_place = compiled(grammar.with_place).fullmatch(passage.text, earlier.end, holder.start)
    return earlier.oblique and not holder.oblique and not with_place


def joins(scene: Scene, passage: Passage, start: int, end: int) -> bool:
    """Whether what stands between two names makes one list of them."""
    return end - start <= _BETWEEN and bool(
        compiled(scene.grammar.listing).fullmatch(passage.low, start, end)
        or compiled(scene.grammar.with_place).fullmatch(passage.text, start, end)
    )


def told_of(scene: Scene, passage: Passage, holder: Holder, found: tuple[Holder, ...]) -> tuple[Held, ...]:
    """The city that a sentence closes with: "Its emissions are to halve by 2030: that is the promise of Bergen's plan"."""
    told = compiled(scene.grammar.told_of)
    for other in found:
        if other.city is not None and other.start > holder.end and told.fullmatch(passage.low, holder.end, other.start):
            return tuple(weaker(one, f'"{holder.name}"') for one in listed(scene, passage, other, found, oblique=False))
    return ()
