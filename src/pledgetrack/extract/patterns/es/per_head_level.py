"""So many tonnes per head, in Spanish."""

from pledgetrack.extract.patterns.es._words import PER_HEAD, TONNES
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("tonelada",),
    expression=(
        rf"\bemisiones {PER_HEAD}[^.;¤]{{0,60}}?\b(?:a|hasta|en|por debajo de|super(?:ar[áé]?n?|en|e)) "
        rf"(?:las |los |unas )?{TONNES}"
        rf"|\b(?:a|hasta|en|por debajo de|inferiores? a|máximo de|máximo) (?:unas |menos de |un máximo de )?{TONNES}"
        rf"(?: al año| anuales)? {PER_HEAD}"
    ),
    kind=Kind.INTENSITY_REDUCTION,
)
