"""Emissions per unit of output or per head, cut by a share."""

from pledgetrack.extract.patterns.en._words import CUT, GHG
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_PER = r"per (?:unit|capita|head|person|resident|inhabitant|\$|dollar|euro)"
_GAS = rf"(?:{GHG}|co2|carbon(?: dioxide)?|emissions?|energy use|energy consumption)"
_INTENSITY = (
    r"(?:"
      r"(?:carbon|emissions?|energy|co2)[ -]intensity"
      rf"|intensity of (?:its |the )?(?:{GHG} emissions?|emissions|economy)"
      rf"|{_GAS}(?: emissions)? {_PER}"
      rf"|per[ -](?:capita|person|head) (?:{_GAS} ?)+"
    r")"
)  # fmt: skip

PATTERN = Pattern(
    literals=("intensity", "per "),
    expression=(
        rf"\b{CUT}\b{{gap}}{{0,60}}?\b{_INTENSITY}{{gap}}{{0,70}}?{{amount}}"
        rf"|\b{CUT}\b{{gap}}{{0,60}}?\b{_GAS}{{gap}}{{0,40}}?{{amount}} {_PER}"
        rf"|{{amount}}{{gap}}{{0,30}}?\b{CUT}\b{{gap}}{{0,50}}?\b{_INTENSITY}"
        rf"|\b{_INTENSITY}{{gap}}{{0,60}}?\b{CUT}\b{{gap}}{{0,50}}?{{amount}}"
        rf"|(?:^\W*|, ){_PER}(?: of gdp| of output)?,? {{gap}}{{0,50}}?\b{_GAS}{{gap}}{{0,40}}?\b{CUT}\b{{gap}}{{0,40}}?{{amount}}"
        rf"|(?P<half>\bhalv(?:e|es|ing) (?:[\w'-]+ ){{0,3}}?{_INTENSITY}|\b{_INTENSITY}\b{{gap}}{{0,40}}?\bhalv(?:ed|ing)\b)"
        rf"|\b{_INTENSITY} (?:target|goal|reduction) of (?:at least |about )?{{amount}}"
        rf"|\b{_INTENSITY}{{gap}}{{0,50}}?{{amount}}{{gap}}{{0,15}}?\b(?:below|lower|less)\b"
    ),
    kind=Kind.INTENSITY_REDUCTION,
    measured=True,
)
