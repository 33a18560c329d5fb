"""Free of CO2, or rid of it: of a city, its fleet or its heat."""

from pledgetrack.extract.patterns.en._words import SEP
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("co2", "rid", "carbon dioxide"),
    expression=(
        rf"\bco2{SEP}free\b(?!{SEP}(?:energy|electricity|power|zones?|areas?|modes?|means)\b)"
        r"|\brid(?:ding)? (?:itself|themselves|(?:the|its|their|our) (?:[\w-]+ ){0,3}?[\w-]+) of (?:all )?(?:co2|carbon(?: dioxide)?)\b(?! \w+s\b| paper)"
        r"|\b(?:co2|carbon dioxide)\)?(?: emissions?(?: (?:from|of|in|by) (?:[a-z'-]+ ){1,6}?)?)? ?(?:down |back )?(?<= )to (?:(?:virtually|effectively|practically|nearly|almost|near) )?zero\b"
    ),
    kind=Kind.ZERO_CARBON,
)
