"""Emissions cut by a share, in German."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_EMISSIONS = r"(?:[\w-]{0,30}emissionen|[\w-]{0,30}ausstoß(?:es)?|treibhausgase?n?|co2)"
_CUT = (
    r"(?:senk\w*|reduz\w*|reduktion|verringer\w*|minder\w*|sink\w*|einspar\w*|weniger|minus|gesenkt|zurückgeh\w*"
    r"|kürz\w*)"
)

PATTERN = Pattern(
    literals=("emission", "ausstoß", "treibhausgas", "co2"),
    expression=(
        rf"\b{_EMISSIONS}\b{{gap}}{{0,90}}?{{amount}}{{gap}}{{0,50}}?\b{_CUT}\b"
        rf"|\b{_CUT}\b{{gap}}{{0,60}}?\b{_EMISSIONS}\b{{gap}}{{0,70}}?{{amount}}"
        rf"|{{amount}}{{gap}}{{0,30}}?\b{_CUT}\b{{gap}}{{0,30}}?\b{_EMISSIONS}\b"
        rf"|{{amount}} (?:weniger |der |ihrer |seiner ){{gap}}{{0,15}}?\b{_EMISSIONS}\b"
        rf"|\b{_CUT}\b{{gap}}{{0,20}}?{{amount}}{{gap}}{{0,20}}?\b{_EMISSIONS}\b"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    measured=True,
)
