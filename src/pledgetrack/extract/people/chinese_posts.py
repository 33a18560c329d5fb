"""Chinese offices: what the words before a name make somebody, and of which city."""

import re
from typing import NamedTuple

from pledgetrack.extract.atlas import Atlas, Sort
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns.zh import _speech
from pledgetrack.extract.people.along import Along
from pledgetrack.extract.people.standings import standing
from pledgetrack.model.city import City
from pledgetrack.model.words import Standing

HEADS = _speech.ELSEWHERE + "|" + _speech.GOVERNING
_IN_GOVERNMENT = Expression(rf"(?:{_speech.GOVERNING})\Z")
HEADS_AT_END = Expression(rf"(?:{HEADS})\Z")
# What the words of an office stand in: no sign that ends a clause.
_RUN = Expression(r"[\u4e00-\u9fffA-Za-z0-9·、《》“”「」()（）-]{1,60}\Z")
_LONGEST = 60
_PART = Expression(r"[、兼暨]")
_BODY_THERE = Expression(
    rf"(?:市|特区|特别行政区)?(?:人民)?(?:政府|市府|府)?的?(?:(?!{_speech.NOT_THE_CITYS})[\u4e00-\u9fff]){{0,20}}\Z"
)
_STATED_BODY = Expression(r"政府|市府|[局委署厅办处](?:公室|员会)?(?:代理|代|副|高级|首席|原)*\Z")
_BY_ITSELF = Expression(r"(?:市|特区|特别行政区)?(?:代理|代|常务副|副|候任|现任)?\Z")
_ALONE = frozenset(["市长", "书记", "特首", "行政长官", "议员", "议长", "副议长", "发言人", "代表", "常委", "总规划师"])
# Before an office that names no place: the city's own, whatever city the text is about.
_HERE = Expression(
    r"(?:\A|(?<=[由据与和在对向请经任是为时从及、，全我本该原前日会后上兼“「”」』\"]))(?:全|我|本|该)?市(?:人民)?(?:政府)?"
    rf"(?:(?!{_speech.NOT_THE_CITYS})[\u4e00-\u9fff]){{0,18}}\Z"
)
_BUREAU_HERE = Expression(
    rf"(?<!国家)(?<!中央)(?<!全国)(?<!联合国)(?<![省区县州镇国部厅])(?:{_speech.BUREAUS}|市府|港府|立法会)(?:代理|代|常务副|副|首席)?\Z"
)
_ANOTHERS = Expression(_speech.NOT_THE_CITYS)
_MAYORS_HERE = Expression(r"(?:\A|[由据与和在对向请经任是为时从及日会后上，、”」』\"])(?:代理|代|常务副|副|现任)?\Z")
_FORMER = Expression(r"(?<![目日此当以之先])前(?:任)?\Z|原(?:任)?\Z|(?:时任|卸任|已故)\Z")
_MAYORAL = Expression(r"市(?=(?:代理|代|常务副|副|候任|现任)?市长)")
_CANDIDATE = Expression(r"候选人|参选人")
_WITH_COUNCIL_MEMBERS = frozenset({"TW", "HK", "MO"})
_OF_LANDS = frozenset({"部长", "厅长", "司长", "省长", "州长", "区长", "县长", "镇长", "乡长"})  # of no city
_WIDER = frozenset({Sort.COUNTRY, Sort.REGION})
_WITH_SECRETARIES = frozenset({"HK", "MO"})
_SHORT_HERE = Expression(r"([\u4e00-\u9fff])市(?:政?府)?[\u4e00-\u9fff]{0,8}\Z")
_MEMBER = Expression(r"(?:[议議][员員]|(?<!主任)委[员員]|代表)\Z")


class Post(NamedTuple):
    """One of the offices that stand before a name: its words, the city it is of, whether it states that.

    ``begin`` is where the name of the place stands, or the words themselves.
    """

    begin: int
    start: int
    end: int
    city: City | None
    stated: bool
    former: bool = False
    elsewhere: bool = False

    def standing(self, words: str) -> Standing:
        """In what capacity somebody speaks whose office this is, by its ``words``."""
        if _CANDIDATE.search(words):
            return Standing.CANDIDATE
        if self.former:
            return Standing.FORMER
        if self.city is None and self.elsewhere:
            return Standing.OTHER_BODY
        return held_in(words) if self.city is not None else standing(words)


def held_in(words: str) -> Standing:
    """In what capacity somebody speaks with such an office in a city."""
    if _MEMBER.search(words):
        return Standing.MEMBER
    held = standing(words)
    return Standing.OFFICIAL if held is Standing.OTHER_BODY else held


