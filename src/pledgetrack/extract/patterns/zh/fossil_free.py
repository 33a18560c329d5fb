"""An end to fossil fuels, in Chinese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "煤",
        "化石",
    ),
    expression=(
        r"(?:停止|不再|停用|淘汰|告别|摆脱|退出|逐步淘汰)(?:使用|燃烧|依赖)?(?:所有|全部)?(?:煤炭|煤电|燃煤|化石燃料|化石能源|煤)|(?:退煤|脱煤|无煤(?:化|城市)?|去化石燃料)"
    ),
    kind=Kind.FOSSIL_FREE,
)
