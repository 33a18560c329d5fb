"""Emissions cut by a share, in French."""

from pledgetrack.extract.patterns.fr._words import CUT, EMISSIONS
from pledgetrack.extract.patterns.shapes import cut_by
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "émission",
        "émett",
        "co2",
        "gaz",
        "empreinte",
        "ges",
        "rejets",
        "bilan carbone",
    ),
    # Behind a mark of its own a dash is a minus: "• - 40 % d'émissions".
    expression=rf"(?<=et )de {{amount}} (?:de (?:l'|la |ses |son |leurs )|des |l'|la |ses |son |les ){EMISSIONS}\b|{cut_by(CUT, EMISSIONS)}|\bémett\w{{1,5}} {{amount}} (?:de|en) moins\b|(?<=et )(?:les|ses) {EMISSIONS}\b{{gap}}{{0,40}}?\bde {{amount}}|(?<=[•*‣▪●:;(] )- {{amount}}{{gap}}{{0,10}}?\b{EMISSIONS}\b",
    kind=Kind.EMISSIONS_REDUCTION,
    measured=True,
)
