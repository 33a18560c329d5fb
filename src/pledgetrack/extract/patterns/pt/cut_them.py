"""Emissions that another sentence tells, cut by a share, in Portuguese: "a cidade quer reduzi-las em 55 %"."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("-las", "as redu", "as cort", "as baix", "as dim"),
    expression=(
        r"\b(?P<leans>(?:reduzi|cortá|baixá|diminuí)-las?"
        r"|as (?:reduzir|cortar|baixar|diminuir)\w{0,4})\b{gap}{0,40}?{amount}"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    measured=True,
)
