"""Emissions that another sentence tells, cut by a share, in Spanish: "emite 600.000 toneladas y quiere reducirlas un 55 %"."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("rlas", "las redu", "las recort", "las baj", "las rebaj"),
    expression=(
        r"\b(?P<leans>(?:reducir|recortar|bajar|rebajar|disminuir)l[ao]s"
        r"|[lt]as (?:reducir|recortar|bajar|rebajar)\w{0,6})\b{gap}{0,40}?{amount}"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    measured=True,
)
