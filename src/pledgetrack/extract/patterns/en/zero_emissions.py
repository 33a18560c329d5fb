"""Zero emissions, emission-free: of a city or of its buses, building sites, traffic."""

from pledgetrack.extract.patterns.en._words import SEP
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("zero", "free", "eliminat", "to end ", "ending ", " no "),
    expression=(
        rf"(?<!net )(?<!net-)\b(?:zero{SEP}(?:(?:carbon|co2|greenhouse gas|tailpipe|local|direct){SEP})?emissions?(?!{SEP}(?:zones?|areas?|districts?|streets?|energy|electricity|power)\b)"
        rf"|emissions?{SEP}free|(?<!net )emissions (?:down |back )?to (?:virtually |nearly |almost |near )?zero|(?:reduc(?:e|es|ing)|cut(?:s|ting)?|lower(?:s|ing)?|bring(?:s|ing)?|slash(?:es|ing)?) (?:(?:all|its|their|our|the|city's|carbon|co2|ghg|greenhouse|gas|citywide|total|net|annual) ){{0,4}}emissions (?:[a-z']+ ){{1,5}}?to (?:virtually |nearly |almost )?zero|emissions(?: [\w'§-]+){{0,7}}? (?:reduced|cut|brought|lowered|slashed|taken|driven)(?: down)? to (?:virtually |nearly |almost |near )?zero|(?:zero(?:s|ed|ing)? out|eliminat(?:es?|ed|ing)|(?<=to )end|ending)(?: (?:all|its|their|our|the|city|community|citywide|greenhouse|gas|carbon|ghg|co2|net)){{0,4}} emissions(?!(?: [a-z-]+){{0,3}} {{amount}})|(?:carbon|climate) (?:footprint|impact) (?:(?:will|shall|is|should|to|be|of|down|cut|reduced|brought) ){{0,4}}(?:(?:close|near|almost|nearly|practically|virtually) )?(?:to )?zero|emissions (?:(?:will|shall|are|is|to|be|down) ){{0,4}}(?:close|near) to zero|(?:emit(?:s|ting)?|produc(?:es?|ing)|generat(?:es?|ing)|releas(?:es?|ing)) (?:no|zero) (?:(?:direct|greenhouse gas|carbon|co2) )?(?:emissions|greenhouse gas(?:es)?|carbon|co2)|free (?:of|from) (?:all )?(?:carbon |co2 |greenhouse gas )?emissions)\b"
    ),
    kind=Kind.ZERO_EMISSIONS,
)
