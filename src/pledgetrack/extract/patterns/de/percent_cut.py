"""Emissions cut by a share, in German."""

from pledgetrack.extract.patterns.de._words import CUT, EMISSIONS, JOINT
from pledgetrack.extract.patterns.shapes import cut_by
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "emission",
        "ausstoß",
        "ausstoss",
        "treibhausgas",
        "co2",
        "klimagas",
    ),
    expression=(
        rf"{cut_by(CUT, EMISSIONS, joint=JOINT)}"
        r"|\b(?:co2-|thg-|treibhausgas|emissions)(?:minder|einspar|redu[kz]|senk)\w{3,5} (?:um|von) (?:mindestens )?{amount}"
        r"|\b(?:[\w-]{0,20}-?)(?:minderungs|reduktions|senkungs)ziele?\b{gap}{0,70}?{amount}"
        # The verb stands behind all shares: "sollen bis 2030 um 65 % und bis 2040 um 88 % sinken".
        rf"|\b{EMISSIONS}\b{{gap}}{{0,90}}?{{amount}}(?={{gap}}{{0,45}}{{amount}}{{gap}}{{0,40}}\b{CUT}\b)"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    measured=True,
)
