"""A share of something brought to a state: "half of the buses zero-emission by 2028", "40 % of homes will be net zero"."""

from pledgetrack.extract.patterns.en._words import SEP
from pledgetrack.extract.patterns.wording import Pattern

PATTERN = Pattern(
    literals=("zero", "free", "neutral"),
    expression=(
        r"{amount}(?:(?= (?:[\w-]+ ){1,4}?(?:fleet|buses|bus network|taxis|homes|buildings)\b) | of (?:(?!energy |electricity |power )[\w'-]+ ){1,10}?"
          r"(?:be |is |are |being |becom(?:e|ing) |to |(?<=[a-z]s )|(?<=fleet ))(?:be |run |by |fully |entirely )?"
          r"(?:(?:designed|built|constructed|operat(?:e|ed|ing)|certified)(?: (?:and|or) (?:built|operated))? (?:(?:to|at|as|with) )?(?:be )?)?)(?:(?:near|nearly|almost)[ -])?(?:"
            rf"(?P<zero_emissions>(?:zero{SEP}(?:greenhouse gas )?emissions?|emissions?{SEP}free))"
            rf"|(?P<net_zero>net{SEP}zero)"
            rf"|(?P<carbon_neutral>carbon{SEP}neutral)"
            rf"|(?P<zero_carbon>zero{SEP}carbon)"
          r")\b"
    ),
    measured=True,
)  # fmt: skip
