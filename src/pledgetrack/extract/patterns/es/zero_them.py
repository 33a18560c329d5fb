"""Emissions that another sentence tells, brought to nothing, in Spanish: "emite 600.000 toneladas y quiere reducirlas a cero"."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("rlas en cero", "a cero", "el cero"),
    expression=(
        r"\b(?P<leans>(?:reducir|dejar|llevar|bajar|rebajar)las (?:a|en) cero|las (?:reduc|dej|llev|baj)\w{2,5} (?:a|en) cero"
        r"|(?<= y )(?:llegar a|alcanzar el) cero(?= (?:en|para|antes de|hacia) ))\b(?! net)"
    ),
    kind=Kind.ZERO_EMISSIONS,
)
