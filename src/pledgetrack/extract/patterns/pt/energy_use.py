"""Energy use cut by a share, in Portuguese."""

from pledgetrack.extract.patterns.pt._words import CUT, USE
from pledgetrack.extract.patterns.shapes import cut_by
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "energ",
        "elétric",
        "eletricidade",
        "electricidade",
        "calor",
        "consumo",
    ),
    expression=(
        rf"{cut_by(CUT, USE)}"
        rf"|\be o (?:seu )?{USE} em {{amount}}"
        rf"|\be (?:em )?{{amount}} (?:o|a|os|do|no|seu) {USE}"
        r"|{amount} de (?:poupança|economia) (?:energética|de energia)\b|\b(?:poupança|economia) (?:energética|de energia) (?:de|em) {amount}"
        r"|\bmelhoria de {amount} na eficiência energética"
        r"|{amount} (?:menos|a menos) (?:de )?(?:energia|eletricidade|calor)\b"
        r"|\bmenos {amount} de (?:energia|eletricidade)\b"
        r"|\b(?:aument|melhor)\w{1,4} (?:em {amount} )?a eficiência energética(?: em {amount})?"
        r"|\b(?:poupar\w{0,3}|economizar\w{0,3}) (?:[a-z]+ ){0,3}?{amount} (?:de|da|em) "
        r"(?:(?:sua|toda a) )?(?:energia|eletricidade|consumo)\b"
    ),
    kind=Kind.OTHER,
    measured=True,
)
