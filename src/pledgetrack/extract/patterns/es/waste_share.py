"""Waste recycled, or avoided, by a share, in Spanish."""

from pledgetrack.extract.patterns.shapes import share_of
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

_WASTE = r"(?:residuos|basuras?|desechos)"
_DONE = (
    r"(?:"
    r"recicl\w{1,7}|recuper\w{1,7}|valoriz\w{1,7}|reutiliz\w{1,7}|compost\w{1,6}|desv\w{1,6}|redu[cjz]\w{1,9}"
    r"|separ\w{1,6}|menos|evit\w{1,6}|aprovech\w{1,7}"
    r")"
)

PATTERN = Pattern(
    literals=(
        "residuo",
        "basura",
        "desecho",
        "vertedero",
        "recicl",
        "recogida",
    ),
    expression=(
        rf"{share_of(_WASTE, done=_DONE)}"
        r"|\b(?:tasas?|índices?) de (?:reciclaje|recogida selectiva|recogida separada)\b{gap}{0,40}?{amount}"
        r"|\b(?:aument|elev|increment|sub)\w{1,4} (?:el|la|su) (?:tasa de )?reciclaje (?:hasta |a)(?:el |l )?{amount}"
        r"|\breciclaje\b{gap}{0,40}? (?:llegará|alcanzará|subirá|aumentará|se elevará) (?:hasta |a)?(?:el |l |un )?{amount}"
        r"|{amount} de (?:recogida selectiva|recogida separada|reciclaje)\b"
    ),
    kind=Kind.OTHER,
    measured=True,
    scope=Scope.WASTE,
)
