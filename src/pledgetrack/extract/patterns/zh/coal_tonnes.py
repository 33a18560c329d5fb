"""Coal burnt cut by so many tonnes, or held below so many, in Chinese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.extract.patterns.zh._words import TONNES
from pledgetrack.model.words import Kind

_COAL = (
    r"(?:(?:煤炭|燃煤|用煤|生煤|煤)(?:消费|使用|消耗)?(?:总)?量?[^。;¤§]{0,12}?"
    r"(?:压减|压降|减少|削减|控制在|下降|降至|降到|减至|不超过)[^。;¤§]{0,4}?|(?:[脱减压退]煤|[压削]减煤炭(?:消费)?|减少用煤)[^。;¤§]{0,4}?)"
)

PATTERN = Pattern(
    literals=("煤",),
    # What is still to come says so before its year or behind it: the tonnes of a past year are a report.
    expression=(
        rf"(?:到|至|力争|计划|目标|确保|争取)[^。;¤§]{{0,6}}§{{1,9}}年?[^。;¤§]{{0,16}}?{_COAL}{TONNES}"
        rf"|§{{1,9}}年?[^。;¤§]{{0,16}}?(?:将|要|力争|争取|确保|计划|目标)[^。;¤§]{{0,12}}?{_COAL}{TONNES}"
    ),
    kind=Kind.OTHER,
)
