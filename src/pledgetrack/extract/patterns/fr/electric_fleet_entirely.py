"""A whole fleet that is to run on electricity, in French."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

PATTERN = Pattern(
    literals=("électriq", "électrifi", "électricité"),
    expression=(
        r"\b(?:tous|toute|la totalité d|l'ensemble d)\w{0,2} ?(?:les|la|ses|sa|nos|notre|le|des|du|de sa|de ses)? ?"
        r"(?:flotte|bus|autobus|taxis|véhicules|parc)\b{gap}{0,60}?\b(?:électriques?|à l'électricité|électrifi\w{1,6})"
        r"|\bélectrifi\w{1,4} (?:toute|entièrement|totalement|l'ensemble de|l'intégralité de) "
        r"(?:la |sa |ses |les )?(?:flotte|bus|parc)\b"
        r"|\bélectrification (?:totale|complète|intégrale) (?:de la |de sa |des |de ses |du )(?:flotte|bus|parc)\b"
        r"|\b(?:bus|autobus|taxis|véhicules)\b(?: \w+){0,3}? (?:seront|sont|circuleront|rouleront) tous (?:à l')?électri"
        r"|\b(?:flotte|bus|autobus)\b{gap}{0,40}?\b(?:entièrement|totalement|exclusivement|intégralement) électri"
        r"(?:que|fié)"
    ),
    kind=Kind.OTHER,
    percent=100,
    measured=True,
    scope=Scope.TRANSPORT,
)
