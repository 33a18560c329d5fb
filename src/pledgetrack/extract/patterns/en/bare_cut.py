"""A cut of what the words around it name: "net zero by 2050 and a 60 % cut by 2030", "reduce them by half"."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_OTHER = (
    r"(?!"
      r" (?:in|of|on|to|for) (?!"
        r"{year}"
        r"|(?:the |its |their |our |total |overall |city-?wide |community ){0,3}(?:emission|carbon|greenhouse|ghg|co2)"
      r")"
    r")"
)  # fmt: skip
# "50 % less waste" is none of emissions.
_THING = (
    r"(?!"
      r" (?!"
        r"(?:by|before|in|than|compared|relative|from|against|on|and|or|but|emissions?|carbon|co2|greenhouse|ghg|pollution)\b"
      r")[a-z]"
    r")"
)  # fmt: skip

PATTERN = Pattern(
    literals=("target", "goal", "reduc", "cut", " off ", "below", "less", "down ", "lower", "decrease", "slash", "on ", "from ", "against", "by ", "further", "minus", "milestone", "way mark", "way point", "stepping"),
    expression=(
        rf"{{amount}} (?:reductions?|cuts?|decreases?|drop|(?:lower|less){_THING}){_OTHER}\b(?! than (?!in\b|{{year}}))"
        r"|{amount} (?:below|under|lower than|less than|on|from|against|over|compared (?:to|with)|relative to) "
          r"(?:the |its |their )?(?:(?:levels?|emissions|baseline) (?:in|of|from) )?{year}"
        r"|{amount} (?:below|under|lower than|less than) (?:that|this|those|these) (?:levels?|figures?|baseline|year)\b"
        r"|\b(?:reduc(?:e|ing)|cut(?:ting)?|lower(?:ing)?|slash(?:ing)?|bring(?:ing)?) (?:these|those|them|it|this|that)"
          r"(?: emissions)?(?: down)? (?:by|to) {gap}{0,20}?{amount}"
        rf"|\b(?:reductions?|cuts?|decreases?|declines?) (?:of|by|between|of between) (?:at least |up to |about |around |more than |some )?{{amount}}{_OTHER}"
        r"|\b(?:these|those|they|th(?:is|at) (?:figure|amount|value|volume|level)) (?:(?:is|are|has|have) to|will|shall|must|should) (?:(?:be (?:reduced|cut|lowered|brought down))|fall|drop|decrease)(?: by)? (?:at least |around |about |more than )?{amount}"
        r"|\bsets? (?:itself |out )?{amount} (?:by|until|for) {year}[^.;¤]{0,40}? as (?:the|an?|its|our) (?:[a-z]+ )?(?:goal|target|objective)\b"
        r"|{amount} off (?:the |its |their )?(?:(?:levels?|figures?|emissions) (?:in|of|for) )?{year}"
        r"|\b(?:milestones?|(?:interim|intermediate) (?:targets?|goals?|steps?)|(?:halfway|half-way|midway) (?:mark|point|goal|target)|stepping stones?|way ?points?)"
          r" (?:of|is|are|at) (?:a |an )?{amount}(?! of (?!emissions))"
        r"|\b(?:targets?|goals?|reductions?)[ :(|,]{1,5}(?:minus |- ?){amount}"
        r"|^\W{0,4}(?:cuts?|reductions?)(?: targets?)? (?:by|until|in) {year} ?[:|] ?{amount}"
        r"|(?<!recycling )(?<!waste )(?<!energy )(?<!renewable )(?<!renewables )\b(?:targets?|goals?|objectives?|pledge)(?:, [^,.;¤§]{3,40},)? (?:of|is|was|are|to be) (?:(?:a|at least|minus|now) )?[-–−]? ?{amount} (?:(?:by|until|in|for) |\(){year}"
        r"|\b(?:the|its|our|their|interim|intermediate|climate|reduction|next|first) (?:target|goal) for {year} (?:is|was|of) (?:(?:a|at least|minus) ){0,2}{amount}(?! of (?!emissions))"
        r"|{amount} (?:by|in) {year} (?:reductions?|cuts?|targets?|goals?)\b"
        r"|{year}: (?:minus |- ?){amount}|\ba further {amount}(?= (?:by|before) {year})"
        r"|\b(?:be|get|come|go) down (?:by )?(?:at least |about |around |some )?{amount}"
        r"|{amount} off(?= (?:by|before|until) {year})"
        r"|\bminus {amount}(?= (?:by|before|until|in) {year})"
        r"|(?:^[-*•‣▪●– ]{0,6}|[,;:)|] |\band )(?:a |by |- ?|minus )?{amount} (?:by|before) {year}"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    measured=True,
    leaning=True,
)  # fmt: skip
