"""Emissions cut by a share: "cut emissions by 40 %", "a 40 % cut in emissions", "emissions 40 % below 1990"."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_EMISSIONS = (
    r"(?:emissions?|ghgs?|greenhouse[ -]{1,3}gas(?:es)?|co2e?"
    r"|carbon(?! neutral| monoxide)(?: footprint| output| pollution)?)"
)
_CUT = (
    r"(?:cut(?:s|ting)?|reduc(?:es?|ed|ing|tions?)|lower(?:s|ed|ing)?|slash(?:es|ed|ing)?|shrink(?:s|ing)?"
    r"|br(?:ing|ought) down|drop(?:s|ped|ping)?|decreas(?:es?|ed|ing)|curb(?:s|ed|ing)?|trim(?:s|med|ming)?"
    r"|fall(?:s|ing)?|decline[sd]?|shed(?:s|ding)?|sav(?:es?|ed|ing|ings)|eliminat(?:es?|ed|ing)"
    r"|remov(?:es?|ed|ing)|be gone|gone|less|fewer|lower)"
)

PATTERN = Pattern(
    literals=("emission", "co2", "carbon", "greenhouse", "ghg"),
    expression=(
        rf"\b{_CUT}\b{{gap}}{{0,80}}?\b{_EMISSIONS}\b{{gap}}{{0,90}}?{{amount}}"
        rf"|{{amount}}{{gap}}{{0,40}}?\b{_CUT}\b{{gap}}{{0,70}}?\b{_EMISSIONS}\b"
        rf"|{{amount}}{{gap}}{{0,40}}?\b{_EMISSIONS}\b{{gap}}{{0,70}}?\b{_CUT}\b"
        rf"|\b{_EMISSIONS}\b{{gap}}{{0,60}}?\b{_CUT}\b{{gap}}{{0,60}}?{{amount}}"
        rf"|\b{_EMISSIONS}\b{{gap}}{{0,60}}?{{amount}}{{gap}}{{0,20}}?\b(?:below|lower|less|under|{_CUT})\b"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    measured=True,
)
