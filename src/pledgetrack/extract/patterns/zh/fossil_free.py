"""An end to fossil fuels, in Chinese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "煤",
        "化石",
        "柴油",
    ),
    expression=(
        r"(?:停止|不再|停用|淘汰|告别|摆脱|退出|逐步淘汰)(?:使用|燃烧|依赖)?(?:所有|全部)?(?:煤炭|煤电|燃煤|化石燃料|化石能源|煤|柴油(?=[。,;\"]|$))"
        r"|(?:关停|关闭|拆除|取缔|淘汰|替换)(?:所有|全部|剩余)?(?:的)?(?:燃煤(?:锅炉|电厂|机组)|煤电(?:机组|厂)|煤炉)"
        r"|不再(?:有|使用|运营)(?:任何)?(?:燃煤|煤电|煤炭|柴油(?:公交|巴士|车|客车))"
        r"|(?:淘汰|停用|告别|汰换|汰除|换掉|更换)(?:所有|全部|全数)?(?:的)?柴油(?:公交|巴士|公车|车|客车)"
        r"|(?:退煤|脱煤|无煤(?:化|城市)?|去化石燃料)"
    ),
    kind=Kind.FOSSIL_FREE,
)
