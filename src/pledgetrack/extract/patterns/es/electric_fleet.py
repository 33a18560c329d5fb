"""A share of a fleet that is to run on electricity, in Spanish."""

from pledgetrack.extract.patterns.shapes import share_of
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

_FLEET = r"(?:autobuses|buses|ómnibus|flota|vehículos|taxis|transporte público|colectivos|microbuses|camiones)"
_ELECTRIC = (
    r"(?:movid[oa]s (?:por|con) (?:electricidad|baterías?)|(?:100 % |totalmente )?eléctric[oa]s?|electrific\w{1,6})"
)

PATTERN = Pattern(
    literals=("eléctric", "electrific", "movid"),
    expression=share_of(_FLEET, done=_ELECTRIC),
    kind=Kind.OTHER,
    measured=True,
    scope=Scope.TRANSPORT,
)
