"""A share of energy from renewable sources."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_CLEAN = (
    r"(?:(?<!non-)(?<!non )renewables?|clean (?:energy|electricity|power|sources)|green (?:energy|electricity"
    r"|power)|solar|wind power|wind"
    r"|(?:carbon|emission|emissions)[ -]free (?:energy|electricity|power)|zero[ -](?:carbon|emissions?) (?:energy|electricity"
    r"|power)|clean-energy)"
)
_POWER = r"(?:electricity|power|energy|heat|heating|supply|demand|consumption|needs|it)"

PATTERN = Pattern(
    literals=("renewable", "clean", "green", "solar", "wind", "free", "zero"),
    expression=(
        rf"{{amount}}(?: of| from|,|)(?! recycl){{gap}}{{0,70}}?\b{_CLEAN}|{{amount}} of (?:(?:its|the|all|our|their|all the) )?{_POWER}\b[^.;¤§]{{0,100}}?\b{_CLEAN}"
        rf"|\b{_POWER}\b{{gap}}{{0,30}}?\b(?:be|is|are|become|becomes|from being) {{amount}} (?:renewable|clean|green|(?:carbon|emissions?|fossil)[ -]free)\b"
        rf"|\b{_CLEAN}{{gap}}{{0,60}}?\b(?:for|of|to|share|supply|provide|cover|meet"
        rf"|account)\b{{gap}}{{0,40}}?{{amount}}(?: of{{gap}}{{0,30}}?\b{_POWER}\b)?"
    ),
    kind=Kind.RENEWABLE_ENERGY,
    measured=True,
)
