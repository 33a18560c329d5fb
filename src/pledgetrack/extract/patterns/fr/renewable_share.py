"""A share of energy from renewable sources, in French."""

from pledgetrack.extract.patterns.shapes import share_of
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_GREEN = r"(?:(?:soleil|solaire) et (?:du |de l'|l')?(?:vent|éolien)|renouvelables?|(?:énergies?|électricité) vertes?)"

_APART = r"et (?:(?:le|la|de|à) )?(?:impuls|encourag|promo|favoris|développ|soutenir|couvr|attein|utilis|aura)"

PATTERN = Pattern(
    literals=(
        "vent",
        "éolien",
        "renouvelable",
        "énergies vertes",
        "énergie verte",
        "électricité verte",
    ),
    expression=(
        rf"{share_of(_GREEN, apart=_APART)}"
        rf"|\b(?:part|proportion|taux) (?:de |des |d')(?:\w+ ){{0,2}}{_GREEN}\b{{gap}}{{0,95}}?{{amount}}"
    ),
    kind=Kind.RENEWABLE_ENERGY,
    measured=True,
)
