"""A cut that does not say what is cut, in German: it counts beside words of climate."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "senk",
        "redu",
        "minus",
        "weniger",
        "minder",
        "rückgang",
        "unter",
        "zwischenziel",
    ),
    expression=(
        r"\b(?:reduktion|reduzierung|senkung|minderung|verringerung|rückgang) (?:um|von) "
        r"(?:mindestens |rund |bis zu |etwa |über )?{amount}"
        r"(?! (?:der|des|von|beim|bei) (?!§|emissionen|treibhausgase))"
        r"|{amount} (?:reduktion|reduzierung|senkung|minderung|verringerung)\b"
        r"(?! (?:der|des|von|beim|bei) (?!§|emissionen|treibhausgase))"
        r"|\bminus {amount}"
        r"|\bzwischenziel(?:e|s)? (?:von |sind |ist |lautet |: ?)(?:mindestens )?{amount}(?= (?:bis|im|in|für))"
        r"|{amount} (?:weniger|niedriger|geringer) als §"
        r"|{amount} unter (?:dem |den |das )?(?:niveau|wert|stand) (?:von |des jahres )?§"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    measured=True,
    leaning=True,
)
