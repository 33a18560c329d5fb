"""Emissions cut by a share, in French."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_EMISSIONS = r"(?:émissions?|co2|gaz à effet de serre|ges|empreinte carbone|rejets)"
_CUT = r"(?:rédui\w+|réduction\w*|baiss\w+|diminu\w+|abaiss\w+|coup\w+|recul\w*|moins|divis\w+|chut\w+)"

PATTERN = Pattern(
    literals=("émission", "co2", "gaz", "empreinte", "ges", "rejets"),
    expression=(
        rf"\b{_CUT}\b{{gap}}{{0,70}}?\b{_EMISSIONS}\b{{gap}}{{0,90}}?{{amount}}"
        rf"|\b{_CUT}\b{{gap}}{{0,30}}?{{amount}}{{gap}}{{0,40}}?\b{_EMISSIONS}\b"
        rf"|{{amount}}{{gap}}{{0,20}}?\b{_EMISSIONS}\b"
        rf"|\b{_EMISSIONS}\b{{gap}}{{0,50}}?\b{_CUT}\b{{gap}}{{0,40}}?{{amount}}"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    measured=True,
)
