"""Emissions brought to the level of a year, with no share: "cut emissions below 1990 levels by 2012"."""

from pledgetrack.extract.patterns.en._words import CUT, EMISSIONS
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("19", "20"),
    expression=(
        rf"\b(?:{CUT}|return(?:s|ing)?|br(?:ing|inging)|get(?:ting)?|keep(?:ing)?|stabili[sz](?:e|es|ing)|roll(?:ing)? back)\b{{gap}}{{0,40}}?\b{EMISSIONS}\b"
          r"(?: back| down)? (?:to|at|below|under) (?:the |their |its )?(?:{year}(?:'s)?[ -]levels?|levels? (?:of|in) {year})"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    verbal=True,
)  # fmt: skip
