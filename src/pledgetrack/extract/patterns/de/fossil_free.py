"""An end to fossil fuels, in German."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("fossil", "kohle"),
    expression=(
        r"\bfossilfrei\w*|\bfrei von fossilen\b|\bohne (?:fossile (?:brennstoffe|energien|energieträger)|kohle)\b"
        r"|\b(?:kohleausstieg|ausstieg aus (?:der |den )?(?:kohle|fossilen \w+))"
        r"|\baus der kohle(?:verstromung)? aus(?:steigen|zusteigen)\b"
    ),
    kind=Kind.FOSSIL_FREE,
)
