"""Neutralidad y cero neto: a state to be reached, in Spanish."""

from pledgetrack.extract.patterns.wording import Pattern

PATTERN = Pattern(
    literals=("neutr", "cero", "net zero"),
    expression=(
        r"\b(?P<net_zero>cero (?:emisiones )?net[oa]s?|emisiones (?:de carbono )?(?:netas )?(?:neto|netas) cero"
        r"|cero net[oa]s?|net zero|cero emisiones netas|emisiones netas cero|(?:balance |saldo )?neto cero|neutralizar (?:las |sus )?emisiones netas)\b"
        r"|\b(?P<carbon_neutral>(?:carbono|co2)[ -]?neutr(?:al(?:es|idad)?|[oa]s?)|neutralidad (?:de"
        r"|en) (?:carbono|co2|emisiones de carbono)|neutralidad (?:en |de )?carbono|neutr(?:al(?:es)?"
        r"|[oa]s?) en (?:carbono|co2)|carboneutr\w+|carbononeutr\w+|neutraliz\w+ (?:las |sus )?emisiones(?: de (?:carbono|co2))?(?! (?:netas|de gases)))\b"
        r"|\b(?P<climate_neutral>neutralidad climática|climáticamente neutr(?:al(?:es)?|[oa]s?)"
        r"|neutralidad en (?:gases|emisiones)\w*|neutralidad de gases)\b"
        r"|\b(?P<zero_emissions>cero emisiones(?! net)|emisiones cero|libres? de emisiones|reducir a cero (?:las |sus )?emisiones)\b"
    ),
)
