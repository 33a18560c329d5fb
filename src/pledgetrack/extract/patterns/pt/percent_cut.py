"""Emissions cut by a share, in Portuguese."""

from pledgetrack.extract.patterns.pt._words import CUT, EMISSIONS
from pledgetrack.extract.patterns.shapes import cut_by
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "emiss",
        "emitir",
        "gases",
        "gee",
        "co2",
        "dióxido",
        "gás carbônico",
        "pegada",
    ),
    expression=(
        rf"{cut_by(CUT, EMISSIONS)}"
        # A verb in front cuts several: "reduzir o consumo em 30 %, as emissões em 60 %".
        rf"|(?<=[,e] )as (?:suas )?{EMISSIONS}\b{{gap}}{{0,60}}?\bem {{amount}}"
        r"|\bemit\w{1,4} menos {amount}(?= (?:do que|que|face|em relação|em comparação))"
        r"|\bemit\w{1,4} (?:só |apenas )?{amount}(?= d(?:o que|[oe] (?:co2|gases|carbono)))"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    measured=True,
)
