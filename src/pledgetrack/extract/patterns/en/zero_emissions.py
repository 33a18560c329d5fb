"""Zero emissions, emission-free: of a city or of its buses, building sites, traffic."""

from pledgetrack.extract.patterns.en._words import SEP
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("zero", "free"),
    expression=(
        rf"(?<!net )(?<!net-)\b(?:zero{SEP}(?:(?:carbon|co2|greenhouse gas|tailpipe|local|direct){SEP})?emissions?"
        rf"|emissions?{SEP}free|(?<!net )emissions (?:down |back )?to zero|free (?:of|from) (?:all )?(?:carbon |co2 |greenhouse gas )?emissions)\b"
    ),
    kind=Kind.ZERO_EMISSIONS,
)
