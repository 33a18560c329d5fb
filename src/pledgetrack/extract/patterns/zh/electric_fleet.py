"""A share of a fleet that is to run on electricity, in Chinese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

_FLEET = r"(?:公共交通车辆|公交车?|出租车|公务用?车|巡游车|巴士|公车|网约车|车辆|汽车|环卫车)"
_ELECTRIC = r"(?:新能源|纯?电动|绿色(?=公共交通))"

PATTERN = Pattern(
    literals=(
        "新能源",
        "电动",
        "绿色公共交通",
    ),
    expression=(
        rf"{_ELECTRIC}{_FLEET}[^。;,¤]{{0,12}}?(?:占比|比例|比重|渗透率|更换率|占)[^。;,¤]{{0,8}}?{{amount}}"
        rf"|{_FLEET}[^。;,¤]{{0,4}}?{_ELECTRIC}(?:化)?(?:占比|比例|比重)[^。;,¤]{{0,8}}?{{amount}}"
        rf"|{_FLEET}(?:中|里)的?{_ELECTRIC}(?:汽?车)?(?:的)?(?:占比|比例|比重)[^。;,¤]{{0,8}}?{{amount}}"
        rf"|{_ELECTRIC}{_FLEET}(?:新车)?销售?量[^。;,¤]{{0,16}}?{{amount}}"
        rf"|{_FLEET}[^。;,¤]{{0,8}}?(?:电动化|新能源化)(?:率|比例|占比)?[^。;,¤]{{0,8}}?{{amount}}"
        rf"|{{amount}}以?上?的?{_FLEET}[^。;,¤]{{0,18}}?{_ELECTRIC}"
        rf"|{_FLEET}[^。;,¤]{{0,6}}?{{amount}}(?:为|是|使用|采用|更换为|实现)?{_ELECTRIC}"
    ),
    kind=Kind.OTHER,
    measured=True,
    scope=Scope.TRANSPORT,
)
