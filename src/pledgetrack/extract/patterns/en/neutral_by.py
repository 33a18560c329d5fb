"""Net zero, carbon neutral, climate neutral and their kin, as a state to be reached."""

from pledgetrack.extract.patterns.en._words import GHG, SEP
from pledgetrack.extract.patterns.wording import Pattern

PATTERN = Pattern(
    literals=("zero", "neutral", "no net", "no more", "net emission", "net carbon", "net co2", "net gre", "on balance", "as much", "same amount", "carbon-free", "carbon free"),
    expression=(
        r"\b(?P<net_zero>"
          rf"net(?:{SEP}|{SEP}carbon{SEP})?zero|zero{SEP}net(?: emissions)?"
          rf"|net (?:(?:carbon|co2|{GHG}) )?emissions (?:(?:in|of|from|across) [\w'-]{{2,20}} (?:[\w'-]{{2,20}} )?)?"
            r"(?:(?:are|is|will|should|shall|must|to|be|fall|drop|reach|hit|down|of|at|have|been|come|brought|reduced|cut) ){1,5}(?:zero|nil|nothing)"
          rf"|(?:eliminat(?:e|es|ed|ing)|(?<=do )away with|end) (?:all |its |their |our |the city's ){{0,2}}net (?:(?:carbon|co2|{GHG}) )?emissions"
          r"|emissions (?:(?:are|is|will|should|shall|to|be|stand|at) ){1,4}(?:zero on balance|zero in net terms)"
          rf"|(?:emit|releas|produc)(?:es?|ing)?,? on balance,? (?:no|zero) (?:carbon(?: dioxide)?|co2|{GHG}|emissions)"
          rf"|no net (?:(?:carbon|co2|{GHG})(?: emissions)?|emissions)"
          rf"|no more (?:emissions|carbon(?: dioxide)?|co2|{GHG})(?: emissions)?(?: (?:to|into) the (?:air|atmosphere))? than (?:[a-z]+ ){{1,6}}?"
            r"(?:absorbs?|removes?|captures?|takes? (?:out|up|away)|offsets?)"
          rf"|(?:as much|the same amount of) (?:carbon(?: dioxide)?|co2|{GHG}) as (?:it|they|we) (?:emits?|releases?|produces?)"
          r"|(?:emit|releas)(?:s|es|ing|e|ting)? no more than (?:it|they|we|is|can be) (?:absorb|remove|capture)(?:s|d|ed)?"
        rf")\b(?!{SEP}(?:energy(?! (?:by|in) {{year}})|waste|water|deforestation|plastics?|bill|act|law)\b)"
        r"|\b(?P<carbon_neutral>"
          rf"(?:carbon(?:{SEP}dioxide)?|co2){SEP}neutral(?:ity)?"
          r"|neutrali[sz](?:e|es|ed|ing) (?:(?:all|its|their|our|the|city's) ){0,3}(?:(?:carbon|co2) )?(?:footprint|emissions)"
          r"|(?:its|their|our|the|these|all|remaining|city's) (?:(?:carbon|co2|greenhouse gas) )?emissions (?:be|are to be|will be|to be|should be|must be) neutrali[sz]ed"
        r")\b"
        r"|\b(?P<climate_neutral>"
          rf"(?:climate|emissions?){SEP}neutral(?:ity)?"
          rf"|{GHG}(?: emissions?)?{SEP}neutral(?:ity)?"
          r"|emissions (?:(?:are|is|will|shall|to|be|become) ){1,3}neutral"
          rf"|neutrality in {GHG}|neutrality(?= is (?:due|planned|sought) (?:by|in) {{year}})"
          r"|(?:(?<=and )|(?<=to )|(?<=or )|(?<=reach )|(?<=reaching )|(?<=full )|(?<=complete )|(?<=plans )|(?<=promises ))"
            r"neutrality(?= (?:by|before|in|for) (?:the year )?{year})"
        r")\b"
        rf"|(?<!net )(?<!net-)\b(?<!clean, )(?<!clean )(?P<zero_carbon>(?:near{SEP})?zero{SEP}carbon|carbon{SEP}zero|(?<!from )carbon{SEP}free)\b(?! (?:bill|act|law|sources)\b)"
    ),
)  # fmt: skip
