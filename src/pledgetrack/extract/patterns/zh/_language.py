"""How Chinese counts and dates. It is told by its characters; whoever speaks in it is found by ``people/chinese``."""

from pledgetrack.extract.patterns.language import Language, Meetings

LANGUAGE = Language(
    spaced=False,
    countries=("CN", "TW", "HK", "MO", "SG"),
    percent=r"%|趴",
    between="到|至|~",
    fractions=(
        (r"三分之二", 66.7), (r"三分之一", 33.3), (r"四分之三", 75), (r"四分之一", 25), (r"五分之四", 80),
        (r"五分之三", 60), (r"五分之二", 40), (r"五分之一", 20), (r"一半|半数", 50),
    ),
    meetings=Meetings(
        occasion=r"(?:会议|峰会|论坛|大会|座谈会|对话会|研讨会|高峰会|学习会|市长对话)",
        held=r"(?:举行|召开|举办|开幕|闭幕|参加|出席|参会|与会)",
        coming=r"(?:将举行|将召开|将举办|将于|即将)",
        place=r"(?:在|于)(?:\w{2,4}省)?$",
        virtual=r"(?:线上(?!.?线下|线下)|云端|视频会议|视频方式|以视频|网络会议|在线举行)",
        date=r"(?P<year>\d{4})年(?P<month>\d{1,2})月(?P<day>\d{1,2})日",
        today="今天|今日", yesterday="昨天|昨日",
        participants=r"(?:余|多)?(?:(?:名|位)(?!市长)(?:与会者|代表|嘉宾|参会者)?|(?:中外)?代表|人(?:参会|出席|参加|与会))",
        mayors=r"(?:余|多)?(?:名|位)市长(?!、)", cities=r"(?:余|多)?(?:个|座)(?:友城|城市)", countries=r"(?:余|多)?个国家",
    ),
    dates=r"(?P<year>(?:19|20)\d\d)年\d{1,2}月\d{1,2}日",
    mayors=r"(?<!副)市[长長]|特首|行政[长長]官",
    executives=r"副市[长長]",
    officials=r"市议|人大|政协|市委|秘书长|[局署]长|主任|委员会主席",
    former=r"[前原]市[长長]",
)  # fmt: skip
