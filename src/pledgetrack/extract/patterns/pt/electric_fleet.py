"""A share of a fleet that is to run on electricity, in Portuguese."""

from pledgetrack.extract.patterns.shapes import share_of
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

_FLEET = r"(?:autocarros|ônibus|frota|veículos|táxis|transporte público|viaturas|caminhões)"
_ELECTRIC = r"(?:movid[oa]s a (?:eletricidade|bateria)|elétric[oa]s?|eletrific\w{1,5}|eletrificad[oa]s?)"

PATTERN = Pattern(
    literals=("elétric", "eletrific", "movid"),
    expression=share_of(_FLEET, done=_ELECTRIC),
    kind=Kind.OTHER,
    measured=True,
    scope=Scope.TRANSPORT,
)
