"""Net zero, carbon neutral, climate neutral and their kin, as a state to be reached."""

from pledgetrack.extract.patterns.en._words import GHG, SEP
from pledgetrack.extract.patterns.wording import Pattern

PATTERN = Pattern(
    literals=("zero", "neutral", "no net", "no more"),
    expression=(
        rf"\b(?P<net_zero>net{SEP}zero|zero{SEP}net|net (?:(?:carbon|co2|{GHG}) )?emissions (?:(?:are|is|will|should|shall|must|to|be|fall|drop|reach|down|of|at|brought|reduced|cut) ){{1,4}}zero|no net (?:(?:carbon|co2|{GHG}) )?emissions|no more (?:emissions|carbon(?: dioxide)?|co2|{GHG})(?: emissions)? than (?:[a-z]+ ){{1,6}}?(?:absorbs?|removes?|captures?))\b(?!{SEP}(?:energy|waste|water|deforestation|plastics?)\b)"
        rf"|\b(?P<carbon_neutral>(?:carbon(?:{SEP}dioxide)?|co2){SEP}neutral(?:ity)?|neutrali[sz](?:e|es|ed|ing) (?:(?:all|its|their|our|the|city's) ){{0,3}}(?:carbon|co2) (?:footprint|emissions))\b"
        rf"|\b(?P<climate_neutral>(?:climate|emissions?){SEP}neutral(?:ity)?"
        rf"|{GHG}(?: emissions?)?{SEP}neutral(?:ity)?"
        rf"|neutrality in {GHG})\b"
        rf"|(?<!net )(?<!net-)\b(?P<zero_carbon>(?:near{SEP})?zero{SEP}carbon|carbon{SEP}zero|carbon{SEP}free)\b"
    ),
)
