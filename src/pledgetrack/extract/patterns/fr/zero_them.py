"""Emissions that another sentence tells, brought to nothing, in French: "la ville veut les ramener à zéro"."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("à zéro",),
    expression=(
        r"\b(?P<leans>les (?:ram[eè]n|rédui|abaiss|port)\w{1,6} à zéro"
        r"|(?<= et )(?:arriver )?à zéro(?= (?:en|d'ici|à l'horizon) ))\b(?! net)"
    ),
    kind=Kind.ZERO_EMISSIONS,
)
