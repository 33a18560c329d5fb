"""碳达峰: emissions that peak, in Chinese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "达峰",
        "峰值",
        "峰",
        "顶",
    ),
    expression=(
        r"碳达峰(?!(?:碳中和)?(?:实施|行动|工作)?(?:方案|意见|条例|规划)|[^《》。;]{0,30}》)"
        r"|§{1,9}年?(?:前后|前|之前|以前|左右|底前)?(?:率先|提前|如期)?(?:实现)?达峰"
        r"|(?:碳|二氧化碳|温室气体)(?:的)?排放(?:量|总量)?[^。;,¤》]{0,10}?(?:达峰|达到(?:峰值|最高峰|顶[峰点])|见顶)"
        r"|(?:达到|实现|达)(?:(?:二氧化碳|温室气体|碳)(?:的)?(?:排放)?|排放)(?:总?量)?(?:的)?(?:达到)?峰值|达峰(?:时间|年份)(?=[^。;,§]{0,6}§)"
    ),
    kind=Kind.EMISSIONS_PEAK,
)
