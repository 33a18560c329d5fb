"""A share of a fleet that is to run on electricity, in German."""

from pledgetrack.extract.patterns.shapes import share_of
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

_FLEET = (
    r"(?:"
    r"(?:stadt|linien|elektro)?busse[sn]?|busflotte|fuhrpark(?:s|es)?|flotte|dienstwagen|dienstfahrzeuge"
    r"|fahrzeuge?n?|taxis|müllfahrzeuge"
    r")"
)
_ELECTRIC = (
    r"(?:"
    r"(?:voll)?elektrisch\w{0,3}|elektrisch betrieben\w{0,2}|elektrifizier\w{1,3}|elektrifizierung|elektroantrieb"
    r"|elektrobusse\w?|e-busse\w?|batteriebusse\w?|auf elektro\w{0,10}|elektromobil"
    r")"
)

PATTERN = Pattern(
    literals=("elektr", "e-bus", "batteriebus"),
    expression=share_of(_FLEET, done=_ELECTRIC),
    kind=Kind.OTHER,
    measured=True,
    scope=Scope.TRANSPORT,
)
