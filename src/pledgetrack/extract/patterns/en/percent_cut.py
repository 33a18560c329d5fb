"""Emissions cut by a share: "cut emissions by 40 %", "a 40 % cut in emissions", "emissions 40 % below 1990"."""

from pledgetrack.extract.patterns.en._words import CUT, EMISSIONS
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

# "Net zero greenhouse gas emissions by 2050, with an interim goal of a 50 % reduction" are not those that are cut.
_NOT_ZERO = (
    r"(?<!zero )(?<!zero-)(?<!zero carbon )(?<!zero ghg )(?<!zero greenhouse gas )(?<!zero greenhouse-gas )"
    r"(?<!zero carbon dioxide )(?<!zero greenhouse gas \(ghg\) )"
)
# "By 10 million tonnes and plant 20 % more trees": the share is of something else.
_BY_TONNES = r"(?! by [\d.,]{1,9} (?:million |thousand )?(?:metric )?(?:tonnes|tons)\b[^.;¤]{0,40}? and (?!so |thus |thereby |hence |therefore )(?:to )?[a-z])"

PATTERN = Pattern(
    literals=("emission", "emit", "co2", "carbon", "greenhouse", "ghg", "pollution", "footprint", "climate impact"),
    expression=(
        rf"\b(?:end(?:s|ing)?|avoid(?:s|ing)?|(?:get(?:ting)?|be|rid itself) (?:rid )?of) {{amount}} of (?:(?:the|its|their|our|all|total|city's|citywide|net) ){{0,3}}{EMISSIONS}\b"
        rf"|\b{CUT} (?:by )?(?:at least |up to |about |around |more than |over |some |nearly |almost |roughly |approximately )?{{amount}} "
          r"(?:of |in )?(?:"
            r"(?:"
              r"the|its|their|our|all|total|annual|community|city|city's|citywide|net|overall|climate"
              r"|local|municipal|these|current|greenhouse|{year}"
            r") "
          rf"){{0,4}}{EMISSIONS}\b"
        # "Cut emissions by 1.2 million tonnes, or 35 per cent".
        rf"|\b{CUT} (?:[\w-]+ ){{0,4}}?{EMISSIONS} by [\d.,]{{1,9}} (?:million |thousand )?(?:metric )?(?:tonnes|tons)[^.;¤§]{{0,30}}?,? or {{gap}}{{0,12}}?{{amount}}"
        rf"|\b(?:cut|reduction|drop|decrease|fall|decline) of,? (?:at least,? |up to |about |around |more than |some |between )?{{amount}} (?:in|of) {{1,25}}"
          rf"(?:[\w'-]+ ){{0,3}}?{EMISSIONS}\b"
        rf"|\b{CUT}\b{{gap}}{{0,80}}?\b{EMISSIONS}\b(?! (?:reduction )?(?:target|goal)s? from\b){_BY_TONNES}{{gap}}{{0,140}}?{{amount}}"
        rf"|(?<!instead of )(?<!rather than ){{amount}}(?! of the (?:way|city|total|country))(?! of all)(?:(?!, (?:has|have|had|is|are|was|will|would|aims|plans|wants)\b| and (?:(?:to|an?|will|also) ){{0,2}}{CUT}\b){{gap}}){{0,40}}?\b{CUT}\b(?:(?! and (?:to )?{CUT}\b){{gap}}){{0,70}}?\b{EMISSIONS}\b"
        rf"|{{amount}}(?: of (?:the|its|their|all)| less| fewer|){{gap}}{{0,22}}?\b{EMISSIONS}\b{{gap}}{{0,70}}?\b{CUT}\b"
        rf"|{_NOT_ZERO}\b{EMISSIONS}\b(?! levels? (?:in|of)\b)(?:(?! and an? ){{gap}}){{0,60}}?\b{CUT}\b"
          r"(?! (?:them|it|these|those)\b){gap}{0,60}?{amount}"
        # "Cut energy use by 20 % and emissions by 40 %": the verb stands before both.
        rf"|(?<=[¤§]),? and (?:(?:the|its|their|our|total|net|overall) ){{0,2}}{EMISSIONS} (?:by )?(?:at least |up to |about )?{{amount}}(?! (?:are|is|were|was|come|comes|came)\b)"
        rf"|\b{EMISSIONS}\b{{gap}}{{0,60}}?\b(?:(?:not|never|no longer) (?:to )?exceed|be at most|be no more than) (?:more than )?{{amount}}(?= of)"
        r"|\bmissing (?:(?:the|its|their) )?{amount}(?= (?:(?:that|which) )?(?:(?:had been|was|were|had) )?(?:originally )?(?:planned|targeted|foreseen|aimed|agreed|envisaged|laid down|promised|pledged|decided)\b)"
        r"|\bshort of (?:the|its|their|that) (?:(?:goal|target|aim) of )?(?:a )?{amount}"
        rf"|\b{EMISSIONS} (?:are to|is to|to|will|shall|should) be (?:only |just |no more than |no higher than |at most |at )?{{amount}} of (?:what|those|that|the level|their level|{{year}})"
        rf"|\b{EMISSIONS}(?: (?:in|of|from) [\w'-]{{2,20}}(?: [\w'-]{{2,20}})?)?(?: \([^()|¤§]{{1,30}}\))?[ :(|]{{1,3}}(?:by |of )?- ?{{amount}}"
        rf"|-{{amount}} (?:in |of )?(?:\w+ )?{EMISSIONS}\b"
        rf"|{{amount}} of (?:(?:the|all|its|their|our|city's|total) ){{0,3}}{{year}} {EMISSIONS}(?: levels?)? (?:(?:is|are|will|shall|must|should|to|be) ){{1,3}}(?:cut|eliminated|avoided|removed|reduced|abated|saved|mitigated)\b"
        rf"|{{amount}} off (?:(?:of|from|its|their|our|the|all|total|net) ){{0,3}}(?:{{year}} )?{EMISSIONS}\b"
        r"|\bemit(?:s|ted|ting)? {gap}{0,30}?{amount} (?:less|fewer)\b"
        r"|\bemit(?:s|ting)? (?:only |just |a mere |at most |about |no more than )?{amount}(?= of (?:its|the|their|what|that)\b)"
        rf"|{_NOT_ZERO}\b{EMISSIONS}\b(?! levels? (?:in|of)\b)"
          r"(?! (?:emissions )?(?:back )?(?:to|below|under) {year}){gap}{0,60}?(?<!, a )(?<!, an )(?<!and a )(?<!\) a )"
          rf"(?<!and an ){{amount}}{{gap}}{{0,20}}?\b(?:below|lower|smaller|less|under|{CUT})\b"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    measured=True,
)  # fmt: skip
