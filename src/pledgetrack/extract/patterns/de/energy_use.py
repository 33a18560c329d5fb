"""Energy use cut by a share, in German."""

from pledgetrack.extract.patterns.de._words import CUT, JOINT, USE
from pledgetrack.extract.patterns.shapes import cut_by
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "energie",
        "strom",
        "wärme",
        "heiz",
        "verbrauch",
    ),
    expression=(
        rf"{cut_by(CUT, USE, joint=JOINT)}"
        rf"|\bund (?:der|den|ihren|seinen|die) {USE} um {{amount}}"
        r"|\benergieeffizienz (?:[a-zäöü§0-9]+ ){0,4}um {amount} (?:zu )?(?:steiger|erhöh|verbesser|gesteiger|erhöht)\w{0,3}"
        r"|{amount} (?:energieeinsparung|energieersparnis|stromeinsparung)\b"
        r"|{amount} weniger (?:energie|strom|wärme|gas)\b(?! (?:pro|je) )"
        r"|{amount}(?: (?:der|ihrer|seiner|an))? (?:energie|strom|wärme)(?:s|verbrauchs)?\b{gap}{0,50}?\b"
        r"(?:ein(?:zu)?spar\w{0,3}|eingespart)\b"
    ),
    kind=Kind.OTHER,
    measured=True,
)
