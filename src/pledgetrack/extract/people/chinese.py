"""Whose words a Chinese text reports: somebody with an office and a verb of saying, then by the bare name, "he" or "she"."""

import itertools
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pledgetrack.extract.atlas import Atlas
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.han import simplified
from pledgetrack.extract.patterns.zh import _speech
from pledgetrack.extract.people.chinese_offices import Holder, Offices
from pledgetrack.extract.people.chinese_posts import HEADS_AT_END
from pledgetrack.extract.people.person import Person
from pledgetrack.extract.people.town import town_of
from pledgetrack.model.city import City
from pledgetrack.model.evidence import Document
from pledgetrack.model.words import Form

_GOVERNED = Expression(_speech.GOVERNED)
_PLACES = 400  # that are looked at
_OFTENER = 3  # times that the city which a text is about is named for once that another is
_SYLLABLES = 10  # of so many signs one in a text that is not Chinese
_FAR = 40  # characters between a name and its verb
_COLON = Expression(r"(?:[（(][^()（）\n]{1,20}[)）])?[:：]")
_SAYS = Expression(_speech.SAYS)
# Further behind the last of several: "…、某市市长某某围绕……等议题进行了发言".
_SPOKE = Expression(r"发言|讲话|演讲|致辞")
_SPOKE_WITHIN = 160  # characters
_JOINED = Expression(r"[、，,和与及][\u4e00-\u9fff“”「」《》（）()]{0,24}")
_MEETS = Expression(r"会见|会晤|拜会|接见|陪同")  # whoever is met does not speak
_LONGEST_TITLE = 5  # signs between which and a family name none are left out
_MOST = 80  # names and titles that are looked for again
_AGAIN = 30  # characters behind a name that stands again in which its verb begins
_OPENS = {"”": "“", "」": "「", "』": "『", '"': '"'}
_CLOSES = {"“": "”", "「": "」", "『": "』", '"': '"'}
_OPENING = Expression(r"[：:，,道]?[：:]?([“「『\"])")
_LONGEST = 800  # characters of a quotation
_STOP = Expression(r"[。！？\n]")
_TOLD = frozenset("对向与见和给为同")  # whoever stands behind these is spoken to or of
_PAUSE = Expression(r"[，,；;。\n]")
_SENTENCE = 300  # characters
_PRONOUN = Expression(
    rf"(?:(?<=[。！？\n”」\"，,；;])|(?<=[\s\u3000]))[他她](?:[\u4e00-\u9fff]{{0,8}}?)(?:{_speech.SAYS})"
)
_SINCE = 300  # characters behind somebody's words in which "he" is still that person


class Said(NamedTuple):
    """Words of somebody: a sentence that reports them, or a quotation."""

    person: Person
    start: int
    end: int
    form: Form = Form.REPORTED


def holders(document: Document, atlas: Atlas) -> Iterator[Said]:
    """Yield whoever says something, with the span of the sentence or of the quotation."""
    text = document.text
    if not any(sign in text for sign in _speech.SIGNS) or _is_japanese(text):
        return
    plain = simplified(text)
    named = sorted(Offices(document, plain, atlas, _home(document, plain, atlas)).holders(), key=lambda one: one.start)
    people = _best(named)
    spoken = [*_introduced(text, plain, named, people)]
    for called, person in itertools.islice(_called(people), _MOST):
        spoken += _said_later(text, plain, called, person)
    spoken.sort(key=lambda one: (one.start, one.end))
    yield from spoken
    yield from _pronouns(text, plain, spoken)


def _is_japanese(text: str) -> bool:
    """Whether signs for syllables stand between the Chinese ones."""
    return sum("\u3040" <= sign <= "\u30ff" for sign in text) * _SYLLABLES > len(text)


def _home(document: Document, plain: str, atlas: Atlas) -> City | None:
    """The city that a text is chiefly about; else the only one of whose government it speaks, or that it names most."""
    town = town_of(document, atlas)
    if town is not None:
        return town
    places = atlas.occurrences[:_PLACES]
    governed = {one.city for one in places if _GOVERNED.match(plain, one.evidence.end)}
    governed |= {
        one.city for one in places if one.evidence.text.endswith("市") and _GOVERNED.match(plain, one.evidence.end - 1)
    }
    if len(governed) == 1:
        return governed.pop()
    times = Counter(one.city for one in places).most_common(2)
    clear = len(times) == 1 or (len(times) > 1 and times[0][1] >= _OFTENER * times[1][1])
    return times[0][0] if clear and not atlas.unresolved else None


def _best(named: Sequence[Holder]) -> dict[str, Person]:
    """Everybody by name, as the text introduces them best: for a city sooner than not."""
    people: dict[str, Person] = {}
    for holder in named:
        name = holder.person.name or ""
        before = people.get(name)
        if before is None or (before.city is None and holder.person.city is not None):
            people[name] = holder.person
    return people


