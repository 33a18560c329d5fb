"""Zero emissions, emission-free: of a city or of its buses, building sites, traffic."""

from pledgetrack.extract.patterns.en._words import SEP
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("zero", "free", "eliminat", "stop", "longer", "cease", "to end ", "ending ", " no ", " nil", "wip", "do away", "rid", "footprint", "without"),
    expression=(
        r"(?<!net )(?<!net-)\b(?:"
          rf"zero{SEP}(?:(?:carbon|co2|ghg|greenhouse gas(?: \(ghgs?\))?|tailpipe|local|direct|operational){SEP})?emissions?"
            rf"(?!{SEP}(?:zones?|areas?|districts?|streets?|energy|electricity|power)\b)(?!,? (?:and )?(?:clean|renewable|green)\b)(?!{SEP}vehicles? (?:miles|travel|trips|kilomet|sales|uptake|registr|use\b|adoption))"
          rf"|emissions?{SEP}free|zero{SEP}climate{SEP}(?:footprint|impact)"
          r"|(?<!net )emissions (?:down |back )?to (?:(?:virtually|effectively|practically|nearly|almost|near) )?zero"
          r"|(?:reduc(?:e|es|ing)|cut(?:s|ting)?|lower(?:s|ing)?|bring(?:s|ing)?|slash(?:es|ing)?) "
            r"(?:(?:all|its|their|our|the|city's|carbon|co2|ghg|greenhouse|gas|citywide|total|net|annual) ){0,4}emissions "
            r"(?:[a-z']+ ){1,5}?to (?:(?:virtually|effectively|practically|nearly|almost|near) )?zero"
          r"|emissions(?: [\w'§-]+){0,7}? (?:reduced|cut|brought|lowered|slashed|taken|driven)(?: down)? to "
            r"(?:(?:virtually|effectively|practically|nearly|almost|near) )?(?:zero|nil)"
          r"|(?:zero(?:s|ed|ing)? out|eliminat(?:es?|ed|ing)|wip(?:es?|ed|ing) out|do(?:ing)? away with|(?:get(?:ting)?|be) rid of|(?<=to )end|ending)(?: (?:by|before) {year})?"
            r"(?: (?:all|its|their|our|the|own|city|city's|community|citywide|greenhouse|gas|carbon|ghg|co2|net|on-?site|operational)){0,4} emissions"
            r"(?!(?: [a-z-]+){0,3} {amount})"
          r"|(?:carbon|climate) (?:footprint|impact) (?:(?:will|shall|is|should|to|be|of|down|cut|reduced|brought) ){0,4}"
            r"(?:(?:close|near|almost|nearly|practically|effectively|virtually) )?(?:to )?zero"
          r"|emissions(?: (?:in|of|from|across) [\w' -]{2,30}?)? (?:(?:will|shall|are|to|be) ){1,3}(?:completely |entirely |fully )?eliminated"
          r"|emissions (?:(?:will|shall|are|is|to|be|down) ){0,4}(?:close|near) to zero"
          r"|(?:stop(?:s|ping)?|(?<=no )longer|cease(?:s)?(?: to)?) (?:emit(?:ting)?|releas(?:e|ing)|add(?:ing)?|pump(?:ing)?|put(?:ting)?) (?:any (?:more )?|further )?"
            r"(?:greenhouse gas(?:es)?|carbon(?: dioxide)?|co2)(?! (?:tax|price|label))"
          r"|(?:emit(?:s|ting)?|produc(?:es?|ing)|generat(?:es?|ing)|releas(?:es?|ing)|have|having) (?:no|zero) "
            r"(?:(?:direct|greenhouse gas|carbon|co2) )?(?:emissions|greenhouse gas(?:es)?|carbon|co2)"
          r"|(?:city|town|municipality|district|society|place|economy|transport|traffic|port|fleet|buses) without (?:any )?"
            r"(?:greenhouse gas |carbon |co2 )?emissions"
          r"|(?:free|rid(?:ding)? (?:itself|themselves|(?:the|its|their|our) (?:[\w-]+ ){0,3}?[\w-]+)) (?:of|from) (?:all )?"
            r"(?:its |their )?(?:carbon |co2 |greenhouse gas )?emissions"
          # Behind a cut: "by half by 2028 and to zero by 2035", "by 2030 and eliminate them by 2045".
          r"|(?<=[¤a-z] by §{4} )and (?:then )?(?:to (?:(?:virtually|effectively|practically|nearly|almost|near) )?zero|fall to zero|(?:to )?eliminate them)(?= (?:by|before|in) {year})"
          r"|(?:to|will) (?:eliminate|end) (?P<leans>them)"
        r")\b"
    ),
    kind=Kind.ZERO_EMISSIONS,
)  # fmt: skip
