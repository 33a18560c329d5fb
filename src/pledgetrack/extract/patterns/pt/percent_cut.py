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
        rf"|\b(?:elimin(?:ar\w{{0,2}}|e|ação)|evit(?:ar\w{{0,2}}|e)|poupar|deixar\w{{0,2}} de emitir) (?:em |de |pelo menos |mais de |até ){{0,2}}{{amount}} (?:(?:de|[dn]?[ao]s?|suas) ){{0,3}}{EMISSIONS}\b"
        # A verb in front cuts several: "reduzir o consumo em 30 %, as emissões em 60 %".
        rf"|(?<=[,e] )as (?:suas )?{EMISSIONS}\b{{gap}}{{0,60}}?\bem {{amount}}"
        rf"|(?<= e )em {{amount}} (?:as?|a sua|as suas) {EMISSIONS}\b"
        r"|\bemit\w{1,4} menos {amount}(?= (?:do que|que|face|em relação|em comparação))|\bemit\w{1,4} {amount} (?:a )?menos\b"
        r"|\bemit\w{1,4} (?:só |apenas )?{amount}(?= d(?:o que|[oe] (?:co2|gases|carbono)))"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    measured=True,
)
