"""A change over to renewable energy, without a share: "replace coal with renewables", "switch to clean electricity"."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_CLEAN = r"(?:renewables?|(?:clean|green|solar) (?:energy|electricity|power))"

PATTERN = Pattern(
    literals=("renewable", "clean ", "green ", "solar "),
    expression=(
        r"\breplac(?:es?|ed|ing) (?:(?:all|its|their|our|the|most|remaining) ){0,3}"
          rf"(?:fossil fuels?|fossil energy|coal|oil|(?:natural )?gas)\b{{gap}}{{0,40}}? (?:with|by) {{gap}}{{0,40}}?\b{_CLEAN}"
        r"|\b(?<!as it )(?<!as they )(?<!as we )(?<!as the city )(?:switch(?:es|ed|ing)?|convert(?:s|ed|ing)?|mov(?:es?|ed|ing)|shift(?:s|ed|ing)?|transition(?:s|ed|ing)?) (?:over )?"
          rf"(?:(?!(?:to|entirely|fully|completely|exclusively|solely|wholly)\b)[\w'§¤-]+ ){{0,7}}?to (?:using )?{_CLEAN}"
    ),
    kind=Kind.RENEWABLE_ENERGY,
)  # fmt: skip
