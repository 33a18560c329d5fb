"""Chinese offices with their holders: a city, an office, a family name and a given name, a verb of saying."""

import itertools
import re
from collections.abc import Iterator

from pledgetrack.extract.atlas import Atlas
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.han import simplified
from pledgetrack.extract.people.along import Along
from pledgetrack.extract.people.person import Person
from pledgetrack.extract.people.standings import standing
from pledgetrack.extract.people.town import town_of
from pledgetrack.model.evidence import Document
from pledgetrack.model.words import Standing

_FAMILIES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦"
    "付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤解殷蓝柯连洪赖庄詹施温俞章樊葛倪聂鲁牛翟岳毕祝隆储裔文申耿柳甘伍"
    "乔包欧盛宁庞纪鄢仇佟盖牟晏冉游靳解原翦迟丛敖缑舒屈项卓关单左齐辛管祁焦巫阮麦骆裴翁苗凌霍虞阎柴娄"
)
# Signs in which names of other tongues are written.
_FOREIGN = (
    "阿埃艾安奥巴贝比博布查达德迪蒂多尔戈格哈赫霍伊基吉杰卡凯科克拉莱兰劳雷利莉丽里琳卢鲁罗洛马玛迈梅米莫姆娜纳内尼诺帕佩皮普齐奇乔恰萨塞沙舍史斯索塔泰特提图托"
    "瓦维沃乌西希谢亚雅耶约扎泽朱兹恩贾汗金森顿逊"
)
_BUREAU = (
    r"(?:发展和改革|发展改革|发改|生态环境|环境及生态|环境保护|环保|住房和城乡建设|住建|交通运输|交通|能源|城市管理|城管|经济和信息化|工信|规划)"
    r"(?:委员会|委|局|署)?(?:代理)?副?(?:局长|主任|署长)"
)
# Those who speak for no city.
_ELSEWHERE = r"官员|特别代表|特使|教授|院士|研究员|总司长|副司长|司长|部长|副部长|省长|副省长|总领事|大使|秘书长|国别主任|副主任|副主席|主席|总理|总统|总裁|董事长|总经理|总干事|执行主任|会长|副会长|院长|所长"
_MORE = r"(?:、[\u4e00-\u9fff]{2,24}?(?:书记|市长|主任|主席|秘书长|组长|部长|局长)){0,3}"
_OF_A_COUNCIL = r"市议会副?议长|市议员|市人大常委会副?主任|市政协副?主席|(?<=市)[\u4e00-\u9fff]{2,8}?委员会主席"
_OFFICE = (
    rf"常务副市长|(?:副|代)?市长{_MORE}|市委(?:副?书记|常委){_MORE}|市政府秘书长|{_OF_A_COUNCIL}|行政长官|特首"
    rf"|(?<!国家)(?<!省){_BUREAU}|省[\u4e00-\u9fff]{{2,8}}?[厅局]长|{_ELSEWHERE}"
)
_ABROAD = frozenset(_ELSEWHERE.split("|"))
_VERB = r"讲话|裁示|指示|发言|演讲|作了?(?:政府工作|[\u4e00-\u9fff]{0,4}?)报告|发布|签署|致(?:欢迎|开幕|闭幕)?[辞词]|提到|宣示|坦言|直言|谈及|强调说|写道|感谢|表态|承认|质疑|批评|表示|否认|重申|谈到|解释|补充|坦承|回答|指出|强调|介绍|宣布|透露|认为|说|称|呼吁|承诺|回应|提出|[:：]"
_FAR = 40  # characters between a name and its verb
# What else stands behind a name, so that none of it is taken for a given name.
_BEHIND = (
    r"主持|参[加与观]|会[见晤]|同样|围绕|以[“「\"]|宣[布读]|陪同|分别|一行|先后|共同|代表|特[别意地]"
    r"|[和与及](?=[\u4e00-\u9fff]{0,8}?(?:市长|书记|主任|市委))"
)
_HOLDER = Expression(
    rf"({_OFFICE})([{_FAMILIES}][\u4e00-\u9fff]{{1,2}}?|[{_FOREIGN}·]{{3,16}}|[\u4e00-\u9fff]{{1,6}}(?:·[\u4e00-\u9fff]{{1,6}}?){{1,2}})(?=[在于对向日今昨就\d，,出答受接应再也亦进则还更率带曾并做作发书等视、；。]|{_BEHIND}|{_VERB})"
)
# "张明市长在报告中提出": the name before the office.
_NAMED = Expression(
    rf"(?<![\u4e00-\u9fff])([{_FAMILIES}][\u4e00-\u9fff]{{1,2}})(副市长|市长|局长)(?=[在于对向今日昨,]|{_VERB})"
)
_SAYS = Expression(_VERB)
# Further behind the last of several: "…、某市市长某某围绕……等议题进行了发言".
_SPOKE = Expression(r"发言|讲话|演讲|致辞")
_SPOKE_WITHIN = 160  # characters
_JOINED = Expression(r"[、，,和与及][\u4e00-\u9fff]{0,20}$")
_MEETS = Expression(r"会见|会晤|拜会|接见|陪同")  # whoever is met does not speak
# A place before an office that no list knows: nobody of the city that the text is about.
_UNKNOWN = Expression(r"[\u4e00-\u9fff](?<![全我本该两各据由])[市县区州省](?:人民)?(?:政府)?$")
_FORMER = Expression(r"(?<![目日此当以之先])前$|原$|时任$")  # "日前" is "the other day"
_MOST = 40  # persons introduced without a word that are looked for again
_AGAIN = 30  # characters behind a name that stands again in which its verb begins
_TO_OFFICE = {
    "",
    "市",
    "市的",
    "的",
    "市政府",
    "市人民政府",
    "市人民政府的",
    "特区",
    "特區",
    "特别行政区",
    "特別行政區",
    "政府",
    "人民政府",
}
_OPENS = {"”": "“", "」": "「", "』": "『"}
_LONGEST = 800  # characters of a quotation
_STOP = Expression(r"[。！？\n]")
_TOLD = frozenset("对向与见和给为同")  # whoever stands behind these is spoken to or of
_PAUSE = Expression(r"[，,；;。\n]")
_SENTENCE = 300  # characters