def _called(people: dict[str, Person]) -> Iterator[tuple[str, Person]]:
    """Everybody with the words by which a text speaks of them again: the name, or the family's with the office."""
    titles = Counter(title for person in people.values() for title in _titles(person))
    for name, person in people.items():
        yield name, person
        for title in _titles(person):
            if titles[title] == 1:
                yield title, person


def _titles(person: Person) -> set[str]:
    office, family = person.office or "", (person.name or "")[:1]
    noun = HEADS_AT_END.search(simplified(office))
    words = {office, office[noun.start() :]} if noun else set()
    return {family + title for title in words if len(title) <= _LONGEST_TITLE}


def _introduced(text: str, plain: str, named: Sequence[Holder], people: dict[str, Person]) -> Iterator[Said]:
    """Yield what those say whom the words before their names introduce."""
    together: list[Holder] = []
    for number, holder in enumerate(named):
        person = people[holder.person.name or ""]
        end = _end_of_sentence(text, holder.end)
        following = named[number + 1] if number + 1 < len(named) else None
        stop = end
        if following and following.begin < end:
            met = bool(_MEETS.search(plain, holder.end, following.start))
            if not met and _JOINED.fullmatch(plain, holder.end, max(holder.end, following.start)):
                together.append(holder)
                continue
            stop = end if met else following.begin
        quoted = _quoted_before(text, holder.begin)
        verb = _verb(plain, holder.end, stop, several=bool(together))
        for one in (*together, holder) if verb else ():
            yield Said(people[one.person.name or ""], one.begin, end)
        if verb:
            if quoted:
                yield Said(person, *quoted, Form.QUOTATION)
            yield from _quoted_behind(text, verb, person)
        together = []


def _verb(plain: str, start: int, stop: int, *, several: bool) -> int | None:
    """Where a verb of saying ends near behind a name, or one of speaking further behind several."""
    said = _COLON.match(plain, start, stop + 1) or _SAYS.search(plain, start, min(stop, start + _FAR))
    if said is None and several:
        said = _SPOKE.search(plain, start, min(stop, start + _SPOKE_WITHIN))
    return said.end() if said else None


def _said_later(text: str, plain: str, name: str, person: Person) -> Iterator[Said]:
    """Yield what somebody says who was introduced before: "市委常委杨海带队参加。杨海介绍说"."""
    start = text.find(name, person.evidence.end)
    while start >= 0:
        behind = start + len(name)
        verb = _COLON.match(plain, behind) or _SAYS.search(plain, behind, behind + _AGAIN)
        told = plain[max(0, start - 1) : start] in _TOLD
        if verb and not told and not _PAUSE.search(plain, start, verb.start()):
            yield Said(person, start, _end_of_sentence(text, verb.end()))
            if quoted := _quoted_before(text, start):
                yield Said(person, *quoted, Form.QUOTATION)
            yield from _quoted_behind(text, verb.end(), person)
        start = text.find(name, start + len(name))


def _pronouns(text: str, plain: str, spoken: Sequence[Said]) -> Iterator[Said]:
    """Yield what "he" or "she" says right behind words of somebody."""
    starts = [one.start for one in spoken]
    for match in _PRONOUN.finditer(plain):
        last = spoken[bisect_right(starts, match.start()) - 1] if spoken and starts[0] < match.start() else None
        if last is not None and last.end <= match.start() < last.end + _SINCE:
            yield Said(last.person, match.start(), _end_of_sentence(text, match.end()))
            if quoted := _quoted_before(text, match.start()):
                yield Said(last.person, *quoted, Form.QUOTATION)
            yield from _quoted_behind(text, match.end(), last.person)


def _end_of_sentence(text: str, start: int) -> int:
    stop = _STOP.search(text, start, start + _SENTENCE)
    return stop.start() if stop else min(len(text), start + _SENTENCE)


def _quoted_before(text: str, end: int) -> tuple[int, int] | None:
    """The span of a quotation that ends right before its speaker: "“……。”某市市长某某说"."""
    end -= text[end - 1 : end] in "，,"
    opening = _OPENS.get(text[end - 1 : end])
    start = text.rfind(opening, max(0, end - _LONGEST), end - 1) if opening else -1
    return (start + 1, end - 1) if start >= 0 else None


def _quoted_behind(text: str, verb: int, person: Person) -> Iterator[Said]:
    """Yield the quotation that opens right behind a verb of saying."""
    opening = _OPENING.match(text, verb)
    end = text.find(_CLOSES[opening[1]], opening.end(), opening.end() + _LONGEST) if opening else -1
    if opening and end > opening.end():
        yield Said(person, opening.end(), end, Form.QUOTATION)
