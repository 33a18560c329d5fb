"""Car traffic cut, or journeys made without a car, by a share, in French."""

from pledgetrack.extract.patterns.fr._words import CUT
from pledgetrack.extract.patterns.shapes import cut_by
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

_TRAFFIC = (
    r"(?:"
    r"(?:trafic|circulation) (?:automobile|routière?|motorisée?|des voitures)"
    r"|usage (?:de la voiture|des voitures|de l'automobile)|(?:déplacements|trajets|kilomètres) en voiture"
    r"|place de la voiture|parts? (?:modales? )?(?:de la voiture|de l'automobile|des voitures)"
    r")"
)

PATTERN = Pattern(
    literals=(
        "trafic",
        "voiture",
        "automobile",
        "déplacements",
        "trajets",
        "circulation",
    ),
    expression=(
        rf"{cut_by(CUT, _TRAFFIC)}"
        r"|{amount} (?:de |des |d')(?:voitures|autos|véhicules|(?:déplacements|trajets) en (?:voiture|auto|automobile)(?: solo| individuelle)?) (?:en|de) moins\b"
        r"|{amount} (?:de|des) (?:tous les |ses )?(?:déplacements|trajets){gap}{0,50}?\b"
        r"(?:à pied|à vélo|en transports? (?:publics?|en commun)|sans voiture)\b"
    ),
    kind=Kind.OTHER,
    measured=True,
    scope=Scope.TRANSPORT,
)
