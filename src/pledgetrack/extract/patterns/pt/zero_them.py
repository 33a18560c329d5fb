"""Emissions that were just told, brought to nothing, in Portuguese: "cortar 55 % das emissões até 2030 e chegar a zero em 2050"."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("a zero",),
    expression=r"\b(?P<leans>(?:levá|reduzi|baixá)-las a zero|(?<= e )chegar a zero(?= (?:em|até|antes de) ))\b(?! líq)",
    kind=Kind.ZERO_EMISSIONS,
)
