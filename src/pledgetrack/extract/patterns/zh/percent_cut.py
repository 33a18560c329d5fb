"""Emissions cut by a share, in Chinese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.extract.patterns.zh._words import CUT, EMISSIONS, GAP
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "排放",
        "减排",
        "碳排",
        "减碳",
        "温室气体减量",
        "降碳",
        "碳足迹",
        "温室气体",
    ),
    expression=(
        rf"{EMISSIONS}{GAP}{{0,30}}?{CUT}{GAP}{{0,8}}?{{amount}}"
        rf"|温室气体(?!排放|中和){GAP}{{0,16}}?(?:减量|减少|削减|降低|下降){GAP}{{0,6}}?{{amount}}"
        rf"|{EMISSIONS}{GAP}{{0,20}}?低(?:约|至少)?{{amount}}"
        rf"|(?:减少|削减|降低|减低|减)[^。;,¤]{{0,6}}?(?:碳|二氧化碳|温室气体)排放(?:总?量)?(?:约|至少|逾|超过|达)?{{amount}}"
        rf"|{CUT}{GAP}{{0,4}}?{{amount}}(?:以上|左右|的)?(?:碳|二氧化碳|温室气体)排放"
        rf"|(?:减排|减碳|降碳|温室气体减量)(?:量|目标|幅度)?(?:达|达到)?{GAP}{{0,6}}?{{amount}}"
        rf"|{EMISSIONS}{GAP}{{0,20}}?{{amount}}(?:以上)?的?(?:减排|降幅)"
        rf"|{EMISSIONS}{GAP}{{0,8}}?(?:只有|仅为|仅相当于)§{{1,9}}年?(?:水平)?的?{{amount}}"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    measured=True,
)
