"""A share of energy from renewable sources, in German."""

from pledgetrack.extract.patterns.shapes import share_of
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_GREEN = (
    r"(?:"
    r"(?:sonne|solar\w{0,8}) und wind\w{0,8}|erneuerbar\w{0,3}|ökostroms?|grünstroms?|regenerativ\w{0,3}"
    r"|grüne[rnm]? (?:strom|energie)"
    r")"
)

PATTERN = Pattern(
    literals=(
        "und wind",
        "erneuerbar",
        "ökostrom",
        "grünstrom",
        "regenerativ",
        "grüne",
        "solarstrom",
    ),
    expression=rf"{share_of(_GREEN)}|\b(?:an)?teil (?:\w+ ){{0,2}}{_GREEN}\b{{gap}}{{0,95}}?{{amount}}",
    kind=Kind.RENEWABLE_ENERGY,
    measured=True,
)
