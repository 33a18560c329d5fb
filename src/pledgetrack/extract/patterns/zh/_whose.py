"""How Chinese ties an aim to somebody."""

from collections.abc import Mapping

WORDS: Mapping[str, object] = {
    "boundary": r";|。|,而|,但|然而|而(?=[^且])",
    "oblique": r"(?:在|于|赴|访问|来自|位于|对|向|总部位于|总部设在|落户|较|比|与|同)$",
    "linking": r"(?!)",
    "of": r"(?!)",
    "behind": r"[\",、]{0,3}(?:这|此)?(?:就)?(?:是|为)?|[^。;\"]{0,14}[\",、]{1,3}(?:这|此)(?:就)?(?:是|为)",
    "listing": r"[、,和与及]|以及",
    "beside": r"[,:( ]*(?:到|在|为|是|将于|计划|于)*",
    "respectively": r"分别",
    "ratifies": r"(?:通过了?|批准了?|审议通过)(?:该|这一|上述|此)(?:方案|规划|计划|决议|目标)",
}  # fmt: skip
