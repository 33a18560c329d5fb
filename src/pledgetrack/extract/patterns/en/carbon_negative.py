"""Below zero: carbon negative, climate positive, net negative."""

from pledgetrack.extract.patterns.en._words import GHG, SEP
from pledgetrack.extract.patterns.wording import Pattern

PATTERN = Pattern(
    literals=("negative", "below zero", "carbon sink", "positive", "more carbon", "more co2", "more greenhouse"),
    expression=(
        rf"\b(?P<carbon_negative>carbon{SEP}negative|carbon{SEP}negativity|(?<=become )(?:an? )?(?:net )?carbon sink|emissions(?: (?:down|to|fall|go|drop|be|are|will)){{0,3}} below zero"
        rf"|(?:absorb|remov|captur|stor|tak|lock|suck|pull)(?:e|es|s|ing)? (?:up |in |out )?more (?:carbon(?: dioxide)?|co2|{GHG})(?: (?:out of|from) the (?:air|atmosphere))? than (?:it|they|we) (?:emits?|releases?|produces?|puts? (?:in|out)|generates?))\b"
        rf"|\b(?P<climate_positive>(?:climate|carbon){SEP}positive|net{SEP}positive (?:city|town|community|emissions|carbon))\b"
        rf"|\b(?P<net_negative>net{SEP}negative)\b"
    ),
)
