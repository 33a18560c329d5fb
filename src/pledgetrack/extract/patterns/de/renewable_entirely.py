"""All of the energy from renewable sources, in German."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "erneuerbar",
        "ökostrom",
        "grünstrom",
        "grüne",
    ),
    expression=(
        r"\b(?:vollständig(?:e[nr]?)?|ausschlie(?:ß|ss)lich|komplett|nur noch|gänzlich|allein)"
        r"(?: (?:mit|aus|auf|durch|von|über|strom|energien?|umstieg|versorgung)){0,4} (?:erneuerbar\w{0,3}|ökostrom|grünstrom|grüne[nrm]? (?:strom|energie))\b"
        r"|\b(?:alle|sämtliche) (?:städtischen|kommunalen|öffentlichen)? ?(?:gebäude|liegenschaften|schulen)\b{gap}{0,60}?\b"
        r"(?:erneuerbar\w{0,3}|ökostrom|grünstrom)\b"
        r"|\b(?:der gesamte|die gesamte|den gesamten|ihren gesamten|seinen gesamten|sämtlicher|aller) "
        r"(?:strom|energie|wärme|strombedarf|energiebedarf){gap}{0,50}?\b(?:erneuerbar\w{0,3}|ökostrom)\b"
    ),
    kind=Kind.RENEWABLE_ENERGY,
    percent=100,
    measured=True,
)
