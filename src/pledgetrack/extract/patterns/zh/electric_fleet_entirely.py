"""A whole fleet that is to run on electricity, in Chinese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

PATTERN = Pattern(
    literals=("电动", "新能源"),
    expression=(
        r"(?:公交车?|出租车|公务(?:用?车|机车|汽车)|巴士|公车|网约车)[^。;,¤]{0,10}(?:全面|全部|全数|完全|百分之百|实现全|实现了?全)"
        r"(?:实现|更换为|汰换为|汰换成|替换为|换为|换成|使用|采用|改为|为)?(?:纯)?(?:电动化?|新能源化?)"
        r"|(?:完成|实现)(?:全市|全部|所有)?(?:市区)?(?:公交车?|出租车|公务(?:车辆?|机车|汽车)|巴士|公车)(?:全面)?电动化"
        r"|(?:全部|所有|全市)的?(?:公交车?|出租车|公务车|巴士|公车)[^。;,¤]{0,10}(?:更换为|换成|使用|采用|改为|实现)(?:纯)?(?:电动|新能源)"
    ),
    kind=Kind.OTHER,
    percent=100,
    measured=True,
    scope=Scope.TRANSPORT,
)
