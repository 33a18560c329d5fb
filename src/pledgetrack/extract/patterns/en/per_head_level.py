"""A level per head: "two tonnes per person by 2030"."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("tonne", "tons", " ton ", "t co2", "tco2", "t/"),
    expression=(
        r"\b(?:(?:per[ -](?:person|capita|head) (?:co2 |carbon |greenhouse gas |ghg )?emissions|emissions per (?:person|capita|head|inhabitant|resident))\b{gap}{0,30}? to"
          r"|(?:average|typical|each) (?:person|resident|citizen|inhabitant)\b{gap}{0,40}?\bemits? (?:only|at most|(?:no more|less) than)) (?:(?<!\d)\d[\d.,]{0,9}|one|two|three|four|five|six|half a) (?:metric )?(?:tonnes?|tons?)\b|"
        r"\b(?:(?<!\d)\d[\d.,]{0,9}|one|two|three|four|five|six|half a) (?:metric )?(?:tonnes?|tons?)"
          r"(?: (?:of )?(?:co2e?(?:-?eq)?|carbon(?: dioxide)?|greenhouse gas(?:es)?|emissions))?(?: equivalents?)? "
          r"(?:per (?:capita|head|person|resident|inhabitant)|a (?:head|person))"
        r"|(?<![\d.,])\d[\d.,]{0,5} ?t(?: ?(?:of )?co2e?(?:-?eq)?)? ?(?:/ ?|per )(?:capita|head|person|resident|inhabitant)"
    ),
    kind=Kind.INTENSITY_REDUCTION,
)  # fmt: skip
