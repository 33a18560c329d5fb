"""Klimaneutral, Netto-Null: a state to be reached, in German."""

from pledgetrack.extract.patterns.wording import Pattern

PATTERN = Pattern(
    literals=("neutral", "null", "positiv"),
    expression=(
        r"\b(?P<net_zero>netto[ -]?null|null netto|netto keine emissionen|netto null emissionen)"
        r"|\b(?P<carbon_neutral>(?:co2|kohlendioxid|kohlenstoff)[ -]?neutral(?:e[nrsm]?|ität)?)\b"
        r"|\b(?P<climate_neutral>(?:klima|treibhausgas|thg)[ -]?neutral(?:e[nrsm]?|ität)?)\b"
        r"|\b(?P<zero_emissions>emissionsfrei\w*|null[ -]emission\w*)\b"
        r"|\b(?P<climate_positive>klimapositiv\w*)\b"
    ),
)
