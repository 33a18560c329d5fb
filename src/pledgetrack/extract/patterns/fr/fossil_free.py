"""An end to fossil fuels, in French."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("fossile", "charbon"),
    expression=(
        r"\bsans (?:énergies?|combustibles?|carburants?) fossiles?\b"
        r"|\b(?:sortir|sortie|se passer|s'affranchir|fin|se libérer|libérée?) (?:complètement "
        r"|totalement )?(?:des|du|de l'usage des) ?(?:énergies?|combustibles?|carburants?"
        r"|recours aux énergies)? ?(?:fossiles?|charbon)\b"
    ),
    kind=Kind.FOSSIL_FREE,
)
