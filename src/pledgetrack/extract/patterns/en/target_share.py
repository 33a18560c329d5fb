"""A target that is called one of emissions or climate, with its share alone: "its emissions target is 57 per cent by 2030"."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_OF = r"(?:climate|secap|seap|emissions?|carbon|co2|ghg|greenhouse[ -]gas|reductions?)(?! intensity)"

PATTERN = Pattern(
    literals=("target", "goal"),
    expression=(
        rf"\b{_OF}\b{{gap}}{{0,40}}?\b(?:targets?|goals?) (?:(?:of|is|are|was|were|to be|at|a|an|at least|for) ){{1,3}}{{amount}}"
          r"(?= (?:(?:has been|have been|was|were|is) (?:set|adopted|fixed|defined|agreed) )?(?:by|before|in|for) (?:the year )?{year}|,? (?:below|compared|relative|against|from|on) )"
        # "Lifts its 2030 climate target from 40 to 55 per cent".
        rf"|(?:{{year}} (?:[\w-]+ )?)?\b{_OF} (?:(?:emissions?|reductions?|cuts?) ){{0,2}}(?:targets?|goals?) "
          r"(?:(?:for|by) {year} )?(?:up |down )?from (?:an? )?{amount}"
        rf"|{{year}} (?:[\w-]+ )?{_OF} (?:(?:emissions?|reductions?|cuts?|savings?) ){{0,2}}(?:targets?|goals?) (?:of|to be|is) (?:at least |an? )?"
          r"(?:(?:absolute |overall |total )?(?:reduction|cut|decrease) of )?{amount}"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    measured=True,
)  # fmt: skip
