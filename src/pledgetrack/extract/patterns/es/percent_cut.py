"""Emissions cut by a share, in Spanish."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_EMISSIONS = r"(?:emisiones|co2|gases de efecto invernadero|gei|huella de carbono|dióxido de carbono)"
_CUT = r"(?:reduc\w+|redujo|recort\w+|baj\w+|disminu\w+|rebaj\w+|ca(?:er|erán|ída)|menos|descen\w+)"

PATTERN = Pattern(
    literals=("emision", "co2", "gases", "huella", "gei"),
    expression=(
        rf"\b{_CUT}\b{{gap}}{{0,70}}?\b{_EMISSIONS}\b{{gap}}{{0,90}}?{{amount}}"
        rf"|\b{_CUT}\b{{gap}}{{0,30}}?{{amount}}{{gap}}{{0,30}}?\b{_EMISSIONS}\b"
        rf"|{{amount}}{{gap}}{{0,20}}?\b{_EMISSIONS}\b"
        rf"|\b{_EMISSIONS}\b{{gap}}{{0,50}}?\b{_CUT}\b{{gap}}{{0,40}}?{{amount}}"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    measured=True,
)
