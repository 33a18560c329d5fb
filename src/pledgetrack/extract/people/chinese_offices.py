"""Whom a Chinese text introduces with an office: before the name, behind it, or in brackets."""

from collections.abc import Iterator
from typing import NamedTuple

from pledgetrack.extract.atlas import Atlas
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns.zh import _speech
from pledgetrack.extract.people.along import Along
from pledgetrack.extract.people.chinese_names import DOTTED, FIRST, is_name, name_end
from pledgetrack.extract.people.chinese_posts import HEADS, HEADS_AT_END, Post, Posts, held_in
from pledgetrack.extract.people.person import Person
from pledgetrack.model.city import City
from pledgetrack.model.evidence import Document
from pledgetrack.model.words import Standing

_HEAD = Expression(rf"(?:{HEADS})(?=[ \u3000]?[{FIRST}]|[ \u3000]?{DOTTED})")
_TITLED = Expression(
    rf"(?:(?<![\u4e00-\u9fff·])|(?<=[由据与和对向请]))([\u4e00-\u9fff]{{1,7}}(?:[·•‧・．][\u4e00-\u9fff]{{1,7}}){{1,2}}|[\u4e00-\u9fff]{{2,4}}?)"
    rf"({_speech.TITLES})(?={_speech.BEHIND}|[{_speech.SINGLE}]|{_speech.SAYS})"
)
_LABELLED = Expression(
    r"(?<![\u4e00-\u9fff·])([\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,7}(?:[·•‧・．][\u4e00-\u9fff]{1,7}){1,2}) ?[(（]([^()（）\n，。]{2,40})[)）]"
)
_CALLED = frozenset({"先生", "女士", "小姐"})


class Holder(NamedTuple):
    """Somebody with an office: the span of the name, and where the words of the office with the place begin."""

    person: Person
    begin: int
    start: int
    end: int


class Offices:
    """The offices in a Chinese text."""

    def __init__(self, document: Document, plain: str, atlas: Atlas, home: City | None) -> None:
        """Index the places of a document; ``home`` is the city that it is chiefly about."""
        self._document, self._plain, self._home = document, plain, home
        self._places = Along(atlas.occurrences, lambda one: one.evidence.start)
        self._posts = Posts(plain, atlas, home)

    def holders(self) -> Iterator[Holder]:
        """Yield everybody whom an office introduces, with those who share it ("议员王明、李华")."""
        last = 0
        for head in _HEAD.finditer(self._plain):
            if head.start() < last:
                continue
            start = head.end() + (self._plain[head.end()] in " \u3000")
            end = name_end(self._plain, start)
            if end is None or self._is_place(start, end):
                continue
            office = self._posts.before(head, last)
            while end is not None:
                yield Holder(
                    self._person(office, start, end), office.begin if last < office.begin else start, start, end
                )
                last = end
                start, end = self._another(end)
        yield from self._titled()
        yield from self._labelled()

    def _titled(self) -> Iterator[Holder]:
        """Yield everybody whose title stands behind the name: "张明市长"."""
        for match in _TITLED.finditer(self._plain):
            start, end = match.span(1)
            if not is_name(self._plain[start:end]) or self._is_place(start, end):
                continue
            noun, office = match[2], self._document.text[slice(*match.span(2))]
            home = self._home if self._posts.serves_here(noun) else None
            held = held_in(office) if home else Standing.UNKNOWN if noun in _CALLED else Standing.OTHER_BODY
            yield Holder(
                Person(
                    name=self._document.text[start:end], office=None if noun in _CALLED else office, standing=held, city=home,
                    country=home.country if home else None, evidence=self._document.quote(start, match.end()),
                ),
                start, start, match.end(),
            )  # fmt: skip

    def _labelled(self) -> Iterator[Holder]:
        """Yield everybody whose office stands in brackets behind the name: "王明(某市市长):"."""
        for match in _LABELLED.finditer(self._plain):
            title = HEADS_AT_END.search(self._plain, *match.span(2))
            if title and is_name(match[1]) and not self._is_place(*match.span(1)):
                start, end = match.span(1)
                office = self._posts.of(match.start(2), title.start(), match.end(2))
                yield Holder(self._person(office, start, end), start, start, match.end())

    def _another(self, end: int) -> tuple[int, int | None]:
        """The span of the next of several who share an office."""
        if self._plain[end : end + 1] not in ("、", "和", "与", "及"):
            return end, None
        stop = name_end(self._plain, end + 1)
        if stop is None or stop - end > 4 or self._is_place(end + 1, stop):
            return end, None
        return end + 1, None if _HEAD.search(self._plain, end + 1, stop + 2) else stop

    def _is_place(self, start: int, end: int) -> bool:
        """Whether a city stands where a name would: "高雄市长", "代表温州"."""
        if any(sign in self._plain[start:end] for sign in "·•‧・．"):
            return False
        near = self._places.beginning(start - 4, end)
        return any(one.evidence.end > start for one in near)

    def _person(self, office: Post, start: int, end: int) -> Person:
        text = self._document.text
        words = text[office.start : office.end]
        where = office.city
        return Person(
            name=text[start:end], office=words, standing=office.standing(words), city=where, country=where.country if where else None,
            evidence=self._document.quote(min(office.start, start), max(office.end, end)), stated=office.stated,
        )  # fmt: skip
