"""A share of a fleet run on electricity: "half of its buses electric by 2028", "a 60 % electric fleet"."""

from pledgetrack.extract.patterns.en._words import FLEET
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

PATTERN = Pattern(
    literals=("electri", " ev ", "batter", "share of", "proportion of"),
    expression=(
        rf"{{amount}} (?:of |(?=(?:its|the|their|our) ))(?:[\w'-]+ ){{0,7}}?{FLEET}\b{{gap}}{{0,45}}?\b(?:"
        r"electric(?!ity)|electrified|(?:run|running|powered) (?:on|by) (?:batter(?:ies|y power)|electricity)"
        r")\b"
        rf"|\belectrif(?:y|ies|ying) (?:at least |about |some |nearly )?{{amount}} of (?:[\w'-]+ ){{0,6}}?{FLEET}\b"
        rf"|\belectrification of (?:at least |about |some )?{{amount}} of (?:[\w'-]+ ){{0,6}}?{FLEET}\b"
        r"|{amount} (?:battery[ -])?(?:electric(?: (?:vehicles?|cars?|bus))?|ev) (?:use|usage|adoption|ownership|uptake|penetration)\b"
        r"|\belectric (?:buses|cars|vehicles|vans|taxis|trucks)(?: share)?: {amount}"
        rf"|\b{FLEET}:? {{amount}} (?:electric(?!ity)|fossil[ -](?:fuel[ -])?free|zero[ -]emissions?)\b"
        rf"|\b{FLEET}{{gap}}{{0,25}}?[,:-] (?:and |of which |with )?{{amount}} (?:of (?:them|these|those|which) )?(?:(?:will|are|is|to|be|should|run) ){{1,3}}(?:all-|fully )?electric(?!ity)\b"
        rf"|{{amount}} (?:battery[ -]|zero[ -]emissions? |fully )?electric (?:[\w-]+ ){{0,3}}?{FLEET}\b"
        r"|{amount} of (?:all )?(?:vehicle |car )?(?:miles|kilomet(?:re|er)s|trips|journeys) (?:(?:travel(?:l)?ed|driven|made) )?(?:by|in|with) electric (?:vehicles|cars)\b"
        r"|{amount} of (?:all |total )?(?:vehicle |car )?(?:miles|kilomet(?:re|er)s)(?: [\w'-]+){0,4}? (?:(?:are|is|will|be|to) ){1,2}electri(?:c|fied)\b"
        r"|\b(?:share|proportion) of (?:[\w-]+ ){0,2}?(?:electric|(?:zero|low)[ -]emissions?|(?:emissions?|fossil(?:[ -]fuel)?)[ -](?:free|independent))"
        r" (?:vehicles|cars|buses|vans|taxis|trucks|fleets?)\b{gap}{0,50}?{amount}"
    ),
    kind=Kind.OTHER,
    measured=True,
    scope=Scope.TRANSPORT,
)
