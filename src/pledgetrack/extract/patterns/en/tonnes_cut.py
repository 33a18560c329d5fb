"""Emissions cut by so many tonnes: "cut 1.2 million tonnes of CO2 a year by 2030"."""

from pledgetrack.extract.patterns.en._words import EMISSIONS, TONNES
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_CUT = (
    r"(?:"
      r"cut(?:s|ting)?"
      r"|reduc(?:es?|ing|tions?)|lower(?:s|ing)?|slash(?:es|ing)?|shrink(?:s|ing)?"
      r"|bring(?:s|ing)? down|remov(?:es?|ing)|eliminat(?:es?|ing)|tak(?:es?|ing) out"
    r")"
)  # fmt: skip
_SOME = (
    r"(?:at least |about |around |more than |over |some |nearly |almost |up to |an additional |another |a further )?"
)
_OF_GAS = rf"(?: of)? (?:(?:annual|greenhouse|gas|ghg|carbon|net) )*{EMISSIONS}"

PATTERN = Pattern(
    literals=("ton", "mt", "kt"),
    expression=(
        r"\b(?:"
          rf"{_CUT} (?:(?:of|in|by) )?{_SOME}{TONNES}{_OF_GAS}"
          rf"|{_CUT}\b{{gap}}{{0,60}}?\b{EMISSIONS}\b{{gap}}{{0,40}}?\bby {_SOME}{TONNES}"
        r")(?!(?:(?! and (?:to )?[a-z]{3,15} {amount})[^.;]){0,80}{amount})"
        r"|\b(?:emissions?|carbon|co2|greenhouse gas)(?: emissions?)? (?:reductions?|cuts?|savings?) "
          rf"(?:commitments?|targets?|goals?|pledges?) of {_SOME}{TONNES}"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
)  # fmt: skip
