"""A share of waste recycled, recovered, diverted or avoided."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

_WASTE = r"(?:waste|rubbish|garbage|refuse|landfill|food waste|organics)"
_DONE = (
    r"(?:"
      r"recycl(?:es?|ed|ing)|recover(?:s|ed|ing|y)?|divert(?:s|ed|ing)?|diversion"
      r"|compost(?:s|ed|ing)?|cut(?:s|ting)?"
      r"|reduc(?:es?|ed|ing|tion)"
    r")"
)  # fmt: skip

PATTERN = Pattern(
    literals=(
        "waste",
        "selective coll",
        "separate coll",
        "recycl",
        "composting",
        "diversion",
        "rubbish",
        "garbage",
        "refuse",
        "landfill",
        "organics",
    ),
    expression=(
        rf"\b{_DONE}\b{{gap}}{{0,40}}?{{amount}}{{gap}}{{0,30}}?\b{_WASTE}\b"
        rf"|\b{_DONE}\b{{gap}}{{0,40}}?\b{_WASTE}\b{{gap}}{{0,50}}?{{amount}}"
        rf"|{{amount}}{{gap}}{{0,30}}?\b{_WASTE}\b{{gap}}{{0,40}}?\b{_DONE}\b"
        r"|{amount} (?:(?:waste|trash|landfill|household|municipal) ){0,2}(?:recycling|composting|diversion) rate\b"
        r"|\b(?:recycling|composting|(?:waste )?diversion) rate\b[^.;,¤§]{0,30}?{amount}"
        r"|\brecycling (?:(?:rate|in) (?:[\w'-]+ ){0,2})?(?:stands|stood|is|was) (?:now |currently )?at {amount}"
        rf"|{{amount}}{{gap}}{{0,20}}?\b{_DONE}\b{{gap}}{{0,30}}?\b{_WASTE}\b"
        r"|\b(?:keep(?:s|ing)?|kept) {amount} of{gap}{0,40}? out of (?:the )?(?:landfills?|tip|bin)\b"
        r"|{amount} of{gap}{0,40}?\b(?:kept|stays?|be) out of (?:the )?(?:landfills?|tip|bin)\b"
        rf"|\b{_WASTE}\b{{gap}}{{0,30}}?\b(?:fall|drop|decrease|shrink|reduced|cut|lowered) (?:by )?(?:at least |about )?{{amount}}"
        r"|\b(?:increas|rais|boost)(?:es?|ed|ing) (?:the )?(?:amount|volume|quantity) of recycl(?:ed|able)s? (?:(?:materials?|goods) )?(?:that (?:is|are) [a-z]+ )?by (?:at least )?{amount}"
        rf"|{{amount}} less (?:[\w-]+ )?{_WASTE}\b"
        r"|\b(?:share|rate|proportion) of (?:separately collected|sorted|recycled|recovered|composted) (?:[\w-]+ )?waste\b[^.;,¤§]{0,20}?{amount}"
        r"|{amount} (?:selective|separate) (?:(?:waste|refuse|rubbish) )?collection\b"
        rf"|\b(?:selective|separate) collection of {{amount}} of {{gap}}{{0,20}}?\b{_WASTE}\b"
        r"|(?P<whole>\ball (?:(?:of|its|the|our|household|municipal|organic|food|kitchen) ){0,3}(?:waste|rubbish|garbage)(?: (?:will|shall|is|to|be)){1,3} (?:recycled|recovered|composted|reused|diverted)\b"
        r"|\b(?:recycl|compost|divert|process|treat)(?:e|s|es|ing)? all (?:of )?(?:(?:its|the|their|our|city's|council's|household|municipal|organic|food|kitchen|solid) ){1,4}waste\b(?! ?water)"
        r"|\b(?:send|sends|sending) (?:nothing|no(?: [a-z]+)? waste|no(?: [a-z]+)? rubbish) to (?:the )?(?:landfills?|tip)\b)"
        rf"|(?P<half>\bhalv(?:e|es|ing) (?:(?:its|their|our|the|all|total|household|residual|municipal|annual) ){{0,3}}{_WASTE}\b(?! collection| charges?| fees?)|\b{_WASTE}\b[^.;,¤]{{0,30}}? be halved\b)"
        r"|\b(?:increas|rais|boost|lift|improv|bring)(?:es?|ed|ing)? (?:[\w'-]+ ){0,2}?(?:recycling|composting)(?: rates?)? (?:up )?to {gap}{0,20}?{amount}"
    ),
    kind=Kind.OTHER,
    measured=True,
    scope=Scope.WASTE,
)
