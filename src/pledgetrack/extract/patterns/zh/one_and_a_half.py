"""Emissions in line with 1.5 degrees, in Chinese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "1.5",
        "一点五度",
    ),
    expression=(
        r"(?:符合|契合|相一致|一致|兼容)[^。;¤]{0,20}?(?:1[.]5 ?(?:°c|℃|度|摄氏度)|一点五度)"
        r"|与[^。;¤]{0,20}?1[.]5 ?(?:°c|℃|度|摄氏度)[^。;¤]{0,8}?(?:一致|相符|兼容)"
    ),
    kind=Kind.ONE_AND_A_HALF_DEGREES,
)
