"""Names in scripts without capitals.

They are matched at every place of a run of Chinese, Japanese, Korean or Thai, and as whole words in Arabic, Hebrew and
the scripts of India.
"""

import re
from functools import cache

from pledgetrack.extract.atlas import Sort
from pledgetrack.extract.cities.candidates import Match
from pledgetrack.extract.cities.stands import Other
from pledgetrack.extract.cities.words import Lexicon, Named
from pledgetrack.extract.han import simplified
from pledgetrack.extract.patterns import listed
from pledgetrack.folding import fold

_RUN = r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]{2,}"
_WORD = r"[\u0590-\u06ff\u0900-\u0dff]{2,40}"
_SCRIPTS = (("\u0590", "\u0fff"), ("\u3040", "\u9fff"), ("\uac00", "\ud7af"))
_LONGEST = 8  # signs of a name in a run
_BIG = 300_000  # inhabitants of a city whose name needs no word for "city" after it
_CITY_SIGNS = "市都시"
# What a place name goes on to be when one of these follows.
_FOLLOWED = (
    (
        Sort.TREATY,
        ("协定", "協定", "议定书", "議定書", "公约", "公約", "协议", "協議", "条约", "條約", "气候协定", "氣候協定"),
    ),
    (Sort.INSTITUTION, ("大学", "大學", "学院", "學院", "医院", "대학")),
    (Sort.COMPANY, ("集团", "集團", "银行", "銀行", "公司", "电力", "能源", "汽车", "钢铁", "地铁")),
    (Sort.ORGANISATION, ("港", "机场", "機場", "空港", "晚报", "日报")),
    (Sort.REGION, ("省", "州", "县", "縣", "区", "區", "府", "都市圈", "湾", "灣")),
)
# What energy, power and cars of a city go on to be where they are no company's.
_MATTERS_OF_A_CITY = """
消费 消費 消耗 结构 結構 需求 总量 總量 供应 供應 保有 产业 產業 强度 強度 转型 轉型 利用 领域 領域 系统 系統
"""
_MATTERS = tuple(_MATTERS_OF_A_CITY.split())
_ARABIC_PREFIX = r"^[وبلف]?(?:ال)?"
# Ordinary words and persons' names that some city shares.
_SHARED = """
中心 中央 和平 太平 平安 公主 大同 天门 新城 城市 国家 中部 东部 西部 南部 北部 东方 西方 人民 海外
江南 江北 高山 大山 新加 发展 文化 东海 南海 北海 能源 碳中和 目标 政府 气候 会议 长安 永安 三河 安定
中山先生
"""
_WORDS = frozenset(_SHARED.split())
_NO_TOWN = ("市场", "市場", "市民", "市值", "市售")
_JOINS_NAMES = "·"


def native_names(text: str, lexicon: Lexicon) -> tuple[list[Match], list[Other]]:
    """Place names in scripts without capitals, and names of something else that begin with one."""
    if text.isascii() or not _has_script(text):
        return [], []
    matches: list[Match] = []
    others: list[Other] = []
    for run in re.finditer(_RUN, text):
        _scan(text, run, lexicon, matches, others)
    for word in re.finditer(_WORD, text):
        key = fold(word.group())
        named = lexicon.named(key) or lexicon.named(re.sub(_ARABIC_PREFIX, "", key))
        if named and (named.country or (named.bearers and named.bearers[0].city.population >= _BIG)):
            matches.append(Match(word.start(), word.end(), -1, -1, named))
    matches.sort(key=lambda match: match.start)
    return matches, others


def _scan(text: str, run: re.Match[str], lexicon: Lexicon, matches: list[Match], others: list[Other]) -> None:
    start, stop = run.span()
    folded = fold(run.group())
    if len(folded) != len(run.group()):
        folded = run.group()  # signs that fold to several: only their exact spelling is matched
    offset = start
    while start < stop - 1:
        length, named = _longest(folded, start - offset, lexicon)
        if named is None:
            start += 1
            continue
        match = Match(start, start + length, -1, -1, named)
        start = match.end
        if _JOINS_NAMES in (text[match.start - 1 : match.start], text[match.end : match.end + 1]):
            continue  # a person: "金·阿巴拉"
        if text.startswith("西元", match.end - 1):
            continue  # "預定西元2040年", no Dingxi
        if _is_of_a_word(text, match):
            continue
        sort, length = _followed(text, match)
        if sort:
            others.append(Other(match.start, match.end + length, -1, -1, sort))
            start += length
        elif named.country or named.regions or _is_city(text, match):
            matches.append(match)


def _longest(run: str, start: int, lexicon: Lexicon) -> tuple[int, Named | None]:
    """How long the longest name at this place of a run is, and whom it names."""
    best: tuple[int, Named | None] = 0, None
    if not lexicon.goes_on(run[start]):
        return best
    for end in range(start + 2, min(start + _LONGEST, len(run)) + 1):
        key = run[start:end]
        if key not in _WORDS and (named := lexicon.named(key)):
            best = end - start, named
        if end < len(run) and not lexicon.goes_on(key):
            break
    return best


def _is_of_a_word(text: str, match: Match) -> bool:
    """Whether signs that are a city elsewhere are a word here, or stand together only because no space parts words."""
    name = simplified(text[match.start : match.end])
    if name in _ordinary():
        return not (text.startswith("市", match.end) and not text.startswith(_NO_TOWN, match.end))
    return any(
        simplified(text[match.start - before : match.start - before + len(word)]) == word
        for word, before in _covering().get(name[:2], ())
        if before <= match.start
    )


@cache
def _ordinary() -> frozenset[str]:
    return frozenset(listed("native.ordinary"))


@cache
def _covering() -> dict[str, list[tuple[str, int]]]:
    """The words that hold a name, with the signs before it, by each two signs that they hold."""
    found: dict[str, list[tuple[str, int]]] = {}
    for word in listed("native.covering"):
        for start in range(len(word) - 1):
            found.setdefault(word[start : start + 2], []).append((word, start))
    return found


def _is_city(text: str, match: Match) -> bool:
    if text[match.end - 1] in _CITY_SIGNS or text[match.end : match.end + 1] in tuple(_CITY_SIGNS):
        return True
    return match.named.bearers[0].city.population >= _BIG


def _followed(text: str, match: Match) -> tuple[Sort | None, int]:
    """What the name goes on to be, and by how many signs."""
    after = text[match.end : match.end + 5]
    skipped = after.startswith("市")
    governed = skipped or text[match.end - 1] == "市"
    for sort, word in _AFTER.get(after[skipped : skipped + 1], ()):
        goes_on = sort is Sort.COMPANY and text.startswith(_MATTERS, match.end + skipped + len(word))
        if (
            after.startswith(word, skipped)
            and not goes_on
            and not (sort is Sort.REGION and (governed or match.named.country))
        ):
            return sort, skipped + len(word)
    return None, 0


def _by_first_sign() -> dict[str, list[tuple[Sort, str]]]:
    table: dict[str, list[tuple[Sort, str]]] = {}
    for sort, words in _FOLLOWED:
        for word in words:
            table.setdefault(word[0], []).append((sort, word))
    return table


_AFTER = _by_first_sign()


def _has_script(text: str) -> bool:
    """Whether any sign belongs to a script without capitals; asking the distinct signs is cheaper than a pattern."""
    beyond = [sign for sign in set(text) if sign >= _SCRIPTS[0][0]]
    return any(first <= sign <= last for sign in beyond for first, last in _SCRIPTS)
