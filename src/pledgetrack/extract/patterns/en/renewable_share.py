"""A share of energy from renewable sources."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_CLEAN = (
    r"(?:"
      r"(?<!non-)(?<!non )renewables?|res?(?= (?:shares?|targets?|goals?|by|for|electricity|energy|power|in (?:the|total|final|gross)))|(?<=share of )res"
      r"|clean,? (?:(?:and )?(?:zero|carbon|emissions?|renewable|affordable|reliable|local|green|low)(?:[ -](?:carbon|emissions?|free))?,? ){0,2}(?:energy|electricity|power|sources)"
      r"|green (?:energy|electricity|power)|(?:come|comes|coming) from (?:(?:floating|rooftop|roof) )?panels|solar(?! panels? (?:have|has|had|were|are|was|on)\b)|wind\b"
      r"|(?:carbon|emission|emissions)[ -]free (?:energy|electricity|power|sources)"
      r"|zero[ -](?:carbon|emissions?) (?:energy|electricity|power|sources)|clean-energy"
      r"|low[ -]carbon (?:energy|electricity|power|sources|heat)|the (?:sun|wind)\b"
    r")"
)  # fmt: skip
# "The Clean Energy Action Forum" has no share.
_EVENT = r"(?: (?:energy|power|electricity|action|transition|future)){0,3} (?:forum|summit|ministerial|conference|alliance|coalition|partnership|council|week|act)\b"
_POWER = r"(?:electricity|power|energy|heat|heating|supply|demand|consumption|needs|it)"

PATTERN = Pattern(
    literals=("renewable", "clean", "green", "solar", "wind", "free", "zero", "low-carbon", "low carbon", "the sun", "panels", " re ", " res "),
    expression=(
        rf"{{amount}}(?! (?:(?:cut|reduction|drop|decrease|fall)\b|(?:carbon|climate)[ -]neutral))(?!, (?:[\w.'-]{{2,20}} ){{1,3}}(?:is|are|has|have|will|said)\b)(?: of| from|,|)(?! recycl)(?! (?:by|in) {{year}} (?:through|via|thanks to|by)\b)"
          rf"(?:(?! and (?:to )?(?:increas|rais|expand|boost|grow)|, as (?:more|new|further|additional)\b){{gap}}){{0,70}}?\b{_CLEAN}"
        rf"|{{amount}} of (?:(?:its|the|all|our|their|all the) )?{_POWER}\b[^.;¤§]{{0,100}}?\b{_CLEAN}"
        rf"|\b{_POWER}\b{{gap}}{{0,30}}?\b(?:be|is|are|become|becomes|from being) {{amount}} "
          r"(?:renewable|clean|green|(?:carbon|emissions?|fossil)[ -]free)\b"
        rf"|\b{_CLEAN}(?: energy| electricity| power)? ?\((?:target:? |at least )?{{amount}}(?= (?:by|in) {{year}})"
        rf"|\b(?:share|proportion|percentage) of (?:[\w-]+ ){{0,2}}?{_CLEAN}\b(?:{{gap}}{{0,50}}?|[^.;¤:|]{{0,40}}?(?:: ?|\| ?)){{amount}}"
        rf"|\b{_CLEAN}(?!(?: energy| power)?, (?:which|whose|who)\b)(?!{_EVENT}){{gap}}{{0,60}}?\b(?:for|of|to|from(?= {{amount}})|share|supply|provide|cover|meet|account)\b{{gap}}{{0,40}}?{{amount}}"
          rf"(?: of{{gap}}{{0,30}}?\b{_POWER}\b)?"
    ),
    kind=Kind.RENEWABLE_ENERGY,
    measured=True,
)  # fmt: skip