def holders(document: Document, atlas: Atlas) -> Iterator[tuple[Person, int, int]]:
    """Yield whoever says something, with the span of the sentence."""
    text = document.text
    if not any(sign in text for sign in "長长任书特委教授士员統總总"):
        return
    plain = simplified(text)
    introduced: dict[str, Person] = {}
    together: list[Person] = []
    named = list(_named(document, plain, atlas))
    for number, (person, begin, match) in enumerate(named):
        end = _end_of_sentence(text, match.end())
        following = named[number + 1] if number + 1 < len(named) else None
        stop = end
        if following and following[1] < end:
            met = bool(_MEETS.search(plain, match.end(), following[1]))
            if not met and _JOINED.fullmatch(plain, match.end(), max(match.end(), following[2].start())):
                together.append(person)
                introduced.setdefault(person.name or "", person)
                continue
            stop = end if met else following[1]
        if not _speaks(plain, match.end(), stop, several=bool(together)):
            introduced.setdefault(person.name or "", person)
            together = []
            continue
        if (quoted := _quoted_before(text, begin)) is not None:
            yield person, *quoted
        for one in (*together, person):
            yield one, one.evidence.start, end
        together = []
    for called, person in itertools.islice(introduced.items(), _MOST):
        yield from _said_later(text, plain, called, person)


def _speaks(plain: str, start: int, stop: int, *, several: bool) -> bool:
    """Whether a verb of saying stands near behind a name, or one of speaking further behind several."""
    if _SAYS.search(plain, start, min(stop, start + _FAR)):
        return True
    return several and bool(_SPOKE.search(plain, start, min(stop, start + _SPOKE_WITHIN)))


def _named(document: Document, plain: str, atlas: Atlas) -> Iterator[tuple[Person, int, re.Match[str]]]:
    """Yield everybody with an office, where the words of the office begin, with those of the place before it."""
    text, home = document.text, town_of(document, atlas)
    places = Along(atlas.occurrences, lambda one: one.evidence.start)
    found = [(match, match[1], match.span(2)) for match in _HOLDER.finditer(plain)]
    found += [(match, match[2], match.span(1)) for match in _NAMED.finditer(plain)]
    for match, office, name in sorted(found, key=lambda one: one[0].start()):
        around = places.beginning(match.start() - 12, match.end())
        if "·" not in plain[slice(*name)] and any(
            one.evidence.start < name[1] and name[0] < one.evidence.end for one in around
        ):
            continue  # "高雄市长": a city, not somebody called Gao
        near = [one for one in around if _before(text, one.evidence.end, match.start())]
        # "市长" alone is the mayor of the city that the text is about.
        city = near[-1].city if near else home
        begin = near[-1].evidence.start if near else match.start()
        former = bool(_FORMER.search(plain, max(0, begin - 2), begin))
        unknown = not near and _UNKNOWN.search(plain, max(0, begin - 8), begin)
        if office in _ABROAD or office[0] == "省" or former or unknown:
            city, near = None, []
        yield (
            Person(
                name=text[slice(*name)], office=office, standing=Standing.FORMER if former else standing(office),
                city=city, country=city.country if city else None, evidence=document.quote(*match.span()),
                stated=bool(near),
            ),
            begin,
            match,
        )  # fmt: skip


def _said_later(text: str, plain: str, name: str, person: Person) -> Iterator[tuple[Person, int, int]]:
    """Yield what somebody says who was introduced without a word: "市委常委杨海带队参加。杨海介绍说"."""
    start = text.find(name, person.evidence.end)
    while start >= 0:
        verb = _SAYS.search(plain, start + len(name), start + len(name) + _AGAIN)
        told = plain[max(0, start - 1) : start] in _TOLD
        if verb and not told and not _PAUSE.search(plain, start, verb.start()):
            yield person, start, _end_of_sentence(text, verb.end())
        start = text.find(name, start + len(name))


def _end_of_sentence(text: str, start: int) -> int:
    stop = _STOP.search(text, start, start + _SENTENCE)
    return stop.start() if stop else min(len(text), start + _SENTENCE)


def _quoted_before(text: str, end: int) -> tuple[int, int] | None:
    """The span of a quotation that ends right before its speaker: "“……。”某市市长某某说"."""
    opening = _OPENS.get(text[end - 1 : end])
    start = text.rfind(opening, max(0, end - _LONGEST), end - 1) if opening else -1
    return (start + 1, end - 1) if start >= 0 else None


def _before(text: str, end: int, office: int) -> bool:
    # In "高雄市长" the sign for "city" is part of both.
    return end - office == 1 or (end <= office and text[end:office] in _TO_OFFICE)