class Posts:
    """The offices in a Chinese text, by the words before a name."""

    def __init__(self, plain: str, atlas: Atlas, home: City | None) -> None:
        """Index the places of a text; ``home`` is the city that it is chiefly about."""
        self._plain, self._home = plain, home
        self._places = Along(atlas.occurrences, lambda one: one.evidence.start)
        self._unsettled = Along(atlas.unresolved, lambda one: one.evidence.start)
        self._lands = Along((one for one in atlas.others if one.sort in _WIDER), lambda one: one.evidence.start)

    def before(self, head: re.Match[str], last: int) -> Post:
        """The office that counts of those before a name: the one of a city, else the one beside the name."""
        run = _RUN.search(self._plain, max(last, head.start() - _LONGEST), head.start())
        begin = run.start() if run else head.start()
        cuts = [begin, *(part.end() for part in _PART.finditer(self._plain, begin, head.start()))]
        offices = []
        for start, stop in zip(cuts, [*(cut - 1 for cut in cuts[1:]), head.end()], strict=True):
            title = HEADS_AT_END.search(self._plain, start, stop)
            if title:
                offices.append(self.of(start, title.start(), stop))
        own = next((one for one in offices if one.city is not None or one.former), None)
        return own or offices[-1]

    def of(self, start: int, head: int, stop: int) -> Post:
        """The office whose words, with a place or without, stand in ``plain[start:stop]``, its noun at ``head``."""
        plain = self._plain
        governing = bool(_IN_GOVERNMENT.search(plain, head, stop))
        near = [one for one in self._places.beginning(start, stop) if one.evidence.end <= head + 1]
        if near:
            place = near[-1]
            body = "市" * place.evidence.text.endswith("市") + plain[place.evidence.end : head]
            former = bool(
                _FORMER.search(plain, max(0, place.evidence.start - 4), place.evidence.start) or _FORMER.search(body)
            )
            own = self._own(body, plain[head:stop], governing=governing)
            first = min(place.evidence.end, head)
            first += bool(_MAYORAL.match(plain, first))
            return Post(
                place.evidence.start, first, stop, place.city if own and not former else None, own, former, not own
            )
        words = plain[start:head]
        former = bool(_FORMER.search(words))
        first = max(start, head - _trimmed(words))
        if self._unsettled.beginning(start, stop) or self._lands.beginning(start, stop):
            return Post(first, first, stop, None, False, former)
        home = self._at_home(words, plain[head:stop], governing=governing)
        return Post(
            first,
            first,
            stop,
            None if former else home,
            False,
            former,
            home is None and not (governing and not _ANOTHERS.search(words)),
        )

    def serves_here(self, noun: str) -> bool:
        """Whether whoever has such a title behind the name may serve the city that the text is about."""
        member = noun.endswith("议员") and self._home is not None and self._home.country in _WITH_COUNCIL_MEMBERS
        return member or noun.endswith(("市长", "局长"))

    def _own(self, body: str, noun: str, *, governing: bool) -> bool:
        """Whether an office behind a city's name is one of its government."""
        if not _BODY_THERE.fullmatch(body):
            return False
        if not governing:
            return bool(_STATED_BODY.search(body))
        return (bool(body) and not _BY_ITSELF.fullmatch(body)) or noun in _ALONE

    def _at_home(self, words: str, noun: str, *, governing: bool) -> City | None:
        """The city that the text is about, for an office that names no place and is such as a city has."""
        home = self._home
        if home is None:
            return None
        short = _SHORT_HERE.search(words)
        if short and home.country == "TW" and self._is_short_for_home(short[1]):
            return home
        here = _HERE.search(words)
        if here and (governing or _STATED_BODY.search(words)):
            return home
        if governing and noun not in _OF_LANDS and _BUREAU_HERE.search(words):
            return home
        if noun == "司长" and home.country in _WITH_SECRETARIES:
            return home
        if noun in ("市长", "特首", "行政长官") and _MAYORS_HERE.search(words):
            return home
        member = noun in ("议员", "议长", "副议长") and home.country in _WITH_COUNCIL_MEMBERS
        return home if member and _MAYORS_HERE.search(words) else None

    def _is_short_for_home(self, sign: str) -> bool:
        return any(one.city == self._home and sign in one.evidence.text for one in self._places.beginning(0, 4_000))


def _trimmed(words: str) -> int:
    """How many of the last signs before an office's noun belong to the office."""
    cut = max(words.rfind(sign) for sign in "由据与在请是于，“”「」（( ")
    return len(words[cut + 1 :].lstrip("并和及且随以后对向"))
