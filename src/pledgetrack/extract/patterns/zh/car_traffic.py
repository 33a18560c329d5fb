"""Car traffic cut, or journeys made without a car, by a share, in Chinese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.extract.patterns.zh._words import CUT, GAP
from pledgetrack.model.words import Kind, Scope

PATTERN = Pattern(
    literals=(
        "汽车",
        "机动车",
        "私家车",
        "小汽车",
        "绿色出行",
        "运输",
        "绿色交通",
        "车流",
    ),
    expression=(
        rf"(?:小汽车|私家车|机动车|汽车)(?:出行|使用|交通量|流量|出行比例){GAP}{{0,25}}?{CUT}{GAP}{{0,8}}?{{amount}}"
        rf"|(?:绿色出行|绿色?运输|绿色交通)(?:占比|市占率|使用率|比例|比率|分担率|比重){GAP}{{0,16}}?{{amount}}"
    ),
    kind=Kind.OTHER,
    measured=True,
    scope=Scope.TRANSPORT,
)
