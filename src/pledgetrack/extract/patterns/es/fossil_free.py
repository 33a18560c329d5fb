"""An end to fossil fuels, in Spanish."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("fósil", "carbón"),
    expression=(
        r"\blibres? de combustibles fósiles\b|\bsin combustibles fósiles\b"
        r"|\b(?:abandonar|eliminar|dejar(?:á)? de (?:usar|quemar|utilizar)|fin (?:de|a)|prescindir de) (?:los "
        r"|el uso de )?(?:combustibles fósiles|el carbón|carbón)\b"
    ),
    kind=Kind.FOSSIL_FREE,
)
