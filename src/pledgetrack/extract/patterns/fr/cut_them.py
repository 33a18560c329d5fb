"""Emissions that another sentence tells, cut by a share, in French: "la ville veut les réduire de 55 %"."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("les réd", "les bai", "les dim", "les abai"),
    expression=(r"\b(?P<leans>les (?:rédui\w{1,6}|a?baiss\w{1,4}|diminu\w{1,5})){gap}{0,40}?{amount}"),
    kind=Kind.EMISSIONS_REDUCTION,
    measured=True,
)
