"""Renewable energy without a share: "replace coal with renewables", "install 400 MW of solar panels"."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_CLEAN = r"(?:renewables?|(?:clean|green|solar) (?:energy|electricity|power))"
_SOME = r"(?:(?:at least|about|up to|more than|over|an additional|another|a total of|a further|some|around) )*"
_WATTS = (
    r"(?<![\d.,])\d[\d.,]{0,9} ?(?:(?:thousand|million) )?"
    r"(?:(?:mw|gw|twh)(?:p|h)?|(?:megawatt|gigawatt|terawatt)s?(?:[ -]hours?)?)\b(?: ?\([^()]{2,30}\))?(?: (?:of|from|in))?"
)
_SOURCE = (
    r"(?:solar|wind|renewables?|photovoltaics?|pv|(?:clean|green) (?:energy|power|electricity)|(?:rooftop|local) generation)\b"
    # One plant is a project and no target.
    r"(?! (?:[\w-]+ ){0,2}?(?:farms?|parks?|plants?|arrays?|projects?|facilit(?:y|ies)|stations?|installations?|systems?|schemes?)\b)"
)
_GET = (
    r"(?:install|deploy|develop|add|procur|buy|purchas|generat|produc|reach|achiev|contribut|suppl|build|secur|sourc|hav|host|bring|instal)"
    r"(?:e|s|es|ing|ling|ying|y|ies)?"
)
_AIM = r"(?:targets?|goals?|pledge|commitment|ambition|aims?) (?:of|for|is)"

PATTERN = Pattern(
    literals=("renewable", "clean ", "green ", "solar ", " mw", " gw", "0mw", "5mw", "megawatt", "gigawatt"),
    expression=(
        r"\breplac(?:es?|ed|ing) (?:(?:all|its|their|our|the|most|remaining) ){0,3}"
          rf"(?:fossil fuels?|fossil energy|coal|oil|(?:natural )?gas)\b{{gap}}{{0,40}}? (?:with|by) {{gap}}{{0,40}}?\b{_CLEAN}"
        r"|\b(?<!as it )(?<!as they )(?<!as we )(?<!as the city )(?<!fully )(?<!entirely )(?<!completely )(?<!complete )(?<!full )(?<!total )(?:switch(?:es|ed|ing)?|convert(?:s|ed|ing)?|mov(?:es?|ed|ing)|shift(?:s|ed|ing)?|transition(?:s|ed|ing)?) (?:over )?"
          rf"(?:(?!(?:to|entirely|fully|completely|exclusively|solely|wholly)\b)[\w'§¤-]+ ){{0,7}}?to (?:using )?{_CLEAN}"
        r"|(?:"
          rf"\b(?:{_GET}|{_AIM}|to) {_SOME}{_WATTS} (?:(?!¤)[\w-]+ ){{0,4}}?{_SOURCE}"
          rf"|^\W{{0,4}}{_WATTS} (?:[\w-]+ ){{0,3}}?{_SOURCE}"
          r"|\b(?:solar|wind|renewable(?: energy| power)?|clean energy|pv)(?: generation| power)? (?:capacity|generation|deployment)"
            rf" ?(?::|(?:(?:target|goal) )?(?:of|to|is|will reach|reaches)) {_SOME}{_WATTS}"
        r")(?![^.;]{0,160}{amount})"
    ),
    kind=Kind.RENEWABLE_ENERGY,
)  # fmt: skip
