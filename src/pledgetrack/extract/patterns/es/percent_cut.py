"""Emissions cut by a share, in Spanish."""

from pledgetrack.extract.patterns.es._words import CUT, EMISSIONS
from pledgetrack.extract.patterns.shapes import cut_by
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "emitir",
        "emisi",
        "gases",
        "gei",
        "co2",
        "dióxido",
        "huella",
        "contaminación climática",
    ),
    expression=(
        rf"{cut_by(CUT, EMISSIONS)}"
        rf"|\b(?:elimin|evit|ahorr|suprim|acab\w{{1,4}} con|dej\w{{1,4}} de emitir)\w{{0,6}} (?:en |un |el |al menos |más del? |hasta ){{0,3}}{{amount}} (?:(?:del?|las?|los|sus?|el|nuestras) ){{0,3}}{EMISSIONS}\b"
        rf"|\b{CUT} (?:en |un |al menos )*{{amount}} (?:de )?(?:sus|las|nuestras) emisiones netas\b"
        rf"|\b{CUT} (?:sus|las|nuestras) emisiones netas (?:en |un |al menos )*{{amount}}"
        # A verb in front cuts several: "reducir el consumo en un 30 %, las emisiones en un 60 %".
        rf"|(?<=[,y] )(?:las|sus) {EMISSIONS}\b{{gap}}{{0,60}}?\ben (?:un )?{{amount}}"
        # … and the share in front: "reducir un 40 % las emisiones directas y un 30 % la huella de carbono".
        rf"|(?<=y )(?:en )?un {{amount}} (?:las?|sus?) {EMISSIONS}\b"
        r"|\bemit\w{1,6} (?:un )?{amount} menos\b(?! de (?!co2|gases|emis|carbono))"
        r"|\bemit\w{1,6} (?:en (?:el año )?{year} )?(?:solo |sólo |un )?{amount}(?= (?:menos que|que|de (?:co2|gases|lo que|emisiones)))"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    measured=True,
)
