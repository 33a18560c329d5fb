"""Waste recycled, or avoided, by a share, in Portuguese."""

from pledgetrack.extract.patterns.shapes import share_of
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

_WASTE = r"(?:resíduos|lixo)"
_DONE = (
    r"(?:"
    r"recicl\w{1,7}|recuper\w{1,7}|valoriz\w{1,7}|reutiliz\w{1,7}|compost\w{1,6}|desvi\w{1,6}|redu[zç]\w{0,7}"
    r"|separ\w{1,6}|menos|evit\w{1,6}|aproveit\w{1,6}"
    r")"
)

PATTERN = Pattern(
    literals=(
        "resíduo",
        "lixo",
        "aterro",
        "reciclagem",
        "seletiva",
    ),
    expression=(
        rf"{share_of(_WASTE, done=_DONE)}"
        r"|\btaxas? de (?:reciclagem|recolha seletiva|coleta seletiva)\b{gap}{0,40}?{amount}"
        r"|\b(?:aument|elev)\w{1,3} a (?:sua )?(?:taxa de )?reciclagem (?:para|até) (?:os )?{amount}"
        r"|\breciclagem\b{gap}{0,40}? (?:chegará|atingirá|alcançará|subirá|aumentará) (?:(?:a|para|até|aos|os) )?{amount}"
        r"|{amount} (?:de|na|em|da) (?:recolha seletiva|coleta seletiva|(?:taxa de )?reciclagem)\b"
    ),
    kind=Kind.OTHER,
    measured=True,
    scope=Scope.WASTE,
)
