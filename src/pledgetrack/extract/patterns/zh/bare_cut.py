"""A cut that does not say what is cut, in Chinese: it counts beside words of climate."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "减量",
        "减碳",
        "减少",
        "下降",
        "降低",
        "削减",
    ),
    expression=(
        r"(?:较|比|相较于?|以§{1,9}年?为)基准年,?(?:[^。;¤§]{0,12}§{1,9}年?[^。;,¤§]{0,10})?(?:的?(?:目标)?(?:需|须|要|应|将)?)(?:减量|减少|下降|降低|削减)(?:约|至少|逾|超过)?{amount}"
        r"|(?:较|比|相较于?|相比|与)§{1,9}年?(?:的?水平)?(?:相比)?,?(?:减量|减少|下降|降低|削减)(?:约|至少|逾|超过)?{amount}"
        r"|§{1,9}年?(?:前|底|之前)?(?:减量|减碳|[^。;,¤§]{0,14}?(?:需|须|要|应|将|拟)(?:减量|减碳|减少|削减))(?:约|至少|逾|超过)?{amount}"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    measured=True,
    leaning=True,
)
