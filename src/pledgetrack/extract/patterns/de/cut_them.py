"""Emissions that another sentence tells, cut by a share, in German: "bis 2035 sollen sie um 55 % sinken"."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("sie ", "ihn ", "diese", "ziel für", "ziel bis"),
    expression=(
        r"\b(?P<leans>(?:sie|ihn|diesen?)"
        r"(?= {gap}{0,30}?\bum {gap}{0,15}?¤{1,60} (?:zu )?(?:senken|reduzieren|verringern|mindern|sinken|zurückgehen|fallen)\b)"
        r"|(?:das|ihr|sein) (?:neue |eigene )?ziel (?:für|bis) {year} (?:sind|ist|lautet|liegt bei)(?= (?:minus |rund )?¤))"
        r"{gap}{0,50}?{amount}"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    measured=True,
)
