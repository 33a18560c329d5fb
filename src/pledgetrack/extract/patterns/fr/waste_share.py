"""Waste recycled, or avoided, by a share, in French."""

from pledgetrack.extract.patterns.shapes import share_of
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

_WASTE = r"(?:déchets|ordures(?: ménagères)?)"
_DONE = (
    r"(?:"
    r"recycl\w{1,6}|récupér\w{1,7}|valoris\w{1,7}|réutilis\w{1,7}|compost\w{1,5}|détourn\w{1,5}|rédui\w{1,6}"
    r"|réduction|baiss\w{1,4}|tri(?:er|é|és|ées)?|moins"
    r")"
)

PATTERN = Pattern(
    literals=(
        "déchet",
        "ordures",
        "décharge",
        "recyclage",
        "taux de tri",
        "valorisation",
        "sélective",
    ),
    expression=(
        rf"{share_of(_WASTE, done=_DONE)}"
        r"|\btaux de (?:recyclage|valorisation|tri|collecte sélective)\b{gap}{0,40}?{amount}"
        r"|{amount} de (?:recyclage|collecte sélective)\b"
    ),
    kind=Kind.OTHER,
    measured=True,
    scope=Scope.WASTE,
)
