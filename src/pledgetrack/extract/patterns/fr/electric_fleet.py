"""A share of a fleet that is to run on electricity, in French."""

from pledgetrack.extract.patterns.shapes import share_of
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

_FLEET = r"(?:bus|autobus|autocars|flotte|véhicules|taxis|parc automobile|bennes)"
_ELECTRIC = r"(?:électriques?|électrifi\w{1,6})"

PATTERN = Pattern(
    literals=("électriq", "électrifi"),
    expression=share_of(_FLEET, done=_ELECTRIC),
    kind=Kind.OTHER,
    measured=True,
    scope=Scope.TRANSPORT,
)
