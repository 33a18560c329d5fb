"""Below zero: carbon negative, climate positive, net negative."""

from pledgetrack.extract.patterns.en._words import SEP
from pledgetrack.extract.patterns.wording import Pattern

PATTERN = Pattern(
    literals=("negative", "positive"),
    expression=(
        rf"\b(?P<carbon_negative>carbon{SEP}negative|carbon{SEP}negativity)\b"
        rf"|\b(?P<climate_positive>(?:climate|carbon){SEP}positive)\b"
        rf"|\b(?P<net_negative>net{SEP}negative)\b"
    ),
)
