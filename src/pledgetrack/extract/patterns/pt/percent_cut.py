"""Emissions cut by a share, in Portuguese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_EMISSIONS = (
    r"(?:emissões|co2|gases (?:de|com) efeito(?: de)? estufa|gee|pegada (?:de carbono|carbónica)|dióxido de carbono)"
)
_CUT = r"(?:reduz\w*|redução|reduções|cort\w+|diminu\w+|baix\w+|queda|menos|cair\w*|descer\w*)"

PATTERN = Pattern(
    literals=("emissões", "co2", "gases", "pegada", "gee"),
    expression=(
        rf"\b{_CUT}\b{{gap}}{{0,70}}?\b{_EMISSIONS}\b{{gap}}{{0,90}}?{{amount}}"
        rf"|\b{_CUT}\b{{gap}}{{0,30}}?{{amount}}{{gap}}{{0,30}}?\b{_EMISSIONS}\b"
        rf"|{{amount}}{{gap}}{{0,20}}?\b{_EMISSIONS}\b"
        rf"|\b{_EMISSIONS}\b{{gap}}{{0,50}}?\b{_CUT}\b{{gap}}{{0,40}}?{{amount}}"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    measured=True,
)
